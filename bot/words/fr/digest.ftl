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
    <b>{ $theme }</b> · { $people ->
        [one] une personne
       *[other] { $people } personnes
    }{ $languages ->
        [0] {""}
        [one] {""}
       *[other] {" "}· { $languages } langues
    }{ $rooms ->
        [0] {""}
        [one] {""}
       *[other] {" "}· { $rooms } groupes
    }
digest-sentence = {"\u000A"}🤖 <i>{ $words }</i>{ $numbers }
digest-also = <b>Également évoqué :</b> { $themes }
digest-few = 🌱 <b>Dit par peu de personnes</b>
digest-open = ❓ <b>Questions encore ouvertes</b>
digest-agree = 🤝 <b>Là où nous sommes d’accord</b>
agreed-by = {" "}· { $people ->
        [one] une autre personne est d’accord
       *[other] { $people } autres personnes sont d’accord
    }
digest-differ = ⚖️ <b>Là où nos avis divergent</b>
digest-elsewhere = 🏘 <b>Entendu dans les autres groupes</b>
heard-in = {" "}· { $room }
digest-more = 💬 <b>D’autres voix</b>
digest-unheard = 👂 <b>Peu ou pas entendus cette fois :</b> { $groups }. Vous y connaissez quelqu’un ? Demandez-lui ce qu’il en dirait.
absent-language = { $name } ({ $people } personnes)
absent-room = { $name } ({ $people } personnes)
absent-role = { $name } ({ $people } personnes)
absent-country = { $name } ({ $people } personnes)
digest-note = 📝 { $words }{ $label }
translated = <i>↳ { $words } (traduit par l’animation du groupe)</i>
translated-by-machine = <i>↳ { $words } (traduction automatique)</i>
digest-end = 🙏 Merci. Qu'allez-vous essayer ? Dites-le en réponse, ou en privé avec le bouton 🌱.
theme-words = « { $words } »
theme-other = Autres réponses
verbatim = { $before }{ $words }{ $after }
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
recap-line = • { $theme } ({ $people })
draft =
    👆 Projet de synthèse de <b>{ $code }</b>. { $when }
draft-waits = Rien n’est publié sans votre accord.
draft-publishes-itself = Elle se publiera d’elle-même { weekday } à { $clock }, comme convenu dans /setup, sauf si vous la publiez ou la modifiez avant.
button-publish = ✅ Publier
draft-published = ✅ La synthèse de { $code } { $rooms ->
        [0] n’est encore publiée dans aucun groupe.
        [one] est publiée dans un groupe.
       *[other] est publiée dans { $rooms } groupes.
    }{ published-later }
published = ✅ { $rooms ->
        [0] Pas encore publiée dans un seul groupe.
        [one] Publiée dans un groupe.
       *[other] Publiée dans { $rooms } groupes.
    }{ published-later }
published-itself = ✅ La synthèse de { $code } { $rooms ->
        [0] est prête, comme convenu ; aucun groupe ne la lit encore.
        [one] s’est publiée dans un groupe, comme convenu.
       *[other] s’est publiée dans { $rooms } groupes, comme convenu.
    }{ published-later }
published-later = { $waiting ->
        [0] {""}
        [one] {" "}Un groupe la lira plus tard : il se repose, ou je ne peux pas y écrire.
       *[other] {" "}{ $waiting } groupes la liront plus tard : ils se reposent, ou je ne peux pas y écrire.
    }
already-published = La synthèse de { $code } est déjà publiée : { $name } a été plus rapide. /summary la montre, /amend la corrige.
no-draft = Aucun projet n’attend. Il arrive quand une question se clôt ; /close clôt tout de suite celle de la semaine.
draft-sent-in-private = 👍 Le projet est dans votre conversation privée avec moi.
no-summary = Aucune synthèse n’a encore été publiée. La première arrive quand la question de la semaine se clôt.
no-such-summary = Aucune synthèse publiée ne porte ce numéro. Écrivez /summary seul pour la dernière, ou /summary avec le numéro d’une question, par exemple { $code }.
summary-above = 👆 Voici la synthèse de { $code }.
