# Tudo o que o Baobab diz, em português. Os quatro ficheiros têm os mesmos identificadores e os mesmos argumentos.

### any

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

### community

hello =
    Olá! Sou o <b>Baobab</b> e cuido da agenda de aprendizagem deste grupo. Todas as semanas faço uma pergunta, oiço as vossas respostas e devolvo o que se disse.

    🔒 Só guardo as respostas às minhas mensagens. Tudo o resto que aqui se diz passa e não fica. Saber mais: /privacy

    Quem dinamiza este grupo pode preparar tudo em dois minutos:
not-here = Obrigado pelo convite! Este Baobab serve apenas alguns grupos, por isso vou sair. Quem o gere pode acrescentar o vosso grupo à lista e convidar-me outra vez.
unknown-group = Ainda não conheço este grupo. Retire-me e volte a acrescentar-me, e podemos começar.
no-community = Não sei a que grupo se refere. Envie o comando no seu grupo, ou acrescente-me primeiro a um grupo.
which-community = Faz parte de várias comunidades. Envie /start, escolha uma e tente de novo.
facilitators-only = Isto é para quem administra o grupo. Peça a um administrador que o faça, ou que lhe dê esse papel.
room-language = Em que língua devo falar com este grupo?
room-language-chosen = A partir de agora falo português neste grupo.
muted =
    Não me deixam escrever em <b>{ $group }</b>, por isso a vossa semana está à espera.

    Para resolver: abra o grupo, toque no nome e depois em Editar → Permissões → Enviar mensagens. Ou torne-me administrador. Continuo logo a seguir.
muted-topic =
    O tópico onde escrevo está fechado em <b>{ $group }</b>, por isso a vossa semana está à espera.

    Para resolver: abra o tópico, toque no nome e reabra-o. Continuo logo a seguir.
topic-lost = O tópico onde eu escrevia em <b>{ $group }</b> foi apagado. Agora escrevo em Geral; nada se perdeu.
setup-in-private = Vamos tratar disto em privado, para não incomodar o grupo.
setup-in-topic = A partir de agora escrevo neste tópico. O resto façamos em privado, para o grupo ficar sossegado.
setup-card =
    <b>{ $name }</b>

    🗣 Língua: { $spoken }
    🌍 Fuso horário: { $zone }
    📅 Faço a pergunta { every-weekday } às { $clock }
    📋 Agenda: { $planned ->
        [0] vazia
        [one] uma pergunta pronta
       *[other] { $planned } perguntas prontas
    }
    📣 A síntese é publicada { $publishing ->
        [itself] por si, às { $publishes }
       *[approved] quando a aprovar
    }

    Toque no que quiser mudar; cada escolha fica logo guardada. Depois toque em <b>Pronto</b>.
setup-language = Em que língua devo falar com <b>{ $name }</b>?
setup-zone =
    Por que hora se guia <b>{ $name }</b>? Agora: { $zone }.

    Toque num botão, ou escreva-me a cidade grande mais próxima.
setup-which-zone = A qual se refere?
unknown-zone = Não encontro “{ $words }”. Escreva a cidade grande mais próxima, por exemplo Maputo, Luanda, Nairobi ou Ouagadougou. Nada mais mudou.
setup-day = Em que dia devo fazer a pergunta? O lembrete, o fecho e a síntese acompanham a mudança. Agora: { weekday }.
setup-hour = A que horas devo fazer a pergunta? Agora: { $clock }, hora de { $zone }.
setup-agenda = Quer começar com uma agenda já preparada? As perguntas e os temas juntam-se aos vossos; escolhê-la duas vezes não acrescenta nada.
setup-publishing =
    Quando a semana fecha, envio-lhe um rascunho da síntese. Espero que o aprove, ou publico-o eu às { $publishes } do dia combinado, se não disser nada?

    Agora: { $publishing ->
        [itself] publicação automática
       *[approved] só com a sua aprovação
    }.
setup-done =
    ✅ Está tudo pronto. A primeira pergunta sai em <b>{ $name }</b>: { weekday }, { day } de { month }, às { $clock } ({ $zone }).

    A partir de agora é a si que escrevo: rascunhos e novidades chegam aqui. É muito tempo? /ask envia já a pergunta. Para mudar alguma coisa: /setup.
setup-done-empty =
    ✅ O ritmo está marcado: { weekday }, { day } de { month }, às { $clock } ({ $zone }), para <b>{ $name }</b>.

    Mas a agenda está vazia e ainda não tenho o que perguntar: envie /setup e toque em <b>Agenda</b>. A partir de agora é a si que escrevo.
button-setup = Configurar
button-language = Língua
button-zone = Fuso horário
button-day = Dia
button-weekday = { weekday }
button-hour = Hora
button-agenda = Agenda
button-publishing = Síntese
button-approve = Esperar que eu aprove
button-by-itself = Publicar sem esperar
button-back = « Voltar
button-done = ✅ Pronto

### member

start =
    Seja bem-vindo, seja bem-vinda, à sombra do embondeiro de <b>{ $name }</b>.

    Uma pergunta por semana; responde-se no grupo, a essa mensagem; e todos recebem de volta o que se disse.
