candidates =
    🌱 <b>E a seguir?</b> A próxima pergunta pode sair das respostas a { $code }:

    { $lines }
candidates-how = ⏫ faz a pergunta a seguir; ✏️ mostra de onde vem e permite editá-la antes ou perguntar mais ao grupo.
candidates-none = Desta vez nada ficou em aberto, em desacordo ou dito por poucos.
candidates-none-yet = Ainda não terminou nenhuma semana. Quando terminar a primeira, tiro das respostas ideias para a pergunta seguinte.
candidate-line = <b>{ $number }.</b> { $kind ->
        [open] ❓ { $words }
        [differ] ⚖️ { $words }
        [few] 🔎 { $words }
        [model] 🤖 { $words }
       *[unheard] 👂 { $words }
    }{ $sources ->
        [0] {""}
       *[other] {" "}· { $numbers }
    }{ $taken ->
        [0] {""}
       *[other] {" "}· ✅
    }
candidate-source = { $kind ->
        [open] ❓ <b>Ficou em aberto</b> em { $code }:
        [differ] ⚖️ <b>Há opiniões diferentes</b> em { $code }:
        [few] 🔎 <b>Dito por poucos</b> em { $code }:
        [model] 🤖 <b>Formulada por um modelo de linguagem</b> a partir do que se disse em { $code }:
       *[unheard] 👂 <b>Mal se ouviram</b> em { $code }:
    }
candidate-unheard = { $who }: { $people } pessoas, { $heard ->
        [0] nenhuma resposta.
        [one] só uma respondeu.
       *[other] responderam { $heard }.
    }
candidate-who = { $kind ->
        [language] quem escreve em { $name }
        [room] o grupo { $name }
        [role] colegas com a profissão “{ $name }”
       *[other] { $name }
    }
candidate-card =
    { $source }

    Como próxima pergunta:
    <b>{ $question }</b>
candidate-question = { $kind ->
        [differ] Alguns de nós dizem: “{ $one }” Outros dizem: “{ $other }” O que viram onde trabalham, e o que faz a diferença?
        [few] Um de nós disse: “{ $one }” Quem viu o mesmo, ou o contrário? O que fizeram?
       *[unheard] Desta vez, sobretudo para { $who }: { $before }
    }
candidate-reason = { $kind ->
        [open] um membro perguntou isto em { $code } e continua em aberto: { $numbers }.
        [differ] as nossas respostas a { $code } são diferentes: { $numbers }.
        [few] poucos o disseram em { $code }, e talvez diga respeito a muitos: { $numbers }.
        [model] dá seguimento a várias respostas a { $code }: { $numbers }.
       *[unheard] mal ouvimos alguns de nós em { $code }.
    }
candidate-edit =
    Envie a pergunta tal como será feita, em { $most } caracteres no máximo. Agora diz:

    { $question }
candidate-gone = As palavras de onde vinha foram alteradas ou retiradas. /questions mostra o que há agora.
candidate-taken = { $name } chegou primeiro: já está planeada. /questions mostra-a.
candidate-drawn = ⏫ É a próxima pergunta.
question-put-aside =
    🗑 { $name } retirou { $code } ({ $number }). Daí tinha nascido uma pergunta:

    <b>{ $words }</b>

    Pu-la de lado, para não ser feita com essas palavras. Se a quiser fazer, diga-a por palavras suas e volte a planeá-la.
question-words-taken-back = Quem disse estas palavras retirou-as. Escreva primeiro a pergunta por palavras suas.
question-origin = 🌱 { $kind ->
        [open] ficou em aberto em { $code }
        [differ] havia opiniões diferentes em { $code }
        [few] dito por poucos em { $code }
        [model] formulada por um modelo de linguagem a partir de { $code }
       *[unheard] mal se ouviram em { $code }
    }{ $sources ->
        [0] {""}
       *[other] {" "}· { $numbers }
    }
proposal-drawn = 🌱 A nova pergunta partiu de si: “{ $words }”. Obrigado!
proposal-unsaid = 🗑 Estas palavras foram retiradas.
probe =
    { $quote }🔎 <b>{ $code }</b> · { $series } ({ $number }): { $kind ->
        [open] quem tem uma resposta da sua prática?
        [differ] quem vê isto de outra maneira, e porquê?
       *[few] quem mais viu isto, ou o contrário? O que fizeram?
    }

    💬 Responda a esta mensagem; conta para { $code }.
probe-gone = Estas palavras foram alteradas ou retiradas, por isso não as cito. Escolha outras, por favor.
probe-posted = { $name } já perguntou mais sobre isto. As respostas contam para a mesma pergunta.
probe-on-its-way = 🔎 Perguntado em { $room }, por baixo das próprias palavras.
button-what-next = 🌱 E a seguir?
button-candidates = 🌱 Das respostas
button-draw = ⏫ Fazê-la a seguir
button-edit-first = ✏️ Editá-la antes
button-ask-on = 🔎 Perguntar mais ao grupo
