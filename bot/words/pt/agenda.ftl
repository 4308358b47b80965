agenda =
    📋 <b>Agenda de aprendizagem</b>

    { $body }
agenda-nothing-open = Neste momento não há nenhuma pergunta aberta.
agenda-this-week =
    <b>Esta semana · { $code }</b>
    { $question }
    <i>Porque perguntamos:</i> { $reason }
agenda-planned =
    <b>Previstas</b>
    { $lines }
agenda-nothing-planned = Ainda não há nada previsto.
agenda-more = … e mais { $count }
agenda-asked =
    <b>Já perguntadas</b>
    { $lines }
question-text = { $text }
question-untranslated = { $text } <i>(original: { $written_in })</i>
agenda-empty = A agenda não tem perguntas previstas. Carregue uma agenda inicial em /setup e use /ask outra vez.
