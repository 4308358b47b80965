spoken-line = { $linked ->
        [0] <b>{ $name }</b>, { $length }
       *[other] <a href="{ $link }">{ $name }, { $length }</a>
    }
spoken-told = 🎙 A voice answer: { $line }. I cannot hear it. It counts as soon as somebody writes down what was said; one line is enough.
spoken-type = 🎙 { $line }: what was said? Write it now, in the words and the language that were spoken.
spoken-kept = ✅ Written down. It is { $code } ({ $number }) and counts like any other answer.
spoken-yours =
    🎙 Your voice answer was written down, so that it counts:

    “{ $words }”

    Not what you said? Write it in your own words.
spoken-waiting =
    🎙 { $count ->
        [one] One voice answer is not in this draft: it has no words yet.
       *[other] { $count } voice answers are not in this draft: they have no words yet.
    }

    { $lines }
spoken-gone = That voice answer was taken back.
spoken-mark = {" "}· 🎙 spoken, written down
button-spoken = ✍️ Write it down
button-spoken-mine = ✍️ In my own words
button-spoken-nth = ✍️ { $number }
