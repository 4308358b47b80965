# Everything Baobab says, in English; one file per noun. The four languages have the same files, ids and arguments.
# Warm, short, plain, readable on a phone; what cannot be done comes with its remedy.

weekday = { $weekday ->
    [0] Monday
    [1] Tuesday
    [2] Wednesday
    [3] Thursday
    [4] Friday
    [5] Saturday
   *[6] Sunday
}
day = { $day }
every-weekday = every { weekday }
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
language-en = English
language-fr = Français
language-es = Español
language-pt = Português
language-und = not recognised
language-mul = several languages
button-words = { $words }
old-button = This button is too old. Give the command again for a fresh one.
not-your-button = This button is for someone else. Give the command yourself and you will get your own.
