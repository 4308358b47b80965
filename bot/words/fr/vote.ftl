command-vote = Faire voter sur la prochaine question
vote-in-private = Préparons le vote en privé, pour laisser le groupe tranquille.
vote-card =
    🗳 <b>Un vote sur la prochaine question</b>, dans { $rooms ->
        [one] un groupe
       *[other] { $rooms } groupes
    }, pendant { $days ->
        [one] un jour
       *[other] { $days } jours
    }. { $grows ->
        [0] Personne ne voit qui vote quoi, et les résultats paraissent à la fin{ $watched ->
            [0] {""}
           *[other] , mais au fil des votes dans les groupes simples
        }.
       *[other] Les membres peuvent ajouter des options ; pour cela, Telegram montre qui vote quoi.
    }

    { $lines }{ $left ->
        [0] {""}
        [one] {"\u000A\u000A"}Un sondage n’en prend pas plus : une proposition venue plus tard n’y est pas.
       *[other] {"\u000A\u000A"}Un sondage n’en prend pas plus : { $left } propositions venues plus tard n’y sont pas.
    }
vote-too-few = Il faut au moins deux propositions en attente pour voter. /questions montre ce qu’il y a ; les membres envoient /propose.
vote-running = Un vote est en cours, ou son résultat vous attend. /vote le montre.
vote-over = Ce vote est terminé. /vote montre où l’on en est.
vote-settled = Le résultat est déjà tranché. /questions montre la suite.
vote-started = 🗳 Le sondage part vers { $rooms ->
        [one] un groupe.
       *[other] { $rooms } groupes.
    }
vote-is-running =
    🗳 Le vote dure jusqu’au { weekday }, { $clock }. { $voters ->
        [0] Le résultat vous arrive ici.
        [one] Une personne a voté.
       *[other] { $voters } personnes ont voté.
    }
vote-stopping = Les sondages se ferment ; le résultat arrive dans un instant.
vote-poll = Quelle question poser ensuite ? Ouvert jusqu’au { weekday }, { $clock }.
vote-poll-again = Quelle question poser ensuite ? Le groupe a changé d’adresse : les votes déjà donnés comptent. Si vous n’avez pas encore voté, jusqu’au { weekday }, { $clock }.
vote-result =
    🗳 <b>Le vote est terminé</b>{ $leaders ->
        [0] . Personne n’a voté.
        [1] {""}
       *[other] {" "}– égalité : { $leaders } questions en tête. À vous de décider.
    }

    { $lines }

    { $rooms }
vote-line = <b>{ $number }.</b> { $votes ->
        [one] { $votes } voix
       *[other] { $votes } voix
    } · { $text }
vote-room = { $room } : { $voters ->
        [one] { $voters } personne
       *[other] { $voters } personnes
    }
vote-room-silent = { $room } : pas de sondage. Je n’ai pas le droit d’en envoyer là ; un administrateur peut l’accorder.
vote-left = 🗳 Le vote reste sans suite. Les propositions attendent comme avant.
vote-kept = ⏫ C’est la prochaine.
vote-won =
    🗳 Le vote est terminé : { $voters ->
        [one] { $voters } personne
       *[other] { $voters } personnes
    } dans { $rooms ->
        [one] ce groupe.
       *[other] { $rooms } groupes.
    } La prochaine question :

    { $question }
proposal-won = 🏆 Votre question « { $words } » a gagné le vote : c’est la prochaine. Merci !
button-days = { $days ->
        [one] Un jour
       *[other] { $days } jours
    }
button-vote-grows = Permettre d’en ajouter
button-vote-closed = Secret, options fixes
button-vote-start = 🗳 Lancer le vote
button-vote-stop = ⏹ Le clore maintenant
button-vote-winner = ⏫ La { $number } ensuite
button-vote-leave = Laisser ainsi
