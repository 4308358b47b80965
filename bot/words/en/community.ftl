hello =
    Hello! I am <b>Baobab</b>, and I keep this group's learning agenda. Each week I ask one question, listen to your replies, and give back what was heard.

    🔒 I keep only replies to my posts. Everything else you say here passes by. More: /privacy

    Whoever runs this group can set me up in two minutes:
not-here = Thank you for the invitation! This Baobab serves a closed circle of groups, so I am leaving now. Whoever runs it can add your group to its list and invite me again.
unknown-group = I do not know this group yet. Please remove me and add me again, and we can begin.
no-community = I do not know which group you mean. Send the command in your group, or add me to one first.
which-community = You belong to several communities. Send /start, choose one, then try again.
facilitators-only = This is for those who facilitate: the administrators of the first group, and whoever they named. Ask one of them to do it, or to name you.
room-language = In which language shall I speak to this group?
room-language-chosen = From now on I speak English in this group.
muted =
    I am not allowed to write in <b>{ $group }</b>, so your week is waiting.

    To fix it: open the group, tap its name, then Edit → Permissions → Send messages. Or make me an administrator. I will go on by myself.
muted-topic =
    The topic I write in is closed in <b>{ $group }</b>, so your week is waiting.

    To fix it: open the topic, tap its name and reopen it. I will go on by myself.
removed =
    I am no longer in <b>{ $group }</b>: somebody took me out, so nothing is asked there. All answers and settings are kept.

    To have me back, an administrator of the group opens it, taps its name, then Add members, and chooses me. A question or a follow-up that was on its way then goes out by itself, if it is not too late.
decides-now =
    I am no longer in <b>{ $group }</b>, whose administrators decided for <b>{ $community }</b>. From now on the administrators of <b>{ $here }</b> decide, and you are one of them: /questions and /agenda show where things stand.

    When I am back in { $group }, its administrators decide again.
topic-lost = The topic I used in <b>{ $group }</b> has been deleted. I now write in General; nothing was lost.
look-in-private = Let us look at that in private.
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

    Tap, or just write me a city or a country.
setup-which-zone = Which one do you mean?
unknown-zone = I cannot find “{ $words }”. Write a country or the nearest big city, such as Ouagadougou, Maputo, Nairobi or Bogotá. Nothing else has changed.
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
    ✅ All set in <b>{ $name }</b>.

    { $next }

    You are now the one I write to: drafts and news come here. Too long to wait? /ask sends the question now. Change anything with /setup, hours and days off with /rhythm; /check shows whether I may do all I need.
setup-done-empty =
    ✅ The rhythm is set in <b>{ $name }</b>.

    { $next }

    But the agenda is empty, so there is nothing to ask yet: take a ready-made one here, or write your own in /questions. You are now the one I write to.
setup-room-done =
    ✅ All set in <b>{ $name }</b>.

    { $next }

    Hours, reminders and days off: /rhythm. What I may do there: /check.
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
