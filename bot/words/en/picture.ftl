picture-title = { $code } · In figures
picture-answers = { $count ->
        [one] answer
       *[other] answers
    }
picture-people = { $count ->
        [one] person
       *[other] people
    }
picture-new = { $count ->
        [one] new voice
       *[other] new voices
    }
picture-languages = { $count ->
        [one] language
       *[other] languages
    }
picture-themes = Answers by theme
picture-rooms = People by group
picture-known = people who spoke before
picture-others = other languages
picture-foot = One answer can be about several themes.
picture-caption =
    📊 <b>{ $code } in figures.</b>
    <blockquote expandable>Most was said about { $themes }.{ $languages }{ $rooms }{ $new }</blockquote>
picture-in-languages = {" "}In which languages: { $list }.
picture-in-rooms = {" "}In which groups: { $list }.
picture-with-new = {" "}{ $count ->
        [one] One person spoke for the first time.
       *[other] { $count } people spoke for the first time.
    }
