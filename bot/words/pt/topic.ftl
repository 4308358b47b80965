topics =
    🏷 <b>Temas</b>{ $spoken ->
        [0] { "" }
       *[other] , com o número de respostas à última pergunta
    }

    { $lines }
topics-unspoken =
    { $spoken ->
        [0] À escuta de:
       *[other] À escuta também de:
    } { $labels }
topic-line = { $label } · { $count }
topic-name = { $label }
topics-none = Ainda não há temas. Carregue uma agenda inicial em /setup: os temas vêm com ela.
taxonomy =
    🏷 <b>Temas de { $name }</b>

    { $count ->
        [0] Ainda não há temas. Acrescente o primeiro aqui em baixo, ou carregue uma agenda inicial em /setup.
       *[other] Toque num tema para o mudar. O número diz quantas respostas à última pergunta falam dele.
    }{ $waiting ->
        [0] {""}
        [one] {"\u000A\u000A"}🔎 Uma resposta espera pelo seu olhar.
       *[other] {"\u000A\u000A"}🔎 { $waiting } respostas esperam pelo seu olhar.
    }
topic-card =
    🏷 <b>{ $label }</b> · { $count ->
        [1] uma resposta
       *[other] { $count } respostas
    } ultimamente{ $about }

    { $lines }
topic-about = {"\u000A"}<i>{ $about }</i>
topic-words = <b>{ $spoken }</b>: { $label } ({ $heard })
topic-which-language = Em que língua vai escrever?
topic-type-add = Como se chama o novo tema? Escreva o nome ({ $spoken }).
topic-type-label =
    Escreva o novo nome ({ $spoken }).

    Agora: { $present }
topic-type-description =
    Diga numa frase ({ $spoken }) de que trata este tema.

    Agora: { $present }
topic-type-keywords =
    Que palavras denunciam este tema? Escreva-as ({ $spoken }), separadas por vírgulas; juntam-se às atuais. Um menos retira uma palavra: -stock

    Agora: { $present }
topic-merge-into = A que tema se junta <b>{ $label }</b>? As suas respostas, as suas palavras e o que ensinou sobre ele vão também.
topic-proposal =
    { $change }{ $result }

    Ainda nada mudou.
topic-change-add = ➕ Um tema novo: <b>{ $words }</b> ({ $spoken }). Depois pode dar-lhe palavras-chave.
topic-change-label = ✏️ <b>{ $label }</b> passará a chamar-se <b>{ $words }</b> ({ $spoken }).
topic-change-description = ✏️ <b>{ $label }</b> ({ $spoken }): <i>{ $words }</i>
topic-change-keywords = 🔑 <b>{ $label }</b>, palavras-chave ({ $spoken }): { $words }
topic-change-merge = 🔗 <b>{ $label }</b> passará a fazer parte de <b>{ $words }</b>.
topic-change-retire = 🍂 <b>{ $label }</b> será retirado. As respostas passadas guardam-no; as novas já não o recebem.
topic-tried =
    {"\u000A\u000A"}🔎 Experimentado em { $answers ->
        [0] nenhuma resposta: ainda não há nenhuma cujos temas estejam em aberto.
        [1] uma resposta
       *[other] { $answers } respostas, as últimas
    }{ $answers ->
        [0] {""}
       *[other] : { $gain ->
            [0] nenhuma ganharia
            [one] uma ganharia
           *[other] { $gain } ganhariam
        } o tema, { $lose ->
            [0] nenhuma ficaria sem ele
            [one] uma ficaria sem ele
           *[other] { $lose } ficariam sem ele
        }.
    }{ $lines }
topic-gain = ➕ ({ $number }) { $words }
topic-loss = ➖ ({ $number }) { $words }
topic-too-long = É longo demais: no máximo { $most } caracteres. Escreva mais curto, por favor.
topic-taken = Já há um tema chamado “{ $label }”. Escolha outro nome, ou junte os dois.
topic-changed = Isso não muda nada, ou alguém mudou os temas entretanto. /topics mostra-os como estão.
topic-saved = ✅ Guardado. As respostas anteriores estão a ser classificadas de novo.
topic-undone = ↩️ A última mudança foi desfeita.
topic-trying = 🔎 A experimentar nas últimas respostas…
button-review = 🔎 Rever respostas
button-add-topic = ➕ Acrescentar tema
button-undo = ↩️ Desfazer
button-rename = ✏️ Mudar o nome
button-describe = 📝 Descrever
button-keywords = 🔑 Palavras-chave
button-merge = 🔗 Juntar…
button-retire = 🍂 Retirar
button-try = 🔎 Experimentar antes
button-save = ✅ Guardar
button-discard = ✖️ Deixar estar
review-card =
    🏷 <b>{ $code } ({ $number })</b> · { $name }{ $waiting ->
        [0] {""}
       *[other] {" "}· { $waiting } por rever
    }
    <blockquote>{ $words }</blockquote>
    🗣 { $spoken }
    { $lines }{ $before ->
        [0] {""}
       *[other] {"\u000A"}{ $whose ->
            [own] 🔁 Talvez já dito pela mesma pessoa: ({ $before })
           *[other] 🔁 Começa com as palavras de ({ $before }), de outra pessoa: reencaminhado?
        }
    }
