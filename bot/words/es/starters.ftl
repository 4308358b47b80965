starters =
    📚 <b>Agendas listas para usar</b>, con preguntas en cuatro idiomas y los temas que les corresponden:

    { $lines }
starter-line = <b>{ $number }.</b> { $title } · { $count } preguntas
starter-card =
    📚 <b>{ $title }</b>
    { $about }

    { $lines }
starter-loaded = { $count ->
        [one] 🗓 Una pregunta entró en el plan.
       *[other] 🗓 { $count } preguntas entraron en el plan.
    }
starter-there = Todas sus preguntas ya están. /questions las muestra; cada una se puede reescribir y mover.
button-starters = 📚 Listas para usar
button-load = 📥 Cargar sus preguntas
