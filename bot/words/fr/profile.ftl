role-chw = Agent de santé communautaire
role-nurse = Infirmier, infirmière
role-midwife = Sage-femme
role-doctor = Médecin ou praticien
role-pharmacy = Pharmacie
role-laboratory = Laboratoire
role-public-health = Santé publique
role-manager = Responsable de centre ou de district
role-policy = Ministère ou politique de santé
role-data = Information sanitaire et données
role-research = Recherche ou enseignement
role-ngo = ONG ou partenaire
role-patient = Patients ou communauté
role-student = Étudiant, étudiante
role-other = Autre chose
profile-in-group = Vous pouvez dire à qui vous lit votre métier et votre pays. En moins d'une minute, en privé :
profile-role = Que faites-vous ? Touchez ce qui s'en approche le plus. Tout ceci est facultatif.
profile-country = Où travaillez-vous ? Touchez un pays, ou écrivez son nom.
profile-which = Lequel de ceux-ci ?
profile-languages = Dans quelles langues travaillez-vous ? Touchez-en autant que vous voulez.
profile-no-country = Je ne connais aucun pays du nom de « { $words } ». Écrivez-le en français, anglais, portugais ou espagnol.
profile-card =
    👤 <b>Ce que vous avez dit de vous</b>
    Métier : { $role }
    Pays : { $country }
    Langues : { $languages }

    { $shown ->
        [0] Personne ne le voit. Cela me sert seulement à compter quels métiers, pays et langues on n'entend pas.
       *[other] Métier et pays figurent à côté de vos paroles, mais seulement ce que partagent au moins { $least } membres d'ici : personne ne peut ainsi être reconnu.
    }
profile-forgotten = 🧹 C'est oublié. Je ne sais plus rien de vous, sauf votre nom et ce que vous avez dit.
button-profile = 👤 Mon profil
button-role = Métier
button-country = Pays
button-languages = Langues
button-show = 👁 Montrer avec mes mots
button-hide = 🙈 Ne pas le montrer
button-forget-profile = 🧹 Tout oublier
button-skip = Passer »
button-profile-done = ✅ Terminé
command-profile = Mon métier, mon pays et mes langues, si je le souhaite
