link-card =
    🔗 <b>Groups of { $name }</b>

    { $groups }

    They share one agenda and one summary; each keeps its language and its hours.
link-group = • { $group } · { $spoken } · { $zone }
link-code =
    🔗 To join <b>{ $name }</b>: add me to your group, then send this there:

    <code>/link { $code }</code>

    It works once, until { $until }. I ask for your consent before the group is let in.
link-in-group = Send this in the group that is to join, not here. You need to be an administrator there.
link-unknown = This code does not work: it was used, is older than a day, or has a slip of the pen. Ask for a new one; nothing has changed.
link-same = This group belongs to { $name } already.
link-shared = This group shares its agenda with others already. Take it out first: /link in our private chat.
link-busy = A question is open in this group. /close it first, then send the code again; it is not used up.
link-asked = 🔗 I have asked whoever facilitates { $name }. You will hear from me here.
link-knock =
    🔗 { $who } asks that <b>{ $group }</b> joins <b>{ $name }</b>: the same questions, in its language and at its hours, and one summary for all.

    Do you know this group? Its members will read what yours say.
link-joined =
    🔗 This group now shares the agenda of <b>{ $name }</b>: the same questions in every group, and one summary of what all have said.

    { $next }
link-joined-you = 🔗 <b>{ $group }</b> has joined <b>{ $name }</b>. Check its language and its hour once; it takes a minute.
link-admitted = ✅ <b>{ $group }</b> has joined <b>{ $name }</b>. It is asked from the next question on.
link-declined = The facilitators of { $name } have not let this group in. If that is a mistake, ask them for a new code.
link-not-admitted = <b>{ $group }</b> was not let in.
link-settled = This has been decided already. /link shows the groups.
link-part =
    Shall <b>{ $group }</b> leave <b>{ $name }</b>?

    What was said in it stays in the summaries. It hears no more of our questions, and goes on with its own agenda.
link-parted = This group goes its own way again, with thanks from { $name }. What was said here stays in the shared summaries.
link-is-parted = <b>{ $group }</b> has left <b>{ $name }</b>. What was said in it stays.
link-parted-already = This group has left already. /link shows the groups.
button-link-code = ✉️ A code for a group
button-admit = ✅ { $words }
button-decline = ✕ Not { $words }
button-part = ✕ { $words }
command-link = Share this agenda with another group
