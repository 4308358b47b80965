button-will-try = 🌱 Lo que voy a probar
commitment-prompt = 🌱 <b>{ $code }</b>: ¿qué va a probar en su propio trabajo? Escríbamelo en un mensaje. Dentro de cuatro semanas le preguntaré una vez cómo le fue. Nadie más lo lee; la comunidad solo ve cuántas personas prueban algo.
commitment-kept = 🌱 Anotado, y mucho ánimo. Dentro de cuatro semanas le preguntaré una vez cómo le fue.
commitment-forgotten = 🗑 Olvidado.
commitment-too-little = ¿Qué va a probar? Basta una frase: escríbala ahora.
commitment-enough = Ya se ha propuesto mucho tras esta pregunta. Retire antes algo, o pruebe lo que ya tiene.
commitment-gone = Esto ya no se guarda, o no es suyo. El botón bajo la próxima síntesis acoge otro.
commitment-how =
    🌱 Hace cuatro semanas, tras { $code }, me contó qué iba a probar:
    <blockquote>{ $words }</blockquote>
    ¿Cómo le fue?
commitment-told = { $how ->
        [done] 🎉 Estupendo.
        [partly] 🌗 Una parte ya es un comienzo.
        [stuck] 🚧 Bueno es saberlo: lo que estorba merece decirse.
       *[waiting] ⏳ Puede llevar más tiempo.
    } Gracias. ¿Qué ha aprendido? Su comunidad quiere oírlo: /answer, con su nombre o sin él.
button-tried = ✅ Lo he probado
button-tried-partly = 🌗 En parte
button-stuck = 🚧 Algo lo impidió
button-not-yet = ⏳ Todavía no
commitments-how = 🌱 Hace cuatro semanas, tras { $code }, { $people ->
        [one] una persona contó aquí qué iba a probar
       *[other] { $people } personas contaron aquí qué iban a probar
    }. ¿Cómo fue? Respondan a este mensaje: ¿qué funcionó y qué lo impidió?
