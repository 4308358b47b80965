button-will-try = 🌱 Ce que je vais essayer
commitment-prompt = 🌱 <b>{ $code }</b> : qu'allez-vous essayer dans votre travail ? Écrivez-le-moi en un message. Dans quatre semaines, je vous demanderai une fois comment cela s'est passé. Personne d'autre ne le lit ; la communauté voit seulement combien d'entre vous essaient quelque chose.
commitment-kept = 🌱 C'est noté, bon courage. Dans quatre semaines, je vous demanderai une fois comment cela s'est passé.
commitment-forgotten = 🗑 C'est oublié.
commitment-too-little = Qu'allez-vous essayer ? Une phrase suffit : écrivez-la maintenant.
commitment-enough = Vous vous êtes déjà beaucoup promis après cette question. Retirez d'abord quelque chose, ou essayez ce qui est là.
commitment-gone = Ceci n'est plus gardé, ou n'est pas à vous. Le bouton sous la prochaine synthèse en accueille un nouveau.
commitment-how =
    🌱 Il y a quatre semaines, après { $code }, vous m'avez dit ce que vous alliez essayer :
    <blockquote>{ $words }</blockquote>
    Comment cela s'est-il passé ?
commitment-told = { $how ->
        [done] 🎉 Formidable.
        [partly] 🌗 C'est un début.
        [stuck] 🚧 C'est bon à savoir : ce qui bloque mérite d'être dit.
       *[waiting] ⏳ Cela peut prendre plus de temps.
    } Merci. Qu'avez-vous appris ? Votre communauté aimerait l'entendre : /answer, avec ou sans votre nom.
button-tried = ✅ Je l'ai essayé
button-tried-partly = 🌗 En partie
button-stuck = 🚧 Quelque chose a bloqué
button-not-yet = ⏳ Pas encore
commitments-how = 🌱 Il y a quatre semaines, après { $code }, { $people ->
        [one] une personne a dit ici ce qu'elle allait essayer
       *[other] { $people } personnes ont dit ici ce qu'elles allaient essayer
    }. Comment cela s'est-il passé ? Répondez à ce message : qu'est-ce qui a marché, qu'est-ce qui a bloqué ?
