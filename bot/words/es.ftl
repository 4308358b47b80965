# Todo lo que dice Baobab, en español. Los cuatro archivos tienen los mismos identificadores y los mismos argumentos.

### any

weekday = { $weekday ->
    [0] lunes
    [1] martes
    [2] miércoles
    [3] jueves
    [4] viernes
    [5] sábado
   *[6] domingo
}
day = { $day }
every-weekday = cada { weekday }
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
language-en = English
language-fr = Français
language-es = Español
language-pt = Português
language-und = no reconocido
language-mul = varios idiomas
button-words = { $words }
old-button = Este botón ya caducó. Envíe otra vez el comando y tendrá uno nuevo.
not-your-button = Este botón es de otra persona. Envíe usted el comando y tendrá el suyo.

### community

hello =
    ¡Hola! Soy <b>Baobab</b> y llevo la agenda de aprendizaje de este grupo. Cada semana hago una pregunta, escucho sus respuestas y les devuelvo lo que se dijo.

    🔒 Solo guardo las respuestas a mis mensajes. Todo lo demás que se diga aquí pasa de largo. Más detalles: /privacy

    Quien anima este grupo puede ponerme a punto en dos minutos:
not-here = ¡Gracias por la invitación! Este Baobab atiende solo a algunos grupos, así que me retiro. Quien lo administra puede añadir su grupo a la lista e invitarme de nuevo.
unknown-group = Todavía no conozco este grupo. Quíteme y añádame otra vez, y podremos empezar.
no-community = No sé a qué grupo se refiere. Envíe el comando en su grupo, o añádame antes a uno.
which-community = Usted participa en varias comunidades. Envíe /start, elija una y vuelva a intentarlo.
facilitators-only = Esto es para quienes administran el grupo. Pídaselo a alguien que lo administre, o que le dé ese papel.
room-language = ¿En qué idioma hablo con este grupo?
room-language-chosen = A partir de ahora hablo español en este grupo.
muted =
    No me dejan escribir en <b>{ $group }</b>, así que su semana está en espera.

    Para arreglarlo: abra el grupo, toque su nombre y luego Editar → Permisos → Enviar mensajes. O hágame administrador. Seguiré sin que haga falta nada más.
muted-topic =
    El tema donde escribo está cerrado en <b>{ $group }</b>, así que su semana está en espera.

    Para arreglarlo: abra el tema, toque su nombre y reábralo. Seguiré sin que haga falta nada más.
topic-lost = El tema donde escribía en <b>{ $group }</b> fue eliminado. Ahora escribo en General; no se ha perdido nada.
setup-in-private = Vamos a configurarlo en privado, para no hacer ruido en el grupo.
setup-in-topic = Desde ahora escribo en este tema. Hagamos el resto en privado, para que el grupo siga tranquilo.
setup-card =
    <b>{ $name }</b>

    🗣 Idioma: { $spoken }
    🌍 Zona horaria: { $zone }
    📅 Pregunto { every-weekday } a las { $clock }
    📋 Agenda: { $planned ->
        [0] vacía
        [one] una pregunta lista
       *[other] { $planned } preguntas listas
    }
    📣 La síntesis se publica { $publishing ->
        [itself] por sí sola, a las { $publishes }
       *[approved] cuando usted la aprueba
    }

    Toque lo que quiera cambiar; cada elección se guarda al momento. Después toque <b>Listo</b>.
setup-language = ¿En qué idioma hablo con <b>{ $name }</b>?
setup-zone =
    ¿Qué hora rige en <b>{ $name }</b>? Ahora: { $zone }.

    Toque un botón o escríbame la ciudad grande más cercana.
