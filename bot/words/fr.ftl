# Tout ce que dit Baobab, en français. Les quatre fichiers ont les mêmes identifiants et les mêmes arguments.

### any

weekday = { $weekday ->
    [0] lundi
    [1] mardi
    [2] mercredi
    [3] jeudi
    [4] vendredi
    [5] samedi
   *[6] dimanche
}
day = { $day ->
    [1] 1er
   *[other] { $day }
}
every-weekday = chaque { weekday }
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
language-en = English
language-fr = Français
language-es = Español
language-pt = Português
language-und = non reconnue
language-mul = plusieurs langues
button-words = { $words }
old-button = Ce bouton n'est plus valable. Renvoyez la commande pour en avoir un nouveau.
not-your-button = Ce bouton est pour quelqu'un d'autre. Envoyez vous-même la commande : vous aurez le vôtre.

### community

hello =
    Bonjour ! Je suis <b>Baobab</b>, je tiens l'agenda d'apprentissage de ce groupe. Chaque semaine, je pose une question, j'écoute vos réponses et je vous rends ce qui s'est dit.

    🔒 Je ne garde que les réponses à mes messages. Tout le reste de vos échanges passe sans laisser de trace. En savoir plus : /privacy

    Deux minutes suffisent à qui anime ce groupe pour tout régler :
not-here = Merci de l'invitation ! Ce Baobab est réservé à quelques groupes, je vous quitte donc. La personne qui le gère peut ajouter votre groupe à sa liste, puis m'inviter à nouveau.
unknown-group = Je ne connais pas encore ce groupe. Retirez-moi puis ajoutez-moi de nouveau, et nous pourrons commencer.
no-community = Je ne sais pas de quel groupe vous parlez. Envoyez la commande dans votre groupe, ou ajoutez-moi d'abord à un groupe.
which-community = Vous faites partie de plusieurs communautés. Envoyez /start, choisissez-en une, puis réessayez.
facilitators-only = C'est réservé aux administrateurs du groupe. Demandez à l'un d'eux de le faire, ou de vous nommer.
room-language = Dans quelle langue dois-je parler à ce groupe ?
room-language-chosen = Désormais, je parle français dans ce groupe.
muted =
    Je n'ai pas le droit d'écrire dans <b>{ $group }</b> : votre semaine est en attente.

    Pour y remédier : ouvrez le groupe, touchez son nom, puis Modifier → Permissions → Envoyer des messages. Ou nommez-moi administrateur. Je reprendrai tout seul.
muted-topic =
    Le sujet où j'écris est fermé dans <b>{ $group }</b> : votre semaine est en attente.

    Pour y remédier : ouvrez le sujet, touchez son nom et rouvrez-le. Je reprendrai tout seul.
topic-lost = Le sujet où j'écrivais dans <b>{ $group }</b> a été supprimé. J'écris maintenant dans Général ; rien n'est perdu.
setup-in-private = Réglons cela en privé, pour laisser le groupe tranquille.
setup-in-topic = Désormais j’écris dans ce sujet. Faisons le reste en privé, pour que le groupe reste calme.
setup-card =
    <b>{ $name }</b>

    🗣 Langue : { $spoken }
    🌍 Fuseau horaire : { $zone }
    📅 Je pose la question { every-weekday } à { $clock }
    📋 Agenda : { $planned ->
        [0] vide
        [one] une question prête
       *[other] { $planned } questions prêtes
    }
    📣 La synthèse est publiée { $publishing ->
        [itself] d'elle-même, à { $publishes }
       *[approved] quand vous l'approuvez
    }

    Touchez ce que vous voulez changer ; chaque choix est gardé aussitôt. Puis touchez <b>Terminé</b>.
setup-language = Dans quelle langue dois-je parler à <b>{ $name }</b> ?
setup-zone =
    À quelle heure vit <b>{ $name }</b> ? Actuellement : { $zone }.

    Touchez un bouton, ou écrivez-moi simplement la grande ville la plus proche.
