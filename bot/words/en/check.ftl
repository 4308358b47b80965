check-list =
    🩺 <b>{ $group }</b>

    { $lines }

    { $wrong ->
        [0] Everything works.
        [one] One thing to mend; all else works.
       *[other] { $wrong } things to mend; all else works.
    }
check-lost =
    🩺 Something has changed in <b>{ $group }</b>:

    { $line }

    The week goes on. I am telling you once.
check-write = { $well ->
        [yes] ✅ I may write
       *[no] ❌ I may not write. Tap the group's name → Edit → Permissions → Send messages, or make me administrator.
    }
check-administrator = { $well ->
        [yes] ✅ I am administrator
       *[no] ❌ I am no administrator, so I see no reactions and am told of no demotions. Tap the group's name → Edit → Administrators → Add, and choose me.
    }
check-hear = { $well ->
        [yes] ✅ I hear replies to replies
       *[no] ❌ I hear only direct replies to me (privacy mode). Make me administrator; or @BotFather → /setprivacy → Disable, then remove me and add me again.
    }
check-pin = { $well ->
        [yes] ✅ I may pin the question
       *[no] ❌ I may not pin the question. Administrators → my name → Pin messages.
    }
check-reactions = { $well ->
        [yes] ✅ I may thank with 👌
       *[no] ❌ I may not thank with 👌. Tap the group's name → Edit → Reactions → allow 👌.
    }
check-polls = { $well ->
        [yes] ✅ I may hold votes
       *[no] ❌ I may not send polls. Edit → Permissions → Send polls, or make me administrator.
    }
check-photos = { $well ->
        [yes] ✅ I may send pictures
       *[no] ❌ I may not send pictures; their figures come as words. Edit → Permissions → Send photos.
    }
check-topics = { $well ->
        [yes] ✅ I may open topics
       *[no] ❌ I may not open topics in this forum. Administrators → my name → Manage topics.
    }
check-private = { $silent ->
        [0] ✅ I can write in private to everyone who decides here
        [one] ❌ I cannot write in private to { $count ->
            [1] the administrator
           *[other] one of the { $count } who decide here (administrators, and those named with /facilitators)
        }. They open a chat with me and tap Start.
       *[other] ❌ I cannot write in private to { $silent } of the { $count } who decide here (administrators, and those named with /facilitators). They open a chat with me and tap Start.
    }
button-check-again = 🔄 Check again
command-check = What I can do here, and the fix
