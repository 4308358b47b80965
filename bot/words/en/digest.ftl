digest-head =
    🌳 <b>{ $code } · What we heard</b>
    <i>{ $question }</i>{ $numbers }
digest-numbers = {"\u000A"}👥 { $answers ->
        [one] one answer
       *[other] { $answers } answers
    } · { $members ->
        [one] one person
       *[other] { $members } people
    } · { $rooms ->
        [one] one group
       *[other] { $rooms } groups
    } · { $languages }
digest-nobody = Nobody answered this time. That, too, tells us something: was it the question, or the week? Propose a better one in a reply.
digest-theme =
    <b>{ $theme }</b> · { $people ->
        [one] one person
       *[other] { $people } people
    }{ $languages ->
        [0] {""}
        [one] {""}
       *[other] {" "}· { $languages } languages
    }{ $rooms ->
        [0] {""}
        [one] {""}
       *[other] {" "}· { $rooms } groups
    }
digest-sentence = {"\u000A"}🤖 <i>{ $words }</i>{ $numbers }
digest-also = <b>Also mentioned:</b> { $themes }
digest-few = 🌱 <b>Said by few</b>
digest-open = ❓ <b>Still open</b>
digest-agree = 🤝 <b>Where we agree</b>
agreed-by = {" "}· { $people ->
        [one] one other person agrees
       *[other] { $people } others agree
    }
digest-differ = ⚖️ <b>Where we differ</b>
digest-elsewhere = 🏘 <b>Heard in the other rooms</b>
heard-in = {" "}· { $room }
digest-more = 💬 <b>More voices</b>
digest-unheard = 👂 <b>Hardly heard this time:</b> { $groups }. Do you know somebody there? Ask them what they would say.
absent-language = { $name } ({ $people } people)
absent-room = { $name } ({ $people } people)
absent-role = { $name } ({ $people } people)
absent-country = { $name } ({ $people } people)
digest-note = 📝 { $words }{ $label }
translated = <i>↳ { $words } (translation by a facilitator)</i>
translated-by-machine = <i>↳ { $words } (machine translation)</i>
digest-end = 🙏 Thank you. What will you try? Tell us in a reply, or in private with the button 🌱.
theme-words = “{ $words }”
theme-other = Other answers
verbatim = { $before }{ $words }{ $after }
attribution = — { $name }, { $code } ({ $number })
attribution-linked = — <a href="{ $link }">{ $name }, { $code } ({ $number })</a>
recap =
    { $thanks } { $code }:
    { $lines }{"\u000A\u000A"}
recap-thanks = 🙏 Thank you, { $names }{ $others ->
        [0] {""}
        [one] {" "}and one more person
       *[other] {" "}and { $others } more people
    }.
recap-line = • { $theme } ({ $people })
draft =
    👆 Draft summary of <b>{ $code }</b>. { $when }
draft-waits = Nothing is posted until you agree.
draft-publishes-itself = It posts itself on { weekday } at { $clock }, as agreed in /setup, unless you post or change it before.
button-publish = ✅ Post it
draft-published = ✅ The summary of { $code } is posted in { $rooms ->
        [0] no group yet.
        [one] one group.
       *[other] { $rooms } groups.
    }{ published-later }
published = ✅ Posted in { $rooms ->
        [0] no group yet.
        [one] one group.
       *[other] { $rooms } groups.
    }{ published-later }
published-itself = ✅ The summary of { $code } posted itself in { $rooms ->
        [0] no group yet,
        [one] one group,
       *[other] { $rooms } groups,
    } as agreed.{ published-later }
published-later = { $waiting ->
        [0] {""}
        [one] {" "}In one group it comes later: it is quiet there now, or I may not write there.
       *[other] {" "}In { $waiting } groups it comes later: it is quiet there now, or I may not write there.
    }
already-published = The summary of { $code } is posted already: { $name } was first. /summary shows it, /amend changes it.
no-draft = No draft is waiting. It comes when a question closes; /close ends this week's question now.
draft-sent-in-private = 👍 The draft is in your private chat with me.
no-summary = No summary has been posted yet. The first one comes when this week's question closes.
no-such-summary = There is no posted summary with that number. Write /summary alone for the latest, or /summary with a question's number, for example { $code }.
summary-above = 👆 Here is the summary of { $code }.
