picture-title = { $code } · En chiffres
picture-answers = { $count ->
        [one] réponse
       *[other] réponses
    }
picture-people = { $count ->
        [one] personne
       *[other] personnes
    }
picture-new = { $count ->
        [one] nouvelle voix
       *[other] nouvelles voix
    }
picture-languages = { $count ->
        [one] langue
       *[other] langues
    }
picture-themes = Réponses par thème
picture-rooms = Personnes par groupe
picture-known = des voix déjà connues
picture-others = autres langues
picture-foot = Une réponse peut toucher plusieurs thèmes.
picture-caption =
    📊 <b>{ $code } en chiffres.</b>
    <blockquote expandable>On a surtout parlé de : { $themes }.{ $languages }{ $rooms }{ $new }</blockquote>
picture-in-languages = {" "}Langues : { $list }.
picture-in-rooms = {" "}Groupes : { $list }.
picture-with-new = {" "}{ $count ->
        [one] Une personne a pris la parole pour la première fois.
       *[other] { $count } personnes ont pris la parole pour la première fois.
    }