setup-which-zone = Laquelle voulez-vous dire ?
unknown-zone = Je ne trouve pas « { $words } ». Écrivez la grande ville la plus proche, par exemple Ouagadougou, Maputo, Nairobi ou Bogota. Rien d'autre n'a changé.
setup-day = Quel jour dois-je poser la question ? Le rappel, la clôture et la synthèse suivront. Actuellement : { weekday }.
setup-hour = À quelle heure dois-je poser la question ? Actuellement : { $clock }, heure de { $zone }.
setup-agenda = Voulez-vous partir d'un agenda tout prêt ? Ses questions et ses thèmes s'ajoutent aux vôtres ; le choisir deux fois n'ajoute rien.
setup-publishing =
    À la clôture de la semaine, je vous envoie un projet de synthèse. Dois-je attendre votre accord, ou le publier de moi-même à { $publishes } le jour convenu si vous n'avez rien dit ?

    Actuellement : { $publishing ->
        [itself] publication automatique
       *[approved] seulement avec votre accord
    }.
setup-done =
    ✅ Tout est prêt. La première question part dans <b>{ $name }</b> le { weekday } { day } { month } à { $clock } ({ $zone }).

    C'est à vous que j'écris désormais : projets de synthèse et nouvelles arrivent ici. Trop long à attendre ? /ask envoie la question tout de suite. Pour changer un réglage : /setup.
setup-done-empty =
    ✅ Le rythme est fixé : le { weekday } { day } { month } à { $clock } ({ $zone }), pour <b>{ $name }</b>.

    Mais l'agenda est vide, je n'ai encore rien à demander : envoyez /setup et touchez <b>Agenda</b>. C'est à vous que j'écris désormais.
button-setup = Régler
button-language = Langue
button-zone = Fuseau horaire
button-day = Jour
button-weekday = { weekday }
button-hour = Heure
button-agenda = Agenda
button-publishing = Synthèse
button-approve = Attendre mon accord
button-by-itself = Publier d'office
button-back = « Retour
button-done = ✅ Terminé

### member

start =
    Bienvenue sous le baobab de <b>{ $name }</b>.

    Une question par semaine ; vous y répondez directement dans le groupe ; chacun reçoit en retour ce qui s'est dit.
start-alone =
    Bonjour ! Je suis <b>Baobab</b>. Dans un groupe, je pose une question par semaine, j'écoute les réponses et je rends ce qui s'est dit.

    Pour commencer, ajoutez-moi à votre groupe. Si j'y suis déjà, envoyez /start dans le groupe et touchez le bouton.
start-which = De quelle communauté parlons-nous ?
start-in-group = Je pose ici une question par semaine. Répondez-y : vous serez entendu. Pour tout le reste, en privé :
help =
    <b>Comment ça marche</b>
    Une fois par semaine, je pose une question dans votre groupe. Répondez à ce message, dans votre langue et aussi longuement que vous voulez ; une réponse à une réponse compte aussi. À la fin de la semaine, chacun reçoit une synthèse.

    /agenda la question de la semaine, et la suite
    /summary la dernière synthèse
    /language la langue que je parle avec vous
    /privacy ce que je garde, et vos droits
help-facilitator =
    <b>Comment ça marche</b>
    Une fois par semaine, je pose une question dans votre groupe et les membres y répondent. À la clôture, vous recevez ici un projet de synthèse ; il est publié comme vous l'avez convenu.

    /agenda la question de la semaine, et la suite
    /summary la dernière synthèse
    /language · /privacy

    <b>Pour qui anime le groupe</b>
    /setup langue, fuseau horaire, jour, agenda
    /ask envoyer la question suivante maintenant
    /close clore la semaine maintenant
    /preview voir le projet · /publish le publier
    /topics les thèmes qui classent les réponses, et celles à relire
    /tag · /lang en réponse : corriger les thèmes ou la langue d'une réponse
