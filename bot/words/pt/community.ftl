hello =
    Olá! Sou o <b>Baobab</b> e cuido da agenda de aprendizagem deste grupo. Todas as semanas faço uma pergunta, oiço as vossas respostas e devolvo o que se disse.

    🔒 Só guardo as respostas às minhas mensagens. Tudo o resto que aqui se diz passa e não fica. Saber mais: /privacy

    Quem dinamiza este grupo pode preparar tudo em dois minutos:
not-here = Obrigado pelo convite! Este Baobab serve apenas alguns grupos, por isso vou sair. Quem o gere pode acrescentar o vosso grupo à lista e convidar-me outra vez.
unknown-group = Ainda não conheço este grupo. Retire-me e volte a acrescentar-me, e podemos começar.
no-community = Não sei a que grupo se refere. Envie o comando no seu grupo, ou acrescente-me primeiro a um grupo.
which-community = Faz parte de várias comunidades. Envie /start, escolha uma e tente de novo.
facilitators-only = Isto é para quem dinamiza: quem administra o primeiro grupo e as pessoas que escolheu. Peça-lhes que o façam, ou que o convidem.
room-language = Em que língua devo falar com este grupo?
room-language-chosen = A partir de agora falo português neste grupo.
muted =
    Não me deixam escrever em <b>{ $group }</b>, por isso a vossa semana está à espera.

    Para resolver: abra o grupo, toque no nome e depois em Editar → Permissões → Enviar mensagens. Ou torne-me administrador. Continuo logo a seguir.
muted-topic =
    O tópico onde escrevo está fechado em <b>{ $group }</b>, por isso a vossa semana está à espera.

    Para resolver: abra o tópico, toque no nome e reabra-o. Continuo logo a seguir.
removed =
    Já não estou em <b>{ $group }</b>: alguém me retirou, por isso não pergunto lá mais nada. As respostas e as definições ficam guardadas.

    Para eu voltar, alguém da administração do grupo abre-o, toca no nome, depois em Adicionar membros, e escolhe-me. O que ia a caminho, uma pergunta nova ou uma para saber mais sobre uma resposta, sai então sem mais, se ainda for a tempo.
decides-now =
    Já não estou em <b>{ $group }</b>, cuja administração decidia por <b>{ $community }</b>. A partir de agora decide a de <b>{ $here }</b>, de que faz parte: /questions e /agenda mostram em que ponto estamos.

    Quando eu voltar a { $group }, volta a decidir a administração desse grupo.
topic-lost = O tópico onde eu escrevia em <b>{ $group }</b> foi apagado. Agora escrevo em Geral; nada se perdeu.
look-in-private = Vejamos isso em privado.
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

    Toque num botão, ou escreva-me uma cidade ou um país.
setup-which-zone = A qual se refere?
unknown-zone = Não encontro “{ $words }”. Escreva um país ou a cidade grande mais próxima, por exemplo Maputo, Luanda, Nairobi ou Ouagadougou. Nada mais mudou.
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
    ✅ Está tudo pronto em <b>{ $name }</b>.

    { $next }

    A partir de agora é a si que escrevo: rascunhos e novidades chegam aqui. É muito tempo? /ask envia já a pergunta. Para mudar alguma coisa: /setup; horas e dias de folga: /rhythm; /check mostra se posso fazer tudo o que é preciso.
setup-done-empty =
    ✅ O ritmo está marcado em <b>{ $name }</b>.

    { $next }

    Mas a agenda está vazia e ainda não tenho o que perguntar: escolha aqui uma já pronta, ou escreva as suas perguntas em /questions. A partir de agora é a si que escrevo.
setup-room-done =
    ✅ Está tudo pronto em <b>{ $name }</b>.

    { $next }

    Horas, lembretes e dias de folga: /rhythm. O que lá posso fazer: /check.
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
