# Tout ce que dit Baobab, en français ; un fichier par nom. Les quatre langues ont les mêmes fichiers, identifiants et arguments.

weekday = { $weekday ->
    [0] lundi
    [1] mardi
    [2] mercredi
    [3] jeudi
    [4] vendredi
    [5] samedi
   *[6] dimanche
}
day = { $day ->
    [1] 1er
   *[other] { $day }
}
every-weekday = chaque { weekday }
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
language-en = English
language-fr = Français
language-es = Español
language-pt = Português
language-und = non reconnue
language-mul = plusieurs langues
button-words = { $words }
old-button = Ce bouton n'est plus valable. Renvoyez la commande pour en avoir un nouveau.
not-your-button = Ce bouton est pour quelqu'un d'autre. Envoyez vous-même la commande : vous aurez le vôtre.
