spoken-line = { $linked ->
        [0] <b>{ $name }</b>, { $length }
       *[other] <a href="{ $link }">{ $name }, { $length }</a>
    }
spoken-line-waits = { $line } · a machine’s words wait for their author
spoken-told = 🎙 A voice answer: { $line }. I cannot hear it. It counts as soon as somebody writes down what was said; one line is enough.
spoken-told-waits = 🎙 A voice answer: { $line }. A machine wrote it down, but its author has yet to write to me in private, and nobody else reads it first. It counts when they say it is right, or as soon as you write down what was said.
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
spoken-has-words = Whoever spoke has put it into words since then, and those stay.
spoken-mark = {" "}· 🎙 spoken, written down
transcript-mark = {" "}· 🎙 spoken, written down by a machine, confirmed
button-spoken = ✍️ Write it down
button-spoken-mine = ✍️ In my own words
button-spoken-nth = ✍️ { $number }
transcript-yours =
    🎙 A machine ({ $model }) wrote down your voice answer. Only you see this, and nobody has checked it:

    “{ $words }”

    Is that what you said? It counts once you say so.
transcript-correct =
    ✍️ Write it as you said it, in one message. Tap the words to copy them:

    <code>{ $words }</code>
transcript-decided = That was decided already.
transcript-discarded = 🗑 Left out. The machine’s words are gone, and nobody will write your voice answer down.
button-transcript-confirm = ✅ That is right
button-transcript-correct = ✍️ Correct it
button-transcript-discard = 🗑 Leave it out
