button-answer = ✉️ Responder em privado
answer-in-group = Também pode responder em privado, com o seu nome ou como membro desta comunidade:
answer-prompt =
    ✉️ <b>{ $code }</b>
    <b>{ $question }</b>

    Escreva-me a sua resposta numa só mensagem, em qualquer língua. A sua comunidade vai lê-la como palavras de: <b>{ $shown }</b>.
answer-shown = { $named ->
    [0] um membro desta comunidade
   *[other] { $name }
}
byline-member = um membro
button-by-name = 🙂 Mostrar o meu nome
button-as-member = 🌿 Sem o meu nome
answer-kept =
    ✅ Obrigado. A sua resposta é a <b>{ $code } ({ $number })</b>, palavras de: <b>{ $shown }</b>.{ $late ->
        [0] {""}
       *[other] {" "}A semana já fechou: conta como resposta tardia.
    }

    { $model ->
        [0] Nenhum modelo de linguagem a vai ler.
       *[other] Um modelo de linguagem pode lê-la, se a sua comunidade usar algum.
    }
button-model-yes = 🤖 Um modelo pode lê-la
button-model-no = 🤖 Sem modelo
button-withdraw = 🗑 Retirá-la
answer-too-little = Ainda não encontro aí uma resposta. Chegam uma ou duas frases da sua própria prática: escreva-as agora.
answer-enough = Já respondeu muitas vezes a esta pergunta. Retire uma resposta com /withdraw e há lugar para outra.
answer-gone = Esta resposta já não está cá, ou não é sua. /withdraw mostra as últimas que deu.
answer-nothing-asked = Ainda não foi feita nenhuma pergunta. A primeira aparece no seu grupo: responda lá ou aqui.
answer-not-yet =
    🌱 Ainda não foi feita nenhuma pergunta.

    { $next }

    Nessa altura poderá responder no grupo, ou em privado: /answer
opted-out-already = Pediu-me que não guardasse nada seu. Envie /optin e recomece.
withdrawn = 🗑 Retirada. { $number ->
    [0] Essa mensagem já não aparece em lado nenhum.
   *[other] { $code } ({ $number }) já não aparece em lado nenhum; a síntese que a citava está a ser corrigida.
}
button-put-back = ↩️ Voltar a pô-la
withdraw-which =
    As suas últimas respostas. Toque num número para retirar uma resposta (🗑) ou voltar a pô-la (↩️).

    { $lines }
withdraw-line = • { $code } ({ $number }): { $words }
withdraw-line-taken = • <s>{ $code } ({ $number }): { $words }</s>
withdraw-needs-answer = Envie /withdraw em resposta à mensagem que quer retirar. Em privado, /withdraw sozinho mostra as suas últimas respostas.
withdraw-already = Esta resposta já está retirada.
withdraw-nothing = Não guardo nenhuma resposta sua. Quando der uma, /withdraw retira-a.
withdraw-not-taken = Esta resposta está à vista: não há nada a repor.
withdraw-by-another = Foi outra pessoa que retirou esta resposta. Peça a quem dinamiza o seu grupo que a reponha.
put-back = ↩️ { $code } ({ $number }) está de novo à vista.
opted-out = 🤫 Anotado. A partir de agora não guardo nada do que escreve nem as suas reações, em grupo nenhum. O que disse antes fica até que o retire: /withdraw
opted-out-before = 🤫 Já é assim: não guardo nada do que escreve nem as suas reações.
opted-in = 👋 É bom tê-lo de volta. As suas respostas voltam a contar.
opted-in-before = 👋 Já é assim: as suas respostas contam.
opt-as-yourself = O Telegram mostra-me todos os administradores anónimos como uma só pessoa. Escreva-me isto em privado, com o seu nome.
button-opt-in = 👋 Guardar respostas
button-opt-out = 🤫 Não guardar nada meu
command-answer = Responder em privado à pergunta da semana
command-withdraw = Retirar uma resposta minha
command-optout = Não guardar nada do que escrevo
command-optin = Voltar a guardar as minhas respostas
recap-thanks-members = 🙏 Obrigado a todas as pessoas que responderam.
