brief-head = 📋 <b>{ $code } hasta ahora</b>{ $numbers }
brief-nobody =
    📋 <b>{ $code } hasta ahora</b>

    Nadie ha respondido todavía. Unas palabras personales a dos o tres miembros ayudan más que otro mensaje en el grupo.
brief-new = 🌱 { $count ->
        [one] Una voz nueva.
       *[other] { $count } voces nuevas.
    }
brief-themes = 💬 { $themes }
brief-unheard = 👂 Apenas se ha oído a: { $groups }
brief-star = 🏆 Reaccione con 🏆 a una respuesta en el grupo y el resumen le dará un lugar destacado.
brief-probes =
    🔎 <b>¿Seguir preguntando?</b> Un toque pregunta en el grupo, justo debajo de estas palabras:

    { $lines }
brief-probe = <b>{ $number }.</b> { $kind ->
        [open] ❓
        [differ] ⚖️
       *[few] 🌱
    } { $quote }
brief-nothing-open = No hay ninguna pregunta abierta, así que no hay nada que contar. El informe llega solo a mitad de semana; /ask pregunta ahora.
brief-sent-in-private = 👍 El informe está en nuestro chat privado.
command-brief = Cómo va la semana