setup-which-zone = ¿A cuál se refiere?
unknown-zone = No encuentro «{ $words }». Escriba la ciudad grande más cercana, por ejemplo Bogotá, Maputo, Nairobi o Uagadugú (Ouagadougou). No ha cambiado nada más.
setup-day = ¿Qué día hago la pregunta? El recordatorio, el cierre y la síntesis se mueven con ella. Ahora: { weekday }.
setup-hour = ¿A qué hora hago la pregunta? Ahora: { $clock }, hora de { $zone }.
setup-agenda = ¿Empezamos con una agenda ya preparada? Sus preguntas y temas se suman a los suyos; elegirla dos veces no añade nada.
setup-publishing =
    Al cerrar la semana le envío un borrador de la síntesis. ¿Espero a que lo apruebe, o lo publico yo a las { $publishes } del día acordado si usted no ha dicho nada?

    Ahora: { $publishing ->
        [itself] se publica por sí sola
       *[approved] solo cuando usted la aprueba
    }.
setup-done =
    ✅ Todo listo. La primera pregunta sale en <b>{ $name }</b> el { weekday } { day } de { month } a las { $clock } ({ $zone }).

    Desde ahora le escribo a usted: los borradores y las novedades llegan aquí. ¿Demasiada espera? /ask envía la pregunta ahora. Para cambiar algo: /setup.
setup-done-empty =
    ✅ El ritmo está fijado: { weekday } { day } de { month } a las { $clock } ({ $zone }), para <b>{ $name }</b>.

    Pero la agenda está vacía y todavía no tengo qué preguntar: envíe /setup y toque <b>Agenda</b>. Desde ahora le escribo a usted.
button-setup = Configurar
button-language = Idioma
button-zone = Zona horaria
button-day = Día
button-weekday = { weekday }
button-hour = Hora
button-agenda = Agenda
button-publishing = Síntesis
button-approve = Esperar mi aprobación
button-by-itself = Publicar sin esperar
button-back = « Volver
button-done = ✅ Listo

### member

start =
    Le damos la bienvenida bajo el baobab de <b>{ $name }</b>.

    Una pregunta por semana; se responde en el grupo, contestando a ese mensaje; y todas las personas reciben de vuelta lo que se dijo.
start-alone =
    ¡Hola! Soy <b>Baobab</b>. En un grupo hago una pregunta por semana, escucho las respuestas y devuelvo lo que se dijo.

    Para empezar, añádame a su grupo. Si ya estoy allí, envíe /start en el grupo y toque el botón.
start-which = ¿De qué comunidad hablamos?
start-in-group = Aquí hago una pregunta por semana. Respóndala y se le escuchará. Todo lo demás, en privado:
help =
    <b>Cómo funciona</b>
    Una vez por semana hago una pregunta en su grupo. Responda a ese mensaje, en su idioma y con la extensión que quiera; una respuesta a otra respuesta también cuenta. Al final de la semana todas las personas reciben una síntesis.

    /agenda la pregunta de la semana y lo que viene
    /summary la última síntesis
    /language el idioma en que hablo con usted
    /privacy lo que guardo, y sus derechos
help-facilitator =
    <b>Cómo funciona</b>
    Una vez por semana hago una pregunta en su grupo y los miembros la responden. Al cerrar la semana usted recibe aquí un borrador de la síntesis; se publica como lo hayamos acordado.

    /agenda la pregunta de la semana y lo que viene
    /summary la última síntesis
    /language · /privacy

    <b>Para quien anima el grupo</b>
    /setup idioma, zona horaria, día, agenda
    /ask enviar ya la siguiente pregunta
    /close cerrar ya la semana
    /preview ver el borrador · /publish publicarlo
    /topics los temas que ordenan las respuestas, y cuáles revisar
    /tag · /lang como respuesta: corregir los temas o el idioma
help-in-group = Responda a mi pregunta de la semana y se le escuchará. Más ayuda, en privado:
own-language = ¿Qué idioma prefiere?
own-language-chosen = Muy bien, desde ahora hablamos español.
privacy =
    <b>Sus palabras son suyas</b>

    <b>Qué guardo:</b> las respuestas a mis mensajes (y, en un foro, lo que se dice en el tema de mi pregunta), con sus cambios; las reacciones a ellas; su nombre y su idioma. Todo lo demás que se dice en el grupo pasa de largo y no se guarda.
    <b>Quién lo ve:</b> su grupo y quienes lo animan. Las síntesis pueden citarle por su nombre, palabra por palabra, con un enlace a su mensaje.
    <b>Cuánto tiempo:</b> mientras su comunidad mantenga su agenda. No hay fecha de fin.
    <b>Para que se borre:</b> dígaselo a quien anima su grupo, que lo trasladará a quien administra este bot. Todavía no hay un botón para ello.
