report-title = { $code } · Quiénes participaron
report-nothing = Todavía no ha respondido nadie: no hay nada que contar. Inténtelo cuando lleguen las primeras respuestas.
report-unknown = No conozco ninguna pregunta con ese número. Envíe /report para la última, o su número, como /report 2
report-rooms = { $count ->
        [one] grupo
       *[other] grupos
    }
report-busiest = de las respuestas vienen de la décima parte más activa
report-percent = { $share } %
report-new = voces nuevas
report-weeks = Personas, semana a semana
report-languages = Respuestas por idioma{ $weeks ->
        [one] {""}
       *[other] {" "}en { $weeks } semanas
    }
report-people-by-room = Personas por grupo{ $weeks ->
        [one] {""}
       *[other] {" "}en { $weeks } semanas
    }
report-foot = La décima parte más activa: una de cada diez personas, las que más respondieron.{ $weeks ->
        [one] {""}
       *[other] {" "}En las { $weeks } semanas dieron el { $share }.
    }
report-foot-private = Lo dicho en privado no cuenta para ningún grupo.
report-told = { $answers ->
        [one] una respuesta
       *[other] { $answers } respuestas
    } de { $people ->
        [one] una persona
       *[other] { $people } personas
    }{ $new ->
        [0] {""}
        [one] {","} una voz nueva
       *[other] {","} { $new } voces nuevas
    }{ $languages ->
        [0] {""}
        [one] {","} un idioma
       *[other] {","} { $languages } idiomas
    }{ $rooms ->
        [0] {""}
        [one] {","} un grupo
       *[other] {","} { $rooms } grupos
    }{ $busiest ->
        [0] {""}
       *[other] {";"} la décima parte más activa dio el { $busiest }
    }
report-whole = {"\u000A"}<b>Las { $weeks } semanas hasta ahora:</b> { $told }.
report-plans = {"\u000A"}🌱 { $made ->
        [one] Se anunció una cosa que probar
       *[other] Se anunciaron { $made } cosas que probar
    }{ $told ->
        [0] {""}
       *[other] {";"} se sabe cómo fue en { $told }, probadas: { $tried }
    }.
report-caption =
    📊 <b>{ $code }:</b> { $now }.{ $whole }{ $plans }
    <blockquote expandable>{ $lines }</blockquote>
report-caption-short = 📊 <b>{ $code }:</b> { $now }.{ $whole }{ $plans }
report-list-weeks = Personas por semana: { $list }.
report-list-languages = Respuestas por idioma: { $list }.
report-list-rooms = Personas por grupo: { $list }.
command-report = Quiénes participaron, en una imagen
