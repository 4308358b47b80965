report-title = { $code } · Who took part
report-nothing = Nobody has answered yet, so there is nothing to count. Try again when the first answers are in.
report-unknown = I know no question of that number. Send /report for the latest one, or its number, as in /report 2
report-rooms = { $count ->
        [one] group
       *[other] groups
    }
report-busiest = of the answers are from the busiest tenth of people
report-percent = { $share }%
report-new = new voices
report-weeks = People, week by week
report-languages = Answers by language{ $weeks ->
        [one] {""}
       *[other] {" "}in { $weeks } weeks
    }
report-people-by-room = People by group{ $weeks ->
        [one] {""}
       *[other] {" "}in { $weeks } weeks
    }
report-foot = The busiest tenth are the people who answered most, one in ten.{ $weeks ->
        [one] {""}
       *[other] {" "}In all { $weeks } weeks they gave { $share }.
    }
report-foot-private = Answers given in private count for no group.
report-told = { $answers ->
        [one] one answer
       *[other] { $answers } answers
    } by { $people ->
        [one] one person
       *[other] { $people } people
    }{ $new ->
        [0] {""}
        [one] {","} one new voice
       *[other] {","} { $new } new voices
    }{ $languages ->
        [0] {""}
        [one] {","} one language
       *[other] {","} { $languages } languages
    }{ $rooms ->
        [0] {""}
        [one] {","} one group
       *[other] {","} { $rooms } groups
    }{ $busiest ->
        [0] {""}
       *[other] {";"} the busiest tenth gave { $busiest }
    }
report-whole = {"\u000A"}<b>All { $weeks } weeks so far:</b> { $told }.
report-plans = {"\u000A"}🌱 { $made ->
        [one] One thing to try was named
       *[other] { $made } things to try were named
    }{ $told ->
        [0] {""}
       *[other] {";"} of { $told } it is known how it went, { $tried } tried
    }.
report-caption =
    📊 <b>{ $code }:</b> { $now }.{ $whole }{ $plans }
    <blockquote expandable>{ $lines }</blockquote>
report-caption-short = 📊 <b>{ $code }:</b> { $now }.{ $whole }{ $plans }
report-list-weeks = People by week: { $list }.
report-list-languages = Answers by language: { $list }.
report-list-rooms = People by group: { $list }.
command-report = Who took part, as a picture
