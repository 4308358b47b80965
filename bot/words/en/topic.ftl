topics =
    🏷 <b>Topics</b>{ $spoken ->
        [0] { "" }
       *[other] , with the number of answers to the latest question
    }

    { $lines }
topics-unspoken =
    { $spoken ->
        [0] Listened for:
       *[other] Also listened for:
    } { $labels }
topic-line = { $label } · { $count }
topic-name = { $label }
topics-none = There are no topics yet. Load a starter agenda in /setup: its topics come with it.
taxonomy =
    🏷 <b>Topics of { $name }</b>

    { $count ->
        [0] There are no topics yet. Add the first one below, or load a starter agenda in /setup.
       *[other] Tap one to change it. The number says how many answers to the latest question are about it.
    }{ $waiting ->
        [0] {""}
        [one] {"\u000A\u000A"}🔎 One answer waits for your eye.
       *[other] {"\u000A\u000A"}🔎 { $waiting } answers wait for your eye.
    }
topic-card =
    🏷 <b>{ $label }</b> · { $count ->
        [one] one answer
       *[other] { $count } answers
    } lately{ $about }

    { $lines }
topic-about = {"\u000A"}<i>{ $about }</i>
topic-words = <b>{ $spoken }</b>: { $label } ({ $heard })
topic-which-language = In which language will you write?
topic-type-add = What is the new topic called? Write its name in { $spoken }.
topic-type-label =
    Write the new name in { $spoken }.

    Now: { $present }
topic-type-description =
    Write in one sentence, in { $spoken }, what this topic is about.

    Now: { $present }
topic-type-keywords =
    Which words give this topic away? Write them in { $spoken }, separated by commas; they join the present ones. A minus takes a word away: -stock

    Now: { $present }
topic-merge-into = Into which topic shall <b>{ $label }</b> go? Its answers, its words and what you taught about it move along.
topic-proposal =
    { $change }{ $result }

    Nothing has changed yet.
topic-change-add = ➕ A new topic: <b>{ $words }</b> ({ $spoken }). You can give it keywords afterwards.
topic-change-label = ✏️ <b>{ $label }</b> will be called <b>{ $words }</b> in { $spoken }.
topic-change-description = ✏️ <b>{ $label }</b>, in { $spoken }: <i>{ $words }</i>
topic-change-keywords = 🔑 <b>{ $label }</b>, words in { $spoken }: { $words }
topic-change-merge = 🔗 <b>{ $label }</b> will become part of <b>{ $words }</b>.
topic-change-retire = 🍂 <b>{ $label }</b> will be retired. Past answers remember it; new ones no longer get it.
topic-tried =
    {"\u000A\u000A"}🔎 Tried on { $answers ->
        [0] no answers: there are none yet whose topics are open.
        [one] one answer
       *[other] the latest { $answers } answers
    }{ $answers ->
        [0] {""}
       *[other] : { $gain ->
            [0] none
           *[other] { $gain }
        } would gain the topic, { $lose ->
            [0] none
           *[other] { $lose }
        } would lose it.
    }{ $lines }
topic-gain = ➕ ({ $number }) { $words }
topic-loss = ➖ ({ $number }) { $words }
topic-too-long = That is too long: { $most } characters at most. Please write it shorter.
topic-taken = There is a topic called “{ $label }” already. Choose another name, or merge the two.
topic-changed = That changes nothing, or somebody has changed the topics meanwhile. /topics shows them as they are.
topic-saved = ✅ Saved. Earlier answers are being sorted again.
topic-undone = ↩️ The last change is undone.
topic-trying = 🔎 Trying it on the latest answers …
button-review = 🔎 Review answers
button-add-topic = ➕ Add a topic
button-undo = ↩️ Undo last change
button-rename = ✏️ Rename
button-describe = 📝 Describe
button-keywords = 🔑 Keywords
button-merge = 🔗 Merge…
button-retire = 🍂 Retire
button-try = 🔎 Try on latest answers
button-save = ✅ Save
button-discard = ✖️ Discard
review-card =
    🏷 <b>{ $code } ({ $number })</b> · { $name }{ $waiting ->
        [0] {""}
       *[other] {" "}· { $waiting } to review
    }
    <blockquote>{ $words }</blockquote>
    🗣 { $spoken }
    { $lines }{ $before ->
        [0] {""}
       *[other] {"\u000A"}{ $whose ->
            [own] 🔁 Perhaps said before by the same person: ({ $before })
           *[other] 🔁 Begins in the words of ({ $before }), by somebody else: passed on?
        }
    }
