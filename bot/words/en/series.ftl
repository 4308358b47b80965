command-series = Some weeks around one theme
series-line = 🧵 { $theme } · week { $number } of { $weeks }{"\u000A"}
series-theme = { $theme }
series-theme-linked = <a href="{ $link }">{ $theme }</a>
series-card =
    🧵 <b>A series</b>: { $theme }
    { $state ->
        [draft] Not agreed yet.
        [planned] Agreed; it begins in the week of { $day }.
       *[running] { $asked } of { $weeks } weeks asked.
    }

    { $code } Q1, { $code } Q2 … · { $weeks } weeks, from { $day }
    { $missing ->
        [0] 🗓 Enough questions are planned for it.
        [one] 🗓 { $planned } planned: one question is missing. /questions
       *[other] 🗓 { $planned } planned: { $missing } questions are missing. /questions
    }

    Each opening says which week it is, numbers run through, and the end brings thanks and figures.
series-starts = In which week does it begin?
series-type = { $what ->
        [theme] What is the series about? A few words, at most { $most } characters.
        [code] Which code begins its numbers? Two to eight letters or digits, such as UHC.
       *[link] Send the web address of something to read about it. A dash (-) takes it away.
    }

    Now: { $present }
series-no-code = A code has two to eight letters or digits and begins with a letter, such as UHC.
series-needs-a-theme = Tell me first what the series is about: tap Theme.
series-agreed = The series is agreed already. /series shows it.
series-kept = ✅ Agreed.
series-runs = The series has begun, so this stays as it is. You can end it with /series.
series-over = This series is over. /series begins a new one.
series-dropped = The series was given up; nothing of it was said to the groups.
series-ended = ⏹ The series is over. The groups hear thanks and figures.
series-closing =
    🎉 <b>{ $theme }</b>: our { $asked ->
        [one] week has
       *[other] { $asked } weeks have
    } come to an end. Thank you, everyone who told, asked and read along!

    💬 { $answers ->
        [one] one contribution
       *[other] { $answers } contributions
    } by { $people ->
        [one] one member
       *[other] { $people } members
    }, in { $rooms ->
        [one] one group
       *[other] { $rooms } groups
    } and { $languages ->
        [one] one language
       *[other] { $languages } languages
    }:

    { $lines }

    What did it change in your work? Reply here; it is kept like any other answer. /summary brings back each week.
button-series-theme = ✏️ Theme
button-series-code = 🔤 Code
button-series-link = 🔗 Reference
button-series-start = 📅 First week
button-series-agree = ✅ Agree
button-series-drop = ✖️ Give it up
button-series-end = ⏹ End it now