help-in-group = Répondez à ma question de la semaine : vous serez entendu. Plus d'aide, en privé :
own-language = Quelle langue préférez-vous ?
own-language-chosen = Très bien, nous parlons français désormais.
privacy =
    <b>Vos paroles vous appartiennent</b>

    <b>Ce que je garde :</b> les réponses à mes messages (et, dans un forum, ce qui se dit dans le sujet de ma question), avec leurs modifications ; les réactions à ces réponses ; votre nom et votre langue. Tout ce qui se dit d'autre dans le groupe passe et n'est pas conservé.
    <b>Qui le voit :</b> votre groupe et les personnes qui l'animent. Les synthèses peuvent vous citer par votre nom, mot pour mot, avec un lien vers votre message.
    <b>Combien de temps :</b> tant que votre communauté tient son agenda. Il n'y a pas de date de fin.
    <b>Pour faire retirer vos paroles :</b> dites-le à une personne qui anime votre groupe ; elle le transmet à qui gère ce bot. Il n'y a pas encore de bouton pour cela.
privacy-in-group = Je ne garde que les réponses à mes messages, rien d'autre de ce qui se dit ici. Tous les détails, en privé :
private-words = Merci ! Pour que tous vous entendent, répondez à la question dans votre groupe : ce que vous écrivez ici n'est pas gardé. /help montre ce que je sais faire.
unknown-command = Je ne connais pas cette commande. /help montre ce que je sais faire.
button-week = Question de la semaine
button-summary = Dernière synthèse
button-preview = Projet de synthèse
button-open = Parler en privé
button-other-community = Une autre communauté
command-start = Commencer, et voir le menu
command-help = Comment ça marche
command-language = Choisir ma langue
command-setup = Langue, fuseau horaire, jour, agenda
command-agenda = La question de la semaine, et la suite
command-ask = Envoyer la question suivante maintenant
command-close = Clore la question de la semaine
command-summary = La dernière synthèse
command-topics = Les thèmes qui classent les réponses
command-tag = Corriger les thèmes d'une réponse (en y répondant)
command-lang = Corriger la langue d'une réponse (en y répondant)
command-preview = Voir le projet de synthèse
command-publish = Publier la synthèse
command-privacy = Ce qui est gardé, et mes droits

### agenda

agenda =
    📋 <b>Agenda d’apprentissage</b>

    { $body }
agenda-nothing-open = Aucune question n’est ouverte en ce moment.
agenda-this-week =
    <b>Cette semaine · { $code }</b>
    { $question }
    <i>Pourquoi cette question :</i> { $reason }
agenda-planned =
    <b>Prévues</b>
    { $lines }
agenda-nothing-planned = Rien n’est encore prévu.
agenda-more = … et { $count } de plus
agenda-asked =
    <b>Déjà posées</b>
    { $lines }
question-text = { $text }
question-untranslated = { $text } <i>(original : { $written_in })</i>
agenda-empty = L’agenda ne contient aucune question prévue. Chargez un agenda de départ dans /setup, puis reprenez /ask.

### cycle

opening =
    { $lateness }{ $recap }🌳 <b>{ $code }</b>

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
ask-already-open = Une question est déjà ouverte. Utilisez d’abord /close, puis /ask.
ask-unknown = Aucune question prévue ne porte ce numéro. Utilisez /ask avec un numéro de 1 à { $last } ; /agenda les montre.
no-active-room = Je ne peux écrire dans aucun groupe. Ajoutez-moi à un groupe, ou rendez-moi le droit d’écrire, puis réessayez.
close-nothing-open = Aucune question n’est ouverte : il n’y a rien à clore. Utilisez /ask pour poser la suivante.
closed-by-hand = ✅ { $code } est close. Le projet de synthèse vous arrive en privé dans un instant.
week-without-question = 🌱 C’est l’heure de la question de la semaine dans { $name }, mais aucune n’est prévue. Chargez un agenda de départ dans /setup, puis /ask.
week-missed = ⏰ { $name } : j’étais absent, et l’ouverture de la semaine du { $day } est trop ancienne ; rien n’a donc été demandé. La question reste prévue. Pour la poser maintenant : /ask.

