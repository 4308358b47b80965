button-answer = ✉️ Répondre en privé
answer-in-group = Vous pouvez aussi répondre en privé, sous votre nom ou en tant que membre de cette communauté :
answer-prompt =
    ✉️ <b>{ $code }</b>
    <b>{ $question }</b>

    Écrivez-moi votre réponse en un message, dans votre langue. Votre communauté la lira comme les mots de : <b>{ $shown }</b>.
answer-shown = { $named ->
    [0] un membre de cette communauté
   *[other] { $name }
}
byline-member = un membre
button-by-name = 🙂 Montrer mon nom
button-as-member = 🌿 Sans mon nom
answer-kept =
    ✅ Merci. Votre réponse porte le numéro <b>{ $code } ({ $number })</b> ; ce sont les mots de : <b>{ $shown }</b>.{ $late ->
        [0] {""}
       *[other] {" "}La semaine est close : elle compte comme une réponse tardive.
    }

    { $model ->
        [0] Aucun modèle de langage ne la lira.
       *[other] Un modèle de langage peut la lire, si votre communauté en utilise un.
    }
button-model-yes = 🤖 Un modèle peut la lire
button-model-no = 🤖 Pas de modèle
button-withdraw = 🗑 La retirer
answer-too-little = Je n'y trouve pas encore de réponse. Une ou deux phrases tirées de votre pratique suffisent : écrivez-les maintenant.
answer-enough = Vous avez déjà beaucoup répondu à cette question. Retirez une réponse avec /withdraw pour en donner une autre.
answer-gone = Cette réponse n'est plus là, ou n'est pas la vôtre. /withdraw montre vos dernières réponses.
answer-nothing-asked = Aucune question n'a encore été posée. La première paraîtra dans votre groupe : répondez-y là-bas ou ici.
answer-not-yet =
    🌱 Aucune question n'a encore été posée.

    { $next }

    Vous y répondrez alors dans le groupe, ou en privé : /answer
opted-out-already = Vous m'avez demandé de ne rien garder de vous. Envoyez /optin, puis recommencez.
withdrawn = 🗑 C'est retiré. { $number ->
    [0] Ce message n'est plus montré nulle part.
   *[other] { $code } ({ $number }) n'est plus montré nulle part ; une synthèse qui le citait est en cours de correction.
}
button-put-back = ↩️ La remettre
withdraw-which =
    Vos dernières réponses. Touchez un numéro pour retirer une réponse (🗑) ou la remettre (↩️).

    { $lines }
withdraw-line = • { $code } ({ $number }) : { $words }
withdraw-line-taken = • <s>{ $code } ({ $number }) : { $words }</s>
withdraw-needs-answer = Envoyez /withdraw en réponse au message à retirer. En privé, /withdraw tout court montre vos dernières réponses.
withdraw-already = Cette réponse est déjà retirée.
withdraw-nothing = Je ne garde aucune réponse de vous. Quand vous en aurez donné une, /withdraw la retirera.
withdraw-not-taken = Cette réponse est montrée : il n'y a rien à remettre.
withdraw-by-another = Quelqu'un d'autre a retiré cette réponse. Demandez à qui anime votre groupe de la remettre.
put-back = ↩️ { $code } ({ $number }) est de nouveau montrée.
opted-out = 🤫 C'est noté. Désormais je ne garde rien de ce que vous écrivez, ni vos réactions, dans aucun groupe. Ce que vous avez dit avant reste, jusqu'à ce que vous le retiriez : /withdraw
opted-out-before = 🤫 C'est déjà le cas : je ne garde rien de ce que vous écrivez, ni vos réactions.
opted-in = 👋 Heureux de vous retrouver. Vos réponses comptent de nouveau.
opted-in-before = 👋 C'est déjà le cas : vos réponses comptent.
opt-as-yourself = Telegram me montre tous les administrateurs anonymes comme une seule personne. Écrivez-le-moi en privé, sous votre nom.
button-opt-in = 👋 Garder mes réponses
button-opt-out = 🤫 Ne rien garder de moi
command-answer = Répondre en privé à la question de la semaine
command-withdraw = Retirer une de mes réponses
command-optout = Ne rien garder de ce que j'écris
command-optin = Garder de nouveau mes réponses
recap-thanks-members = 🙏 Merci à toutes les personnes qui ont répondu.