review-languages =
    🗣 <b>{ $code } ({ $number })</b> · { $name }
    <blockquote>{ $words }</blockquote>
    In which language is this? I heard: { $spoken }
review-no-topic = – no topic yet
review-decided = ✓ { $label }
review-sure = • { $label } <i>({ $reason })</i>
review-unsure = • { $label }? <i>({ $reason })</i>
review-learnt = 🌱 Thank you, noted. Left to review: { $count }.
review-done = 🌱 Thank you. I will remember this for similar answers.
review-end = { $count ->
        [0] 🌱 Nothing waits for review.
        [one] 🌱 That was all. One answer that you passed over still waits.
       *[other] 🌱 That was all. { $count } answers that you passed over still wait.
    }
review-undone = ↩️ What you decided about { $code } ({ $number }) is taken back. I listen to it anew.
review-undone-before = This was taken back already. Open the answer again with /tag or /topics.
review-kept = ✅ Noted, thank you.
review-in-private = Let us look at it in private, so that the group stays quiet.
review-needs-answer = Reply to a member's numbered answer with this command. In private, /topics leads to the answers that wait for review.
review-gone = This answer is no longer there: its author has taken it back. Tap Next, or send /topics.
tag-unknown = I know no topic “{ $words }”. Reply with /tag alone to choose from a list; /topics in private adds new ones.
tag-unknown-near = I know no topic “{ $words }”. Do you mean “{ $near }”? Reply with /tag alone to choose from a list.
lang-unknown = I do not know the language “{ $words }”. Write a code such as fr or sw, or /lang alone to choose from a list.
review-counted-once = 🔁 { $code } ({ $number }) counts no more: ({ $before }) says the same.
button-count-once = 🔁 Count it once
button-undecide = ↩️ Take back ({ $number })
button-right = ✅ Right as it is
button-next = Next »
button-from-start = From the start
button-before = «
button-after = »
themes-looking = 💡 Looking at the latest answers …
themes-new =
    💡 In <b>{ $community }</b>, { $count ->
        [one] one new theme fits
       *[other] { $count } new themes fit
    } none of your topics:
    { $names }

    You can make a topic of { $count ->
        [one] it
       *[other] any of them
    } with one tap, or ignore it.
themes-end = { $count ->
        [0] 💡 No theme waits for you: what members say fits your topics, or too few of them say the same.
        [one] 💡 That was all. One theme that you passed over is still there.
       *[other] 💡 That was all. { $count } themes that you passed over are still there.
    }
theme-card =
    💡 <b>{ $name }</b>
    { $answers } answers fit none of your topics and share these words. ({ $spoken })

    { $quotes }
theme-quote =
    <blockquote>{ $words }</blockquote>
    { $name }, { $code } ({ $number })
theme-adopted = ✅ A new topic. The three answers shown are its first examples; earlier ones are being sorted again.
theme-ignored = 🙈 Ignored. It will not be offered again.
theme-gone = Something was decided about this theme already. /topics shows how things stand.
button-themes = 💡 Themes without a topic
button-look-themes = 💡 Have a look
button-adopt = ➕ Make it a topic
button-ignore = 🙈 Ignore it
button-bring-back = ↩️ Ignored ones again
