agenda =
    📋 <b>Agenda d’apprentissage</b>

    { $body }
agenda-nothing-open = Aucune question n’est ouverte en ce moment.
agenda-this-week =
    <b>Cette semaine · { $code }</b>
    { $question }
    <i>Pourquoi cette question :</i> { $reason }
agenda-planned =
    <b>Prévues</b>
    { $lines }
agenda-nothing-planned = Rien n’est encore prévu.
agenda-more = … et { $count } de plus
agenda-asked =
    <b>Déjà posées</b>
    { $lines }
question-text = { $text }
question-untranslated = { $text } <i>(original : { $written_in })</i>
agenda-empty = L’agenda ne contient aucune question prévue. Chargez un agenda de départ dans /setup, puis reprenez /ask.
