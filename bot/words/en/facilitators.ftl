facilitators =
    🧭 <b>Who facilitates { $name }</b>

    Administrators of { $group }: { $administrators }
    Named: { $named }

    To name someone: reply to a message of theirs in the group with /facilitators, or send an invitation.
facilitators-listed = { $names }{ $count ->
        [0] { $others ->
            [0] nobody yet
            [one] one person I have not met
           *[other] { $others } people I have not met
        }
       *[other] { $others ->
            [0] {""}
            [one] {" "}and one more
           *[other] {" "}and { $others } more
        }
    }
facilitator-named = ✅ { $names } { $count ->
        [one] now helps to facilitate.
       *[other] now help to facilitate.
    }
facilitator-you = 🧭 You now help to facilitate <b>{ $name }</b>. Drafts, questions and the weekly brief are yours to decide too: /help shows how.
facilitator-already = { $name } facilitates already. /facilitators in our private chat shows everyone.
facilitator-unclear = A bare @name does not tell me who that is. Reply to a message of theirs with /facilitators, or send me /facilitators in private and use the invitation.
facilitator-gone = That was taken back already. /facilitators shows who remains.
facilitator-removed = { $name } facilitates no more.
facilitator-stepped-down = You no longer facilitate <b>{ $name }</b>. Thank you for having done so!
facilitator-invitation =
    🧭 { $by } invites you to help facilitate <b>{ $name }</b>.

    <i>The button works once, within a day.</i>
facilitator-forward = Forward this message to one person you trust: whoever taps its button first will facilitate.
facilitator-came = 🧭 { $who } took your invitation and now helps to facilitate <b>{ $name }</b>.
invitation-void = This invitation is void: whoever sent it facilitates no more. Ask for a new one.
administrators-only = This is for the administrators of this group. Ask one of them to do it.
button-unname = ✕ { $words }
button-invite = ✉️ Invite someone
button-accept = 🧭 Accept
command-facilitators = Who may run this community