privacy-in-group = Solo guardo las respuestas a mis mensajes, nada más de lo que se dice aquí. Todos los detalles, en privado:
private-words = ¡Gracias! Para que todo el grupo le escuche, responda a la pregunta allí: lo que escribe aquí no se guarda. /help muestra lo que sé hacer.
unknown-command = No conozco ese comando. /help muestra lo que sé hacer.
button-week = Pregunta de la semana
button-summary = Última síntesis
button-preview = Borrador
button-open = Hablar en privado
button-other-community = Otra comunidad
command-start = Empezar y ver el menú
command-help = Cómo funciona
command-language = Elegir mi idioma
command-setup = Idioma, zona horaria, día, agenda
command-agenda = La pregunta de la semana y lo que viene
command-ask = Enviar ya la siguiente pregunta
command-close = Cerrar ya la pregunta de la semana
command-summary = La última síntesis
command-topics = Los temas que ordenan las respuestas
command-tag = Corregir los temas de una respuesta (respondiendo a ella)
command-lang = Corregir el idioma de una respuesta (respondiendo a ella)
command-preview = Ver el borrador de la síntesis
command-publish = Publicar la síntesis
command-privacy = Lo que se guarda, y mis derechos

### agenda

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

### cycle

opening =
    { $lateness }{ $recap }🌳 <b>{ $code }</b>

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
ask-already-open = Ya hay una pregunta abierta. Use primero /close y después /ask.
ask-unknown = No hay ninguna pregunta prevista con ese número. Use /ask con un número del 1 al { $last }; /agenda las muestra.
no-active-room = No hay ningún grupo donde pueda escribir. Añádame a un grupo, o devuélvame el permiso de escribir, e inténtelo de nuevo.
close-nothing-open = No hay ninguna pregunta abierta, así que no hay nada que cerrar. Use /ask para hacer la siguiente.
closed-by-hand = ✅ { $code } está cerrada. El borrador de la síntesis le llega en privado en un momento.
week-without-question = 🌱 Es la hora de la pregunta de la semana en { $name }, pero no hay ninguna prevista. Cargue una agenda inicial en /setup y use /ask.
week-missed = ⏰ { $name }: estuve ausente, y la apertura de la semana del { $day } quedó demasiado atrás, así que no se preguntó nada. La pregunta sigue prevista. Para hacerla ahora: /ask.

### topic

topics =
    🏷 <b>Temas</b>, con el número de respuestas a la última pregunta

    { $lines }
topic-line = { $label } · { $count }
topic-name = { $label }
topics-none = Todavía no hay temas. Cargue una agenda inicial en /setup: sus temas vienen con ella.
taxonomy =
    🏷 <b>Temas de { $name }</b>

    { $count ->
        [0] Todavía no hay temas. Añada el primero aquí abajo, o cargue una agenda inicial en /setup.
       *[other] Toque uno para cambiarlo. El número dice cuántas respuestas a la última pregunta tratan de él.
    }{ $waiting ->
        [0] {""}
        [one] {"\u000A\u000A"}🔎 Una respuesta espera su mirada.
       *[other] {"\u000A\u000A"}🔎 { $waiting } respuestas esperan su mirada.
    }
topic-card =
    🏷 <b>{ $label }</b> · { $count ->
        [one] una respuesta
       *[other] { $count } respuestas
    } últimamente{ $about }

    { $lines }
topic-about = {"\u000A"}<i>{ $about }</i>
topic-words = <b>{ $spoken }</b>: { $label } ({ $heard })
topic-which-language = ¿En qué idioma va a escribir?
topic-type-add = ¿Cómo se llama el nuevo tema? Escriba su nombre ({ $spoken }).
topic-type-label =
    Escriba el nuevo nombre ({ $spoken }).

    Ahora: { $present }
