link-card =
    🔗 <b>Les groupes de { $name }</b>

    { $groups }

    Un seul agenda, une seule synthèse ; chaque groupe garde sa langue et ses heures.
link-group = • { $group } · { $spoken } · { $zone }
link-code =
    🔗 Pour rejoindre <b>{ $name }</b> : ajoutez-moi à votre groupe, puis envoyez-y ceci :

    <code>/link { $code }</code>

    Ce code sert une seule fois, jusqu’au { $until }. Je vous demanderai votre accord avant d’ouvrir la porte.
link-in-group = Envoyez ceci dans le groupe qui doit nous rejoindre, pas ici. Il faut y être administrateur.
link-unknown = Ce code ne marche pas : il a déjà servi, il date de plus d’un jour, ou une lettre a glissé. Demandez-en un nouveau ; rien n’a changé.
link-same = Ce groupe fait déjà partie de { $name }.
link-shared = Ce groupe partage déjà un agenda avec d’autres. Sortez-le d’abord : /link dans notre conversation privée.
link-busy = Une question est ouverte dans ce groupe. Terminez-la avec /close, puis renvoyez le code ; il reste valable.
link-asked = 🔗 J’ai posé la question à qui anime { $name }. La réponse viendra ici.
link-knock =
    🔗 { $who } demande que <b>{ $group }</b> rejoigne <b>{ $name }</b> : les mêmes questions, dans sa langue et à ses heures, et une synthèse pour tous.

    Connaissez-vous ce groupe ? Ses membres liront ce que disent les vôtres.
link-joined =
    🔗 Ce groupe partage désormais l’agenda de <b>{ $name }</b> : les mêmes questions partout, et une synthèse de ce que tous ont dit.

    { $next }
link-joined-you = 🔗 <b>{ $group }</b> a rejoint <b>{ $name }</b>. Vérifiez sa langue et son heure : une minute suffit.
link-admitted = ✅ <b>{ $group }</b> a rejoint <b>{ $name }</b>. Il reçoit les questions dès la prochaine.
link-declined = Les personnes qui animent { $name } n’ont pas fait entrer ce groupe. Si c’est une erreur, demandez-leur un nouveau code.
link-not-admitted = <b>{ $group }</b> n’est pas entré.
link-settled = C’est déjà décidé. /link montre les groupes.
link-part =
    <b>{ $group }</b> doit-il quitter <b>{ $name }</b> ?

    Ce qui s’y est dit reste dans les synthèses. Il ne reçoit plus nos questions et poursuit avec son propre agenda.
link-parted = Ce groupe reprend son propre chemin ; { $name } vous remercie. Ce qui s’est dit ici reste dans les synthèses communes.
link-is-parted = <b>{ $group }</b> a quitté <b>{ $name }</b>. Ce qui s’y est dit reste.
link-parted-already = Ce groupe est déjà parti. /link montre les groupes.
button-link-code = ✉️ Un code pour un groupe
button-admit = ✅ { $words }
button-decline = ✕ Pas { $words }
button-part = ✕ { $words }
command-link = Partager cet agenda avec un autre groupe
