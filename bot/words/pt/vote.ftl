command-vote = Votar nos grupos a próxima pergunta
vote-in-private = Preparemos a votação em privado, para deixar o grupo sossegado.
vote-card =
    🗳 <b>Uma votação sobre a próxima pergunta</b>, em { $rooms ->
        [one] um grupo
       *[other] { $rooms } grupos
    }, durante { $days ->
        [one] um dia
       *[other] { $days } dias
    }. { $grows ->
        [0] Ninguém vê quem vota em quê, e os resultados aparecem no fim{ $watched ->
            [0] {""}
           *[other] , mas nos grupos básicos à medida que se vota
        }.
       *[other] Os membros podem acrescentar opções; para isso, o Telegram mostra quem vota em quê.
    }

    { $lines }{ $left ->
        [0] {""}
        [one] {"\u000A\u000A"}Numa sondagem não cabem mais: uma proposta posterior fica de fora.
       *[other] {"\u000A\u000A"}Numa sondagem não cabem mais: { $left } propostas posteriores ficam de fora.
    }
vote-too-few = Para votar são precisas pelo menos duas propostas à espera. /questions mostra as que há; os membros enviam /propose.
vote-running = Há uma votação a decorrer, ou o resultado espera por si. /vote mostra-a.
vote-over = Esta votação acabou. /vote mostra como estão as coisas.
vote-settled = O resultado já está decidido. /questions mostra o que se segue.
vote-started = 🗳 A sondagem segue para { $rooms ->
        [one] um grupo.
       *[other] { $rooms } grupos.
    }
vote-is-running =
    🗳 A votação dura até { weekday }, { $clock }. { $voters ->
        [0] O resultado chega-lhe aqui.
        [one] Votou uma pessoa.
       *[other] Votaram { $voters } pessoas.
    }
vote-stopping = As sondagens estão a fechar; o resultado chega já.
vote-poll = Que pergunta fazemos a seguir? Aberta até { weekday }, { $clock }.
vote-poll-again = Que pergunta fazemos a seguir? O grupo mudou de sítio: os votos já dados contam. Se ainda não votou, até { weekday }, { $clock }.
vote-result =
    🗳 <b>A votação acabou</b>{ $leaders ->
        [0] . Ninguém votou.
        [1] {""}
       *[other] {" "}– empate: { $leaders } perguntas à frente. A decisão é sua.
    }

    { $lines }

    { $rooms }
vote-line = <b>{ $number }.</b> { $votes ->
        [1] 1 voto
       *[other] { $votes } votos
    } · { $text }
vote-room = { $room }: { $voters ->
        [one] { $voters } pessoa
       *[other] { $voters } pessoas
    }
vote-room-silent = { $room }: sem sondagem. Não as posso enviar aí; um administrador pode autorizar.
vote-left = 🗳 A votação fica sem consequência. As propostas esperam como antes.
vote-kept = ⏫ É a próxima.
vote-won =
    🗳 A votação acabou: { $voters ->
        [one] { $voters } pessoa
       *[other] { $voters } pessoas
    } { $rooms ->
        [one] neste grupo.
       *[other] em { $rooms } grupos.
    } A próxima pergunta:

    { $question }
proposal-won = 🏆 A sua pergunta “{ $words }” ganhou a votação e é a próxima. Obrigado!
button-days = { $days ->
        [one] Um dia
       *[other] { $days } dias
    }
button-vote-grows = Deixar juntar opções
button-vote-closed = Secreta, opções fixas
button-vote-start = 🗳 Começar a votação
button-vote-stop = ⏹ Terminar já
button-vote-winner = ⏫ A { $number } é a próxima
button-vote-leave = Deixar assim
