button-will-try = 🌱 O que vou experimentar
commitment-prompt = 🌱 <b>{ $code }</b>: o que vai experimentar no seu trabalho? Escreva-mo numa só mensagem. Daqui a quatro semanas pergunto-lhe uma vez como correu. Mais ninguém o lê; a comunidade só vê quantos experimentam alguma coisa.
commitment-kept = 🌱 Anotado, e bom trabalho. Daqui a quatro semanas pergunto-lhe uma vez como correu.
commitment-forgotten = 🗑 Esquecido.
commitment-too-little = O que vai experimentar? Basta uma frase: escreva-a agora.
commitment-enough = Já se propôs muita coisa depois desta pergunta. Retire primeiro alguma, ou experimente o que já tem.
commitment-gone = Isto já não está guardado, ou não é seu. O botão por baixo da próxima síntese aceita outro.
commitment-how =
    🌱 Há quatro semanas, depois de { $code }, contou-me o que ia experimentar:
    <blockquote>{ $words }</blockquote>
    Como correu?
commitment-told = { $how ->
        [done] 🎉 Que maravilha.
        [partly] 🌗 Uma parte já é um começo.
        [stuck] 🚧 É bom saber: o que atrapalha merece ser dito.
       *[waiting] ⏳ Pode demorar mais.
    } Obrigado. O que aprendeu? A sua comunidade gostava de ouvir: /answer, com ou sem o seu nome.
button-tried = ✅ Experimentei
button-tried-partly = 🌗 Em parte
button-stuck = 🚧 Algo atrapalhou
button-not-yet = ⏳ Ainda não
commitments-how = 🌱 Há quatro semanas, depois de { $code }, { $people ->
        [one] uma pessoa contou aqui o que ia experimentar
       *[other] { $people } pessoas contaram aqui o que iam experimentar
    }. Como correu? Respondam a esta mensagem: o que resultou e o que atrapalhou?
