in-doubt = ⚠️ A post to { $room } may not have arrived: the connection broke while it was being sent. Please look. If it is not there:
given-up = ⚠️ A post to { $room } did not arrive: Telegram does not take it, and I have stopped trying. When /check finds nothing wrong there:
button-again = 🔁 Send it again
in-doubt-settled = It is settled: the post did arrive.
sent-again = 🔁 On its way again.
