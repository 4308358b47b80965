picture-title = { $code } · En cifras
picture-answers = { $count ->
        [one] respuesta
       *[other] respuestas
    }
picture-people = { $count ->
        [one] persona
       *[other] personas
    }
picture-new = { $count ->
        [one] voz nueva
       *[other] voces nuevas
    }
picture-languages = { $count ->
        [one] idioma
       *[other] idiomas
    }
picture-themes = Respuestas por tema
picture-rooms = Personas por grupo
picture-known = voces ya conocidas
picture-others = otros idiomas
picture-foot = Una respuesta puede tocar varios temas.
picture-caption =
    📊 <b>{ $code } en cifras.</b>
    <blockquote expandable>Se habló sobre todo de: { $themes }.{ $languages }{ $rooms }{ $new }</blockquote>
picture-in-languages = {" "}Idiomas: { $list }.
picture-in-rooms = {" "}Grupos: { $list }.
picture-with-new = {" "}{ $count ->
        [one] Una persona habló por primera vez.
       *[other] { $count } personas hablaron por primera vez.
    }
