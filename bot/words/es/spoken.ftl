spoken-line = { $linked ->
        [0] <b>{ $name }</b>, { $length }
       *[other] <a href="{ $link }">{ $name }, { $length }</a>
    }
spoken-told = 🎙 Una respuesta de voz: { $line }. No puedo escucharla. Contará en cuanto alguien escriba lo que se dijo; basta una línea.
spoken-type = 🎙 { $line }: ¿qué dijo? Escríbalo ahora, con sus palabras y en su idioma.
spoken-kept = ✅ Anotado. Es { $code } ({ $number }) y cuenta como cualquier respuesta.
spoken-yours =
    🎙 Su respuesta de voz se puso por escrito, para que cuente:

    «{ $words }»

    ¿No es lo que dijo? Escríbalo con sus propias palabras.
spoken-waiting =
    🎙 { $count ->
        [one] Una respuesta de voz no está en este borrador: nadie la ha puesto por escrito aún.
       *[other] { $count } respuestas de voz no están en este borrador: nadie las ha puesto por escrito aún.
    }

    { $lines }
spoken-gone = Esa respuesta de voz se retiró.
spoken-mark = {" "}· 🎙 de viva voz, puesto por escrito
button-spoken = ✍️ Ponerla por escrito
button-spoken-mine = ✍️ Con mis palabras
button-spoken-nth = ✍️ { $number }
