next-opening =
    📆 Prochaine question : <b>{ $day } à { $clock }</b> ({ $zone })
    🕘 À votre heure : { $own }
next-opening-paused = ⏸ Rien n’est demandé ici avant /resume.
next-opening-unknown = 📆 Aucune question n’est encore en route : terminez d’abord /setup.
day-in-words = { weekday } { day } { month }
moment-in-words = { weekday } à { $clock }
rhythm-card =
    <b>{ $group }</b>

    📅 Question : { $opens } ({ $zone })
    ⏳ Ouverte { $weeks ->
        [one] une semaine
       *[other] { $weeks } semaines
    }, jusqu’au { $closes }
    🌿 Rappel : { $reminds }
    📣 Synthèse : { $publishes }
    🌙 Heures calmes : { $quiet }
    🏖 Jours chômés : { $holidays }

    { $next }
rhythm-summed-up-with = à l’heure de { $group }
rhythm-which = Quel groupe ?
rhythm-opens =
    📅 Quand dois-je poser la question dans <b>{ $group }</b> ? Le rappel, la clôture et la synthèse suivront. Actuellement : { $opens } ({ $zone }).

    { $next }
rhythm-reminds =
    🌿 Quand dois-je rappeler la question à <b>{ $group }</b>, une seule fois et sans nommer personne ? Actuellement : { $reminds }.

    { $next }
rhythm-closes =
    ⏳ Quand la question se ferme-t-elle dans <b>{ $group }</b> ? Au plus tard quand la suivante s’ouvre quelque part. Actuellement : { $closes }.

    { $next }
rhythm-publishes =
    📣 Quand la synthèse est-elle publiée, si vous avez convenu qu’elle le soit d’elle-même ? Actuellement : { $publishes }.

    { $next }
rhythm-weeks =
    ⏳ Combien de temps une question reste-t-elle ouverte dans <b>{ $group }</b> ? Actuellement : { $weeks ->
        [one] une semaine
       *[other] { $weeks } semaines
    }. La suivante vient quand tous les groupes ont clos.

    { $next }
rhythm-quiet =
    🌙 Pendant ses heures calmes, je ne dis rien de moi-même dans <b>{ $group }</b> : j’attends. Ce que vous envoyez à la main part aussitôt. Actuellement : { $quiet }.

    { $next }
rhythm-holidays =
    🏖 Jours chômés de <b>{ $group }</b> : { $holidays }.

    Ces jours-là, je ne dis rien de moi-même ; une question qui y tombe vient le lendemain, à son heure. Écrivez-moi un jour, ou le premier et le dernier : 25/12 ou 24/12 - 2/1 (jour/mois). Touchez-en un pour le retirer.

    { $next }
rhythm-skips =
    ⏭ Touchez une semaine pour y sauter la question dans <b>{ $group }</b>, ou pour la rétablir.

    { $next }
rhythm-topics =
    🗂 Où placer chaque question de <b>{ $group }</b> ? Dans un sujet à elle, que j’ouvre avec elle et que je ferme quand vient la suivante, ou là où j’écris d’habitude. Pour le premier choix, il me faut le droit de gérer les sujets (/check) ; sans lui, je continue là où j’écris d’habitude.

    { $next }
rhythm-topics-own = Un sujet par question
rhythm-topics-same = Toujours au même endroit
rhythm-nobody-reminded = aucun
rhythm-no-quiet = aucune
rhythm-no-holidays = aucun
unknown-day = Je ne lis pas « { $words } » comme un jour. Écrivez-le ainsi : 25/12 (jour/mois) ou 2026-12-25. Rien n’a changé.
days-off-too-many = Cela fait plus de { $most } jours. Pour une longue pause : /pause, puis /resume.
skip-already = Cette semaine est déjà sautée. Pour la rétablir : /rhythm, puis « Sauter une semaine ».
skip-too-late = La question de cette semaine est posée, ou le jour est passé. Choisissez un jour plus tard ; /close clôt une question tout de suite.
skipped =
    ⏭ Pas de question dans <b>{ $group }</b> la semaine du { $day }.

    { $next }
paused =
    ⏸ <b>{ $group }</b> est en pause : ni question, ni rappel, ni synthèse de ma part. Les réponses à une question ouverte comptent toujours.

    { $next }
resumed =
    ▶️ <b>{ $group }</b> reprend.

    { $next }
paused-already = Ce groupe est déjà en pause. /resume le fait reprendre.
resumed-already = Ce groupe n’est pas en pause. /rhythm montre quand vient sa prochaine question.
button-chosen = ✓ { $words }
button-left-out = ✗ { $words }
button-away = 🗑 { $words }
button-opens = 📅 Jour et heure
button-reminds = 🌿 Rappel
button-closes = ⏳ Clôture
button-publishes = 📣 Synthèse
button-weeks = 🗓 Durée
button-quiet = 🌙 Heures calmes
button-holidays = 🏖 Jours chômés
button-skips = ⏭ Sauter une semaine
button-topics = 🗂 Sujets
button-pause = ⏸ Mettre en pause
button-resume = ▶️ Reprendre
button-other-room = Un autre groupe
button-no-reminder = Pas de rappel
button-no-quiet = Pas d’heures calmes
button-so-many-weeks = { $weeks ->
    [one] Une semaine
   *[other] { $weeks } semaines
}
command-rhythm = Quand je demande, rappelle, clos et me tais
command-skip = Sauter la question d’une semaine
command-pause = Ne rien demander ici pour un temps
command-resume = Reprendre les questions ici
