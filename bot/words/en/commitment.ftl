button-will-try = 🌱 What I will try
commitment-prompt = 🌱 <b>{ $code }</b>: what will you try in your own work? Write it to me in one message. In four weeks I ask you once how it went. Nobody else reads it; the community only sees how many of you try something.
commitment-kept = 🌱 Noted, and good luck. In four weeks I ask you once how it went.
commitment-forgotten = 🗑 Forgotten.
commitment-too-little = What will you try? One sentence is enough: write it now.
commitment-enough = You have set yourself plenty after this question. Take something back first, or try what you have.
commitment-gone = This is no longer kept, or is not yours. The button below the next summary takes a new one.
commitment-how =
    🌱 Four weeks ago, after { $code }, you told me what you would try:
    <blockquote>{ $words }</blockquote>
    How did it go?
commitment-told = { $how ->
        [done] 🎉 Wonderful.
        [partly] 🌗 A part is a beginning.
        [stuck] 🚧 Good to know: what stands in the way is worth saying.
       *[waiting] ⏳ It can take longer.
    } Thank you. What did you learn? Your community would like to hear it: /answer, by name or without.
button-tried = ✅ I tried it
button-tried-partly = 🌗 In part
button-stuck = 🚧 Something in the way
button-not-yet = ⏳ Not yet
commitments-how = 🌱 Four weeks ago, after { $code }, { $people ->
        [one] one of you said here what they would try
       *[other] { $people } of you said here what they would try
    }. How did it go? Reply to this message: what worked, and what stood in the way?
