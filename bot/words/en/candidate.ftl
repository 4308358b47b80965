candidates =
    🌱 <b>What next?</b> These could be the next question, from the answers to { $code }:

    { $lines }
candidates-how = ⏫ asks it next; ✏️ shows where it comes from and lets you change it first, or ask on in the group.
candidates-none = Nothing was left open, disputed or said by few this time.
candidates-none-yet = No week is over yet. When one is, I draw ideas for the next question from its answers.
candidate-line = <b>{ $number }.</b> { $kind ->
        [open] ❓ { $words }
        [differ] ⚖️ { $words }
        [few] 🔎 { $words }
        [model] 🤖 { $words }
       *[unheard] 👂 { $words }
    }{ $sources ->
        [0] {""}
       *[other] {" "}· { $numbers }
    }{ $taken ->
        [0] {""}
       *[other] {" "}· ✅
    }
candidate-source = { $kind ->
        [open] ❓ <b>Left open</b> in { $code }:
        [differ] ⚖️ <b>Members differ</b> in { $code }:
        [few] 🔎 <b>Said by few</b> in { $code }:
        [model] 🤖 <b>Worded by a language model</b> from what was said in { $code }:
       *[unheard] 👂 <b>Hardly heard</b> in { $code }:
    }
candidate-unheard = { $who }: { $people } people, { $heard ->
        [0] no answer.
        [one] one of them answered.
       *[other] { $heard } of them answered.
    }
candidate-who = { $kind ->
        [language] those who write in { $name }
        [room] the group { $name }
        [role] colleagues of the role “{ $name }”
       *[other] { $name }
    }
candidate-card =
    { $source }

    As the next question:
    <b>{ $question }</b>
candidate-question = { $kind ->
        [differ] Some of us say: “{ $one }” Others say: “{ $other }” What have you seen, and what makes the difference?
        [few] One of us said: “{ $one }” Who has seen this, or the opposite? What did you do?
       *[unheard] This time above all for { $who }: { $before }
    }
candidate-reason = { $kind ->
        [open] a member asked this in { $code }, and it is still open: { $numbers }.
        [differ] our answers to { $code } differ: { $numbers }.
        [few] few of us said this in { $code }, and it may concern many: { $numbers }.
        [model] it leads on from several answers to { $code }: { $numbers }.
       *[unheard] some of us were hardly heard in { $code }.
    }
candidate-edit =
    Send the question as it shall be asked, in at most { $most } characters. Now:

    { $question }
candidate-gone = The words it came from were changed or taken back. /questions shows what there is now.
candidate-taken = { $name } was first: it is in the plan already. /questions shows it.
candidate-drawn = ⏫ It is the next question.
question-put-aside =
    🗑 { $name } took { $code } ({ $number }) back. A question was made from it:

    <b>{ $words }</b>

    I have put it aside, so that it is not asked in their words. Put it in words of your own if you wish to ask it, then plan it again.
question-words-taken-back = Whoever said these words has taken them back. Put the question in words of your own first.
question-origin = 🌱 { $kind ->
        [open] left open in { $code }
        [differ] members differed in { $code }
        [few] said by few in { $code }
        [model] worded by a language model from { $code }
       *[unheard] hardly heard in { $code }
    }{ $sources ->
        [0] {""}
       *[other] {" "}· { $numbers }
    }
proposal-drawn = 🌱 The new question comes from you: “{ $words }”. Thank you!
proposal-unsaid = 🗑 These words were taken back.
probe =
    { $quote }🔎 <b>{ $code }</b> · { $series } ({ $number }): { $kind ->
        [open] who has an answer from practice?
        [differ] who sees it otherwise, and why?
       *[few] who else has seen this, or the opposite? What did you do?
    }

    💬 Reply to this message; it counts for { $code }.
probe-gone = These words were changed or taken back, so I do not quote them. Please choose others.
probe-posted = { $name } has asked on about this already. The answers count for the same question.
probe-on-its-way = 🔎 Asked in { $room }, below the words themselves.
button-what-next = 🌱 What next?
button-candidates = 🌱 From the answers
button-draw = ⏫ Ask it next
button-edit-first = ✏️ Edit it first
button-ask-on = 🔎 Ask on in the group
