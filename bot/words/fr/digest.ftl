digest-head =
    🌳 <b>{ $code } · Ce que nous avons entendu</b>
    <i>{ $question }</i>{ $numbers }
digest-numbers = {"\u000A"}👥 { $answers ->
        [one] une réponse
       *[other] { $answers } réponses
    } · { $members ->
        [one] une personne
       *[other] { $members } personnes
    } · { $rooms ->
        [one] un groupe
       *[other] { $rooms } groupes
    } · { $languages }
digest-nobody = Personne n’a répondu cette fois. Cela aussi nous apprend quelque chose : était-ce la question, ou la semaine ? Proposez-en une meilleure en réponse.
digest-theme =
    <b>{ $theme }</b> · { $count ->
        [one] une réponse
       *[other] { $count } réponses
    }
digest-also = <b>Également évoqué :</b> { $themes }
digest-few = 🌱 <b>Dit par peu de personnes</b>
digest-open = ❓ <b>Questions encore ouvertes</b>
digest-end = 🙏 Merci. Qu’allez-vous essayer ? Dites-le-nous en réponse.
theme-words = « { $words } »
theme-other = Autres réponses
verbatim = { $words }{ $more }
attribution = — { $name }, { $code } ({ $number })
attribution-linked = — <a href="{ $link }">{ $name }, { $code } ({ $number })</a>
recap =
    { $thanks } { $code } :
    { $lines }{"\u000A\u000A"}
recap-thanks = 🙏 Merci, { $names }{ $others ->
        [0] {""}
        [one] {" "}et une autre personne
       *[other] {" "}et { $others } autres personnes
    }.
recap-line = • { $theme } ({ $count })
draft =
    👆 Projet de synthèse de <b>{ $code }</b>. { $when }
draft-waits = Rien n’est publié sans votre accord.
draft-publishes-itself = Elle se publiera d’elle-même { weekday } à { $clock }, comme convenu dans /setup, sauf si vous la publiez avant.
button-publish = ✅ Publier
draft-published = ✅ La synthèse de { $code } est publiée dans { $rooms ->
        [one] un groupe.
       *[other] { $rooms } groupes.
    }
published = ✅ Publiée dans { $rooms ->
        [one] un groupe.
       *[other] { $rooms } groupes.
    }
published-itself = ✅ La synthèse de { $code } s’est publiée dans { $rooms ->
        [one] un groupe,
       *[other] { $rooms } groupes,
    } comme convenu.
already-published = La synthèse de { $code } est déjà publiée : quelqu’un a été plus rapide. /summary la montre.
no-draft = Aucun projet n’attend. Il arrive quand une question se clôt ; /close clôt tout de suite celle de la semaine.
draft-needs-a-person = Un projet se lit en privé, par une personne. Envoyez-moi /preview dans notre conversation privée.
draft-sent-in-private = 👍 Le projet est dans votre conversation privée avec moi.
no-summary = Aucune synthèse n’a encore été publiée. La première arrive quand la question de la semaine se clôt.
no-such-summary = Aucune synthèse publiée ne porte ce numéro. Écrivez /summary seul pour la dernière, ou /summary avec le numéro d’une question, par exemple { $code }.
summary-above = 👆 Voici la synthèse de { $code }.
