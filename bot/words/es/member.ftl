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
    /propose una pregunta para todos
    /summary la última síntesis
    /answer responder en privado · /withdraw retirar una respuesta
    /profile lo que se puede saber de usted · /optout no guardar nada mío
    /language el idioma en que hablo con usted
    /privacy lo que guardo, y sus derechos
help-facilitator =
    <b>Cómo funciona</b>
    Una vez por semana hago una pregunta en su grupo y los miembros la responden. Al cerrar la semana usted recibe aquí un borrador de la síntesis; se publica como lo hayamos acordado.

    /agenda la pregunta de la semana y lo que viene
    /propose una pregunta para todos
    /summary la última síntesis
    /language · /privacy

    <b>Para quien anima el grupo</b>
    /setup idioma, zona horaria, día, agenda
    /check lo que puedo hacer aquí, y el remedio
    /questions decidir qué se pregunta, y cuándo
    /vote una encuesta entre las propuestas
    /rhythm cuándo pregunto, recuerdo, cierro y callo
    /skip · /pause · /resume saltar una semana, parar, seguir
    /link compartir esta agenda con otro grupo
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

    <b>Qué guardo:</b> las respuestas a mis mensajes (y, en un foro, lo que se dice en el tema de mi pregunta), lo que envía con /answer, y sus cambios; las reacciones a ellas; su nombre y su idioma; su profesión, su país y sus idiomas si me los cuenta con /profile; lo que me dice en privado que va a probar, que solo se le muestra a usted. Todo lo demás que se dice en el grupo pasa de largo y no se guarda.
    <b>Quién lo ve:</b> su grupo, los demás grupos de su comunidad y quienes los animan. Las síntesis pueden citarle por su nombre, palabra por palabra, con un enlace a su mensaje. Lo que responde en privado se cita sin su nombre, salvo que usted quiera; a quienes animan no se les dice de quién es, pero quien administra este bot podría averiguarlo.
    <b>Qué puede hacer ahora:</b> /withdraw retira una respuesta: deja de mostrarse y se corrigen las síntesis que la citan. /optout: desde entonces no guardo nada de lo que escribe ni sus reacciones; /optin lo deshace. /profile cambia u olvida lo que contó de usted.
    <b>Cuánto tiempo:</b> mientras su comunidad mantenga su agenda. No hay fecha de fin. Una respuesta retirada queda oculta, pero aún no se borra.
    <b>Para que se borre todo:</b> dígaselo a quien anima su grupo, que lo trasladará a quien administra este bot. Todavía no hay un botón para ello.
privacy-in-group = Solo guardo las respuestas a mis mensajes, nada más de lo que se dice aquí. Todos los detalles, en privado:
private-words = ¡Gracias! Para que todo el grupo le escuche, responda a la pregunta allí o envíe /answer: lo demás que escribe aquí no se guarda. /help muestra lo que sé hacer.
words-too-late = ⏳ Le pedí que escribiera algo aquí hace más de una hora, así que no he tomado este mensaje por aquello y no guardo nada de él. Si lo era, toque otra vez el mismo botón y envíelo de nuevo.
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
