candidates =
    🌱 <b>¿Y ahora?</b> La próxima pregunta podría salir de las respuestas a { $code }:

    { $lines }
candidates-how = ⏫ la hace a continuación; ✏️ muestra de dónde viene y permite editarla antes o seguir preguntando en el grupo.
candidates-none = Esta vez nada quedó abierto, en disputa o dicho por pocos.
candidates-none-yet = Todavía no ha terminado ninguna semana. Cuando termine la primera, sacaré de sus respuestas ideas para la siguiente pregunta.
candidate-line = <b>{ $number }.</b> { $kind ->
        [open] ❓ { $words }
        [differ] ⚖️ { $words }
        [few] 🔎 { $words }
        [model] 🤖 { $words }
       *[unheard] 👂 { $words }
    }{ $sources ->
        [0] {""}
       *[other] {" "}· { $numbers }
    }{ $taken ->
        [0] {""}
       *[other] {" "}· ✅
    }
candidate-source = { $kind ->
        [open] ❓ <b>Quedó abierto</b> en { $code }:
        [differ] ⚖️ <b>Hay opiniones distintas</b> en { $code }:
        [few] 🔎 <b>Lo dijeron pocos</b> en { $code }:
        [model] 🤖 <b>Lo formuló un modelo de lenguaje</b> a partir de lo dicho en { $code }:
       *[unheard] 👂 <b>Apenas se les oyó</b> en { $code }:
    }
candidate-unheard = { $who }: { $people } personas, { $heard ->
        [0] ninguna respuesta.
        [one] una sola respondió.
       *[other] respondieron { $heard }.
    }
candidate-who = { $kind ->
        [language] quienes escriben en { $name }
        [room] el grupo { $name }
        [role] colegas con la profesión «{ $name }»
       *[other] { $name }
    }
candidate-card =
    { $source }

    Como próxima pregunta:
    <b>{ $question }</b>
candidate-question = { $kind ->
        [differ] Algunos decimos: «{ $one }» Otros: «{ $other }» ¿Qué han visto ustedes, y qué marca la diferencia?
        [few] Alguien de nosotros dijo: «{ $one }» ¿Quién ha visto lo mismo, o lo contrario? ¿Qué hicieron?
       *[unheard] Esta vez, sobre todo para { $who }: { $before }
    }
candidate-reason = { $kind ->
        [open] un miembro lo preguntó en { $code } y sigue abierto: { $numbers }.
        [differ] nuestras respuestas a { $code } difieren: { $numbers }.
        [few] pocos lo dijimos en { $code }, y quizá atañe a muchos: { $numbers }.
        [model] continúa lo que dicen varias respuestas a { $code }: { $numbers }.
       *[unheard] a algunos de nosotros apenas se les oyó en { $code }.
    }
candidate-edit =
    Envíe la pregunta tal como se hará, en { $most } caracteres como máximo. Ahora dice:

    { $question }
candidate-gone = Las palabras de las que venía se cambiaron o se retiraron. /questions muestra lo que hay ahora.
candidate-taken = { $name } se adelantó: ya está planificada. /questions la muestra.
candidate-drawn = ⏫ Es la próxima pregunta.
question-put-aside =
    🗑 { $name } retiró { $code } ({ $number }). De ahí había salido una pregunta:

    <b>{ $words }</b>

    La he apartado, para que no se haga con esas palabras. Si quiere hacerla, dígala con las suyas y vuelva a planificarla.
question-words-taken-back = Quien dijo estas palabras las retiró. Escriba antes la pregunta con sus propias palabras.
question-origin = 🌱 { $kind ->
        [open] quedó abierta en { $code }
        [differ] había opiniones distintas en { $code }
        [few] lo dijeron pocos en { $code }
        [model] lo formuló un modelo de lenguaje a partir de { $code }
       *[unheard] apenas se les oyó en { $code }
    }{ $sources ->
        [0] {""}
       *[other] {" "}· { $numbers }
    }
proposal-drawn = 🌱 La nueva pregunta viene de usted: «{ $words }». ¡Gracias!
proposal-unsaid = 🗑 Estas palabras se retiraron.
probe =
    { $quote }🔎 <b>{ $code }</b> · { $series } ({ $number }): { $kind ->
        [open] ¿quién tiene una respuesta desde su práctica?
        [differ] ¿quién lo ve de otra manera, y por qué?
       *[few] ¿quién más ha visto esto, o lo contrario? ¿Qué hicieron?
    }

    💬 Responda a este mensaje; cuenta para { $code }.
probe-gone = Estas palabras se cambiaron o se retiraron, así que no las cito. Elija otras, por favor.
probe-posted = { $name } ya preguntó más sobre esto. Las respuestas cuentan para la misma pregunta.
probe-on-its-way = 🔎 Preguntado en { $room }, bajo las propias palabras.
button-what-next = 🌱 ¿Y ahora?
button-candidates = 🌱 De las respuestas
button-draw = ⏫ Hacerla ahora
button-edit-first = ✏️ Editarla antes
button-ask-on = 🔎 Preguntar más al grupo
