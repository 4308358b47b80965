report-title = { $code } · Qui a participé
report-nothing = Personne n’a encore répondu : il n’y a rien à compter. Réessayez quand les premières réponses seront là.
report-unknown = Je ne connais pas de question de ce numéro. Envoyez /report pour la dernière, ou son numéro, comme /report 2
report-rooms = { $count ->
        [one] groupe
       *[other] groupes
    }
report-busiest = des réponses viennent du dixième le plus actif
report-percent = { $share } %
report-new = nouvelles voix
report-weeks = Personnes, semaine après semaine
report-languages = Réponses par langue{ $weeks ->
        [one] {""}
       *[other] {" "}en { $weeks } semaines
    }
report-people-by-room = Personnes par groupe{ $weeks ->
        [one] {""}
       *[other] {" "}en { $weeks } semaines
    }
report-foot = Le dixième le plus actif : une personne sur dix, celles qui ont le plus répondu.{ $weeks ->
        [one] {""}
       *[other] {" "}Sur les { $weeks } semaines, elles en ont donné { $share }.
    }
report-foot-private = Les réponses données en privé ne comptent pour aucun groupe.
report-told = { $answers ->
        [one] une réponse
       *[other] { $answers } réponses
    } de { $people ->
        [one] une personne
       *[other] { $people } personnes
    }{ $new ->
        [0] {""}
        [one] {","} une nouvelle voix
       *[other] {","} { $new } nouvelles voix
    }{ $languages ->
        [0] {""}
        [one] {","} une langue
       *[other] {","} { $languages } langues
    }{ $rooms ->
        [0] {""}
        [one] {","} un groupe
       *[other] {","} { $rooms } groupes
    }{ $busiest ->
        [0] {""}
       *[other] {" "}; le dixième le plus actif en a donné { $busiest }
    }
report-whole = {"\u000A"}<b>Les { $weeks } semaines jusqu’ici :</b> { $told }.
report-plans = {"\u000A"}🌱 { $made ->
        [one] Une chose à essayer a été annoncée
       *[other] { $made } choses à essayer ont été annoncées
    }{ $told ->
        [0] {""}
        [one] {" "}; d’une seule on sait ce qu’elle est devenue, essayée : { $tried }
       *[other] {" "}; de { $told } on sait ce qu’elles sont devenues, essayées : { $tried }
    }.
report-caption =
    📊 <b>{ $code } :</b> { $now }.{ $whole }{ $plans }
    <blockquote expandable>{ $lines }</blockquote>
report-caption-short = 📊 <b>{ $code } :</b> { $now }.{ $whole }{ $plans }
report-list-weeks = Personnes par semaine : { $list }.
report-list-languages = Réponses par langue : { $list }.
report-list-rooms = Personnes par groupe : { $list }.
command-report = Qui a participé, en image
