command-series = Algumas semanas sobre um mesmo tema
series-line = 🧵 { $theme } · semana { $number } de { $weeks }{"\u000A"}
series-theme = { $theme }
series-theme-linked = <a href="{ $link }">{ $theme }</a>
series-card =
    🧵 <b>Uma série</b>: { $theme }
    { $state ->
        [draft] Ainda não está combinada.
        [planned] Combinada; começa na semana de { $day }.
       *[running] Já foram feitas { $asked } de { $weeks } semanas.
    }

    { $code } Q1, { $code } Q2 … · { $weeks } semanas, a partir de { $day }
    { $missing ->
        [0] 🗓 Há perguntas suficientes planeadas.
        [one] 🗓 { $planned } planeadas: falta uma pergunta. /questions
       *[other] 🗓 { $planned } planeadas: faltam { $missing } perguntas. /questions
    }

    Cada abertura diz que semana é, os números seguem-se, e o fim traz agradecimentos e números.
series-starts = Em que semana começa?
series-type = { $what ->
        [theme] De que trata a série? Algumas palavras, { $most } caracteres no máximo.
        [code] Que código vem antes dos números? De duas a oito letras ou algarismos, como UHC.
       *[link] Envie o endereço de algo para ler sobre o tema. Um traço (-) retira-o.
    }

    Agora: { $present }
series-no-code = Um código tem de duas a oito letras ou algarismos e começa por uma letra, como UHC.
series-needs-a-theme = Diga-me primeiro de que trata a série: toque em Tema.
series-agreed = A série já está combinada. /series mostra-a.
series-kept = ✅ Combinado.
series-runs = A série já começou, por isso fica como está. Pode terminá-la com /series.
series-over = Esta série terminou. /series começa outra.
series-dropped = A série foi abandonada; os grupos nada souberam dela.
series-ended = ⏹ A série terminou. Os grupos recebem agradecimentos e números.
series-closing =
    🎉 <b>{ $theme }</b>: { $asked ->
        [one] a nossa semana chega
       *[other] as nossas { $asked } semanas chegam
    } ao fim. Obrigado a quem contou, perguntou e leu!

    💬 { $answers ->
        [one] uma contribuição
       *[other] { $answers } contribuições
    } de { $people ->
        [one] um membro
       *[other] { $people } membros
    }, em { $rooms ->
        [one] um grupo
       *[other] { $rooms } grupos
    } e { $languages ->
        [one] uma língua
       *[other] { $languages } línguas
    }:

    { $lines }

    O que mudou no seu trabalho? Responda aqui; fica guardado como qualquer resposta. /summary traz de volta cada semana.
button-series-theme = ✏️ Tema
button-series-code = 🔤 Código
button-series-link = 🔗 Para ler
button-series-start = 📅 Primeira semana
button-series-agree = ✅ Combinar
button-series-drop = ✖️ Abandonar
button-series-end = ⏹ Terminá-la já
