spoken-line = { $linked ->
        [0] <b>{ $name }</b>, { $length }
       *[other] <a href="{ $link }">{ $name }, { $length }</a>
    }
spoken-line-waits = { $line } · as palavras de uma máquina esperam pela pessoa
spoken-told = 🎙 Uma resposta em voz: { $line }. Não a consigo ouvir. Passa a contar quando alguém escrever o que foi dito; basta uma linha.
spoken-told-waits = 🎙 Uma resposta em voz: { $line }. Uma máquina passou-a a escrito, mas esta pessoa ainda não me escreveu em privado, e ninguém a lê antes dela. Conta quando ela disser que está certo, ou assim que escrever o que foi dito.
spoken-type = 🎙 { $line }: o que foi dito? Escreva-o agora, com as palavras e na língua da pessoa.
spoken-kept = ✅ Está escrito. É { $code } ({ $number }) e conta como qualquer resposta.
spoken-yours =
    🎙 A sua resposta em voz foi passada a escrito, para que conte:

    “{ $words }”

    Não foi isto que disse? Escreva-o pelas suas palavras.
spoken-waiting =
    🎙 { $count ->
        [one] Uma resposta em voz não está neste rascunho: ainda ninguém a passou a escrito.
       *[other] { $count } respostas em voz não estão neste rascunho: ainda ninguém as passou a escrito.
    }

    { $lines }
spoken-gone = Essa resposta em voz foi retirada.
spoken-has-words = Quem falou já o escreveu pelas suas palavras, e assim fica.
spoken-mark = {" "}· 🎙 dito de viva voz, passado a escrito
transcript-mark = {" "}· 🎙 dito de viva voz, escrito por uma máquina, confirmado
button-spoken = ✍️ Passar a escrito
button-spoken-mine = ✍️ Pelas minhas palavras
button-spoken-nth = ✍️ { $number }
transcript-yours =
    🎙 Uma máquina ({ $model }) passou a escrito a sua resposta em voz. Só a si se mostra, e ninguém a verificou:

    “{ $words }”

    Foi isto que disse? Conta assim que o confirmar.
transcript-correct =
    ✍️ Escreva o que disse, numa só mensagem. Toque nas palavras para as copiar:

    <code>{ $words }</code>
transcript-decided = Isso já está decidido.
transcript-discarded = 🗑 Fica de fora. As palavras da máquina foram apagadas, e ninguém passará a escrito a sua resposta em voz.
button-transcript-confirm = ✅ Foi isso
button-transcript-correct = ✍️ Corrigir
button-transcript-discard = 🗑 Deixar de fora
