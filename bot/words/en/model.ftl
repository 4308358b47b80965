model-told = 🤖 <b>{ $model } worded parts of this draft</b>. Everything else is members’ own words, chosen without it.
model-told-nothing = 🤖 { $model } was asked to improve the wording; none of its words are in this draft.
model-line = • { $spoken }: { $parts }
model-sentences = { $count ->
        [one] one sentence
       *[other] { $count } sentences
    } ({ $themes })
model-names = { $count ->
        [one] one heading
       *[other] { $count } headings
    } ({ $themes })
model-translations = { $count ->
        [one] one machine translation
       *[other] { $count } machine translations
    }
model-merged = { $count ->
        [one] two themes made one
       *[other] { $count } times two themes made one
    }
model-dropped = ✂️ { $count ->
        [one] One thing it wrote was left out: it did not stand up to the checks.
       *[other] { $count } things it wrote were left out: they did not stand up to the checks.
    }
model-failed = ⚠️ It did not finish: { $why ->
        [time] it was too slow.
        [ceiling] this week’s limit is used up.
        [off] it is switched off.
        [late] the draft was changed meanwhile.
       *[other] it did not answer as it should.
    } What it did not word is as it would be without it.
privacy-model = 🤖 <b>A language model</b> helps to word summaries: { $name }, at { $host }. It is sent answers without the names of those who gave them, and what it writes is checked against what was said. The facilitator is told which words are its own.
privacy-ears = 🎙 <b>Voice answers</b> are sent to { $host }, where { $name } writes them down. You alone read that, in private, and it counts only once you say that it is right. I keep neither the sound nor words that you did not confirm.
button-prompts = What it is asked
model-prompts = What the language model is asked, word for word:
