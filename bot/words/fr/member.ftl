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
    /propose une question pour tous
    /summary la dernière synthèse
    /answer répondre en privé · /withdraw retirer une réponse
    /profile ce qu'on peut savoir de vous · /optout ne rien garder de moi
    /language la langue que je parle avec vous
    /privacy ce que je garde, et vos droits
help-facilitator =
    <b>Comment ça marche</b>
    Une fois par semaine, je pose une question dans votre groupe et les membres y répondent. À la clôture, vous recevez ici un projet de synthèse ; il est publié comme vous l'avez convenu.

    /agenda la question de la semaine, et la suite
    /propose une question pour tous
    /summary la dernière synthèse
    /language · /privacy

    <b>Pour qui anime le groupe</b>
    /setup langue, fuseau horaire, jour, agenda
    /check ce que je peux faire ici, et le remède
    /questions décider ce qu’on demande, et quand
    /vote un sondage parmi les propositions
    /rhythm quand je demande, rappelle, clos et me tais
    /skip · /pause · /resume sauter une semaine, arrêter, reprendre
    /link partager cet agenda avec un autre groupe
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

    <b>Ce que je garde :</b> les réponses à mes messages (et, dans un forum, ce qui se dit dans le sujet de ma question), ce que vous envoyez avec /answer, et leurs modifications ; les réactions à ces réponses ; votre nom et votre langue ; votre métier, votre pays et vos langues si vous me les dites avec /profile ; ce que vous me dites en privé vouloir essayer, qui n'est montré qu'à vous. Tout ce qui se dit d'autre dans le groupe passe et n'est pas conservé.
    <b>Qui le voit :</b> votre groupe, les autres groupes de votre communauté et les personnes qui les animent. Les synthèses peuvent vous citer par votre nom, mot pour mot, avec un lien vers votre message. Ce que vous répondez en privé est cité sans votre nom, sauf si vous le voulez ; on ne dit pas aux personnes qui animent de qui cela vient, mais qui gère ce bot pourrait le retrouver.
    <b>Ce que vous pouvez faire dès maintenant :</b> /withdraw retire une réponse : elle n'est plus montrée, et les synthèses qui la citent sont corrigées. /optout : dès lors je ne garde rien de ce que vous écrivez, ni vos réactions ; /optin l'annule. /profile change ou oublie ce que vous avez dit de vous.
    <b>Combien de temps :</b> tant que votre communauté tient son agenda. Il n'y a pas de date de fin. Une réponse retirée est cachée, mais pas encore effacée.
    <b>Pour tout faire effacer :</b> dites-le à une personne qui anime votre groupe ; elle le transmet à qui gère ce bot. Il n'y a pas encore de bouton pour cela.
privacy-in-group = Je ne garde que les réponses à mes messages, rien d'autre de ce qui se dit ici. Tous les détails, en privé :
private-words = Merci ! Pour que tous vous entendent, répondez à la question dans votre groupe, ou envoyez /answer : ce que vous écrivez ici sinon n'est pas gardé. /help montre ce que je sais faire.
words-too-late = ⏳ Je vous ai demandé d'écrire quelque chose ici il y a plus d'une heure : je n'ai donc pas pris ce message pour cela, et je n'en garde rien. Si c'était bien cela, touchez de nouveau le même bouton et renvoyez-le.
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
