# Everything Baobab says, in English. The four files have the same ids and the same arguments.
# Warm, short, plain, readable on a phone; what cannot be done comes with its remedy.

### any

weekday = { $weekday ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
day = { $day }
every-weekday = every { weekday }
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
language-en = English
language-fr = Français
language-es = Español
language-pt = Português
language-und = not recognised
language-mul = several languages
button-words = { $words }
old-button = This button is too old. Give the command again for a fresh one.
not-your-button = This button is for someone else. Give the command yourself and you will get your own.

### community

hello =
    Hello! I am <b>Baobab</b>, and I keep this group's learning agenda. Each week I ask one question, listen to your replies, and give back what was heard.

    🔒 I keep only replies to my posts. Everything else you say here passes by. More: /privacy

    Whoever runs this group can set me up in two minutes:
not-here = Thank you for the invitation! This Baobab serves a closed circle of groups, so I am leaving now. Whoever runs it can add your group to its list and invite me again.
unknown-group = I do not know this group yet. Please remove me and add me again, and we can begin.
no-community = I do not know which group you mean. Send the command in your group, or add me to one first.
which-community = You belong to several communities. Send /start, choose one, then try again.
facilitators-only = This is for the group's administrators. Ask one of them to do it, or to make you one.
room-language = In which language shall I speak to this group?
room-language-chosen = From now on I speak English in this group.
muted =
    I am not allowed to write in <b>{ $group }</b>, so your week is waiting.

    To fix it: open the group, tap its name, then Edit → Permissions → Send messages. Or make me an administrator. I will go on by myself.
muted-topic =
    The topic I write in is closed in <b>{ $group }</b>, so your week is waiting.

    To fix it: open the topic, tap its name and reopen it. I will go on by myself.
topic-lost = The topic I used in <b>{ $group }</b> has been deleted. I now write in General; nothing was lost.
setup-in-private = Let us set things up in private, so that the group stays quiet.
setup-in-topic = From now on I write in this topic. Let us do the rest in private, so that the group stays quiet.
setup-card =
    <b>{ $name }</b>

    🗣 Language: { $spoken }
    🌍 Time zone: { $zone }
    📅 I ask { every-weekday } at { $clock }
    📋 Agenda: { $planned ->
        [0] empty
        [one] one question ready
       *[other] { $planned } questions ready
    }
    📣 The summary is posted { $publishing ->
        [itself] by itself, at { $publishes }
       *[approved] once you approve it
    }

    Tap to change anything; each choice is kept at once. Then tap <b>Done</b>.
setup-language = In which language shall I speak to <b>{ $name }</b>?
setup-zone =
    Which time does <b>{ $name }</b> live by? Now: { $zone }.

    Tap, or just write me the nearest big city.
setup-which-zone = Which one do you mean?
unknown-zone = I cannot find “{ $words }”. Write the nearest big city, such as Ouagadougou, Maputo, Nairobi or Bogotá. Nothing else has changed.
setup-day = On which day shall I ask? Reminder, closing and summary move along with it. Now: { weekday }.
setup-hour = At what time shall I ask? Now: { $clock }, { $zone } time.
setup-agenda = Start with a ready-made agenda? Its questions and topics join yours; choosing it twice adds nothing.
setup-publishing =
    When the week closes I send you a draft of the summary. Shall I wait until you approve it, or post it by itself at { $publishes } on the agreed day if you have not?

    Now: { $publishing ->
        [itself] by itself
       *[approved] only when you approve
    }.
setup-done =
    ✅ All set. The first question goes to <b>{ $name }</b> on { weekday } { day } { month } at { $clock } ({ $zone }).

    You are now the one I write to: drafts and news come here. Too long to wait? /ask sends the question now. Change anything with /setup.
setup-done-empty =
    ✅ The rhythm is set: { weekday } { day } { month } at { $clock } ({ $zone }), for <b>{ $name }</b>.

    But the agenda is empty, so there is nothing to ask yet: send /setup and tap <b>Agenda</b>. You are now the one I write to.
button-setup = Set up
button-language = Language
button-zone = Time zone
button-day = Day
button-weekday = { weekday }
button-hour = Time
button-agenda = Agenda
button-publishing = Summary
button-approve = Wait for my approval
button-by-itself = Post by itself
button-back = « Back
button-done = ✅ Done

### member

start =
    Welcome under the baobab of <b>{ $name }</b>.

    One question a week; you answer by replying to it in the group; everyone gets back what was heard.
start-alone =
    Hello! I am <b>Baobab</b>. In a group I ask one question a week, listen to the replies, and give back what was heard.

    To begin, add me to your group. If I am there already, send /start in the group and tap the button.
start-which = Which community shall we talk about?
start-in-group = I ask one question a week here. Reply to it and you are heard. Everything else, in private:
help =
    <b>How it works</b>
    Once a week I ask a question in your group. Reply to that message, in any language and as long as you like; a reply to a reply counts too. At the end of the week everyone gets a summary.

    /agenda this week's question, and what comes next
    /summary what was heard last
    /language the language I speak with you
    /privacy what I keep, and your rights
help-facilitator =
    <b>How it works</b>
    Once a week I ask a question in your group, and members reply to it. When the week closes you get a draft of the summary here; it is posted as you agreed.

    /agenda this week's question, and what comes next
    /summary what was heard last
    /language · /privacy

    <b>For those who facilitate</b>
    /setup language, time zone, day, agenda
    /ask send the next question now
    /close end this week now
    /preview see the draft · /publish post it
    /topics what answers are sorted by, and which ones to review
    /tag · /lang as a reply: correct an answer's topics or language
help-in-group = Reply to my question of the week and you are heard. More help, in private:
own-language = Which language do you prefer?
own-language-chosen = Good, we speak English from now on.
privacy =
    <b>Your words are yours</b>

    <b>What I keep:</b> replies to my posts (and, in a forum, what is said in the topic of my question), with their edits; reactions to them; your name and your language. Everything else said in the group passes by and is not stored.
    <b>Who sees it:</b> your group, and whoever facilitates it. Summaries may quote you by name, word for word, with a link to your message.
    <b>How long:</b> as long as your community keeps its agenda. There is no end date.
    <b>To have it removed:</b> tell a facilitator of your group, who passes it on to whoever runs this bot. There is no button for that yet.
privacy-in-group = I keep only replies to my posts, nothing else said here. The whole story, in private:
private-words = Thank you! To be heard by everyone, reply to the question in your group: what you write here is not kept. /help shows what I can do.
unknown-command = I do not know that command. /help shows what I can do.
button-week = This week's question
button-summary = Latest summary
button-preview = Draft
button-open = Talk in private
button-other-community = Another community
command-start = Begin, and see the menu
command-help = How this works
command-language = Choose my language
command-setup = Language, time zone, day, agenda
command-agenda = This week's question and what comes next
command-ask = Send the next question now
command-close = End this week's question now
command-summary = What was heard last
command-topics = What answers are sorted by
command-tag = Correct an answer's topics (as a reply)
command-lang = Correct an answer's language (as a reply)
command-preview = See the draft of the summary
command-publish = Post the summary
command-privacy = What is kept, and my rights

### agenda

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

### cycle

opening =
    { $lateness }{ $recap }🌳 <b>{ $code }</b>

    <b>{ $question }</b>{ $label }

    <i>Why we ask:</i> { $reason }{ $source }

    💬 Reply to this message, in any language: two or three sentences from your own practice.
    ⏳ Open until { weekday }, { $clock }.
opening-late = <i>This question comes late: I was away at its usual time.</i>{"\u000A\u000A"}
opening-source = {" "}<a href="{ $link }">Read more</a>
original = {" "}<i>(original: { $written_in })</i>
reason-none = your experience shapes what we learn next.
button-how = 💬 How do I answer?
button-privacy = 🔒 What is kept?
how-to-answer = Reply to the question's message: swipe it, or press it and choose Reply. Any language. Replies to replies count too. Edit whenever you like.
reminder =
    🌿 { $code }: { $count ->
        [0] the first answer is still to come. Yours?
        [one] one answer so far. There is room for yours.
       *[other] { $count } answers so far. There is room for yours.
    } Reply to the question until { weekday }, { $clock }.
asked = ✅ { $code } is on its way to { $rooms ->
        [one] one group.
       *[other] { $rooms } groups.
    }
ask-already-open = A question is open already. Use /close first, then /ask.
ask-unknown = There is no planned question with that number. Use /ask with a number from 1 to { $last }; /agenda shows them.
no-active-room = There is no group where I may write. Add me to a group, or give me back the right to write, then try again.
close-nothing-open = No question is open, so there is nothing to close. Use /ask to ask the next one.
closed-by-hand = ✅ { $code } is closed. The draft summary comes to you in private in a moment.
week-without-question = 🌱 It is time for this week's question in { $name }, but none is planned. Load a starter agenda in /setup, then /ask.
week-missed = ⏰ { $name }: I was away, and the opening of the week of { $day } is too long past, so nothing was asked. The question stays planned. To ask it now: /ask.

### topic

topics =
    🏷 <b>Topics</b>, with the number of answers to the latest question

    { $lines }
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
       *[other] : { $gain } would gain the topic, { $lose } would lose it.
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
button-merge = 🔗 Merge into …
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
    { $lines }
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
review-kept = ✅ Noted, thank you.
review-in-private = Let us look at it in private, so that the group stays quiet.
review-needs-answer = Reply to a member's numbered answer with this command. In private, /topics leads to the answers that wait for review.
review-gone = This answer is no longer there: its author has taken it back. Tap Next, or send /topics.
tag-unknown = I know no topic “{ $words }”. Reply with /tag alone to choose from a list; /topics in private adds new ones.
lang-unknown = I do not know the language “{ $words }”. Write a code such as fr or sw, or /lang alone to choose from a list.
button-right = ✅ Right as it is
button-next = Next »
button-from-start = From the start
button-before = «
button-after = »

### digest

digest-head =
    🌳 <b>{ $code } · What we heard</b>
    <i>{ $question }</i>{ $numbers }
digest-numbers = {"\u000A"}👥 { $answers ->
        [one] one answer
       *[other] { $answers } answers
    } · { $members ->
        [one] one person
       *[other] { $members } people
    } · { $rooms ->
        [one] one group
       *[other] { $rooms } groups
    } · { $languages }
digest-nobody = Nobody answered this time. That, too, tells us something: was it the question, or the week? Propose a better one in a reply.
digest-theme =
    <b>{ $theme }</b> · { $count ->
        [one] one answer
       *[other] { $count } answers
    }
digest-also = <b>Also mentioned:</b> { $themes }
digest-few = 🌱 <b>Said by few</b>
digest-open = ❓ <b>Still open</b>
digest-end = 🙏 Thank you. What will you try? Tell us in a reply.
theme-words = “{ $words }”
theme-other = Other answers
verbatim = { $words }{ $more }
attribution = — { $name }, { $code } ({ $number })
attribution-linked = — <a href="{ $link }">{ $name }, { $code } ({ $number })</a>
recap =
    { $thanks } { $code }:
    { $lines }{"\u000A\u000A"}
recap-thanks = 🙏 Thank you, { $names }{ $others ->
        [0] {""}
        [one] {" "}and one more person
       *[other] {" "}and { $others } more people
    }.
recap-line = • { $theme } ({ $count })
draft =
    👆 Draft summary of <b>{ $code }</b>. { $when }
draft-waits = Nothing is posted until you agree.
draft-publishes-itself = It posts itself on { weekday } at { $clock }, as agreed in /setup, unless you post it before.
button-publish = ✅ Post it
draft-published = ✅ The summary of { $code } is posted in { $rooms ->
        [one] one group.
       *[other] { $rooms } groups.
    }
published = ✅ Posted in { $rooms ->
        [one] one group.
       *[other] { $rooms } groups.
    }
published-itself = ✅ The summary of { $code } posted itself in { $rooms ->
        [one] one group,
       *[other] { $rooms } groups,
    } as agreed.
already-published = The summary of { $code } is posted already: somebody was first. /summary shows it.
no-draft = No draft is waiting. It comes when a question closes; /close ends this week's question now.
draft-needs-a-person = A draft goes to one person in private. Send /preview to me in our private chat.
draft-sent-in-private = 👍 The draft is in your private chat with me.
no-summary = No summary has been posted yet. The first one comes when this week's question closes.
no-such-summary = There is no posted summary with that number. Write /summary alone for the latest, or /summary with a question's number, for example { $code }.
summary-above = 👆 Here is the summary of { $code }.

### voice

in-doubt = ⚠️ A post to { $room } may not have arrived: the connection broke while it was being sent. Please look. If it is not there:
button-again = 🔁 Send it again
in-doubt-settled = It is settled: the post did arrive.
sent-again = 🔁 On its way again.
