command-series = Quelques semaines sur un même thème
series-line = 🧵 { $theme } · semaine { $number } sur { $weeks }{"\u000A"}
series-theme = { $theme }
series-theme-linked = <a href="{ $link }">{ $theme }</a>
series-card =
    🧵 <b>Une série</b> : { $theme }
    { $state ->
        [draft] Pas encore convenue.
        [planned] Convenue ; elle commence dans la semaine du { $day }.
       *[running] { $asked } semaines sur { $weeks } déjà posées.
    }

    { $code } Q1, { $code } Q2 … · { $weeks } semaines, à partir du { $day }
    { $missing ->
        [0] 🗓 Il y a assez de questions prévues.
        [one] 🗓 { $planned } prévues : il manque une question. /questions
       *[other] 🗓 { $planned } prévues : il manque { $missing } questions. /questions
    }

    Chaque ouverture dit quelle semaine c’est, les numéros se suivent, et la fin apporte remerciements et chiffres.
series-starts = Dans quelle semaine commence-t-elle ?
series-type = { $what ->
        [theme] De quoi parle la série ? Quelques mots, { $most } caractères au plus.
        [code] Quel code précède ses numéros ? De deux à huit lettres ou chiffres, comme UHC.
       *[link] Envoyez l’adresse d’une lecture sur le sujet. Un tiret (-) l’enlève.
    }

    Pour l’instant : { $present }
series-no-code = Un code a de deux à huit lettres ou chiffres et commence par une lettre, comme UHC.
series-needs-a-theme = Dites-moi d’abord de quoi parle la série : touchez Thème.
series-agreed = La série est déjà convenue. /series la montre.
series-kept = ✅ C’est convenu.
series-runs = La série a commencé : cela ne change plus. Vous pouvez y mettre fin avec /series.
series-over = Cette série est terminée. /series en commence une autre.
series-dropped = La série est abandonnée ; les groupes n’en ont rien su.
series-ended = ⏹ La série est terminée. Les groupes reçoivent remerciements et chiffres.
series-closing =
    🎉 <b>{ $theme }</b> : { $asked ->
        [one] notre semaine s’achève
       *[other] nos { $asked } semaines s’achèvent
    }. Merci à vous toutes et tous qui avez raconté, demandé et lu !

    💬 { $answers ->
        [one] une contribution
       *[other] { $answers } contributions
    } de { $people ->
        [one] un membre
       *[other] { $people } membres
    }, dans { $rooms ->
        [one] un groupe
       *[other] { $rooms } groupes
    } et { $languages ->
        [one] une langue
       *[other] { $languages } langues
    } :

    { $lines }

    Qu’est-ce que cela a changé dans votre travail ? Répondez ici ; c’est gardé comme toute autre réponse. /summary redonne chaque semaine.
button-series-theme = ✏️ Thème
button-series-code = 🔤 Code
button-series-link = 🔗 À lire
button-series-start = 📅 Première semaine
button-series-agree = ✅ Convenir
button-series-drop = ✖️ Abandonner
button-series-end = ⏹ La clore maintenant