topic-type-description =
    Diga en una frase ({ $spoken }) de qué trata este tema.

    Ahora: { $present }
topic-type-keywords =
    ¿Qué palabras delatan este tema? Escríbalas ({ $spoken }), separadas por comas; se suman a las actuales. Un menos quita una palabra: -stock

    Ahora: { $present }
topic-merge-into = ¿Con qué tema se une <b>{ $label }</b>? Sus respuestas, sus palabras y lo que usted enseñó sobre él pasan también.
topic-proposal =
    { $change }{ $result }

    Todavía no ha cambiado nada.
topic-change-add = ➕ Un tema nuevo: <b>{ $words }</b> ({ $spoken }). Después puede darle palabras clave.
topic-change-label = ✏️ <b>{ $label }</b> se llamará <b>{ $words }</b> ({ $spoken }).
topic-change-description = ✏️ <b>{ $label }</b> ({ $spoken }): <i>{ $words }</i>
topic-change-keywords = 🔑 <b>{ $label }</b>, palabras clave ({ $spoken }): { $words }
topic-change-merge = 🔗 <b>{ $label }</b> pasará a formar parte de <b>{ $words }</b>.
topic-change-retire = 🍂 <b>{ $label }</b> se retirará. Las respuestas pasadas lo conservan; las nuevas ya no lo recibirán.
topic-tried =
    {"\u000A\u000A"}🔎 Probado con { $answers ->
        [0] ninguna respuesta: todavía no hay ninguna cuyos temas estén abiertos.
        [one] una respuesta
       *[other] las últimas { $answers } respuestas
    }{ $answers ->
        [0] {""}
       *[other] : { $gain } ganarían el tema, { $lose } lo perderían.
    }{ $lines }
topic-gain = ➕ ({ $number }) { $words }
topic-loss = ➖ ({ $number }) { $words }
topic-too-long = Es demasiado largo: { $most } caracteres como máximo. Escríbalo más corto, por favor.
topic-taken = Ya hay un tema llamado “{ $label }”. Elija otro nombre, o una los dos.
topic-changed = Eso no cambia nada, o alguien cambió los temas entretanto. /topics los muestra como están.
topic-saved = ✅ Guardado. Las respuestas anteriores se están clasificando de nuevo.
topic-undone = ↩️ El último cambio está deshecho.
topic-trying = 🔎 Probándolo con las últimas respuestas…
button-review = 🔎 Revisar respuestas
button-add-topic = ➕ Añadir un tema
button-undo = ↩️ Deshacer
button-rename = ✏️ Renombrar
button-describe = 📝 Describir
button-keywords = 🔑 Palabras clave
button-merge = 🔗 Unir con…
button-retire = 🍂 Retirar
button-try = 🔎 Probar primero
button-save = ✅ Guardar
button-discard = ✖️ Descartar
review-card =
    🏷 <b>{ $code } ({ $number })</b> · { $name }{ $waiting ->
        [0] {""}
       *[other] {" "}· { $waiting } por revisar
    }
    <blockquote>{ $words }</blockquote>
    🗣 { $spoken }
    { $lines }
review-languages =
    🗣 <b>{ $code } ({ $number })</b> · { $name }
    <blockquote>{ $words }</blockquote>
    ¿En qué idioma está? Entendí: { $spoken }
review-no-topic = – todavía sin tema
review-decided = ✓ { $label }
review-sure = • { $label } <i>({ $reason })</i>
review-unsure = • ¿{ $label }? <i>({ $reason })</i>
review-learnt = 🌱 Gracias, anotado. Quedan por revisar: { $count }.
review-done = 🌱 Gracias. Lo recordaré para respuestas parecidas.
review-end = { $count ->
        [0] 🌱 No hay nada por revisar.
        [one] 🌱 Eso es todo. Una respuesta que usted dejó pasar sigue esperando.
       *[other] 🌱 Eso es todo. { $count } respuestas que usted dejó pasar siguen esperando.
    }
