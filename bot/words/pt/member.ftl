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
    /propose uma pergunta para todos
    /summary a última síntese
    /answer responder em privado · /withdraw retirar uma resposta
    /profile o que se pode saber de si · /optout não guardar nada meu
    /language a língua em que falo consigo
    /privacy o que guardo, e os seus direitos
help-facilitator =
    <b>Como funciona</b>
    Uma vez por semana faço uma pergunta no seu grupo e os membros respondem. Quando a semana fecha, recebe aqui um rascunho da síntese; é publicada como foi combinado.

    /agenda a pergunta da semana, e o que vem a seguir
    /propose uma pergunta para todos
    /summary a última síntese
    /language · /privacy

    <b>Para quem dinamiza o grupo</b>
    /setup língua, fuso horário, dia, agenda
    /check o que posso fazer aqui, e a solução
    /questions decidir o que se pergunta, e quando
    /vote uma sondagem entre as propostas
    /rhythm quando pergunto, lembro, fecho e me calo
    /skip · /pause · /resume saltar uma semana, parar, retomar
    /link partilhar esta agenda com outro grupo
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

    <b>O que guardo:</b> as respostas às minhas mensagens (e, num fórum, o que se diz no tópico da minha pergunta), o que envia com /answer, e as alterações; as reações a elas; o seu nome e a sua língua; a sua profissão, o seu país e as suas línguas, se mos disser com /profile; o que me diz em privado que vai experimentar, que só a si é mostrado. Tudo o resto que se diz no grupo passa e não é guardado.
    <b>Quem vê:</b> o seu grupo, os outros grupos da sua comunidade e quem os dinamiza. As sínteses podem citar o seu nome e as suas palavras, tal e qual, com uma ligação para a sua mensagem. O que responde em privado é citado sem o seu nome, a não ser que o queira; a quem dinamiza não se diz de quem é, mas quem gere este bot poderia descobri-lo.
    <b>O que pode fazer já:</b> /withdraw retira uma resposta: deixa de aparecer e as sínteses que a citam são corrigidas. /optout: a partir daí não guardo nada do que escreve nem as suas reações; /optin desfaz isso. /profile muda ou esquece o que contou de si.
    <b>Por quanto tempo:</b> enquanto a sua comunidade mantiver a agenda. Não há data de fim. Uma resposta retirada fica escondida, mas ainda não é apagada.
    <b>Para mandar apagar tudo:</b> fale com quem dinamiza o seu grupo, que avisa quem gere este bot. Ainda não há um botão para isso.
privacy-in-group = Só guardo as respostas às minhas mensagens, nada mais do que aqui se diz. A história toda, em privado:
private-words = Obrigado! Para que todos o oiçam, responda à pergunta no seu grupo, ou envie /answer: o mais que escreve aqui não fica guardado. /help mostra o que sei fazer.
words-too-late = ⏳ Pedi-lhe que escrevesse algo aqui há mais de uma hora, por isso não tomei esta mensagem como tal e nada dela ficou guardado. Se era isso, toque outra vez no mesmo botão e envie-a de novo.
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
