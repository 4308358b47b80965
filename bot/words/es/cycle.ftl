opening =
    { $lateness }{ $recap }{ $series }🌳 <b>{ $code }</b>

    <b>{ $question }</b>{ $label }

    <i>Por qué preguntamos:</i> { $reason }{ $source }

    💬 Responda a este mensaje, en cualquier idioma: dos o tres frases de su propia práctica.
    ⏳ Abierta hasta el { weekday }, { $clock }.
opening-late = <i>Esta pregunta llega tarde: yo no estaba a la hora habitual.</i>{"\u000A\u000A"}
opening-source = {" "}<a href="{ $link }">Más información</a>
original = {" "}<i>(original: { $written_in })</i>
reason-none = su experiencia orienta lo que aprenderemos después.
button-how = 💬 ¿Cómo respondo?
button-privacy = 🔒 ¿Qué se guarda?
how-to-answer = Responda al mensaje de la pregunta: deslícelo, o púlselo y elija Responder. En cualquier idioma. Las respuestas a respuestas también cuentan. Puede editar.
reminder =
    🌿 { $code }: { $count ->
        [0] falta la primera respuesta. ¿La suya?
        [one] una respuesta hasta ahora. Hay lugar para la suya.
       *[other] { $count } respuestas hasta ahora. Hay lugar para la suya.
    } Responda a la pregunta hasta el { weekday }, { $clock }.
asked = ✅ { $code } va en camino a { $rooms ->
        [one] un grupo.
       *[other] { $rooms } grupos.
    }
asked-some-rest = ✅ { $code } { $rooms ->
        [0] aún no va a ningún grupo.
        [one] va en camino a un grupo.
       *[other] va en camino a { $rooms } grupos.
    } { $waiting ->
        [one] Un grupo descansa ahora y la recibirá cuando terminen sus horas de silencio.
       *[other] { $waiting } grupos descansan ahora y la recibirán cuando terminen sus horas de silencio.
    }
ask-already-open = Ya hay una pregunta abierta. Use primero /close y después /ask.
ask-unknown = No hay ninguna pregunta prevista con ese número. Use /ask con un número del 1 al { $last }; /agenda las muestra.
no-active-room = No hay ningún grupo donde pueda escribir. Añádame a un grupo, o devuélvame el permiso de escribir, e inténtelo de nuevo.
close-nothing-open = No hay ninguna pregunta abierta, así que no hay nada que cerrar. Use /ask para hacer la siguiente.
closed-by-hand = ✅ { $code } está cerrada. El borrador de la síntesis le llega en privado en un momento.
week-without-question =
    🌱 Es la hora de la pregunta de la semana en { $name }, pero no hay ninguna prevista. { $voting ->
        [0] Cargue una agenda inicial en /setup y use /ask.
       *[other] Hay una votación: cuando termine, confirme la ganadora en /vote y use /ask.
    }
week-missed = ⏰ <b>{ $name }</b>: estuve ausente y no se preguntó nada { $count ->
        [one] en la semana del { $first }.
       *[other] durante { $count } semanas, desde la del { $first } hasta la del { $last }.
    } Lo previsto sigue previsto. { $then }
week-missed-not-this = La pregunta de esta semana sale ahora y dice que llega tarde.
week-missed-next =
    ¿Es mucho esperar? /ask envía la pregunta ahora.

    { $next }
