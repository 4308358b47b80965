starters =
    📚 <b>Agendas prontas a usar</b>, com perguntas em quatro línguas e os temas que lhes correspondem:

    { $lines }
starter-line = <b>{ $number }.</b> { $title } · { $count } perguntas
starter-card =
    📚 <b>{ $title }</b>
    { $about }

    { $lines }
starter-loaded = { $count ->
        [one] 🗓 Uma pergunta entrou no plano.
       *[other] 🗓 { $count } perguntas entraram no plano.
    }
starter-there = Já lá estão todas as perguntas. /questions mostra-as; cada uma pode ser reescrita e mudada de lugar.
button-starters = 📚 Prontas a usar
button-load = 📥 Carregar perguntas
