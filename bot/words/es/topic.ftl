topics =
    🏷 <b>Temas</b>{ $spoken ->
        [0] { "" }
       *[other] , con el número de respuestas a la última pregunta
    }

    { $lines }
topics-unspoken =
    { $spoken ->
        [0] A la escucha de:
       *[other] También a la escucha de:
    } { $labels }
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
       *[other] : { $gain ->
            [0] ninguna ganaría
            [one] una ganaría
           *[other] { $gain } ganarían
        } el tema, { $lose ->
            [0] ninguna lo perdería
            [one] una lo perdería
           *[other] { $lose } lo perderían
        }.
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
button-merge = 🔗 Unir…
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
    { $lines }{ $before ->
        [0] {""}
       *[other] {"\u000A"}{ $whose ->
            [own] 🔁 Quizá ya lo dijo la misma persona: ({ $before })
           *[other] 🔁 Empieza con las palabras de ({ $before }), de otra persona: ¿reenviado?
        }
    }
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
review-undone = ↩️ Su decisión sobre { $code } ({ $number }) queda deshecha. Vuelvo a escuchar esa respuesta.
review-undone-before = Eso ya se deshizo. Abra la respuesta otra vez con /tag o /topics.
review-kept = ✅ Anotado, gracias.
review-in-private = Veámoslo en privado, para que el grupo siga tranquilo.
review-needs-answer = Envíe este comando como respuesta a la contribución de un miembro. En privado, /topics lleva a las respuestas por revisar.
review-gone = Esta respuesta ya no está: su autor la retiró. Toque Siguiente, o envíe /topics.
tag-unknown = No conozco ningún tema “{ $words }”. Envíe /tag solo para elegir de una lista; /topics, en privado, añade nuevos.
tag-unknown-near = No conozco ningún tema “{ $words }”. ¿Será “{ $near }”? Envíe /tag solo para elegir de una lista.
lang-unknown = No conozco el idioma “{ $words }”. Escriba un código como fr o sw, o solo /lang para elegir de una lista.
review-counted-once = 🔁 { $code } ({ $number }) ya no cuenta: ({ $before }) dice lo mismo.
button-count-once = 🔁 Contar solo una vez
button-undecide = ↩️ Deshacer la ({ $number })
button-right = ✅ Está bien así
button-next = Siguiente »
button-from-start = Desde el principio
button-before = «
button-after = »
themes-looking = 💡 Leyendo las últimas respuestas…
themes-new =
    💡 En <b>{ $community }</b>, { $count ->
        [one] una idea nueva no cabe
       *[other] { $count } ideas nuevas no caben
    } en ninguno de sus temas:
    { $names }

    Con un toque puede { $count ->
        [one] convertirla en tema, o dejarla
       *[other] convertir cada una en tema, o dejarla
    } de lado.
themes-end = { $count ->
        [0] 💡 Nada le espera: lo que dicen los miembros cabe en sus temas, o son muy pocos los que dicen lo mismo.
        [one] 💡 Eso es todo. Una idea que pasó por alto sigue ahí.
       *[other] 💡 Eso es todo. { $count } ideas que pasó por alto siguen ahí.
    }
theme-card =
    💡 <b>{ $name }</b>
    { $answers } respuestas no caben en ninguno de sus temas y comparten estas palabras. ({ $spoken })

    { $quotes }
theme-quote =
    <blockquote>{ $words }</blockquote>
    { $name }, { $code } ({ $number })
theme-adopted = ✅ Tema nuevo. Las respuestas mostradas son sus primeros ejemplos; las anteriores se están reordenando.
theme-ignored = 🙈 Dejada de lado. No se le volverá a proponer.
theme-gone = Ya se decidió algo sobre esta idea. /topics muestra cómo están las cosas.
button-themes = 💡 Ideas sin tema
button-look-themes = 💡 Ver
button-adopt = ➕ Convertir en tema
button-ignore = 🙈 Dejar de lado
button-bring-back = ↩️ Ver las descartadas
