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
agenda-propose = 💡 Il manque quelque chose ? /propose votre question.{ $count ->
        [0] {""}
        [one] {" "}Une proposition attend les facilitateurs.
       *[other] {" "}{ $count } propositions attendent les facilitateurs.
    }
proposed = 🌱 Merci, votre question est entre les mains des facilitateurs. Je vous dirai ce qu’elle devient.
propose-empty = Écrivez votre question après la commande : /propose Comment … ? Ou répondez /propose à un message dont les mots feraient une bonne question.
propose-own-words = Je ne peux pas garder les mots de ce message. Posez la question avec les vôtres : /propose Comment … ?
propose-too-long = C’est trop long pour une question : { $most } caractères au plus. Dites-la en une ou deux phrases.
propose-enough = Vous avez déjà { $most } propositions en attente. Je prendrai la suivante quand les facilitateurs auront décidé pour quelques-unes. Rien n’est perdu.
proposal-new =
    💡 Un membre de { $name } propose :

    { $words }
proposal-approved = 🌱 Votre question est prévue : « { $words } ». Merci !
proposal-rejected =
    Votre question « { $words } » ne sera pas posée : { $reason }

    Merci d’y avoir pensé. Une autre est bienvenue : /propose
proposal-merged =
    🔗 Votre question « { $words } » a rejoint une question proche :

    { $other }
proposal-reopened = Votre question « { $words } » est de nouveau à l’étude.
reject-asked = nous l’avons déjà posée ; /summary dit ce qui a été entendu.
reject-theme = elle est trop loin de ce que nous apprenons en ce moment.
reject-broad = elle est trop vaste pour une semaine. Une plus petite, tirée de votre pratique, serait bienvenue.
button-reject-asked = Déjà posée
button-reject-theme = Trop loin du thème
button-reject-broad = Trop vaste
button-look = 👀 La regarder
questions =
    📋 <b>Questions de { $name }</b> · { $section ->
        [proposed] proposées
        [planned] prévues, dans cet ordre
        [asked] posées
       *[aside] mises de côté
    }

    { $lines }
questions-none = Aucune ici.
questions-in-private = Regardons les questions en privé, pour laisser le groupe tranquille.
question-status = { $status ->
    [proposed] 💡 proposée
    [planned] 🗓 prévue
    [asked] 🌳 posée
    [partly] ◐ réponse partielle
    [answered] ✅ répondue
    [research] 🔬 à étudier
    [parked] 🅿️ en réserve
    [rejected] ✖️ écartée
   *[merged] 🔗 réunie à une autre
}
question-line = <b>{ $number }.</b> { $text }{ $voices ->
        [0] {""}
        [1] {""}
       *[other] {" "}· 👥 { $voices }
    }{ $alike ->
        [0] {""}
       *[other] {" "}· 🔁 déjà posée ?
    }{ $status ->
        [proposed] {""}
        [planned] {""}
       *[other] {" "}· { question-status }
    }
question-card =
    <b>{ $text }</b>
    { question-status }

    { $body }
question-reason = <i>Pourquoi cette question :</i> { $reason }
question-link = 🔗 { $link }
question-languages = 🌍 { $has }{ $count ->
        [0] {""}
       *[other] {" "}· il manque : { $missing }
    }
question-proposers = 💡 proposée par { $names }{ $others ->
        [0] {""}
       *[other] {" "}et { $others } de plus
    }
question-owner = 🙋 suivie par { $name }
question-note = ✖️ { $reason }
question-alike = {"\u000A"}🔁 <b>Déjà posée ?</b> { $code } « { $words } » · { question-status }
question-merge-into =
    Quelle question « { $words } » rejoint-elle ? Ceux qui l’ont proposée la suivent.

    { $lines }
question-which-status =
    Qu’en ont fait les réponses ?

    <b>{ $words }</b>
question-history =
    🕘 <b>{ $words }</b>

    { $lines }
