starters =
    📚 <b>Ready-made agendas</b>, with questions in four languages and the topics that go with them:

    { $lines }
starter-line = <b>{ $number }.</b> { $title } · { $count } questions
starter-card =
    📚 <b>{ $title }</b>
    { $about }

    { $lines }
starter-loaded = { $count ->
        [one] 🗓 One question joined the plan.
       *[other] 🗓 { $count } questions joined the plan.
    }
starter-there = All of its questions are there already. /questions shows them; you can reword and reorder each.
button-starters = 📚 Ready-made
button-load = 📥 Load its questions
