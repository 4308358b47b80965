spoken-line = { $linked ->
        [0] <b>{ $name }</b>, { $length }
       *[other] <a href="{ $link }">{ $name }, { $length }</a>
    }
spoken-told = 🎙 Une réponse vocale : { $line }. Je ne peux pas l’écouter. Elle comptera dès que quelqu’un aura noté ce qui a été dit ; une ligne suffit.
spoken-type = 🎙 { $line } : qu’a-t-on dit ? Écrivez-le maintenant, avec les mots et dans la langue de la personne.
spoken-kept = ✅ C’est noté. Voici { $code } ({ $number }), qui compte comme toute autre réponse.
spoken-yours =
    🎙 Votre réponse vocale a été mise par écrit, pour qu’elle compte :

    « { $words } »

    Ce n’est pas ce que vous avez dit ? Écrivez-le avec vos mots.
spoken-waiting =
    🎙 { $count ->
        [one] Une réponse vocale n’est pas dans ce projet : personne ne l’a encore mise par écrit.
       *[other] { $count } réponses vocales ne sont pas dans ce projet : personne ne les a encore mises par écrit.
    }

    { $lines }
spoken-gone = Cette réponse vocale a été retirée.
spoken-mark = {" "}· 🎙 dit de vive voix, mis par écrit
button-spoken = ✍️ Mettre par écrit
button-spoken-mine = ✍️ Avec mes mots
button-spoken-nth = ✍️ { $number }
