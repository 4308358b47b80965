button-answer = ✉️ Responder en privado
answer-in-group = También puede responder en privado, con su nombre o como miembro de esta comunidad:
answer-prompt =
    ✉️ <b>{ $code }</b>
    <b>{ $question }</b>

    Escríbame su respuesta en un mensaje, en cualquier idioma. Su comunidad la leerá como palabras de: <b>{ $shown }</b>.
answer-shown = { $named ->
    [0] un miembro de esta comunidad
   *[other] { $name }
}
byline-member = un miembro
button-by-name = 🙂 Mostrar mi nombre
button-as-member = 🌿 Sin mi nombre
answer-kept =
    ✅ Gracias. Su respuesta es <b>{ $code } ({ $number })</b>, palabras de: <b>{ $shown }</b>.{ $late ->
        [0] {""}
       *[other] {" "}La semana ya cerró: cuenta como respuesta tardía.
    }

    { $model ->
        [0] Ningún modelo de lenguaje la leerá.
       *[other] Un modelo de lenguaje puede leerla, si su comunidad usa alguno.
    }
button-model-yes = 🤖 Un modelo puede leerla
button-model-no = 🤖 Sin modelo
button-withdraw = 🗑 Retirarla
answer-too-little = Ahí no encuentro todavía una respuesta. Bastan una o dos frases de su propia práctica: escríbalas ahora.
answer-enough = Ya ha respondido muchas veces a esta pregunta. Retire una respuesta con /withdraw y habrá sitio para otra.
answer-gone = Esta respuesta ya no está, o no es suya. /withdraw muestra las últimas que dio.
answer-nothing-asked = Todavía no se ha hecho ninguna pregunta. La primera aparecerá en su grupo: respóndala allí o aquí.
answer-not-yet =
    🌱 Todavía no se ha hecho ninguna pregunta.

    { $next }

    Entonces podrá responderla en el grupo, o en privado: /answer
opted-out-already = Me pidió que no guardara nada suyo. Envíe /optin y vuelva a empezar.
withdrawn = 🗑 Retirada. { $number ->
    [0] Ese mensaje ya no se muestra en ninguna parte.
   *[other] { $code } ({ $number }) ya no se muestra en ninguna parte; la síntesis que la citaba se está corrigiendo.
}
button-put-back = ↩️ Volver a mostrarla
withdraw-which =
    Sus últimas respuestas. Toque un número para retirar una respuesta (🗑) o volver a mostrarla (↩️).

    { $lines }
withdraw-line = • { $code } ({ $number }): { $words }
withdraw-line-taken = • <s>{ $code } ({ $number }): { $words }</s>
withdraw-needs-answer = Envíe /withdraw como respuesta al mensaje que quiere retirar. En privado, /withdraw a secas muestra sus últimas respuestas.
withdraw-already = Esta respuesta ya está retirada.
withdraw-nothing = No guardo ninguna respuesta suya. Cuando haya dado una, /withdraw la retira.
withdraw-not-taken = Esta respuesta se está mostrando: no hay nada que devolver.
withdraw-by-another = Otra persona retiró esta respuesta. Pida a quien anima su grupo que la vuelva a mostrar.
put-back = ↩️ { $code } ({ $number }) se muestra de nuevo.
opted-out = 🤫 Anotado. Desde ahora no guardo nada de lo que escriba ni sus reacciones, en ningún grupo. Lo que dijo antes se queda hasta que lo retire: /withdraw
opted-out-before = 🤫 Ya es así: no guardo nada de lo que escribe ni sus reacciones.
opted-in = 👋 Qué bueno tenerle de vuelta. Sus respuestas vuelven a contar.
opted-in-before = 👋 Ya es así: sus respuestas cuentan.
opt-as-yourself = Telegram me muestra a todos los administradores anónimos como una sola persona. Escríbamelo en privado, con su nombre.
button-opt-in = 👋 Guardar mis respuestas
button-opt-out = 🤫 No guardar nada mío
command-answer = Responder en privado a la pregunta de la semana
command-withdraw = Retirar una respuesta mía
command-optout = No guardar nada de lo que escribo
command-optin = Volver a guardar mis respuestas
recap-thanks-members = 🙏 Gracias a todas las personas que respondieron.