start-alone =
    Olá! Sou o <b>Baobab</b>. Num grupo, faço uma pergunta por semana, oiço as respostas e devolvo o que se disse.

    Para começar, acrescente-me ao seu grupo. Se já lá estou, envie /start no grupo e toque no botão.
start-which = De que comunidade vamos falar?
start-in-group = Faço aqui uma pergunta por semana. Responda-lhe e será ouvido. Tudo o resto, em privado:
help =
    <b>Como funciona</b>
    Uma vez por semana faço uma pergunta no seu grupo. Responda a essa mensagem, na sua língua e com o tamanho que quiser; uma resposta a outra resposta também conta. No fim da semana todos recebem uma síntese.

    /agenda a pergunta da semana, e o que vem a seguir
    /summary a última síntese
    /language a língua em que falo consigo
    /privacy o que guardo, e os seus direitos
help-facilitator =
    <b>Como funciona</b>
    Uma vez por semana faço uma pergunta no seu grupo e os membros respondem. Quando a semana fecha, recebe aqui um rascunho da síntese; é publicada como foi combinado.

    /agenda a pergunta da semana, e o que vem a seguir
    /summary a última síntese
    /language · /privacy

    <b>Para quem dinamiza o grupo</b>
    /setup língua, fuso horário, dia, agenda
    /ask enviar já a próxima pergunta
    /close fechar já a semana
    /preview ver o rascunho · /publish publicá-lo
    /topics os temas que arrumam as respostas, e quais rever
    /tag · /lang em resposta: corrigir os temas ou a língua
help-in-group = Responda à minha pergunta da semana e será ouvido. Mais ajuda, em privado:
own-language = Que língua prefere?
own-language-chosen = Muito bem, a partir de agora falamos português.
privacy =
    <b>As suas palavras são suas</b>

    <b>O que guardo:</b> as respostas às minhas mensagens (e, num fórum, o que se diz no tópico da minha pergunta), com as alterações; as reacções a elas; o seu nome e a sua língua. Tudo o resto que se diz no grupo passa e não é guardado.
    <b>Quem vê:</b> o seu grupo e quem o dinamiza. As sínteses podem citar o seu nome e as suas palavras, tal e qual, com uma ligação para a sua mensagem.
    <b>Por quanto tempo:</b> enquanto a sua comunidade mantiver a agenda. Não há data de fim.
    <b>Para mandar apagar:</b> fale com quem dinamiza o seu grupo, que avisa quem gere este bot. Ainda não há um botão para isso.
privacy-in-group = Só guardo as respostas às minhas mensagens, nada mais do que aqui se diz. A história toda, em privado:
private-words = Obrigado! Para que todos o oiçam, responda à pergunta no seu grupo: o que escreve aqui não fica guardado. /help mostra o que sei fazer.
unknown-command = Não conheço esse comando. /help mostra o que sei fazer.
button-week = Pergunta da semana
button-summary = Última síntese
button-preview = Rascunho
button-open = Falar em privado
button-other-community = Outra comunidade
command-start = Começar, e ver o menu
command-help = Como funciona
command-language = Escolher a minha língua
command-setup = Língua, fuso horário, dia, agenda
command-agenda = A pergunta da semana, e o que vem a seguir
command-ask = Enviar já a próxima pergunta
command-close = Fechar já a pergunta da semana
command-summary = A última síntese
command-topics = Os temas que arrumam as respostas
command-tag = Corrigir os temas de uma resposta (respondendo-lhe)
command-lang = Corrigir a língua de uma resposta (respondendo-lhe)
command-preview = Ver o rascunho da síntese
command-publish = Publicar a síntese
command-privacy = O que fica guardado, e os meus direitos

### agenda

agenda =
    📋 <b>Agenda de aprendizagem</b>

    { $body }
agenda-nothing-open = Neste momento não há nenhuma pergunta aberta.
agenda-this-week =
    <b>Esta semana · { $code }</b>
    { $question }
    <i>Porque perguntamos:</i> { $reason }
agenda-planned =
    <b>Previstas</b>
    { $lines }
agenda-nothing-planned = Ainda não há nada previsto.
agenda-more = … e mais { $count }
agenda-asked =
    <b>Já perguntadas</b>
    { $lines }
question-text = { $text }
question-untranslated = { $text } <i>(original: { $written_in })</i>
agenda-empty = A agenda não tem perguntas previstas. Carregue uma agenda inicial em /setup e use /ask outra vez.

### cycle

opening =
    { $lateness }{ $recap }🌳 <b>{ $code }</b>

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
ask-already-open = Já há uma pergunta aberta. Use primeiro /close e depois /ask.
ask-unknown = Não há nenhuma pergunta prevista com esse número. Use /ask com um número de 1 a { $last }; /agenda mostra-as.
no-active-room = Não há nenhum grupo onde eu possa escrever. Adicione-me a um grupo, ou devolva-me o direito de escrever, e tente de novo.
close-nothing-open = Não há nenhuma pergunta aberta, por isso não há nada para fechar. Use /ask para fazer a próxima.
closed-by-hand = ✅ { $code } está fechada. O rascunho da síntese chega-lhe em privado dentro de momentos.
week-without-question = 🌱 Está na hora da pergunta da semana em { $name }, mas nenhuma está prevista. Carregue uma agenda inicial em /setup e use /ask.
week-missed = ⏰ { $name }: estive ausente, e a abertura da semana de { $day } já passou há demasiado tempo, por isso nada foi perguntado. A pergunta continua prevista. Para a fazer agora: /ask.

