link-card =
    🔗 <b>Os grupos de { $name }</b>

    { $groups }

    Partilham uma agenda e uma síntese; cada um mantém a sua língua e as suas horas.
link-group = • { $group } · { $spoken } · { $zone }
link-code =
    🔗 Para entrar em <b>{ $name }</b>: adicione-me ao seu grupo e envie lá isto:

    <code>/link { $code }</code>

    Serve uma só vez, até { $until }. Antes de abrir a porta, peço o seu acordo.
link-in-group = Envie isto no grupo que quer entrar, não aqui. É preciso ser administrador lá.
link-unknown = Este código não serve: já foi usado, tem mais de um dia ou trocou-se uma letra. Peça outro; nada mudou.
link-same = Este grupo já faz parte de { $name }.
link-shared = Este grupo já partilha uma agenda com outros. Retire-o primeiro: /link na nossa conversa privada.
link-busy = Há uma pergunta aberta neste grupo. Feche-a com /close e volte a enviar o código; continua válido.
link-asked = 🔗 Perguntei a quem dinamiza { $name }. A resposta chega aqui.
link-knock =
    🔗 { $who } pede que <b>{ $group }</b> entre em <b>{ $name }</b>: as mesmas perguntas, na sua língua e às suas horas, e uma síntese para todos.

    Conhece este grupo? Os seus membros vão ler o que os vossos dizem.
link-joined =
    🔗 Este grupo partilha agora a agenda de <b>{ $name }</b>: as mesmas perguntas em todos os grupos, e uma síntese do que todos disseram.

    { $next }
link-joined-you = 🔗 <b>{ $group }</b> entrou em <b>{ $name }</b>. Confirme a língua e a hora do grupo: basta um minuto.
link-admitted = ✅ <b>{ $group }</b> entrou em <b>{ $name }</b>. Recebe as perguntas a partir da próxima.
link-declined = Quem dinamiza { $name } não deixou entrar este grupo. Se for engano, peça outro código.
link-not-admitted = <b>{ $group }</b> não entrou.
link-settled = Já está decidido. /link mostra os grupos.
link-part =
    <b>{ $group }</b> deve sair de <b>{ $name }</b>?

    O que lá se disse fica nas sínteses. Deixa de receber as nossas perguntas e segue com a sua própria agenda.
link-parted = Este grupo retoma o seu próprio caminho; { $name } agradece. O que aqui se disse fica nas sínteses comuns.
link-is-parted = <b>{ $group }</b> saiu de <b>{ $name }</b>. O que lá se disse fica.
link-parted-already = Este grupo já saiu. /link mostra os grupos.
button-link-code = ✉️ Um código para grupo
button-admit = ✅ { $words }
button-decline = ✕ Não { $words }
button-part = ✕ { $words }
command-link = Partilhar esta agenda com outro grupo
