brief-head = 📋 <b>{ $code } à mi-chemin</b>{ $numbers }
brief-nobody =
    📋 <b>{ $code } à mi-chemin</b>

    Personne n’a encore répondu. Un mot personnel à deux ou trois membres aide plus qu’un message de plus dans le groupe.
brief-new = 🌱 { $count ->
        [one] Une nouvelle voix.
       *[other] { $count } nouvelles voix.
    }
brief-themes = 💬 { $themes }
brief-unheard = 👂 À peine entendus jusqu’ici : { $groups }
brief-star = 🏆 Réagissez par 🏆 à une réponse dans le groupe : la synthèse lui fera une place de choix.
brief-probes =
    🔎 <b>Relancer ?</b> Un appui pose la question dans le groupe, juste sous ces mots :

    { $lines }
brief-probe = <b>{ $number }.</b> { $kind ->
        [open] ❓
        [differ] ⚖️
       *[few] 🌱
    } { $quote }
brief-nothing-open = Aucune question n’est ouverte : rien à raconter. Le point arrive de lui-même à mi-semaine ; /ask pose une question maintenant.
brief-sent-in-private = 👍 Le point est dans notre conversation privée.
command-brief = Où en est la semaine
