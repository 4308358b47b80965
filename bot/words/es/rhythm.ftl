next-opening =
    📆 Próxima pregunta: <b>{ $day } a las { $clock }</b> ({ $zone })
    🕘 En su reloj: { $own }
next-opening-paused = ⏸ Aquí no se pregunta nada hasta /resume.
next-opening-unknown = 📆 Todavía no hay ninguna pregunta en camino: termine primero /setup.
day-in-words = { weekday } { day } de { month }
moment-in-words = { weekday } a las { $clock }
rhythm-card =
    <b>{ $group }</b>

    📅 Pregunta: { $opens } ({ $zone })
    ⏳ Abierta { $weeks ->
        [one] una semana
       *[other] { $weeks } semanas
    }, hasta el { $closes }
    🌿 Recordatorio: { $reminds }
    📣 Síntesis: { $publishes }
    🌙 Horas de silencio: { $quiet }
    🏖 Días libres: { $holidays }

    { $next }
rhythm-summed-up-with = a la hora de { $group }
rhythm-which = ¿Qué grupo?
rhythm-opens =
    📅 ¿Cuándo debo preguntar en <b>{ $group }</b>? El recordatorio, el cierre y la síntesis se mueven con ello. Ahora: { $opens } ({ $zone }).

    { $next }
rhythm-reminds =
    🌿 ¿Cuándo debo recordárselo a <b>{ $group }</b>, una sola vez y sin nombrar a nadie? Ahora: { $reminds }.

    { $next }
rhythm-closes =
    ⏳ ¿Cuándo se cierra la pregunta en <b>{ $group }</b>? A más tardar, cuando se abre la siguiente en algún grupo. Ahora: { $closes }.

    { $next }
rhythm-publishes =
    📣 ¿Cuándo se publica la síntesis, si se ha acordado que se publique sola? Ahora: { $publishes }.

    { $next }
rhythm-weeks =
    ⏳ ¿Cuánto tiempo queda abierta una pregunta en <b>{ $group }</b>? Ahora: { $weeks ->
        [one] una semana
       *[other] { $weeks } semanas
    }. La siguiente llega cuando todos los grupos han cerrado.

    { $next }
rhythm-quiet =
    🌙 En sus horas de silencio no digo nada por mi cuenta en <b>{ $group }</b>: espero. Lo que usted envía a mano sale enseguida. Ahora: { $quiet }.

    { $next }
rhythm-holidays =
    🏖 Días libres de <b>{ $group }</b>: { $holidays }.

    Esos días no digo nada por mi cuenta; una pregunta que caiga en uno llega al día siguiente, a su hora. Escríbame un día, o el primero y el último: 25/12 o 24/12 - 2/1 (día/mes). Toque uno para quitarlo.

    { $next }
rhythm-skips =
    ⏭ Toque una semana para saltarse su pregunta en <b>{ $group }</b>, o para recuperarla.

    { $next }
rhythm-topics =
    🗂 ¿Dónde pongo cada pregunta de <b>{ $group }</b>? En un tema propio, que abro con ella y cierro cuando llega la siguiente, o donde escribo de costumbre. Para lo primero necesito el permiso de gestionar temas (/check); sin él, sigo donde escribo de costumbre.

    { $next }
rhythm-topics-own = Un tema por pregunta
rhythm-topics-same = Siempre en el mismo sitio
rhythm-nobody-reminded = ninguno
rhythm-no-quiet = ninguna
rhythm-no-holidays = ninguno
unknown-day = No entiendo «{ $words }» como un día. Escríbalo así: 25/12 (día/mes) o 2026-12-25. Nada ha cambiado.
days-off-too-many = Son más de { $most } días. Para un descanso largo use /pause, y después /resume.
skip-already = Esa semana ya se salta. Para recuperarla: /rhythm y luego «Saltar una semana».
skip-too-late = La pregunta de esa semana ya está hecha, o el día ya pasó. Elija un día posterior; /close cierra una pregunta ahora.
skipped =
    ⏭ Sin pregunta en <b>{ $group }</b> la semana del { $day }.

    { $next }
paused =
    ⏸ <b>{ $group }</b> está en pausa: ni preguntas, ni recordatorios, ni síntesis mías. Las respuestas a una pregunta abierta siguen contando.

    { $next }
resumed =
    ▶️ <b>{ $group }</b> sigue adelante.

    { $next }
paused-already = Este grupo ya está en pausa. /resume lo pone en marcha.
resumed-already = Este grupo no está en pausa. /rhythm muestra cuándo llega su próxima pregunta.
button-chosen = ✓ { $words }
button-left-out = ✗ { $words }
button-away = 🗑 { $words }
button-opens = 📅 Día y hora
button-reminds = 🌿 Recordatorio
button-closes = ⏳ Cierre
button-publishes = 📣 Síntesis
button-weeks = 🗓 Duración
button-quiet = 🌙 Horas de silencio
button-holidays = 🏖 Días libres
button-skips = ⏭ Saltar una semana
button-topics = 🗂 Temas
button-pause = ⏸ Pausar
button-resume = ▶️ Reanudar
button-other-room = Otro grupo
button-no-reminder = Sin recordatorio
button-no-quiet = Sin horas de silencio
button-so-many-weeks = { $weeks ->
    [one] Una semana
   *[other] { $weeks } semanas
}
command-rhythm = Cuándo pregunto, recuerdo, cierro y callo
command-skip = Saltarse la pregunta de una semana
command-pause = No preguntar nada aquí por un tiempo
command-resume = Volver a preguntar aquí
