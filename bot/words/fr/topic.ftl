topics =
    🏷 <b>Thèmes</b>{ $spoken ->
        [0] { "" }
       *[other] , avec le nombre de réponses à la dernière question
    }

    { $lines }
topics-unspoken =
    { $spoken ->
        [0] À l’écoute de :
       *[other] À l’écoute aussi de :
    } { $labels }
topic-line = { $label } · { $count }
topic-name = { $label }
topics-none = Il n’y a pas encore de thèmes. Chargez un agenda de départ dans /setup : ses thèmes viennent avec.
taxonomy =
    🏷 <b>Thèmes de { $name }</b>

    { $count ->
        [0] Il n’y a pas encore de thèmes. Ajoutez le premier ci-dessous, ou chargez un agenda de départ dans /setup.
       *[other] Touchez un thème pour le modifier. Le nombre dit combien de réponses à la dernière question en parlent.
    }{ $waiting ->
        [0] {""}
        [one] {"\u000A\u000A"}🔎 Une réponse attend votre regard.
       *[other] {"\u000A\u000A"}🔎 { $waiting } réponses attendent votre regard.
    }
topic-card =
    🏷 <b>{ $label }</b> · { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    } dernièrement{ $about }

    { $lines }
topic-about = {"\u000A"}<i>{ $about }</i>
topic-words = <b>{ $spoken }</b> : { $label } ({ $heard })
topic-which-language = Dans quelle langue allez-vous écrire ?
topic-type-add = Comment s’appelle le nouveau thème ? Écrivez son nom ({ $spoken }).
topic-type-label =
    Écrivez le nouveau nom ({ $spoken }).

    Actuellement : { $present }
topic-type-description =
    Dites en une phrase ({ $spoken }) de quoi parle ce thème.

    Actuellement : { $present }
topic-type-keywords =
    Quels mots trahissent ce thème ? Écrivez-les ({ $spoken }), séparés par des virgules ; ils s’ajoutent aux mots actuels. Un moins retire un mot : -stock

    Actuellement : { $present }
topic-merge-into = Dans quel thème faut-il fondre <b>{ $label }</b> ? Ses réponses, ses mots et ce que vous avez enseigné à son sujet suivent.
topic-proposal =
    { $change }{ $result }

    Rien n’a encore changé.
topic-change-add = ➕ Un nouveau thème : <b>{ $words }</b> ({ $spoken }). Vous pourrez ensuite lui donner des mots-clés.
topic-change-label = ✏️ <b>{ $label }</b> s’appellera <b>{ $words }</b> ({ $spoken }).
topic-change-description = ✏️ <b>{ $label }</b> ({ $spoken }) : <i>{ $words }</i>
topic-change-keywords = 🔑 <b>{ $label }</b>, mots-clés ({ $spoken }) : { $words }
topic-change-merge = 🔗 <b>{ $label }</b> sera fondu dans <b>{ $words }</b>.
topic-change-retire = 🍂 <b>{ $label }</b> sera retiré. Les réponses passées le gardent ; les nouvelles ne le recevront plus.
topic-tried =
    {"\u000A\u000A"}🔎 Essayé sur { $answers ->
        [0] aucune réponse : il n’y en a pas encore dont les thèmes soient ouverts.
        [one] une réponse
       *[other] les { $answers } dernières réponses
    }{ $answers ->
        [0] {""}
       *[other] {" "}: { $gain ->
            [0] aucune ne gagnerait
            [one] une gagnerait
           *[other] { $gain } gagneraient
        } le thème, { $lose ->
            [0] aucune ne le perdrait
            [one] une le perdrait
           *[other] { $lose } le perdraient
        }.
    }{ $lines }
topic-gain = ➕ ({ $number }) { $words }
topic-loss = ➖ ({ $number }) { $words }
topic-too-long = C’est trop long : { $most } caractères au plus. Écrivez plus court, s’il vous plaît.
topic-taken = Un thème s’appelle déjà « { $label } ». Choisissez un autre nom, ou fondez les deux ensemble.
topic-changed = Cela ne change rien, ou quelqu’un a modifié les thèmes entre-temps. /topics les montre tels qu’ils sont.
topic-saved = ✅ C’est gardé. Les réponses passées sont reclassées.
topic-undone = ↩️ La dernière modification est annulée.
topic-trying = 🔎 Essai sur les dernières réponses…
button-review = 🔎 Relire des réponses
button-add-topic = ➕ Ajouter un thème
button-undo = ↩️ Annuler
button-rename = ✏️ Renommer
button-describe = 📝 Décrire
button-keywords = 🔑 Mots-clés
button-merge = 🔗 Fondre…
button-retire = 🍂 Retirer
button-try = 🔎 Essayer d’abord
button-save = ✅ Garder
button-discard = ✖️ Abandonner
review-card =
    🏷 <b>{ $code } ({ $number })</b> · { $name }{ $waiting ->
        [0] {""}
       *[other] {" "}· { $waiting } à relire
    }
    <blockquote>{ $words }</blockquote>
    🗣 { $spoken }
    { $lines }{ $before ->
        [0] {""}
       *[other] {"\u000A"}{ $whose ->
            [own] 🔁 Peut-être déjà dit par la même personne : ({ $before })
           *[other] 🔁 Commence avec les mots de ({ $before }), d’une autre personne : transmis ?
        }
    }
