command-vote = Let the groups vote on the next question
vote-in-private = Let us prepare the vote in private, so that the group stays quiet.
vote-card =
    🗳 <b>A vote on the next question</b>, in { $rooms ->
        [one] one group
       *[other] { $rooms } groups
    }, for { $days ->
        [one] one day
       *[other] { $days } days
    }. { $grows ->
        [0] Nobody sees who voted for what, and results show when it ends{ $watched ->
            [0] {""}
           *[other] , but in basic groups already as people vote
        }.
       *[other] Members may add options; for that, Telegram shows who voted for what.
    }

    { $lines }{ $left ->
        [0] {""}
        [one] {"\u000A\u000A"}A poll takes no more: one proposal that came later is left out.
       *[other] {"\u000A\u000A"}A poll takes no more: { $left } proposals that came later are left out.
    }
vote-too-few = A vote needs at least two proposals that wait. /questions shows what there is; members send /propose.
vote-running = A vote is running, or its result waits for you. /vote shows it.
vote-over = This vote is over. /vote shows where things stand.
vote-settled = The result is settled already. /questions shows what comes next.
vote-started = 🗳 The poll is on its way to { $rooms ->
        [one] one group.
       *[other] { $rooms } groups.
    }
vote-is-running =
    🗳 The vote runs until { weekday }, { $clock }. { $voters ->
        [0] The result comes to you here.
        [one] One person has voted.
       *[other] { $voters } people have voted.
    }
vote-stopping = The polls are being closed; the result comes in a moment.
vote-poll = Which question shall we ask next? Open until { weekday }, { $clock }.
vote-poll-again = Which question shall we ask next? The group has moved: votes given before count. If you have not voted yet, until { weekday }, { $clock }.
vote-result =
    🗳 <b>The vote is over</b>{ $leaders ->
        [0] . Nobody voted.
        [1] {""}
       *[other] {" "}– a tie: { $leaders } questions lead. You decide.
    }

    { $lines }

    { $rooms }
vote-line = <b>{ $number }.</b> { $votes ->
        [one] 1 vote
       *[other] { $votes } votes
    } · { $text }
vote-room = { $room }: { $voters ->
        [one] one person
       *[other] { $voters } people
    }
vote-room-silent = { $room }: no poll. I may not send polls there; an administrator can allow it.
vote-left = 🗳 The vote stays without consequence. The proposals wait as before.
vote-kept = ⏫ It comes next.
vote-won =
    🗳 The vote is over: { $voters ->
        [one] one person
       *[other] { $voters } people
    } in { $rooms ->
        [one] this group.
       *[other] { $rooms } groups.
    } The next question:

    { $question }
proposal-won = 🏆 Your question “{ $words }” has won the vote and comes next. Thank you!
button-days = { $days ->
        [one] One day
       *[other] { $days } days
    }
button-vote-grows = Let members add options
button-vote-closed = Secret, fixed options
button-vote-start = 🗳 Start the vote
button-vote-stop = ⏹ End it now
button-vote-winner = ⏫ { $number } comes next
button-vote-leave = Leave it
