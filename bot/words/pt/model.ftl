model-told = 🤖 <b>{ $model } redigiu partes deste rascunho</b>. Tudo o resto são palavras dos membros, escolhidas sem ele.
model-told-nothing = 🤖 Pediu-se a { $model } que melhorasse a redação; nada do que escreveu está neste rascunho.
model-line = • { $spoken }: { $parts }
model-sentences = { $count ->
        [one] uma frase
       *[other] { $count } frases
    } ({ $themes })
model-names = { $count ->
        [one] um título
       *[other] { $count } títulos
    } ({ $themes })
model-translations = { $count ->
        [one] uma tradução automática
       *[other] { $count } traduções automáticas
    }
model-merged = { $count ->
        [one] dois temas reunidos num só
       *[other] { $count } vezes dois temas reunidos num só
    }
model-dropped = ✂️ { $count ->
        [one] Uma coisa que escreveu ficou de fora: não resistiu às verificações.
       *[other] { $count } coisas que escreveu ficaram de fora: não resistiram às verificações.
    }
model-failed = ⚠️ Não terminou: { $why ->
        [time] foi demasiado lento.
        [ceiling] o limite da semana esgotou-se.
        [off] está desligado.
        [late] o rascunho mudou entretanto.
       *[other] não respondeu como devia.
    } O que não redigiu está como estaria sem ele.
privacy-model = 🤖 <b>Um modelo de linguagem</b> ajuda a redigir as sínteses: { $name }, em { $host }. Recebe as respostas sem o nome de quem as deu, e o que escreve é verificado com o que foi dito. Quem facilita sabe que palavras são dele.
privacy-ears = 🎙 <b>As respostas em voz</b> são enviadas para { $host }, onde { $name } as passa a escrito. Só a própria pessoa lê esse texto, em privado, e só conta quando disser que está certo. Não guardo o som, nem palavras que não tenha confirmado.
button-prompts = O que se lhe pede
model-prompts = O que se pede ao modelo de linguagem, palavra por palavra:
