candidates =
    🌱 <b>Et ensuite ?</b> La prochaine question pourrait venir des réponses à { $code } :

    { $lines }
candidates-how = ⏫ la pose ensuite ; ✏️ montre d’où elle vient, et permet de la modifier d’abord ou de relancer le groupe.
candidates-none = Cette fois, rien n’est resté ouvert, disputé ou dit par peu de gens.
candidates-none-yet = Aucune semaine n’est encore terminée. Après la première, je tire de ses réponses des idées pour la question suivante.
candidate-line = <b>{ $number }.</b> { $kind ->
        [open] ❓ { $words }
        [differ] ⚖️ { $words }
        [few] 🔎 { $words }
        [model] 🤖 { $words }
       *[unheard] 👂 { $words }
    }{ $sources ->
        [0] {""}
       *[other] {" "}· { $numbers }
    }{ $taken ->
        [0] {""}
       *[other] {" "}· ✅
    }
candidate-source = { $kind ->
        [open] ❓ <b>Resté ouvert</b> dans { $code } :
        [differ] ⚖️ <b>Les avis divergent</b> dans { $code } :
        [few] 🔎 <b>Dit par peu de membres</b> dans { $code } :
        [model] 🤖 <b>Formulé par un modèle de langage</b> d’après ce qui a été dit dans { $code } :
       *[unheard] 👂 <b>À peine entendus</b> dans { $code } :
    }
candidate-unheard = { $who } : { $people } personnes, { $heard ->
        [0] aucune réponse.
        [one] une seule a répondu.
       *[other] { $heard } ont répondu.
    }
candidate-who = { $kind ->
        [language] celles et ceux qui écrivent en { $name }
        [room] le groupe { $name }
        [role] les collègues « { $name } »
       *[other] { $name }
    }
candidate-card =
    { $source }

    Comme prochaine question :
    <b>{ $question }</b>
candidate-question = { $kind ->
        [differ] Certains disent : « { $one } » D’autres disent : « { $other } » Qu’avez-vous vu chez vous, et qu’est-ce qui fait la différence ?
        [few] L’un de nous a dit : « { $one } » Qui a vu la même chose, ou le contraire ? Qu’avez-vous fait ?
       *[unheard] Cette fois surtout pour { $who } : { $before }
    }
candidate-reason = { $kind ->
        [open] un membre l’a demandé dans { $code }, et cela reste ouvert : { $numbers }.
        [differ] nos réponses à { $code } divergent : { $numbers }.
        [few] peu d’entre nous l’ont dit dans { $code }, et cela en concerne peut-être beaucoup : { $numbers }.
        [model] elle prolonge plusieurs réponses à { $code } : { $numbers }.
       *[unheard] nous avons à peine entendu certains d’entre nous dans { $code }.
    }
candidate-edit =
    Envoyez la question telle qu’elle sera posée, en { $most } caractères au plus. Pour l’instant :

    { $question }
candidate-gone = Les mots dont elle venait ont été changés ou retirés. /questions montre ce qu’il y a maintenant.
candidate-taken = { $name } a été plus rapide : elle est déjà prévue. /questions la montre.
candidate-drawn = ⏫ C’est la prochaine question.
question-put-aside =
    🗑 { $name } a retiré { $code } ({ $number }). Une question en était née :

    <b>{ $words }</b>

    Je l’ai mise de côté, pour qu’elle ne soit pas posée avec ces mots. Si vous voulez la poser, dites-la avec les vôtres, puis prévoyez-la de nouveau.
question-words-taken-back = La personne qui a dit ces mots les a retirés. Dites d’abord la question avec vos propres mots.
question-origin = 🌱 { $kind ->
        [open] restée ouverte dans { $code }
        [differ] les avis divergeaient dans { $code }
        [few] dit par peu de membres dans { $code }
        [model] formulé par un modèle de langage d’après { $code }
       *[unheard] à peine entendus dans { $code }
    }{ $sources ->
        [0] {""}
       *[other] {" "}· { $numbers }
    }
proposal-drawn = 🌱 La nouvelle question vient de vous : « { $words } ». Merci !
proposal-unsaid = 🗑 Ces mots ont été retirés.
probe =
    { $quote }🔎 <b>{ $code }</b> · { $series } ({ $number }) : { $kind ->
        [open] qui a une réponse tirée de sa pratique ?
        [differ] qui voit les choses autrement, et pourquoi ?
       *[few] qui a vu la même chose, ou le contraire ? Qu’avez-vous fait ?
    }

    💬 Répondez à ce message ; cela compte pour { $code }.
probe-gone = Ces mots ont été changés ou retirés : je ne les cite donc pas. Choisissez-en d’autres.
probe-posted = { $name } a déjà relancé là-dessus. Les réponses comptent pour la même question.
probe-on-its-way = 🔎 Relancé dans { $room }, sous les mots eux-mêmes.
button-what-next = 🌱 Et ensuite ?
button-candidates = 🌱 Tirées des réponses
button-draw = ⏫ La poser ensuite
button-edit-first = ✏️ La modifier d’abord
button-ask-on = 🔎 Relancer le groupe
