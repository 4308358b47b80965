digest-taken-back = <s>Síntesis de { $code }</s>: retirada por quienes facilitan.
digest-part-struck = <i>Esta parte ya no hace falta: véase más arriba.</i>
draft-scheduled = Se publicará el { weekday } a las { $clock }, con el acuerdo de { $name }.
done-by-itself = la regla acordada
done-by-the-group = la administración del grupo
desk =
    ✏️ <b>{ $code }</b> · { $state ->
        [posted] publicada
       *[draft] borrador, aún no se ha publicado nada
    }

    { $lines }

    { $more }{ $last }
desk-theme-line = { $n }. <b>{ $name }</b> · { $count ->
        [one] una cita
       *[other] { $count } citas
    }
desk-more =
    📝 Nota: { $note }
    🏁 Pregunta: { $status }
desk-when = {"\u000A"}🕗 { $when }
desk-last = {"\u000A\u000A"}<i>Lo último: { $who } { $what }, { $day } de { month }, { $clock }.</i>
desk-theme =
    <b>{ $name }</b>

    { $lines }
desk-choose =
    En lugar de:
    <blockquote>{ $now }</blockquote>
    { $count ->
        [0] {""}
       *[other] Toque el número de las palabras que quiere mostrar.
    }

    { $lines }
desk-offer = { $n }. { $words } <i>— { $name }</i>
desk-no-offer = Las respuestas de este tema no ofrecen otras palabras que mostrar.
desk-others =
    💬 <b>Además de los temas</b>

    { $lines }
desk-no-others = No hay nada además de los temas.
desk-merge = ¿A qué tema se une <b>{ $name }</b>?
desk-type-title =
    Escriba cómo debe llamarse este tema en { $spoken }.

    Ahora: { $name }
desk-type-note =
    Escriba una nota con sus propias palabras, en { $spoken }. Va al final de la síntesis, marcada como suya.

    Ahora: { $note }
desk-type-translation =
    Escriba en { $spoken } lo que dicen estas palabras. Va debajo de ellas, marcado como traducción de quien facilita.
    <blockquote>{ $words }</blockquote>

    Ahora: { $present }
desk-status = ¿Qué hicieron las respuestas con { $code }?
desk-languages = ¿En qué idioma se la muestro, tal como se leerá?
desk-changed = Alguien la cambió mientras tanto. Envíe /preview o /amend para verla como está ahora.
desk-words-changed = Esas palabras se editaron o se retiraron mientras tanto. Vuelva atrás y elija otra vez.
desk-too-long = Es demasiado largo: como mucho { $most } caracteres. No ha cambiado nada; escríbalo más corto.
desk-posted = La síntesis de { $code } ya está publicada. Use /amend para corregirla.
desk-held = ✋ Mientras la cambia, no saldrá sola.
desk-amended = ✅ Corregida en todos los grupos.
status-of-asked = abierta
status-of-partly = respondida en parte
status-of-answered = respondida
status-of-research = necesita investigación
undo =
    ↩️ { $code }: ¿deshacer esto?{ $what }
undo-nothing = No hay nada que deshacer: nadie ha cambiado ni publicado todavía una síntesis.
undo-gone = Eso ya se deshizo, o pasó otra cosa desde entonces. Envíe /undo otra vez para verlo.
undo-in-private = 👍 Seguimos en privado.
undone = ↩️ Deshecho.
done-exchange = eligió otra cita
done-drop = quitó una cita
done-rename = cambió el nombre de un tema
done-translate = tradujo una cita
done-merge = unió dos temas
done-note = cambió la nota
done-status = cambió el estado de la pregunta
done-schedule = aceptó la hora prevista
done-hold = retuvo el borrador
done-publish = publicó la síntesis
done-amend = corrigió lo publicado
button-change = ✏️ Cambiar
button-amend = ✏️ Corregir
button-at-hour = 🕗 Sale el { weekday } { $clock }
button-hold = ✋ Que no salga sola
button-others = 💬 Otras voces
button-note = 📝 Nota
button-no-note = 🗑 Sin nota
button-preview-in = 👁 Verla en …
button-exchange = 🔄 { $words }
button-translate-quote = 🌍 { $words }
button-drop = ✕ { $words }
button-join = 🔗 Unir con …
button-amend-posts = ✅ Corregir lo publicado
button-take-back = ↩️ Deshacer
command-amend = Corregir una síntesis publicada
command-undo = Deshacer lo último que se hizo
