report-title = { $code } · Quem participou
report-nothing = Ainda ninguém respondeu: não há nada para contar. Tente quando chegarem as primeiras respostas.
report-unknown = Não conheço nenhuma pergunta com esse número. Envie /report para a última, ou o número, como em /report 2
report-rooms = { $count ->
        [one] grupo
       *[other] grupos
    }
report-busiest = das respostas vêm da décima parte mais ativa
report-percent = { $share } %
report-new = vozes novas
report-weeks = Pessoas, semana a semana
report-languages = Respostas por língua{ $weeks ->
        [one] {""}
       *[other] {" "}em { $weeks } semanas
    }
report-people-by-room = Pessoas por grupo{ $weeks ->
        [one] {""}
       *[other] {" "}em { $weeks } semanas
    }
report-foot = A décima parte mais ativa: uma em cada dez pessoas, as que mais responderam.{ $weeks ->
        [one] {""}
       *[other] {" "}Nas { $weeks } semanas deram { $share }.
    }
report-foot-private = O que se diz em privado não conta para nenhum grupo.
report-told = { $answers ->
        [one] uma resposta
       *[other] { $answers } respostas
    } de { $people ->
        [one] uma pessoa
       *[other] { $people } pessoas
    }{ $new ->
        [0] {""}
        [one] {","} uma voz nova
       *[other] {","} { $new } vozes novas
    }{ $languages ->
        [0] {""}
        [one] {","} uma língua
       *[other] {","} { $languages } línguas
    }{ $rooms ->
        [0] {""}
        [one] {","} um grupo
       *[other] {","} { $rooms } grupos
    }{ $busiest ->
        [0] {""}
       *[other] {";"} a décima parte mais ativa deu { $busiest }
    }
report-whole = {"\u000A"}<b>As { $weeks } semanas até agora:</b> { $told }.
report-plans = {"\u000A"}🌱 { $made ->
        [one] Foi anunciada uma coisa para experimentar
       *[other] Foram anunciadas { $made } coisas para experimentar
    }{ $told ->
        [0] {""}
       *[other] {";"} de { $told } sabe-se como correu, experimentadas: { $tried }
    }.
report-caption =
    📊 <b>{ $code }:</b> { $now }.{ $whole }{ $plans }
    <blockquote expandable>{ $lines }</blockquote>
report-caption-short = 📊 <b>{ $code }:</b> { $now }.{ $whole }{ $plans }
report-list-weeks = Pessoas por semana: { $list }.
report-list-languages = Respostas por língua: { $list }.
report-list-rooms = Pessoas por grupo: { $list }.
command-report = Quem participou, numa imagem
