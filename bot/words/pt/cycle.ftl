opening =
    { $lateness }{ $recap }{ $series }🌳 <b>{ $code }</b>

    <b>{ $question }</b>{ $label }

    <i>Porque perguntamos:</i> { $reason }{ $source }

    💬 Responda a esta mensagem, em qualquer língua: duas ou três frases da sua própria prática.
    ⏳ Aberta até { weekday }, { $clock }.
opening-late = <i>Esta pergunta chega tarde: eu não estava à hora habitual.</i>{"\u000A\u000A"}
opening-source = {" "}<a href="{ $link }">Saber mais</a>
original = {" "}<i>(original: { $written_in })</i>
reason-none = a sua experiência orienta o que vamos aprender a seguir.
button-how = 💬 Como respondo?
button-privacy = 🔒 O que se guarda?
how-to-answer = Responda à mensagem da pergunta: deslize-a, ou toque nela e escolha Responder. Em qualquer língua. Respostas a respostas também contam. Pode editar.
reminder =
    🌿 { $code }: { $count ->
        [0] falta a primeira resposta. A sua?
        [one] uma resposta até agora. Há lugar para a sua.
       *[other] { $count } respostas até agora. Há lugar para a sua.
    } Responda à pergunta até { weekday }, { $clock }.
asked = ✅ { $code } vai a caminho de { $rooms ->
        [one] um grupo.
       *[other] { $rooms } grupos.
    }
asked-some-rest = ✅ { $code } { $rooms ->
        [0] ainda não segue para nenhum grupo.
        [one] segue para um grupo.
       *[other] segue para { $rooms } grupos.
    } { $waiting ->
        [one] Um grupo está a descansar e recebe-a quando acabarem as horas de silêncio.
       *[other] { $waiting } grupos estão a descansar e recebem-na quando acabarem as horas de silêncio.
    }
ask-already-open = Já há uma pergunta aberta. Use primeiro /close e depois /ask.
ask-unknown = Não há nenhuma pergunta prevista com esse número. Use /ask com um número de 1 a { $last }; /agenda mostra-as.
no-active-room = Não há nenhum grupo onde eu possa escrever. Adicione-me a um grupo, ou devolva-me o direito de escrever, e tente de novo.
close-nothing-open = Não há nenhuma pergunta aberta, por isso não há nada para fechar. Use /ask para fazer a próxima.
closed-by-hand = ✅ { $code } está fechada. O rascunho da síntese chega-lhe em privado dentro de momentos.
week-without-question =
    🌱 Está na hora da pergunta da semana em { $name }, mas nenhuma está prevista. { $voting ->
        [0] Carregue uma agenda inicial em /setup e use /ask.
       *[other] Há uma votação: quando acabar, confirme a vencedora em /vote e use /ask.
    }
week-missed = ⏰ <b>{ $name }</b>: estive ausente e nada foi perguntado { $count ->
        [one] na semana de { $first }.
       *[other] durante { $count } semanas, da de { $first } à de { $last }.
    } O que estava previsto continua previsto. { $then }
week-missed-not-this = A pergunta desta semana sai agora e diz que vem atrasada.
week-missed-next =
    É muito tempo? /ask envia a pergunta já.

    { $next }
