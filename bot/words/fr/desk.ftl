digest-taken-back = <s>Synthèse de { $code }</s> : retirée par celles et ceux qui animent.
digest-part-struck = <i>Cette partie n’a plus lieu d’être : voir plus haut.</i>
draft-scheduled = Elle sera publiée { weekday } à { $clock }, avec l’accord de { $name }.
done-by-itself = la règle convenue
done-by-the-group = l’administration du groupe
desk =
    ✏️ <b>{ $code }</b> · { $state ->
        [posted] publiée
       *[draft] projet, rien n’est encore publié
    }

    { $lines }

    { $more }{ $last }
desk-theme-line = { $n }. <b>{ $name }</b> · { $count ->
        [one] une citation
       *[other] { $count } citations
    }
desk-more =
    📝 Note : { $note }
    🏁 Question : { $status }
desk-when = {"\u000A"}🕗 { $when }
desk-last = {"\u000A\u000A"}<i>Dernier geste : { $who } { $what }, le { $day } { month } à { $clock }.</i>
desk-theme =
    <b>{ $name }</b>

    { $lines }
desk-choose =
    À la place de :
    <blockquote>{ $now }</blockquote>
    { $count ->
        [0] {""}
       *[other] Touchez le numéro des mots à montrer.
    }

    { $lines }
desk-offer = { $n }. { $words } <i>— { $name }</i>
desk-no-offer = Les réponses de ce thème n’offrent pas d’autres mots à montrer.
desk-others =
    💬 <b>À côté des thèmes</b>

    { $lines }
desk-no-others = Il n’y a rien à côté des thèmes.
desk-merge = Dans quel thème faut-il ranger <b>{ $name }</b> ?
desk-type-title =
    Écrivez comment ce thème doit s’appeler en { $spoken }.

    Actuellement : { $name }
desk-type-note =
    Écrivez une note avec vos mots, en { $spoken }. Elle vient à la fin de la synthèse, signalée comme vôtre.

    Actuellement : { $note }
desk-type-translation =
    Écrivez en { $spoken } ce que disent ces paroles. Cela vient au-dessous, signalé comme traduit par l’animation.
    <blockquote>{ $words }</blockquote>

    Actuellement : { $present }
desk-status = Qu’ont fait les réponses de { $code } ?
desk-languages = Dans quelle langue la montrer, exactement comme on la lira ?
desk-changed = Quelqu’un y a touché entre-temps. Envoyez /preview ou /amend pour la voir telle qu’elle est.
desk-words-changed = Ces mots ont été modifiés ou retirés entre-temps. Revenez en arrière et choisissez à nouveau.
desk-too-long = C’est trop long : { $most } caractères au plus. Rien n’a changé ; écrivez plus court.
desk-posted = La synthèse de { $code } est déjà publiée. Servez-vous de /amend pour la corriger.
desk-held = ✋ Tant que vous y travaillez, elle ne se publie pas d’elle-même.
desk-amended = ✅ Corrigée dans tous les groupes.
status-of-asked = ouverte
status-of-partly = en partie résolue
status-of-answered = résolue
status-of-research = à approfondir
undo =
    ↩️ { $code } : revenir là-dessus ?{ $what }
undo-nothing = Il n’y a rien à défaire : personne n’a encore modifié ni publié de synthèse.
undo-gone = C’est déjà défait, ou autre chose s’est passé depuis. Envoyez de nouveau /undo pour voir.
undo-in-private = 👍 La suite en privé.
undone = ↩️ C’est défait.
done-exchange = a choisi une autre citation
done-drop = a retiré une citation
done-rename = a renommé un thème
done-translate = a traduit une citation
done-merge = a réuni deux thèmes
done-note = a modifié la note
done-status = a changé l’état de la question
done-schedule = a donné son accord pour l’heure prévue
done-hold = a retenu le projet
done-publish = a publié la synthèse
done-amend = a corrigé les messages publiés
button-change = ✏️ Modifier
button-amend = ✏️ Corriger
button-at-hour = 🕗 Publier { weekday } { $clock }
button-hold = ✋ Ne pas publier seul
button-others = 💬 Autres paroles
button-note = 📝 Note
button-no-note = 🗑 Sans note
button-preview-in = 👁 La voir en …
button-exchange = 🔄 { $words }
button-translate-quote = 🌍 { $words }
button-drop = ✕ { $words }
button-join = 🔗 Réunir avec …
button-amend-posts = ✅ Corriger partout
button-take-back = ↩️ Défaire
command-amend = Corriger une synthèse publiée
command-undo = Défaire le dernier geste
