spoken-line = { $linked ->
        [0] <b>{ $name }</b>, { $length }
       *[other] <a href="{ $link }">{ $name }, { $length }</a>
    }
spoken-told = 🎙 Uma resposta em voz: { $line }. Não a consigo ouvir. Passa a contar quando alguém escrever o que foi dito; basta uma linha.
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
spoken-mark = {" "}· 🎙 dito de viva voz, passado a escrito
button-spoken = ✍️ Passar a escrito
button-spoken-mine = ✍️ Pelas minhas palavras
button-spoken-nth = ✍️ { $number }
