digest-head =
    🌳 <b>{ $code } · Lo que escuchamos</b>
    <i>{ $question }</i>{ $numbers }
digest-numbers = {"\u000A"}👥 { $answers ->
        [one] una respuesta
       *[other] { $answers } respuestas
    } · { $members ->
        [one] una persona
       *[other] { $members } personas
    } · { $rooms ->
        [one] un grupo
       *[other] { $rooms } grupos
    } · { $languages }
digest-nobody = Esta vez nadie respondió. Eso también nos dice algo: ¿fue la pregunta, o la semana? Proponga una mejor como respuesta.
digest-theme =
    <b>{ $theme }</b> · { $people ->
        [one] una persona
       *[other] { $people } personas
    }{ $languages ->
        [0] {""}
        [one] {""}
       *[other] {" "}· { $languages } idiomas
    }{ $rooms ->
        [0] {""}
        [one] {""}
       *[other] {" "}· { $rooms } grupos
    }
digest-sentence = {"\u000A"}🤖 <i>{ $words }</i>{ $numbers }
digest-also = <b>También se mencionó:</b> { $themes }
digest-few = 🌱 <b>Dicho por pocas personas</b>
digest-open = ❓ <b>Preguntas aún abiertas</b>
digest-agree = 🤝 <b>En qué coincidimos</b>
agreed-by = {" "}· { $people ->
        [one] otra persona está de acuerdo
       *[other] otras { $people } personas están de acuerdo
    }
digest-differ = ⚖️ <b>En qué no coincidimos</b>
digest-elsewhere = 🏘 <b>Lo que se dijo en los otros grupos</b>
heard-in = {" "}· { $room }
digest-more = 💬 <b>Más voces</b>
digest-unheard = 👂 <b>A quienes casi no escuchamos esta vez:</b> { $groups }. ¿Conoce a alguien de ahí? Pregúntele qué diría.
absent-language = { $name } ({ $people } personas)
absent-room = { $name } ({ $people } personas)
absent-role = { $name } ({ $people } personas)
absent-country = { $name } ({ $people } personas)
digest-note = 📝 { $words }{ $label }
translated = <i>↳ { $words } (traducción de quien facilita)</i>
translated-by-machine = <i>↳ { $words } (traducción automática)</i>
digest-end = 🙏 Gracias. ¿Qué va a probar? Cuéntelo en una respuesta, o en privado con el botón 🌱.
theme-words = «{ $words }»
theme-other = Otras respuestas
verbatim = { $before }{ $words }{ $after }
attribution = — { $name }, { $code } ({ $number })
attribution-linked = — <a href="{ $link }">{ $name }, { $code } ({ $number })</a>
recap =
    { $thanks } { $code }:
    { $lines }{"\u000A\u000A"}
recap-thanks = 🙏 Gracias, { $names }{ $others ->
        [0] {""}
        [one] {" "}y una persona más
       *[other] {" "}y { $others } personas más
    }.
recap-line = • { $theme } ({ $people })
draft =
    👆 Borrador de la síntesis de <b>{ $code }</b>. { $when }
draft-waits = Nada se publica sin su acuerdo.
draft-publishes-itself = Se publicará sola el { weekday } a las { $clock }, como se acordó en /setup, salvo que usted la publique o la cambie antes.
button-publish = ✅ Publicar
draft-published = ✅ La síntesis de { $code } { $rooms ->
        [0] aún no está publicada en ningún grupo.
        [one] está publicada en un grupo.
       *[other] está publicada en { $rooms } grupos.
    }{ published-later }
published = ✅ { $rooms ->
        [0] Aún no está publicada en ningún grupo.
        [one] Publicada en un grupo.
       *[other] Publicada en { $rooms } grupos.
    }{ published-later }
published-itself = ✅ La síntesis de { $code } { $rooms ->
        [0] está lista, como se acordó; ningún grupo la lee todavía.
        [one] se publicó sola en un grupo, como se acordó.
       *[other] se publicó sola en { $rooms } grupos, como se acordó.
    }{ published-later }
published-later = { $waiting ->
        [0] {""}
        [one] {" "}Un grupo la leerá más tarde: ahora descansa, o no puedo escribir en él.
       *[other] {" "}{ $waiting } grupos la leerán más tarde: ahora descansan, o no puedo escribir en ellos.
    }
already-published = La síntesis de { $code } ya está publicada: { $name } se adelantó. /summary la muestra, /amend la corrige.
no-draft = No hay ningún borrador en espera. Llega cuando se cierra una pregunta; /close cierra ahora la de esta semana.
draft-sent-in-private = 👍 El borrador está en su chat privado conmigo.
no-summary = Todavía no se ha publicado ninguna síntesis. La primera llega cuando se cierra la pregunta de esta semana.
no-such-summary = No hay ninguna síntesis publicada con ese número. Escriba solo /summary para la última, o /summary con el número de una pregunta, por ejemplo { $code }.
summary-above = 👆 Aquí está la síntesis de { $code }.
