next-opening =
    📆 Next question: <b>{ $day }, { $clock }</b> ({ $zone })
    🕘 On your clock: { $own }
next-opening-paused = ⏸ Nothing is asked here until /resume.
next-opening-unknown = 📆 No question is on its way yet: finish /setup first.
day-in-words = { weekday } { day } { month }
moment-in-words = { weekday }, { $clock }
rhythm-card =
    <b>{ $group }</b>

    📅 Asked: { $opens } ({ $zone })
    ⏳ Open for { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    }, until { $closes }
    🌿 Reminder: { $reminds }
    📣 Summary: { $publishes }
    🌙 Quiet hours: { $quiet }
    🏖 Days off: { $holidays }

    { $next }
rhythm-summed-up-with = at the hour of { $group }
rhythm-which = Which group?
rhythm-opens =
    📅 When shall I ask in <b>{ $group }</b>? Reminder, closing and summary move along. Now: { $opens } ({ $zone }).

    { $next }
rhythm-reminds =
    🌿 When shall I remind <b>{ $group }</b>, once and without names? Now: { $reminds }.

    { $next }
rhythm-closes =
    ⏳ When does the question close in <b>{ $group }</b>? At the latest, it closes when the next one opens anywhere. Now: { $closes }.

    { $next }
rhythm-publishes =
    📣 When is the summary posted, where you have agreed that it posts itself? Now: { $publishes }.

    { $next }
rhythm-weeks =
    ⏳ For how long is a question open in <b>{ $group }</b>? Now: { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    }. The next one follows when every group has closed.

    { $next }
rhythm-quiet =
    🌙 In its quiet hours I say nothing in <b>{ $group }</b> of my own accord: I wait. What you send by hand goes out. Now: { $quiet }.

    { $next }
rhythm-holidays =
    🏖 Days off of <b>{ $group }</b>: { $holidays }.

    On these days I say nothing of my own accord; a question that falls on one comes the day after, at its hour. Write me a day, or the first and the last: 25/12 or 24/12 - 2/1 (day/month). Tap one to take it off the list.

    { $next }
rhythm-skips =
    ⏭ Tap a week to leave its question out in <b>{ $group }</b>, or to take it in again.

    { $next }
rhythm-topics =
    🗂 Where shall each question of <b>{ $group }</b> stand? In a topic of its own, which I open for it and close when the next one comes, or where I have written so far. For the first, I need the right to manage topics (/check); without it I go on where I wrote so far.

    { $next }
rhythm-topics-own = A topic for each question
rhythm-topics-same = Where I wrote so far
rhythm-nobody-reminded = none
rhythm-no-quiet = none
rhythm-no-holidays = none
unknown-day = I cannot read “{ $words }” as a day. Write it like 25/12 (day/month) or 2026-12-25. Nothing has changed.
days-off-too-many = That is more than { $most } days. Use /pause for a long break, and /resume afterwards.
skip-already = That week is left out already. To take it in again: /rhythm, then “Leave out a week”.
skip-too-late = That week's question has been asked, or the day is past. Choose a later day; /close ends a question now.
skipped =
    ⏭ No question in <b>{ $group }</b> in the week of { $day }.

    { $next }
paused =
    ⏸ <b>{ $group }</b> is paused: no questions, reminders or summaries from me. Answers to an open question still count.

    { $next }
resumed =
    ▶️ <b>{ $group }</b> goes on.

    { $next }
paused-already = This group is paused already. /resume lets it go on.
resumed-already = This group is not paused. /rhythm shows when its next question comes.
button-chosen = ✓ { $words }
button-left-out = ✗ { $words }
button-away = 🗑 { $words }
button-opens = 📅 Day and time
button-reminds = 🌿 Reminder
button-closes = ⏳ Closing
button-publishes = 📣 Summary
button-weeks = 🗓 Length
button-quiet = 🌙 Quiet hours
button-holidays = 🏖 Days off
button-skips = ⏭ Leave out a week
button-topics = 🗂 Topics
button-pause = ⏸ Pause
button-resume = ▶️ Resume
button-other-room = Another group
button-no-reminder = No reminder
button-no-quiet = No quiet hours
button-so-many-weeks = { $weeks ->
    [one] One week
   *[other] { $weeks } weeks
}
command-rhythm = When I ask, remind, close and rest
command-skip = Leave out the question of a week
command-pause = Ask nothing here for a while
command-resume = Go on asking here
