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
agenda-propose = 💡 Falta alguma coisa? /propose a sua pergunta.{ $count ->
        [0] {""}
        [one] {" "}Uma proposta espera pelos facilitadores.
       *[other] {" "}{ $count } propostas esperam pelos facilitadores.
    }
proposed = 🌱 Obrigado, a sua pergunta está com os facilitadores. Depois conto-lhe o que foi feito dela.
propose-empty = Escreva a pergunta a seguir ao comando: /propose Como … ? Ou responda /propose a uma mensagem cujas palavras devam ser a pergunta.
propose-own-words = Não posso guardar as palavras dessa mensagem. Faça a pergunta com as suas: /propose Como … ?
propose-too-long = É longa demais para uma pergunta: no máximo { $most } caracteres. Diga-a numa ou duas frases, por favor.
propose-enough = Já tem { $most } propostas à espera. Recebo a próxima quando os facilitadores tiverem decidido sobre algumas. Nada se perde.
proposal-new =
    💡 Um membro de { $name } propõe:

    { $words }
proposal-approved = 🌱 A sua pergunta está planeada: “{ $words }”. Obrigado!
proposal-rejected =
    A sua pergunta “{ $words }” não será feita: { $reason }

    Obrigado por pensar connosco. Outra é bem-vinda: /propose
proposal-merged =
    🔗 A sua pergunta “{ $words }” juntou-se a uma parecida:

    { $other }
proposal-reopened = A sua pergunta “{ $words }” está a ser vista de novo.
reject-asked = já a fizemos; /summary conta o que se ouviu.
reject-theme = fica longe do que estamos a aprender agora.
reject-broad = é ampla demais para uma semana. Uma mais pequena, da sua própria prática, seria bem-vinda.
button-reject-asked = Já a fizemos
button-reject-theme = Longe do nosso tema
button-reject-broad = Ampla demais
button-look = 👀 Ver a proposta
questions =
    📋 <b>Perguntas de { $name }</b> · { $section ->
        [proposed] propostas
        [planned] planeadas, por esta ordem
        [asked] feitas
       *[aside] postas de lado
    }

    { $lines }
questions-none = Aqui não há nenhuma.
questions-in-private = Vejamos as perguntas em privado, para deixar o grupo sossegado.
question-status = { $status ->
    [proposed] 💡 proposta
    [planned] 🗓 planeada
    [asked] 🌳 feita
    [partly] ◐ respondida em parte
    [answered] ✅ respondida
    [research] 🔬 pede investigação
    [parked] 🅿️ em reserva
    [rejected] ✖️ recusada
   *[merged] 🔗 junta a outra
}
question-line = <b>{ $number }.</b> { $text }{ $voices ->
        [0] {""}
        [1] {""}
       *[other] {" "}· 👥 { $voices }
    }{ $alike ->
        [0] {""}
       *[other] {" "}· 🔁 já feita?
    }{ $status ->
        [proposed] {""}
        [planned] {""}
       *[other] {" "}· { question-status }
    }
question-card =
    <b>{ $text }</b>
    { question-status }

    { $body }
question-reason = <i>Porque perguntamos:</i> { $reason }
question-link = 🔗 { $link }
question-languages = 🌍 { $has }{ $count ->
        [0] {""}
       *[other] {" "}· falta: { $missing }
    }
question-proposers = 💡 proposta por { $names }{ $others ->
        [0] {""}
       *[other] {" "}e mais { $others }
    }
question-owner = 🙋 acompanhada por { $name }
question-note = ✖️ { $reason }
question-alike = {"\u000A"}🔁 <b>Já a fizemos?</b> { $code } “{ $words }” · { question-status }
question-merge-into =
    A que pergunta se junta “{ $words }”? Quem a propôs vai com ela.

    { $lines }
question-which-status =
    O que fizeram dela as respostas?

    <b>{ $words }</b>
question-history =
    🕘 <b>{ $words }</b>

    { $lines }
question-no-history = Ainda não lhe aconteceu nada.
question-deed = { $what ->
    [proposed] propôs a pergunta
    [approved] planeou-a
    [again] planeou-a de novo
    [rejected] recusou-a
    [parked] pô-la em reserva
    [merged] juntou-a a outra
    [moved] mudou a ordem
    [worded] mudou-lhe as palavras
    [translated] traduziu-a
    [reasoned] deu a razão
    [linked] deu a ligação
    [taken] acompanha-a
    [left] já não a acompanha
    [added] escreveu-a
    [won] seguiu a votação
    [drawn] tirou-a das respostas
    [loaded] carregou uma agenda inicial
    [asked] marcou-a como feita
    [partly] marcou-a como respondida em parte
    [answered] marcou-a como respondida
   *[research] marcou-a para investigar
}
question-act = { day } { month }: { $name } { question-deed }
question-was-asked = 🌳 feita como { $code }
question-type = { $what ->
        [note] Escreva porque não será feita; quem a propôs vai ler.
        [link] Envie o endereço web de uma leitura. Um traço (-) retira a ligação.
        [reason] Escreva porque perguntamos ({ $spoken }): o que se fará com as respostas?
        [add] Escreva a pergunta ({ $spoken }).
        [translation] Escreva a pergunta nesta língua: { $spoken }.
       *[text] Escreva a pergunta de outra maneira ({ $spoken }).
    } No máximo { $most } caracteres.
    { $what ->
        [add] {""}
       *[other] {"\u000A"}{ $original }
    }{ $what ->
        [add] {""}
       *[other] {"\u000A\u000A"}Agora: { $present }
    }
question-why-not =
    Porque não será feita? Toque numa razão ou escreva-a; quem a propôs vai lê-la.

    <b>{ $words }</b>
question-too-long = É longo demais: no máximo { $most } caracteres. Escreva mais curto, por favor.
question-no-link = Isso não é um endereço web. Envie um que comece por https://, ou um traço (-) para não ter nenhum.
question-gone = Esta pergunta já não existe. /questions mostra a agenda como está.
question-decided = { $name } chegou primeiro e { question-deed }. /questions mostra como está agora.
question-moved-on = Esta pergunta avançou entretanto. /questions mostra como está agora.
question-at-the-end = Já lá está.
question-nothing-to-undo = Alguém fez outra coisa entretanto. /questions mostra o que se pode desfazer.
question-approved = ✅ Planeada.
question-parked = 🅿️ Em reserva.
question-merged = 🔗 Juntas.
question-rejected = Anotado, com a razão.
question-undone = ↩️ Desfeito.
button-section-proposed = 💡 Propostas { $count }
button-section-planned = 🗓 Planeadas { $count }
button-section-asked = 🌳 Feitas { $count }
button-section-aside = 🅿️ De lado { $count }
button-add-question = ➕ Nova pergunta
button-approve-question = ✅ Planeá-la
button-plan = 🗓 Planeá-la
button-again-question = 🔁 Planear de novo
button-park = 🅿️ Reserva
button-reject = ✖️ Recusar
button-front = ⏫ A próxima
button-up = ⬆️ Subir
button-down = ⬇️ Descer
button-edit = ✏️ Palavras
button-reason = 💬 Razão
button-translate = 🌍 Traduzir
button-link = 🔗 Ligação
button-take = 🙋 Fico com ela
button-leave = 🙋 Já não fico
button-history = 🕘 História
button-status = 🏁 Estado
button-status-asked = 🌳 feita
button-status-partly = ◐ em parte
button-status-answered = ✅ respondida
button-status-research = 🔬 investigar
button-its-summary = 📄 Síntese { $code }
command-propose = Propor uma pergunta para todos
command-questions = Decidir o que se pergunta, e quando
