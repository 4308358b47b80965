hello =
    ¡Hola! Soy <b>Baobab</b> y llevo la agenda de aprendizaje de este grupo. Cada semana hago una pregunta, escucho sus respuestas y les devuelvo lo que se dijo.

    🔒 Solo guardo las respuestas a mis mensajes. Todo lo demás que se diga aquí pasa de largo. Más detalles: /privacy

    Quien anima este grupo puede ponerme a punto en dos minutos:
not-here = ¡Gracias por la invitación! Este Baobab atiende solo a algunos grupos, así que me retiro. Quien lo administra puede añadir su grupo a la lista e invitarme de nuevo.
unknown-group = Todavía no conozco este grupo. Quíteme y añádame otra vez, y podremos empezar.
no-community = No sé a qué grupo se refiere. Envíe el comando en su grupo, o añádame antes a uno.
which-community = Usted participa en varias comunidades. Envíe /start, elija una y vuelva a intentarlo.
facilitators-only = Esto es para quienes facilitan: quienes administran el primer grupo y las personas que designaron. Pídales que lo hagan, o que le designen.
room-language = ¿En qué idioma hablo con este grupo?
room-language-chosen = A partir de ahora hablo español en este grupo.
muted =
    No me dejan escribir en <b>{ $group }</b>, así que su semana está en espera.

    Para arreglarlo: abra el grupo, toque su nombre y luego Editar → Permisos → Enviar mensajes. O hágame administrador. Seguiré sin que haga falta nada más.
muted-topic =
    El tema donde escribo está cerrado en <b>{ $group }</b>, así que su semana está en espera.

    Para arreglarlo: abra el tema, toque su nombre y reábralo. Seguiré sin que haga falta nada más.
removed =
    Ya no estoy en <b>{ $group }</b>: alguien me sacó, así que allí no pregunto nada más. Las respuestas y los ajustes se conservan.

    Para que vuelva, alguien de la administración del grupo debe abrirlo, tocar su nombre y luego Añadir miembros, y elegirme. Lo que iba en camino, una pregunta nueva o una para saber más de una respuesta, saldrá entonces sin más, si todavía está a tiempo.
decides-now =
    Ya no estoy en <b>{ $group }</b>, cuya administración decidía por <b>{ $community }</b>. Desde ahora decide la de <b>{ $here }</b>, de la que usted forma parte: /questions y /agenda muestran cómo está todo.

    Cuando yo vuelva a { $group }, decidirá de nuevo su administración.
topic-lost = El tema donde escribía en <b>{ $group }</b> fue eliminado. Ahora escribo en General; no se ha perdido nada.
look-in-private = Veámoslo en privado.
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

    Toque un botón o escríbame una ciudad o un país.
setup-which-zone = ¿A cuál se refiere?
unknown-zone = No encuentro «{ $words }». Escriba un país o la ciudad grande más cercana, por ejemplo Bogotá, Maputo, Nairobi o Uagadugú (Ouagadougou). No ha cambiado nada más.
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
    ✅ Todo listo en <b>{ $name }</b>.

    { $next }

    Desde ahora le escribo a usted: los borradores y las novedades llegan aquí. ¿Demasiada espera? /ask envía la pregunta ahora. Para cambiar algo: /setup; horas y días libres: /rhythm; /check muestra si puedo hacer todo lo necesario.
setup-done-empty =
    ✅ El ritmo está fijado en <b>{ $name }</b>.

    { $next }

    Pero la agenda está vacía y todavía no tengo qué preguntar: elija aquí una ya preparada, o escriba sus preguntas en /questions. Desde ahora le escribo a usted.
setup-room-done =
    ✅ Todo listo en <b>{ $name }</b>.

    { $next }

    Horas, recordatorios y días libres: /rhythm. Lo que puedo hacer allí: /check.
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
