spoken-line = { $linked ->
        [0] <b>{ $name }</b>, { $length }
       *[other] <a href="{ $link }">{ $name }, { $length }</a>
    }
spoken-line-waits = { $line } · les mots d’une machine attendent son accord
spoken-told = 🎙 Une réponse vocale : { $line }. Je ne peux pas l’écouter. Elle comptera dès que quelqu’un aura noté ce qui a été dit ; une ligne suffit.
spoken-told-waits = 🎙 Une réponse vocale : { $line }. Une machine l’a mise par écrit, mais cette personne ne m’a pas encore écrit en privé, et nul ne lit ce texte avant elle. Elle comptera quand elle dira que c’est juste, ou dès que vous aurez écrit ce qui a été dit.
spoken-type = 🎙 { $line } : qu’a-t-on dit ? Écrivez-le maintenant, avec les mots et dans la langue de la personne.
spoken-kept = ✅ C’est noté. Voici { $code } ({ $number }), qui compte comme toute autre réponse.
spoken-yours =
    🎙 Votre réponse vocale a été mise par écrit, pour qu’elle compte :

    « { $words } »

    Ce n’est pas ce que vous avez dit ? Écrivez-le avec vos mots.
spoken-waiting =
    🎙 { $count ->
        [one] Une réponse vocale n’est pas dans ce projet : personne ne l’a encore mise par écrit.
       *[other] { $count } réponses vocales ne sont pas dans ce projet : personne ne les a encore mises par écrit.
    }

    { $lines }
spoken-gone = Cette réponse vocale a été retirée.
spoken-has-words = Depuis, la personne qui a parlé l’a dit avec ses propres mots : ils restent.
spoken-mark = {" "}· 🎙 dit de vive voix, mis par écrit
transcript-mark = {" "}· 🎙 dit de vive voix, mis par écrit par une machine, confirmé
button-spoken = ✍️ Mettre par écrit
button-spoken-mine = ✍️ Avec mes mots
button-spoken-nth = ✍️ { $number }
transcript-yours =
    🎙 Une machine ({ $model }) a mis par écrit votre réponse vocale. Vous seul·e voyez ce texte, et personne ne l’a vérifié :

    « { $words } »

    Est-ce bien ce que vous avez dit ? Votre réponse comptera quand vous l’aurez confirmé.
transcript-correct =
    ✍️ Écrivez ce que vous avez dit, en un seul message. Touchez les mots pour les copier :

    <code>{ $words }</code>
transcript-decided = C’est déjà décidé.
transcript-discarded = 🗑 C’est laissé de côté. Les mots de la machine sont effacés, et personne ne mettra votre réponse vocale par écrit.
button-transcript-confirm = ✅ C’est bien ça
button-transcript-correct = ✍️ Corriger
button-transcript-discard = 🗑 Laisser de côté
