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
    /propose a question for everyone
    /summary what was heard last
    /answer answer in private · /withdraw take an answer back
    /profile what readers may know of you · /optout keep nothing of mine
    /language the language I speak with you
    /privacy what I keep, and your rights
help-facilitator =
    <b>How it works</b>
    Once a week I ask a question in your group, and members reply to it. When the week closes you get a draft of the summary here; it is posted as you agreed.

    /agenda this week's question, and what comes next
    /propose a question for everyone
    /summary what was heard last
    /language · /privacy

    <b>For those who facilitate</b>
    /setup language, time zone, day, agenda
    /check what I can do here, and the fix
    /questions decide what is asked, and when
    /vote a poll among proposals
    /rhythm when I ask, remind, close and rest
    /skip · /pause · /resume leave out a week, stop, go on
    /link share this agenda with another group
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

    <b>What I keep:</b> replies to my posts (and, in a forum, what is said in the topic of my question), what you send with /answer, and their edits; reactions to them; your name and your language; your role, country and languages if you tell me with /profile; what you tell me in private that you will try, which only you are shown. Everything else said in the group passes by and is not stored.
    <b>Who sees it:</b> your group, the other groups of your community, and whoever facilitates them. Summaries may quote you by name, word for word, with a link to your message. What you answer in private is quoted without your name unless you wish otherwise; facilitators are not told whose it is, but whoever runs this bot could look it up.
    <b>What you can do now:</b> /withdraw takes an answer back: it is no longer shown, and summaries that quote it are corrected. /optout: from then on I keep nothing you write or react with; /optin undoes that. /profile changes or forgets what you told about yourself.
    <b>How long:</b> as long as your community keeps its agenda. There is no end date. An answer that you withdraw is hidden but not yet deleted.
    <b>To have everything deleted:</b> tell a facilitator of your group, who passes it on to whoever runs this bot. There is no button for that yet.
privacy-in-group = I keep only replies to my posts, nothing else said here. The whole story, in private:
private-words = Thank you! To be heard by everyone, reply to the question in your group, or send /answer: what you write here otherwise is not kept. /help shows what I can do.
words-too-late = ⏳ I asked you to write something here more than an hour ago, so I did not take this message for it and kept nothing of it. If it was, tap the same button again and send it once more.
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
