agenda =
    📋 <b>Learning agenda</b>

    { $body }
agenda-nothing-open = No question is open right now.
agenda-this-week =
    <b>This week · { $code }</b>
    { $question }
    <i>Why we ask:</i> { $reason }
agenda-planned =
    <b>Planned</b>
    { $lines }
agenda-nothing-planned = Nothing is planned yet.
agenda-more = … and { $count } more
agenda-asked =
    <b>Asked before</b>
    { $lines }
question-text = { $text }
question-untranslated = { $text } <i>(original: { $written_in })</i>
agenda-empty = The agenda has no planned question. Load a starter agenda in /setup, then use /ask again.
agenda-propose = 💡 Something missing? /propose your question.{ $count ->
        [0] {""}
        [one] {" "}One proposal waits for the facilitators.
       *[other] {" "}{ $count } proposals wait for the facilitators.
    }
proposed = 🌱 Thank you, your question is with the facilitators. I will tell you what becomes of it.
propose-empty = Write your question after the command: /propose How do … ? Or reply with /propose to a message whose words should be the question.
propose-own-words = I may not keep the words of that message. Put the question into your own: /propose How do … ?
propose-too-long = That is too long for a question: at most { $most } characters. Please say it in one or two sentences.
propose-enough = You have { $most } proposals waiting already. I can take the next one when the facilitators have decided about some of them. Nothing is lost.
proposal-new =
    💡 A member of { $name } proposes:

    { $words }
proposal-approved = 🌱 Your question is planned: “{ $words }”. Thank you!
proposal-rejected =
    Your question “{ $words }” will not be asked: { $reason }

    Thank you for thinking along. Another one is welcome: /propose
proposal-merged =
    🔗 Your question “{ $words }” has joined one that is close to it:

    { $other }
proposal-reopened = Your question “{ $words }” is being looked at once more.
reject-asked = we have asked it before; /summary tells what was heard.
reject-theme = it is too far from what we are learning about now.
reject-broad = it is too broad for one week. A smaller one, from your own practice, would be welcome.
button-reject-asked = We asked this before
button-reject-theme = Too far from our theme
button-reject-broad = Too broad for a week
button-look = 👀 Look at it
questions =
    📋 <b>Questions of { $name }</b> · { $section ->
        [proposed] proposed
        [planned] planned, in this order
        [asked] asked
       *[aside] put aside
    }

    { $lines }
questions-none = None here.
questions-in-private = Let us look at the questions in private, so that the group stays quiet.
question-status = { $status ->
    [proposed] 💡 proposed
    [planned] 🗓 planned
    [asked] 🌳 asked
    [partly] ◐ partly answered
    [answered] ✅ answered
    [research] 🔬 needs research
    [parked] 🅿️ parked
    [rejected] ✖️ rejected
   *[merged] 🔗 joined another
}
question-line = <b>{ $number }.</b> { $text }{ $voices ->
        [0] {""}
        [1] {""}
       *[other] {" "}· 👥 { $voices }
    }{ $alike ->
        [0] {""}
       *[other] {" "}· 🔁 asked before?
    }{ $status ->
        [proposed] {""}
        [planned] {""}
       *[other] {" "}· { question-status }
    }
question-card =
    <b>{ $text }</b>
    { question-status }

    { $body }
question-reason = <i>Why we ask:</i> { $reason }
question-link = 🔗 { $link }
question-languages = 🌍 { $has }{ $count ->
        [0] {""}
       *[other] {" "}· missing: { $missing }
    }
question-proposers = 💡 proposed by { $names }{ $others ->
        [0] {""}
       *[other] {" "}and { $others } more
    }
question-owner = 🙋 looked after by { $name }
question-note = ✖️ { $reason }
question-alike = {"\u000A"}🔁 <b>Asked before?</b> { $code } “{ $words }” · { question-status }
question-merge-into =
    Which question does “{ $words }” join? Its proposers go with it.

    { $lines }
question-which-status =
    What did the answers make of it?

    <b>{ $words }</b>
question-history =
    🕘 <b>{ $words }</b>

    { $lines }
question-no-history = Nothing has happened to it yet.
question-deed = { $what ->
    [proposed] proposed it
    [approved] planned it
    [again] planned it again
    [rejected] rejected it
    [parked] parked it
    [merged] joined it to another
    [moved] changed the order
    [worded] changed its words
    [translated] translated it
    [reasoned] gave the reason
    [linked] gave the link
    [taken] looks after it
    [left] looks after it no more
    [added] wrote it
    [won] let the vote decide
    [drawn] drew it from the answers
    [loaded] loaded a starter agenda
    [asked] marked it as asked
    [partly] marked it as partly answered
    [answered] marked it as answered
   *[research] marked it as needing research
}
question-act = { day } { month }: { $name } { question-deed }
question-was-asked = 🌳 asked as { $code }
question-type = { $what ->
        [note] Write why it will not be asked; those who proposed it will read it.
        [link] Send the web address of something to read. A dash (-) takes the link away.
        [reason] Write the reason for asking, in { $spoken }: what will be done with the answers?
        [add] Write the question, in { $spoken }.
        [translation] Write the question in { $spoken }.
       *[text] Write the question anew, in { $spoken }.
    } At most { $most } characters.
    { $what ->
        [add] {""}
       *[other] {"\u000A"}{ $original }
    }{ $what ->
        [add] {""}
       *[other] {"\u000A\u000A"}Now: { $present }
    }
question-why-not =
    Why will this not be asked? Tap, or write it yourself; those who proposed it will read it.

    <b>{ $words }</b>
question-too-long = That is too long: at most { $most } characters. Please write it shorter.
question-no-link = That is no web address. Send one that begins with https://, or a dash (-) to have none.
question-gone = This question is not there any more. /questions shows the agenda as it is.
question-decided = { $name } was first and { question-deed }. /questions shows it as it is now.
question-moved-on = This question has moved on meanwhile. /questions shows it as it is now.
question-at-the-end = It stands there already.
question-nothing-to-undo = Somebody did something else meanwhile. /questions shows what can be undone now.
question-approved = ✅ Planned.
question-parked = 🅿️ Parked.
question-merged = 🔗 Joined.
question-rejected = Kept, with its reason.
question-undone = ↩️ Taken back.
button-section-proposed = 💡 Proposed { $count }
button-section-planned = 🗓 Planned { $count }
button-section-asked = 🌳 Asked { $count }
button-section-aside = 🅿️ Aside { $count }
button-add-question = ➕ New question
button-approve-question = ✅ Plan it
button-plan = 🗓 Plan it
button-again-question = 🔁 Plan it again
button-park = 🅿️ Park
button-reject = ✖️ Reject
button-front = ⏫ Next
button-up = ⬆️ Up
button-down = ⬇️ Down
button-edit = ✏️ Words
button-reason = 💬 Reason
button-translate = 🌍 Translate
button-link = 🔗 Link
button-take = 🙋 I look after it
button-leave = 🙋 Not me any more
button-history = 🕘 History
button-status = 🏁 Status
button-status-asked = 🌳 asked
button-status-partly = ◐ partly answered
button-status-answered = ✅ answered
button-status-research = 🔬 needs research
button-its-summary = 📄 Summary of { $code }
command-propose = Propose a question for everyone
command-questions = Decide what is asked, and when