question-no-history = Il ne lui est encore rien arrivé.
question-deed = { $what ->
    [proposed] l’a proposée
    [approved] l’a prévue
    [again] l’a prévue de nouveau
    [rejected] l’a écartée
    [parked] l’a mise en réserve
    [merged] l’a réunie à une autre
    [moved] a changé l’ordre
    [worded] en a changé les mots
    [translated] l’a traduite
    [reasoned] a donné la raison
    [linked] a donné le lien
    [taken] la suit
    [left] ne la suit plus
    [added] l’a écrite
    [won] a suivi le vote
    [drawn] l’a tirée des réponses
    [loaded] a chargé un agenda de départ
    [asked] l’a marquée comme posée
    [partly] y voit une réponse partielle
    [answered] la dit répondue
   *[research] la dit à étudier
}
question-act = { day } { month } : { $name } { question-deed }
question-was-asked = 🌳 posée sous { $code }
question-type = { $what ->
        [note] Écrivez pourquoi elle ne sera pas posée ; ceux qui l’ont proposée le liront.
        [link] Envoyez l’adresse web d’une lecture utile. Un tiret (-) retire le lien.
        [reason] Écrivez pourquoi nous demandons cela ({ $spoken }) : que fera-t-on des réponses ?
        [add] Écrivez la question ({ $spoken }).
        [translation] Écrivez la question dans cette langue : { $spoken }.
       *[text] Écrivez la question autrement ({ $spoken }).
    } { $most } caractères au plus.
    { $what ->
        [add] {""}
       *[other] {"\u000A"}{ $original }
    }{ $what ->
        [add] {""}
       *[other] {"\u000A\u000A"}Maintenant : { $present }
    }
question-why-not =
    Pourquoi ne sera-t-elle pas posée ? Touchez une raison, ou écrivez-la ; ceux qui l’ont proposée la liront.

    <b>{ $words }</b>
question-too-long = C’est trop long : { $most } caractères au plus. Écrivez plus court.
question-no-link = Ce n’est pas une adresse web. Envoyez-en une qui commence par https://, ou un tiret (-) pour n’en avoir aucune.
question-gone = Cette question n’est plus là. /questions montre l’agenda tel qu’il est.
question-decided = { $name } a été plus rapide et { question-deed }. /questions montre où elle en est.
question-moved-on = Cette question a avancé entre-temps. /questions montre où elle en est.
question-at-the-end = Elle y est déjà.
question-nothing-to-undo = Quelqu’un a fait autre chose entre-temps. /questions montre ce qui peut être annulé.
question-approved = ✅ Prévue.
question-parked = 🅿️ En réserve.
question-merged = 🔗 Réunies.
question-rejected = C’est noté, avec la raison.
question-undone = ↩️ Annulé.
button-section-proposed = 💡 Proposées { $count }
button-section-planned = 🗓 Prévues { $count }
button-section-asked = 🌳 Posées { $count }
button-section-aside = 🅿️ De côté { $count }
button-add-question = ➕ Nouvelle question
button-approve-question = ✅ La prévoir
button-plan = 🗓 La prévoir
button-again-question = 🔁 La prévoir encore
button-park = 🅿️ Réserve
button-reject = ✖️ Écarter
button-front = ⏫ En premier
button-up = ⬆️ Plus tôt
button-down = ⬇️ Plus tard
button-edit = ✏️ Mots
button-reason = 💬 Raison
button-translate = 🌍 Traduire
button-link = 🔗 Lien
button-take = 🙋 Je la suis
button-leave = 🙋 Je ne la suis plus
button-history = 🕘 Histoire
button-status = 🏁 Où elle en est
button-status-asked = 🌳 posée
button-status-partly = ◐ réponse partielle
button-status-answered = ✅ répondue
button-status-research = 🔬 à étudier
button-its-summary = 📄 Synthèse { $code }
command-propose = Proposer une question à tous
command-questions = Décider ce qu’on demande, et quand
