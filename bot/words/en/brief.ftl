brief-head = 📋 <b>{ $code } so far</b>{ $numbers }
brief-nobody =
    📋 <b>{ $code } so far</b>

    Nobody has answered yet. A personal word to two or three members helps more than another post in the group.
brief-new = 🌱 { $count ->
        [one] One new voice.
       *[other] { $count } new voices.
    }
brief-themes = 💬 { $themes }
brief-unheard = 👂 Hardly heard so far: { $groups }
brief-star = 🏆 React with 🏆 to an answer in the group, and the summary will give it a better place.
brief-probes =
    🔎 <b>Ask on?</b> A tap asks in the group, right below these words:

    { $lines }
brief-probe = <b>{ $number }.</b> { $kind ->
        [open] ❓
        [differ] ⚖️
       *[few] 🌱
    } { $quote }
brief-nothing-open = No question is open, so there is nothing to tell. The brief comes by itself at half-time; /ask asks a question now.
brief-sent-in-private = 👍 The brief is in your private chat with me.
command-brief = How the week goes so far
