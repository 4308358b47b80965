opening =
    { $lateness }{ $recap }{ $series }🌳 <b>{ $code }</b>

    <b>{ $question }</b>{ $label }

    <i>Why we ask:</i> { $reason }{ $source }

    💬 Reply to this message, in any language: two or three sentences from your own practice.
    ⏳ Open until { weekday }, { $clock }.
opening-late = <i>This question comes late: I was away at its usual time.</i>{"\u000A\u000A"}
opening-source = {" "}<a href="{ $link }">Read more</a>
original = {" "}<i>(original: { $written_in })</i>
reason-none = your experience shapes what we learn next.
button-how = 💬 How do I answer?
button-privacy = 🔒 What is kept?
how-to-answer = Reply to the question's message: swipe it, or press it and choose Reply. Any language. Replies to replies count too. Edit whenever you like.
reminder =
    🌿 { $code }: { $count ->
        [0] the first answer is still to come. Yours?
        [one] one answer so far. There is room for yours.
       *[other] { $count } answers so far. There is room for yours.
    } Reply to the question until { weekday }, { $clock }.
asked = ✅ { $code } is on its way to { $rooms ->
        [one] one group.
       *[other] { $rooms } groups.
    }
asked-some-rest = ✅ { $code } is on its way to { $rooms ->
        [0] no group yet.
        [one] one group.
       *[other] { $rooms } groups.
    } { $waiting ->
        [one] One group rests now and hears it when its quiet hours end.
       *[other] { $waiting } groups rest now and hear it when their quiet hours end.
    }
ask-already-open = A question is open already. Use /close first, then /ask.
ask-unknown = There is no planned question with that number. Use /ask with a number from 1 to { $last }; /agenda shows them.
no-active-room = There is no group where I may write. Add me to a group, or give me back the right to write, then try again.
close-nothing-open = No question is open, so there is nothing to close. Use /ask to ask the next one.
closed-by-hand = ✅ { $code } is closed. The draft summary comes to you in private in a moment.
week-without-question =
    🌱 It is time for this week's question in { $name }, but none is planned. { $voting ->
        [0] Load a starter agenda in /setup, then /ask.
       *[other] A vote is on: once it is over, confirm its winner in /vote, then /ask.
    }
week-missed = ⏰ <b>{ $name }</b>: I was away, and nothing was asked { $count ->
        [one] in the week of { $first }.
       *[other] for { $count } weeks, from that of { $first } to that of { $last }.
    } What was planned stays planned. { $then }
week-missed-not-this = The question of this week goes out now; it says that it comes late.
week-missed-next =
    Too long to wait? /ask sends the question now.

    { $next }
