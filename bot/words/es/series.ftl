command-series = Unas semanas sobre un mismo tema
series-line = 🧵 { $theme } · semana { $number } de { $weeks }{"\u000A"}
series-theme = { $theme }
series-theme-linked = <a href="{ $link }">{ $theme }</a>
series-card =
    🧵 <b>Una serie</b>: { $theme }
    { $state ->
        [draft] Aún no está acordada.
        [planned] Acordada; empieza en la semana del { $day }.
       *[running] Van { $asked } de { $weeks } semanas.
    }

    { $code } Q1, { $code } Q2 … · { $weeks } semanas, desde el { $day }
    { $missing ->
        [0] 🗓 Hay bastantes preguntas planificadas.
        [one] 🗓 { $planned } planificadas: falta una pregunta. /questions
       *[other] 🗓 { $planned } planificadas: faltan { $missing } preguntas. /questions
    }

    Cada apertura dice qué semana es, los números siguen corriendo y al final hay agradecimientos y cifras.
series-starts = ¿En qué semana empieza?
series-type = { $what ->
        [theme] ¿De qué trata la serie? Unas palabras, { $most } caracteres como máximo.
        [code] ¿Qué código va delante de sus números? De dos a ocho letras o cifras, como UHC.
       *[link] Envíe la dirección de algo para leer sobre el tema. Un guion (-) la quita.
    }

    Ahora: { $present }
series-no-code = Un código tiene de dos a ocho letras o cifras y empieza por una letra, como UHC.
series-needs-a-theme = Dígame primero de qué trata la serie: toque Tema.
series-agreed = La serie ya está acordada. /series la muestra.
series-kept = ✅ Acordado.
series-runs = La serie ya empezó, así que esto queda como está. Puede terminarla con /series.
series-over = Esta serie terminó. /series empieza una nueva.
series-dropped = Se abandonó la serie; los grupos no supieron nada de ella.
series-ended = ⏹ La serie terminó. Los grupos reciben agradecimientos y cifras.
series-closing =
    🎉 <b>{ $theme }</b>: { $asked ->
        [one] nuestra semana llega
       *[other] nuestras { $asked } semanas llegan
    } a su fin. ¡Gracias a quienes contaron, preguntaron y leyeron!

    💬 { $answers ->
        [one] una contribución
       *[other] { $answers } contribuciones
    } de { $people ->
        [one] un miembro
       *[other] { $people } miembros
    }, en { $rooms ->
        [one] un grupo
       *[other] { $rooms } grupos
    } y { $languages ->
        [one] un idioma
       *[other] { $languages } idiomas
    }:

    { $lines }

    ¿Qué cambió en su trabajo? Responda aquí; se guarda como cualquier otra respuesta. /summary trae cada semana.
button-series-theme = ✏️ Tema
button-series-code = 🔤 Código
button-series-link = 🔗 Para leer
button-series-start = 📅 Primera semana
button-series-agree = ✅ Acordar
button-series-drop = ✖️ Abandonarla
button-series-end = ⏹ Terminarla ahora
