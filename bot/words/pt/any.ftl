# Tudo o que o Baobab diz, em português; um ficheiro por nome. As quatro línguas têm os mesmos ficheiros, identificadores e argumentos.

weekday = { $weekday ->
    [0] segunda-feira
    [1] terça-feira
    [2] quarta-feira
    [3] quinta-feira
    [4] sexta-feira
    [5] sábado
   *[6] domingo
}
day = { $day }
every-weekday = { $weekday ->
    [0] todas as segundas-feiras
    [1] todas as terças-feiras
    [2] todas as quartas-feiras
    [3] todas as quintas-feiras
    [4] todas as sextas-feiras
    [5] todos os sábados
   *[6] todos os domingos
}
month = { $month ->
    [1] Janeiro
    [2] Fevereiro
    [3] Março
    [4] Abril
    [5] Maio
    [6] Junho
    [7] Julho
    [8] Agosto
    [9] Setembro
    [10] Outubro
    [11] Novembro
   *[12] Dezembro
}
language-en = English
language-fr = Français
language-es = Español
language-pt = Português
language-und = não reconhecida
language-mul = várias línguas
button-words = { $words }
old-button = Este botão já não é válido. Envie de novo o comando para ter outro.
not-your-button = Este botão é de outra pessoa. Envie o comando e terá o seu.
