agenda =
    📋 <b>Agenda de aprendizaje</b>

    { $body }
agenda-nothing-open = Ahora mismo no hay ninguna pregunta abierta.
agenda-this-week =
    <b>Esta semana · { $code }</b>
    { $question }
    <i>Por qué preguntamos:</i> { $reason }
agenda-planned =
    <b>Previstas</b>
    { $lines }
agenda-nothing-planned = Todavía no hay nada previsto.
agenda-more = … y { $count } más
agenda-asked =
    <b>Ya preguntadas</b>
    { $lines }
question-text = { $text }
question-untranslated = { $text } <i>(original: { $written_in })</i>
agenda-empty = La agenda no tiene preguntas previstas. Cargue una agenda inicial en /setup y use /ask de nuevo.