review-kept = ✅ Anotado, gracias.
review-in-private = Veámoslo en privado, para que el grupo siga tranquilo.
review-needs-answer = Envíe este comando como respuesta a la contribución de un miembro. En privado, /topics lleva a las respuestas por revisar.
review-gone = Esta respuesta ya no está: su autor la retiró. Toque Siguiente, o envíe /topics.
tag-unknown = No conozco ningún tema “{ $words }”. Envíe /tag solo para elegir de una lista; /topics, en privado, añade nuevos.
lang-unknown = No conozco el idioma “{ $words }”. Escriba un código como fr o sw, o solo /lang para elegir de una lista.
button-right = ✅ Está bien así
button-next = Siguiente »
button-from-start = Desde el principio
button-before = «
button-after = »

### digest

digest-head =
    🌳 <b>{ $code } · Lo que escuchamos</b>
    <i>{ $question }</i>{ $numbers }
digest-numbers = {"\u000A"}👥 { $answers ->
        [one] una respuesta
       *[other] { $answers } respuestas
    } · { $members ->
        [one] una persona
       *[other] { $members } personas
    } · { $rooms ->
        [one] un grupo
       *[other] { $rooms } grupos
    } · { $languages }
digest-nobody = Esta vez nadie respondió. Eso también nos dice algo: ¿fue la pregunta, o la semana? Proponga una mejor como respuesta.
digest-theme =
    <b>{ $theme }</b> · { $count ->
        [one] una respuesta
       *[other] { $count } respuestas
    }
digest-also = <b>También se mencionó:</b> { $themes }
digest-few = 🌱 <b>Dicho por pocas personas</b>
digest-open = ❓ <b>Preguntas aún abiertas</b>
digest-end = 🙏 Gracias. ¿Qué va a probar usted? Cuéntenos en una respuesta.
theme-words = «{ $words }»
theme-other = Otras respuestas
verbatim = { $words }{ $more }
attribution = — { $name }, { $code } ({ $number })
attribution-linked = — <a href="{ $link }">{ $name }, { $code } ({ $number })</a>
recap =
    { $thanks } { $code }:
    { $lines }{"\u000A\u000A"}
recap-thanks = 🙏 Gracias, { $names }{ $others ->
        [0] {""}
        [one] {" "}y una persona más
       *[other] {" "}y { $others } personas más
    }.
recap-line = • { $theme } ({ $count })
draft =
    👆 Borrador de la síntesis de <b>{ $code }</b>. { $when }
draft-waits = Nada se publica sin su acuerdo.
draft-publishes-itself = Se publicará sola el { weekday } a las { $clock }, como se acordó en /setup, salvo que usted la publique antes.
button-publish = ✅ Publicar
draft-published = ✅ La síntesis de { $code } está publicada en { $rooms ->
        [one] un grupo.
       *[other] { $rooms } grupos.
    }
published = ✅ Publicada en { $rooms ->
        [one] un grupo.
       *[other] { $rooms } grupos.
    }
published-itself = ✅ La síntesis de { $code } se publicó sola en { $rooms ->
        [one] un grupo,
       *[other] { $rooms } grupos,
    } como se acordó.
already-published = La síntesis de { $code } ya está publicada: alguien se adelantó. /summary la muestra.
no-draft = No hay ningún borrador en espera. Llega cuando se cierra una pregunta; /close cierra ahora la de esta semana.
draft-needs-a-person = Un borrador lo lee una persona en privado. Envíeme /preview en nuestro chat privado.
draft-sent-in-private = 👍 El borrador está en su chat privado conmigo.
no-summary = Todavía no se ha publicado ninguna síntesis. La primera llega cuando se cierra la pregunta de esta semana.
no-such-summary = No hay ninguna síntesis publicada con ese número. Escriba solo /summary para la última, o /summary con el número de una pregunta, por ejemplo { $code }.
summary-above = 👆 Aquí está la síntesis de { $code }.

### voice

in-doubt = ⚠️ Es posible que un mensaje para { $room } no haya llegado: la conexión se cortó durante el envío. Compruébelo, por favor. Si no está:
button-again = 🔁 Enviar de nuevo
in-doubt-settled = Ya está resuelto: el mensaje llegó.
sent-again = 🔁 Enviado de nuevo.
