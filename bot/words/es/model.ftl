model-told = 🤖 <b>{ $model } redactó partes de este borrador</b>. Todo lo demás son palabras de los miembros, elegidas sin él.
model-told-nothing = 🤖 Se pidió a { $model } que mejorara la redacción; nada de lo que escribió está en este borrador.
model-line = • { $spoken }: { $parts }
model-sentences = { $count ->
        [one] una frase
       *[other] { $count } frases
    } ({ $themes })
model-names = { $count ->
        [one] un título
       *[other] { $count } títulos
    } ({ $themes })
model-translations = { $count ->
        [one] una traducción automática
       *[other] { $count } traducciones automáticas
    }
model-merged = { $count ->
        [one] dos temas unidos en uno
       *[other] { $count } veces dos temas unidos en uno
    }
model-dropped = ✂️ { $count ->
        [one] Algo que escribió quedó fuera: no superó las comprobaciones.
       *[other] { $count } cosas que escribió quedaron fuera: no superaron las comprobaciones.
    }
model-failed = ⚠️ No terminó: { $why ->
        [time] fue demasiado lento.
        [ceiling] el límite de la semana se agotó.
        [off] está desactivado.
        [late] el borrador cambió entretanto.
       *[other] no respondió como debía.
    } Lo que no redactó está como estaría sin él.
privacy-model = 🤖 <b>Un modelo de lenguaje</b> ayuda a redactar las síntesis: { $name }, en { $host }. Recibe las respuestas sin el nombre de quienes las dieron, y lo que escribe se comprueba con lo que se dijo. Quien facilita sabe qué palabras son suyas.
privacy-ears = 🎙 <b>Las respuestas de voz</b> se envían a { $host }, donde { $name } las pone por escrito. Solo usted lee ese texto, en privado, y cuenta únicamente si dice que está bien. No guardo ni el sonido ni las palabras que no haya confirmado.
button-prompts = Qué se le pide
model-prompts = Lo que se le pide al modelo de lenguaje, palabra por palabra:
