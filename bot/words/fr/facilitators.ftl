facilitators =
    🧭 <b>Qui anime { $name }</b>

    Administrateurs de { $group } : { $administrators }
    Désignés : { $named }

    Pour désigner quelqu’un : répondez à l’un de ses messages dans le groupe par /facilitators, ou envoyez une invitation.
facilitators-listed = { $names }{ $count ->
        [0] { $others ->
            [0] personne pour l’instant
            [one] une personne que je n’ai pas encore rencontrée
           *[other] { $others } personnes que je n’ai pas encore rencontrées
        }
       *[other] { $others ->
            [0] {""}
            [one] {" "}et une autre personne
           *[other] {" "}et { $others } autres
        }
    }
facilitator-named = ✅ { $names } { $count ->
        [one] aide désormais à animer.
       *[other] aident désormais à animer.
    }
facilitator-you = 🧭 Vous aidez désormais à animer <b>{ $name }</b>. Les projets de synthèse, les questions et le point de mi-semaine sont aussi entre vos mains : /help vous montre comment.
facilitator-already = { $name } anime déjà. /facilitators, en privé, montre tout le monde.
facilitator-unclear = Un simple @nom ne me dit pas de qui il s’agit. Répondez à l’un de ses messages par /facilitators, ou envoyez-moi /facilitators en privé et servez-vous de l’invitation.
facilitator-gone = C’est déjà retiré. /facilitators montre qui reste.
facilitator-removed = { $name } n’anime plus.
facilitator-stepped-down = Vous n’animez plus <b>{ $name }</b>. Merci de l’avoir fait !
facilitator-invitation =
    🧭 { $by } vous invite à aider à animer <b>{ $name }</b>.

    <i>Le bouton sert une seule fois, dans la journée.</i>
facilitator-forward = Transférez ce message à une personne de confiance : la première à toucher le bouton animera avec vous.
facilitator-came = 🧭 { $who } a accepté votre invitation et aide désormais à animer <b>{ $name }</b>.
invitation-void = Cette invitation ne vaut plus : la personne qui l’a envoyée n’anime plus. Demandez-en une nouvelle.
administrators-only = C’est réservé aux administrateurs de ce groupe. Demandez à l’un d’eux de le faire.
button-unname = ✕ { $words }
button-invite = ✉️ Inviter quelqu’un
button-accept = 🧭 Accepter
command-facilitators = Qui anime cette communauté
