spoken-line = { $linked ->
        [0] <b>{ $name }</b>, { $length }
       *[other] <a href="{ $link }">{ $name }, { $length }</a>
    }
spoken-line-waits = { $line } · las palabras de una máquina esperan su visto bueno
spoken-told = 🎙 Una respuesta de voz: { $line }. No puedo escucharla. Contará en cuanto alguien escriba lo que se dijo; basta una línea.
spoken-told-waits = 🎙 Una respuesta de voz: { $line }. Una máquina la ha puesto por escrito, pero esta persona aún no me ha escrito en privado, y nadie la lee antes que ella. Contará cuando diga que está bien, o en cuanto usted escriba lo que se dijo.
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
spoken-has-words = Quien habló ya lo puso en sus propias palabras, y así se queda.
spoken-mark = {" "}· 🎙 de viva voz, puesto por escrito
transcript-mark = {" "}· 🎙 dicho de viva voz, escrito por una máquina, confirmado
button-spoken = ✍️ Ponerla por escrito
button-spoken-mine = ✍️ Con mis palabras
button-spoken-nth = ✍️ { $number }
transcript-yours =
    🎙 Una máquina ({ $model }) ha puesto por escrito su respuesta de voz. Solo usted la ve, y nadie la ha revisado:

    «{ $words }»

    ¿Es eso lo que dijo? Contará en cuanto usted lo confirme.
transcript-correct =
    ✍️ Escriba lo que dijo, en un solo mensaje. Toque las palabras para copiarlas:

    <code>{ $words }</code>
transcript-decided = Eso ya está decidido.
transcript-discarded = 🗑 Queda fuera. Las palabras de la máquina se han borrado, y nadie pondrá por escrito su respuesta de voz.
button-transcript-confirm = ✅ Así es
button-transcript-correct = ✍️ Corregir
button-transcript-discard = 🗑 Dejarla fuera