review-languages =
    🗣 <b>{ $code } ({ $number })</b> · { $name }
    <blockquote>{ $words }</blockquote>
    Em que língua está? Percebi: { $spoken }
review-no-topic = – ainda sem tema
review-decided = ✓ { $label }
review-sure = • { $label } <i>({ $reason })</i>
review-unsure = • { $label }? <i>({ $reason })</i>
review-learnt = 🌱 Obrigado, está anotado. Por rever: { $count }.
review-done = 🌱 Obrigado. Vou lembrar-me disto em respostas parecidas.
review-end = { $count ->
        [0] 🌱 Nada espera por revisão.
        [1] 🌱 É tudo. Uma resposta que passou à frente ainda espera.
       *[other] 🌱 É tudo. { $count } respostas que passou à frente ainda esperam.
    }
review-undone = ↩️ A sua decisão sobre { $code } ({ $number }) foi anulada. Volto a ouvir essa resposta.
review-undone-before = Isso já foi anulado. Abra de novo a resposta com /tag ou /topics.
review-kept = ✅ Está anotado, obrigado.
review-in-private = Vejamos isto em privado, para deixar o grupo sossegado.
review-needs-answer = Envie este comando como resposta à contribuição de um membro. Em privado, /topics leva às respostas por rever.
review-gone = Esta resposta já não existe: quem a deu retirou-a. Toque em Seguinte, ou envie /topics.
tag-unknown = Não conheço nenhum tema “{ $words }”. Envie só /tag para escolher de uma lista; /topics, em privado, acrescenta novos.
tag-unknown-near = Não conheço nenhum tema “{ $words }”. Será “{ $near }”? Envie só /tag para escolher de uma lista.
lang-unknown = Não conheço a língua “{ $words }”. Escreva um código como fr ou sw, ou só /lang para escolher de uma lista.
review-counted-once = 🔁 { $code } ({ $number }) já não conta: ({ $before }) diz o mesmo.
button-count-once = 🔁 Contar só uma vez
button-undecide = ↩️ Anular a ({ $number })
button-right = ✅ Está certo assim
button-next = Seguinte »
button-from-start = Desde o início
button-before = «
button-after = »
themes-looking = 💡 A ler as últimas respostas…
themes-new =
    💡 Em <b>{ $community }</b>, { $count ->
        [one] uma ideia nova não cabe
       *[other] { $count } ideias novas não cabem
    } em nenhum dos seus temas:
    { $names }

    Com um toque pode { $count ->
        [one] fazer dela um tema, ou pô-la
       *[other] fazer de cada uma um tema, ou pô-la
    } de lado.
themes-end = { $count ->
        [0] 💡 Nada espera por si: o que os membros dizem cabe nos seus temas, ou ainda são poucos os que dizem o mesmo.
        [one] 💡 É tudo. Uma ideia que passou à frente continua aqui.
       *[other] 💡 É tudo. { $count } ideias que passou à frente continuam aqui.
    }
theme-card =
    💡 <b>{ $name }</b>
    { $answers } respostas não cabem em nenhum dos seus temas e partilham estas palavras. ({ $spoken })

    { $quotes }
theme-quote =
    <blockquote>{ $words }</blockquote>
    { $name }, { $code } ({ $number })
theme-adopted = ✅ Tema novo. As respostas mostradas são os seus primeiros exemplos; as anteriores estão a ser revistas.
theme-ignored = 🙈 Posta de lado. Não volta a ser proposta.
theme-gone = Já se decidiu algo sobre esta ideia. /topics mostra como estão as coisas.
button-themes = 💡 Ideias sem tema
button-look-themes = 💡 Ver
button-adopt = ➕ Fazer dela um tema
button-ignore = 🙈 Pôr de lado
button-bring-back = ↩️ Ver as postas de lado
