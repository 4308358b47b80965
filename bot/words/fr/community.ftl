hello =
    Bonjour ! Je suis <b>Baobab</b>, je tiens l'agenda d'apprentissage de ce groupe. Chaque semaine, je pose une question, j'écoute vos réponses et je vous rends ce qui s'est dit.

    🔒 Je ne garde que les réponses à mes messages. Tout le reste de vos échanges passe sans laisser de trace. En savoir plus : /privacy

    Deux minutes suffisent à qui anime ce groupe pour tout régler :
not-here = Merci de l'invitation ! Ce Baobab est réservé à quelques groupes, je vous quitte donc. La personne qui le gère peut ajouter votre groupe à sa liste, puis m'inviter à nouveau.
unknown-group = Je ne connais pas encore ce groupe. Retirez-moi puis ajoutez-moi de nouveau, et nous pourrons commencer.
no-community = Je ne sais pas de quel groupe vous parlez. Envoyez la commande dans votre groupe, ou ajoutez-moi d'abord à un groupe.
which-community = Vous faites partie de plusieurs communautés. Envoyez /start, choisissez-en une, puis réessayez.
facilitators-only = C’est réservé à qui anime : les administrateurs du premier groupe et les personnes qu’ils ont désignées. Demandez à l’un d’eux de le faire, ou de vous désigner.
room-language = Dans quelle langue dois-je parler à ce groupe ?
room-language-chosen = Désormais, je parle français dans ce groupe.
muted =
    Je n'ai pas le droit d'écrire dans <b>{ $group }</b> : votre semaine est en attente.

    Pour y remédier : ouvrez le groupe, touchez son nom, puis Modifier → Permissions → Envoyer des messages. Ou nommez-moi administrateur. Je reprendrai tout seul.
muted-topic =
    Le sujet où j'écris est fermé dans <b>{ $group }</b> : votre semaine est en attente.

    Pour y remédier : ouvrez le sujet, touchez son nom et rouvrez-le. Je reprendrai tout seul.
removed =
    Je ne suis plus dans <b>{ $group }</b> : quelqu’un m’en a retiré, je n’y demande donc plus rien. Les réponses et les réglages sont gardés.

    Pour me faire revenir, quelqu’un de l’administration du groupe l’ouvre, touche son nom, puis Ajouter des membres, et me choisit. La question ou la relance qui était en route partira alors d’elle-même, s’il en est encore temps.
decides-now =
    Je ne suis plus dans <b>{ $group }</b>, dont l’administration décidait pour <b>{ $community }</b>. C’est désormais celle de <b>{ $here }</b> qui décide, et vous en êtes : /questions et /agenda montrent où l’on en est.

    Quand je reviendrai dans { $group }, son administration décidera de nouveau.
topic-lost = Le sujet où j'écrivais dans <b>{ $group }</b> a été supprimé. J'écris maintenant dans Général ; rien n'est perdu.
look-in-private = Voyons cela en privé.
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

    Touchez un bouton, ou écrivez-moi simplement une ville ou un pays.
setup-which-zone = Laquelle voulez-vous dire ?
unknown-zone = Je ne trouve pas « { $words } ». Écrivez un pays ou la grande ville la plus proche, par exemple Ouagadougou, Maputo, Nairobi ou Bogota. Rien d'autre n'a changé.
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
    ✅ Tout est prêt dans <b>{ $name }</b>.

    { $next }

    C’est à vous que j’écris désormais : projets de synthèse et nouvelles arrivent ici. Trop long à attendre ? /ask envoie la question tout de suite. Pour changer un réglage : /setup ; les heures et les jours chômés : /rhythm ; /check montre si j’ai tous les droits qu’il faut.
setup-done-empty =
    ✅ Le rythme est fixé dans <b>{ $name }</b>.

    { $next }

    Mais l’agenda est vide, je n’ai encore rien à demander : prenez-en un tout prêt ici, ou écrivez vos questions dans /questions. C’est à vous que j’écris désormais.
setup-room-done =
    ✅ Tout est prêt dans <b>{ $name }</b>.

    { $next }

    Heures, rappels et jours chômés : /rhythm. Ce que je peux y faire : /check.
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