### topic

topics =
    🏷 <b>Temas</b>, com o número de respostas à última pergunta

    { $lines }
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
    Que palavras denunciam este tema? Escreva-as ({ $spoken }), separadas por vírgulas; juntam-se às actuais. Um menos retira uma palavra: -stock

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
       *[other] : { $gain } ganhariam o tema, { $lose } perdiam-no.
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
button-merge = 🔗 Juntar a…
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
    { $lines }
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
review-kept = ✅ Está anotado, obrigado.
review-in-private = Vejamos isto em privado, para deixar o grupo sossegado.
review-needs-answer = Envie este comando como resposta à contribuição de um membro. Em privado, /topics leva às respostas por rever.
review-gone = Esta resposta já não existe: quem a deu retirou-a. Toque em Seguinte, ou envie /topics.
tag-unknown = Não conheço nenhum tema “{ $words }”. Envie só /tag para escolher de uma lista; /topics, em privado, acrescenta novos.
lang-unknown = Não conheço a língua “{ $words }”. Escreva um código como fr ou sw, ou só /lang para escolher de uma lista.
button-right = ✅ Está certo assim
button-next = Seguinte »
button-from-start = Desde o início
button-before = «
button-after = »

### digest

digest-head =
    🌳 <b>{ $code } · O que ouvimos</b>
    <i>{ $question }</i>{ $numbers }
digest-numbers = {"\u000A"}👥 { $answers ->
        [one] uma resposta
       *[other] { $answers } respostas
    } · { $members ->
        [one] uma pessoa
       *[other] { $members } pessoas
    } · { $rooms ->
        [one] um grupo
       *[other] { $rooms } grupos
    } · { $languages }
digest-nobody = Desta vez ninguém respondeu. Isso também nos diz alguma coisa: foi a pergunta, ou a semana? Proponha uma melhor em resposta.
digest-theme =
    <b>{ $theme }</b> · { $count ->
        [one] uma resposta
       *[other] { $count } respostas
    }
digest-also = <b>Também se falou de:</b> { $themes }
digest-few = 🌱 <b>Dito por poucas pessoas</b>
digest-open = ❓ <b>Perguntas ainda em aberto</b>
digest-end = 🙏 Obrigado a todos. O que vai experimentar? Conte-nos numa resposta.
theme-words = “{ $words }”
theme-other = Outras respostas
verbatim = { $words }{ $more }
attribution = — { $name }, { $code } ({ $number })
attribution-linked = — <a href="{ $link }">{ $name }, { $code } ({ $number })</a>
recap =
    { $thanks } { $code }:
    { $lines }{"\u000A\u000A"}
recap-thanks = 🙏 Obrigado, { $names }{ $others ->
        [0] {""}
        [one] {" "}e mais uma pessoa
       *[other] {" "}e mais { $others } pessoas
    }.
recap-line = • { $theme } ({ $count })
draft =
    👆 Rascunho da síntese de <b>{ $code }</b>. { $when }
draft-waits = Nada é publicado sem o seu acordo.
draft-publishes-itself = Publica-se por si { weekday } às { $clock }, como combinado em /setup, a não ser que a publique antes.
button-publish = ✅ Publicar
draft-published = ✅ A síntese de { $code } está publicada em { $rooms ->
        [one] um grupo.
       *[other] { $rooms } grupos.
    }
published = ✅ Publicada em { $rooms ->
        [one] um grupo.
       *[other] { $rooms } grupos.
    }
published-itself = ✅ A síntese de { $code } publicou-se em { $rooms ->
        [one] um grupo,
       *[other] { $rooms } grupos,
    } como combinado.
already-published = A síntese de { $code } já está publicada: alguém foi mais rápido. /summary mostra-a.
no-draft = Não há nenhum rascunho à espera. Chega quando uma pergunta fecha; /close fecha já a desta semana.
draft-needs-a-person = Um rascunho é lido por uma pessoa, em privado. Envie-me /preview na nossa conversa privada.
draft-sent-in-private = 👍 O rascunho está na sua conversa privada comigo.
no-summary = Ainda não foi publicada nenhuma síntese. A primeira chega quando a pergunta desta semana fechar.
no-such-summary = Não há nenhuma síntese publicada com esse número. Escreva só /summary para a última, ou /summary com o número de uma pergunta, por exemplo { $code }.
summary-above = 👆 Aqui está a síntese de { $code }.

### voice

in-doubt = ⚠️ Uma mensagem para { $room } pode não ter chegado: a ligação caiu durante o envio. Verifique, por favor. Se não estiver lá:
button-again = 🔁 Enviar de novo
in-doubt-settled = Está resolvido: a mensagem chegou.
sent-again = 🔁 Vai a caminho outra vez.
