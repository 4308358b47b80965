model-told = 🤖 <b>{ $model } a formulé des parties de ce projet</b>. Tout le reste, ce sont les mots des membres, choisis sans lui.
model-told-nothing = 🤖 { $model } devait améliorer la formulation ; rien de ce qu’il a écrit ne figure dans ce projet.
model-line = • { $spoken } : { $parts }
model-sentences = { $count ->
        [one] une phrase
       *[other] { $count } phrases
    } ({ $themes })
model-names = { $count ->
        [one] un titre
       *[other] { $count } titres
    } ({ $themes })
model-translations = { $count ->
        [one] une traduction automatique
       *[other] { $count } traductions automatiques
    }
model-merged = { $count ->
        [one] deux thèmes réunis en un
       *[other] { $count } fois deux thèmes réunis en un
    }
model-dropped = ✂️ { $count ->
        [one] Une chose qu’il a écrite a été écartée : elle n’a pas résisté aux vérifications.
       *[other] { $count } choses qu’il a écrites ont été écartées : elles n’ont pas résisté aux vérifications.
    }
model-failed = ⚠️ Il n’a pas terminé : { $why ->
        [time] il était trop lent.
        [ceiling] la limite de la semaine est atteinte.
        [off] il est désactivé.
        [late] le projet a été modifié entre-temps.
       *[other] il n’a pas répondu comme il faut.
    } Ce qu’il n’a pas formulé est tel qu’il serait sans lui.
privacy-model = 🤖 <b>Un modèle de langage</b> aide à formuler les synthèses : { $name }, chez { $host }. Il reçoit les réponses sans le nom de leurs auteurs, et ce qu’il écrit est vérifié d’après ce qui a été dit. La personne qui facilite sait quels mots sont de lui.
privacy-ears = 🎙 <b>Les réponses vocales</b> sont envoyées à { $host }, où { $name } les met par écrit. Vous seul·e lisez ce texte, en privé, et il ne compte qu’une fois confirmé par vous. Je ne garde ni le son, ni les mots que vous n’avez pas confirmés.
button-prompts = Ce qu’on lui demande
model-prompts = Ce qu’on demande au modèle de langage, mot pour mot :
