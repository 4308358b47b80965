button-answer = ✉️ Answer in private
answer-in-group = You can also answer in private, by name or as a member of this community:
answer-prompt =
    ✉️ <b>{ $code }</b>
    <b>{ $question }</b>

    Write me your answer in one message, in any language. Your community will read it as the words of: <b>{ $shown }</b>.
answer-shown = { $named ->
    [0] a member of this community
   *[other] { $name }
}
byline-member = a member
button-by-name = 🙂 Show my name
button-as-member = 🌿 Do not show my name
answer-kept =
    ✅ Thank you. Your answer is <b>{ $code } ({ $number })</b>, the words of: <b>{ $shown }</b>.{ $late ->
        [0] {""}
       *[other] {" "}The week is over, so it counts as a late answer.
    }

    { $model ->
        [0] No language model will read it.
       *[other] A language model may read it, should your community use one.
    }
button-model-yes = 🤖 A model may read it
button-model-no = 🤖 No model, please
button-withdraw = 🗑 Take it back
answer-too-little = I found no answer in that. One or two sentences from your own practice are plenty: write them now.
answer-enough = You have answered this question very often. Take an answer back with /withdraw, and there is room for another.
answer-gone = This answer is no longer there, or it is not yours. /withdraw shows your latest ones.
answer-nothing-asked = No question has been asked yet. The first one will appear in your group; answer it there or here.
answer-not-yet =
    🌱 No question has been asked yet.

    { $next }

    Then answer it in the group, or in private: /answer
opted-out-already = You asked me to keep nothing of yours. Send /optin, then begin again.
withdrawn = 🗑 Taken back. { $number ->
    [0] It is shown nowhere any more.
   *[other] { $code } ({ $number }) is shown nowhere any more; a summary that quoted it is being amended.
}
button-put-back = ↩️ Put it back
withdraw-which =
    Your latest answers. Tap a number to take an answer back (🗑), or to put it back (↩️).

    { $lines }
withdraw-line = • { $code } ({ $number }): { $words }
withdraw-line-taken = • <s>{ $code } ({ $number }): { $words }</s>
withdraw-needs-answer = Send /withdraw as a reply to the answer. In our private chat, /withdraw alone shows your latest ones.
withdraw-already = This answer is taken back already.
withdraw-nothing = I keep no answer of yours. When you have given one, /withdraw takes it back.
withdraw-not-taken = This answer is being shown: there is nothing to put back.
withdraw-by-another = Somebody else took this answer back. Ask whoever facilitates your group to put it back.
put-back = ↩️ { $code } ({ $number }) is shown again.
opted-out = 🤫 Noted. From now on I keep nothing that you write or react with, in any group. What you said before stays until you take it back: /withdraw
opted-out-before = 🤫 So it is already: I keep nothing that you write or react with.
opted-in = 👋 Welcome back. From now on your answers count again.
opted-in-before = 👋 So it is already: your answers count.
opt-as-yourself = Telegram shows me all anonymous administrators as one person. Send this to me in private, as yourself.
button-opt-in = 👋 Keep my answers
button-opt-out = 🤫 Keep nothing of mine
command-answer = Answer this week's question in private
command-withdraw = Take an answer of mine back
command-optout = Keep nothing of what I write
command-optin = Keep my answers again
recap-thanks-members = 🙏 Thank you to everyone who answered.
