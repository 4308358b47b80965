in-doubt = ⚠️ A post to { $room } may not have arrived: the connection broke while it was being sent. Please look. If it is not there:
button-again = 🔁 Send it again
in-doubt-settled = It is settled: the post did arrive.
sent-again = 🔁 On its way again.