### topic

topics =
    🏷 <b>Thèmes</b>, avec le nombre de réponses à la dernière question

    { $lines }
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
       *[other] {" "}: { $gain } gagneraient le thème, { $lose } le perdraient.
    }{ $lines }
topic-gain = ➕ ({ $number }) { $words }
topic-loss = ➖ ({ $number }) { $words }
topic-too-long = C’est trop long : { $most } caractères au plus. Écrivez plus court, s’il vous plaît.
topic-taken = Un thème s’appelle déjà « { $label } ». Choisissez un autre nom, ou fondez les deux ensemble.
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
button-merge = 🔗 Fondre dans…
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
    { $lines }
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
review-kept = ✅ C’est noté, merci.
review-in-private = Regardons cela en privé, pour laisser le groupe tranquille.
review-needs-answer = Envoyez cette commande en réponse à la contribution d’un membre. En privé, /topics mène aux réponses à relire.
review-gone = Cette réponse n’est plus là : son auteur l’a retirée. Touchez Suivante, ou envoyez /topics.
tag-unknown = Je ne connais pas de thème « { $words } ». Envoyez /tag seul pour choisir dans une liste ; /topics, en privé, en ajoute.
lang-unknown = Je ne connais pas la langue « { $words } ». Écrivez un code comme fr ou sw, ou /lang seul pour choisir dans une liste.
button-right = ✅ C’est juste
button-next = Suivante »
button-from-start = Depuis le début
button-before = «
button-after = »

### digest

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
    <b>{ $theme }</b> · { $count ->
        [one] une réponse
       *[other] { $count } réponses
    }
digest-also = <b>Également évoqué :</b> { $themes }
digest-few = 🌱 <b>Dit par peu de personnes</b>
digest-open = ❓ <b>Questions encore ouvertes</b>
digest-end = 🙏 Merci. Qu’allez-vous essayer ? Dites-le-nous en réponse.
theme-words = « { $words } »
theme-other = Autres réponses
verbatim = { $words }{ $more }
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
recap-line = • { $theme } ({ $count })
draft =
    👆 Projet de synthèse de <b>{ $code }</b>. { $when }
draft-waits = Rien n’est publié sans votre accord.
draft-publishes-itself = Elle se publiera d’elle-même { weekday } à { $clock }, comme convenu dans /setup, sauf si vous la publiez avant.
button-publish = ✅ Publier
draft-published = ✅ La synthèse de { $code } est publiée dans { $rooms ->
        [one] un groupe.
       *[other] { $rooms } groupes.
    }
published = ✅ Publiée dans { $rooms ->
        [one] un groupe.
       *[other] { $rooms } groupes.
    }
published-itself = ✅ La synthèse de { $code } s’est publiée dans { $rooms ->
        [one] un groupe,
       *[other] { $rooms } groupes,
    } comme convenu.
already-published = La synthèse de { $code } est déjà publiée : quelqu’un a été plus rapide. /summary la montre.
no-draft = Aucun projet n’attend. Il arrive quand une question se clôt ; /close clôt tout de suite celle de la semaine.
draft-needs-a-person = Un projet se lit en privé, par une personne. Envoyez-moi /preview dans notre conversation privée.
draft-sent-in-private = 👍 Le projet est dans votre conversation privée avec moi.
no-summary = Aucune synthèse n’a encore été publiée. La première arrive quand la question de la semaine se clôt.
no-such-summary = Aucune synthèse publiée ne porte ce numéro. Écrivez /summary seul pour la dernière, ou /summary avec le numéro d’une question, par exemple { $code }.
summary-above = 👆 Voici la synthèse de { $code }.

### voice

in-doubt = ⚠️ Un message destiné à { $room } n’est peut-être pas arrivé : la connexion s’est coupée pendant l’envoi. Regardez, s’il vous plaît. S’il n’y est pas :
button-again = 🔁 Renvoyer
in-doubt-settled = C’est réglé : le message est bien arrivé.
sent-again = 🔁 C’est reparti.
