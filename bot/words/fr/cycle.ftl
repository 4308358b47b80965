opening =
    { $lateness }{ $recap }{ $series }🌳 <b>{ $code }</b>

    <b>{ $question }</b>{ $label }

    <i>Pourquoi cette question :</i> { $reason }{ $source }

    💬 Répondez à ce message, dans la langue de votre choix : deux ou trois phrases tirées de votre pratique.
    ⏳ Ouverte jusqu’au { weekday }, { $clock }.
opening-late = <i>Cette question arrive en retard : j’étais absent à l’heure habituelle.</i>{"\u000A\u000A"}
opening-source = {" "}<a href="{ $link }">En savoir plus</a>
original = {" "}<i>(original : { $written_in })</i>
reason-none = votre expérience oriente ce que nous apprendrons ensuite.
button-how = 💬 Comment répondre ?
button-privacy = 🔒 Que garde-t-on ?
how-to-answer = Répondez au message de la question : glissez-le, ou appuyez dessus puis « Répondre ». Toute langue convient. Les réponses aux réponses comptent. Vous pouvez modifier.
reminder =
    🌿 { $code } : { $count ->
        [0] la première réponse est attendue. La vôtre ?
        [one] une réponse pour l’instant. Il y a de la place pour la vôtre.
       *[other] { $count } réponses pour l’instant. Il y a de la place pour la vôtre.
    } Répondez à la question jusqu’au { weekday }, { $clock }.
asked = ✅ { $code } part vers { $rooms ->
        [one] un groupe.
       *[other] { $rooms } groupes.
    }
asked-some-rest = ✅ { $code } { $rooms ->
        [0] ne part encore vers aucun groupe.
        [one] part vers un groupe.
       *[other] part vers { $rooms } groupes.
    } { $waiting ->
        [one] Un groupe se repose et l’entendra à la fin de ses heures calmes.
       *[other] { $waiting } groupes se reposent et l’entendront à la fin de leurs heures calmes.
    }
ask-already-open = Une question est déjà ouverte. Utilisez d’abord /close, puis /ask.
ask-unknown = Aucune question prévue ne porte ce numéro. Utilisez /ask avec un numéro de 1 à { $last } ; /agenda les montre.
no-active-room = Je ne peux écrire dans aucun groupe. Ajoutez-moi à un groupe, ou rendez-moi le droit d’écrire, puis réessayez.
close-nothing-open = Aucune question n’est ouverte : il n’y a rien à clore. Utilisez /ask pour poser la suivante.
closed-by-hand = ✅ { $code } est close. Le projet de synthèse vous arrive en privé dans un instant.
week-without-question =
    🌱 C’est l’heure de la question de la semaine dans { $name }, mais aucune n’est prévue. { $voting ->
        [0] Chargez un agenda de départ dans /setup, puis /ask.
       *[other] Un vote est en cours : une fois clos, confirmez la gagnante dans /vote, puis /ask.
    }
week-missed = ⏰ <b>{ $name }</b> : j’étais absent, et rien n’a été demandé { $count ->
        [one] la semaine du { $first }.
       *[other] pendant { $count } semaines, de celle du { $first } à celle du { $last }.
    } Ce qui était prévu le reste. { $then }
week-missed-not-this = La question de cette semaine part maintenant ; elle dit qu’elle arrive en retard.
week-missed-next =
    Trop long d’attendre ? /ask envoie la question maintenant.

    { $next }
