brief-head = 📋 <b>{ $code } até agora</b>{ $numbers }
brief-nobody =
    📋 <b>{ $code } até agora</b>

    Ainda ninguém respondeu. Uma palavra pessoal a dois ou três membros ajuda mais do que outra mensagem no grupo.
brief-new = 🌱 { $count ->
        [one] Uma voz nova.
       *[other] { $count } vozes novas.
    }
brief-themes = 💬 { $themes }
brief-unheard = 👂 Quase não se ouviu até agora: { $groups }
brief-star = 🏆 Reaja com 🏆 a uma resposta no grupo e o resumo dar-lhe-á um lugar de destaque.
brief-probes =
    🔎 <b>Continuar a perguntar?</b> Um toque pergunta no grupo, mesmo por baixo destas palavras:

    { $lines }
brief-probe = <b>{ $number }.</b> { $kind ->
        [open] ❓
        [differ] ⚖️
       *[few] 🌱
    } { $quote }
brief-nothing-open = Não há nenhuma pergunta aberta, por isso não há nada a contar. O ponto de situação chega por si a meio da semana; /ask pergunta já.
brief-sent-in-private = 👍 O ponto de situação está na nossa conversa privada.
command-brief = Como vai a semana
