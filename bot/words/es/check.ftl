check-list =
    🩺 <b>{ $group }</b>

    { $lines }

    { $wrong ->
        [0] Todo funciona.
        [one] Una cosa por arreglar; lo demás funciona.
       *[other] { $wrong } cosas por arreglar; lo demás funciona.
    }
check-lost =
    🩺 Algo ha cambiado en <b>{ $group }</b>:

    { $line }

    La semana sigue. Lo digo una sola vez.
check-write = { $well ->
        [yes] ✅ Puedo escribir
       *[no] ❌ No puedo escribir. Toque el nombre del grupo → Editar → Permisos → Enviar mensajes, o nómbreme administrador.
    }
check-administrator = { $well ->
        [yes] ✅ Soy administrador
       *[no] ❌ No soy administrador: no veo las reacciones ni me entero de quién deja de administrar. Toque el nombre del grupo → Editar → Administradores → Añadir, y elíjame.
    }
check-hear = { $well ->
        [yes] ✅ Oigo las respuestas a respuestas
       *[no] ❌ Solo oigo las respuestas directas a mis mensajes (modo privacidad). Nómbreme administrador; o @BotFather → /setprivacy → Disable, y después quíteme y añádame de nuevo.
    }
check-pin = { $well ->
        [yes] ✅ Puedo fijar la pregunta
       *[no] ❌ No puedo fijar la pregunta. Administradores → mi nombre → Fijar mensajes.
    }
check-reactions = { $well ->
        [yes] ✅ Puedo agradecer con 👌
       *[no] ❌ No puedo agradecer con 👌. Toque el nombre del grupo → Editar → Reacciones → permita 👌.
    }
check-polls = { $well ->
        [yes] ✅ Puedo abrir votaciones
       *[no] ❌ No puedo enviar encuestas. Editar → Permisos → Enviar encuestas, o nómbreme administrador.
    }
check-photos = { $well ->
        [yes] ✅ Puedo enviar imágenes
       *[no] ❌ No puedo enviar imágenes; sus cifras llegan en palabras. Editar → Permisos → Enviar fotos.
    }
check-topics = { $well ->
        [yes] ✅ Puedo abrir temas
       *[no] ❌ No puedo abrir temas en este foro. Administradores → mi nombre → Gestionar temas.
    }
check-private = { $silent ->
        [0] ✅ Puedo escribir en privado a todas las personas que deciden aquí
        [one] ❌ No puedo escribir en privado a { $count ->
            [1] la persona que administra este grupo
           *[other] una de las { $count } personas que deciden aquí (la administración y quienes fueron designadas con /facilitators)
        }. Que abra un chat conmigo y toque Iniciar.
       *[other] ❌ No puedo escribir en privado a { $silent } de las { $count } personas que deciden aquí (la administración y quienes fueron designadas con /facilitators). Que abran un chat conmigo y toquen Iniciar.
    }
button-check-again = 🔄 Revisar de nuevo
command-check = Lo que puedo hacer aquí, y el remedio
