check-list =
    🩺 <b>{ $group }</b>

    { $lines }

    { $wrong ->
        [0] Tout marche.
        [one] Une chose à arranger ; tout le reste marche.
       *[other] { $wrong } choses à arranger ; tout le reste marche.
    }
check-lost =
    🩺 Quelque chose a changé dans <b>{ $group }</b> :

    { $line }

    La semaine continue. Je ne le dis qu’une fois.
check-write = { $well ->
        [yes] ✅ J’ai le droit d’écrire
       *[no] ❌ Je n’ai pas le droit d’écrire. Touchez le nom du groupe → Modifier → Permissions → Envoyer des messages, ou nommez-moi administrateur.
    }
check-administrator = { $well ->
        [yes] ✅ Je suis administrateur
       *[no] ❌ Je ne suis pas administrateur : je ne vois pas les réactions, et personne ne m’annonce les départs du bureau. Touchez le nom du groupe → Modifier → Administrateurs → Ajouter, et choisissez-moi.
    }
check-hear = { $well ->
        [yes] ✅ J’entends les réponses aux réponses
       *[no] ❌ Je n’entends que les réponses directes à mes messages (mode confidentialité). Nommez-moi administrateur ; ou @BotFather → /setprivacy → Disable, puis retirez-moi et ajoutez-moi de nouveau.
    }
check-pin = { $well ->
        [yes] ✅ Je peux épingler la question
       *[no] ❌ Je ne peux pas épingler la question. Administrateurs → mon nom → Épingler des messages.
    }
check-reactions = { $well ->
        [yes] ✅ Je peux remercier d’un 👌
       *[no] ❌ Je ne peux pas remercier d’un 👌. Touchez le nom du groupe → Modifier → Réactions → autorisez 👌.
    }
check-polls = { $well ->
        [yes] ✅ Je peux faire voter
       *[no] ❌ Je ne peux pas envoyer de sondages. Modifier → Permissions → Envoyer des sondages, ou nommez-moi administrateur.
    }
check-photos = { $well ->
        [yes] ✅ Je peux envoyer des images
       *[no] ❌ Je ne peux pas envoyer d’images ; leurs chiffres viennent en mots. Modifier → Permissions → Envoyer des photos.
    }
check-topics = { $well ->
        [yes] ✅ Je peux ouvrir des sujets
       *[no] ❌ Je ne peux pas ouvrir de sujets dans ce forum. Administrateurs → mon nom → Gérer les sujets.
    }
check-private = { $silent ->
        [0] ✅ Je peux écrire en privé à toutes les personnes qui décident ici
        [one] ❌ Je ne peux pas écrire en privé à { $count ->
            [1] la personne qui administre ce groupe
           *[other] l’une des { $count } personnes qui décident ici (l’administration, et qui a été nommé par /facilitators)
        }. Qu’elle ouvre une conversation avec moi et touche Démarrer.
       *[other] ❌ Je ne peux pas écrire en privé à { $silent } des { $count } personnes qui décident ici (l’administration, et qui a été nommé par /facilitators). Qu’elles ouvrent une conversation avec moi et touchent Démarrer.
    }
button-check-again = 🔄 Vérifier encore
command-check = Ce que je peux faire ici, et le remède
