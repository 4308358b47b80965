button-not-meant = 🙋 Je ne disais pas ça
meant-yours =
    🙋 Vos mots, tels que la synthèse de <b>{ $code }</b> les cite :

    { $lines }

    ✏️ rectifie ce qui a été mal compris ; 🗑 retire toute la réponse.
meant-line = <b>{ $n }.</b> { $words }
meant-nothing = La synthèse de { $code } ne cite aucun mot de vous. Pour ajouter quelque chose, répondez à la question dans le groupe, ou envoyez /answer.
meant-ask =
    On vous cite ainsi :
    <blockquote>{ $words }</blockquote>
    Écrivez ce qui doit figurer à la place.
meant-gone = Ces mots ne sont plus cités : quelque chose a changé entre-temps. Touchez encore une fois le bouton sous la synthèse.
meant-needs-words = Dites-le avec des mots, s’il vous plaît.
meant-kept = ✏️ Merci. Les anciens mots quittent dès maintenant la synthèse de { $code } ; les vôtres y figureront dès qu’une personne qui anime les aura vus.
meant-agreed = ✅ { $state ->
        [posted] Désormais dans la synthèse de { $code }, dans tous les groupes :
       *[draft] Désormais dans le projet de { $code } :
    }
    <blockquote>{ $words }</blockquote>
button-correct = ✏️ { $words }
button-show-new = ✅ Montrer ces mots
quote-reworded =
    ✏️ { $name } dit désormais autre chose dans { $code } ({ $number }). Cité jusqu’ici :
    <blockquote>{ $was }</blockquote>
    À la place :
    <blockquote>{ $words }</blockquote>
    { $state ->
        [posted] Les anciens mots quittent les messages publiés. Les nouveaux n’y figurent que si vous êtes d’accord.
       *[draft] Les anciens mots quittent le projet. Les nouveaux n’y figurent que si vous êtes d’accord.
    }
quote-taken-back =
    🗑 { $name } a retiré { $code } ({ $number }), qui était citée :
    <blockquote>{ $was }</blockquote>
    Elle n’est plus montrée nulle part.
done-reword = a laissé paraître les nouveaux mots de quelqu’un
corrected = {" "}· ✏️ rectifié par son auteur