review-languages =
    🗣 <b>{ $code } ({ $number })</b> · { $name }
    <blockquote>{ $words }</blockquote>
    Dans quelle langue est-ce ? J’ai entendu : { $spoken }
review-no-topic = – pas encore de thème
review-decided = ✓ { $label }
review-sure = • { $label } <i>({ $reason })</i>
review-unsure = • { $label } ? <i>({ $reason })</i>
review-learnt = 🌱 Merci, c’est noté. Reste à relire : { $count }.
review-done = 🌱 Merci. Je m’en souviendrai pour les réponses semblables.
review-end = { $count ->
        [0] 🌱 Aucune réponse n’attend de relecture.
        [one] 🌱 C’est tout. Une réponse que vous avez passée attend encore.
       *[other] 🌱 C’est tout. { $count } réponses que vous avez passées attendent encore.
    }
review-undone = ↩️ Votre décision sur { $code } ({ $number }) est annulée. Je réécoute cette contribution.
review-undone-before = C’est déjà annulé. Rouvrez la contribution avec /tag ou /topics.
review-kept = ✅ C’est noté, merci.
review-in-private = Regardons cela en privé, pour laisser le groupe tranquille.
review-needs-answer = Envoyez cette commande en réponse à la contribution d’un membre. En privé, /topics mène aux réponses à relire.
review-gone = Cette réponse n’est plus là : son auteur l’a retirée. Touchez Suivante, ou envoyez /topics.
tag-unknown = Je ne connais pas de thème « { $words } ». Envoyez /tag seul pour choisir dans une liste ; /topics, en privé, en ajoute.
tag-unknown-near = Je ne connais pas de thème « { $words } ». Serait-ce « { $near } » ? Envoyez /tag seul pour choisir dans une liste.
lang-unknown = Je ne connais pas la langue « { $words } ». Écrivez un code comme fr ou sw, ou /lang seul pour choisir dans une liste.
review-counted-once = 🔁 { $code } ({ $number }) ne compte plus : ({ $before }) dit la même chose.
button-count-once = 🔁 Ne compter qu’une fois
button-undecide = ↩️ Annuler la ({ $number })
button-right = ✅ C’est juste
button-next = Suivante »
button-from-start = Depuis le début
button-before = «
button-after = »
themes-looking = 💡 Je parcours les dernières réponses…
themes-new =
    💡 Dans <b>{ $community }</b>, { $count ->
        [one] une idée nouvelle n’entre
       *[other] { $count } idées nouvelles n’entrent
    } dans aucun de vos thèmes :
    { $names }

    D’un geste, { $count ->
        [one] faites-en un thème, ou laissez-la
       *[other] faites de chacune un thème, ou laissez-la
    } de côté.
themes-end = { $count ->
        [0] 💡 Rien ne vous attend : ce que disent les membres entre dans vos thèmes, ou trop peu disent la même chose.
        [one] 💡 C’est tout. Une idée que vous avez passée est toujours là.
       *[other] 💡 C’est tout. { $count } idées que vous avez passées sont toujours là.
    }
theme-card =
    💡 <b>{ $name }</b>
    { $answers } réponses n’entrent dans aucun de vos thèmes et partagent ces mots. ({ $spoken })

    { $quotes }
theme-quote =
    <blockquote>{ $words }</blockquote>
    { $name }, { $code } ({ $number })
theme-adopted = ✅ Nouveau thème. Les réponses montrées sont ses premiers exemples ; les précédentes sont reclassées.
theme-ignored = 🙈 Laissée de côté. Elle ne vous sera plus proposée.
theme-gone = On a déjà décidé de cette idée. /topics montre où en sont les choses.
button-themes = 💡 Idées hors thèmes
button-look-themes = 💡 Regarder
button-adopt = ➕ En faire un thème
button-ignore = 🙈 Laisser de côté
button-bring-back = ↩️ Revoir les écartées
