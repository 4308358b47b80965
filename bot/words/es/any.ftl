# Todo lo que dice Baobab, en español; un archivo por sustantivo. Los cuatro idiomas tienen los mismos archivos, identificadores y argumentos.

weekday = { $weekday ->
    [0] lunes
    [1] martes
    [2] miércoles
    [3] jueves
    [4] viernes
    [5] sábado
   *[6] domingo
}
day = { $day }
every-weekday = cada { weekday }
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
language-en = English
language-fr = Français
language-es = Español
language-pt = Português
language-und = no reconocido
language-mul = varios idiomas
button-words = { $words }
old-button = Este botón ya caducó. Envíe otra vez el comando y tendrá uno nuevo.
not-your-button = Este botón es de otra persona. Envíe usted el comando y tendrá el suyo.
