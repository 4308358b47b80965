agenda =
    📋 <b>Learning agenda</b>

    { $body }
agenda-nothing-open = No question is open right now.
agenda-this-week =
    <b>This week · { $code }</b>
    { $question }
    <i>Why we ask:</i> { $reason }
agenda-planned =
    <b>Planned</b>
    { $lines }
agenda-nothing-planned = Nothing is planned yet.
agenda-more = … and { $count } more
agenda-asked =
    <b>Asked before</b>
    { $lines }
question-text = { $text }
question-untranslated = { $text } <i>(original: { $written_in })</i>
agenda-empty = The agenda has no planned question. Load a starter agenda in /setup, then use /ask again.
