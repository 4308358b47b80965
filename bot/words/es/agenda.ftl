agenda =
    📋 <b>Agenda de aprendizaje</b>

    { $body }
agenda-nothing-open = Ahora mismo no hay ninguna pregunta abierta.
agenda-this-week =
    <b>Esta semana · { $code }</b>
    { $question }
    <i>Por qué preguntamos:</i> { $reason }
agenda-planned =
    <b>Previstas</b>
    { $lines }
agenda-nothing-planned = Todavía no hay nada previsto.
agenda-more = … y { $count } más
agenda-asked =
    <b>Ya preguntadas</b>
    { $lines }
question-text = { $text }
question-untranslated = { $text } <i>(original: { $written_in })</i>
agenda-empty = La agenda no tiene preguntas previstas. Cargue una agenda inicial en /setup y use /ask de nuevo.
agenda-propose = 💡 ¿Falta algo? /propose su pregunta.{ $count ->
        [0] {""}
        [one] {" "}Una propuesta espera a los facilitadores.
       *[other] {" "}{ $count } propuestas esperan a los facilitadores.
    }
proposed = 🌱 Gracias, su pregunta está en manos de los facilitadores. Le contaré qué pasa con ella.
propose-empty = Escriba su pregunta después del comando: /propose ¿Cómo … ? O responda /propose a un mensaje cuyas palabras deban ser la pregunta.
propose-own-words = No puedo guardar las palabras de ese mensaje. Haga la pregunta con las suyas: /propose ¿Cómo … ?
propose-too-long = Es demasiado largo para una pregunta: { $most } caracteres como mucho. Dígala en una o dos frases.
propose-enough = Ya tiene { $most } propuestas en espera. Tomaré la siguiente cuando los facilitadores hayan decidido sobre algunas. No se pierde nada.
proposal-new =
    💡 Alguien de { $name } propone:

    { $words }
proposal-approved = 🌱 Su pregunta está planificada: «{ $words }». ¡Gracias!
proposal-rejected =
    Su pregunta «{ $words }» no se hará: { $reason }

    Gracias por pensar con nosotros. Otra es bienvenida: /propose
proposal-merged =
    🔗 Su pregunta «{ $words }» se unió a una parecida:

    { $other }
proposal-reopened = Su pregunta «{ $words }» se está mirando de nuevo.
reject-asked = ya la hicimos; /summary cuenta lo que se escuchó.
reject-theme = queda lejos de lo que estamos aprendiendo ahora.
reject-broad = es demasiado amplia para una semana. Una más pequeña, de su propia práctica, sería bienvenida.
button-reject-asked = Ya la hicimos
button-reject-theme = Lejos de nuestro tema
button-reject-broad = Demasiado amplia
button-look = 👀 Verla
questions =
    📋 <b>Preguntas de { $name }</b> · { $section ->
        [proposed] propuestas
        [planned] planificadas, en este orden
        [asked] hechas
       *[aside] apartadas
    }

    { $lines }
questions-none = Aquí no hay ninguna.
questions-in-private = Veamos las preguntas en privado, para no molestar al grupo.
question-status = { $status ->
    [proposed] 💡 propuesta
    [planned] 🗓 planificada
    [asked] 🌳 hecha
    [partly] ◐ respondida en parte
    [answered] ✅ respondida
    [research] 🔬 pide investigación
    [parked] 🅿️ en reserva
    [rejected] ✖️ descartada
   *[merged] 🔗 unida a otra
}
question-line = <b>{ $number }.</b> { $text }{ $voices ->
        [0] {""}
        [1] {""}
       *[other] {" "}· 👥 { $voices }
    }{ $alike ->
        [0] {""}
       *[other] {" "}· 🔁 ¿ya hecha?
    }{ $status ->
        [proposed] {""}
        [planned] {""}
       *[other] {" "}· { question-status }
    }
question-card =
    <b>{ $text }</b>
    { question-status }

    { $body }
question-reason = <i>Por qué preguntamos:</i> { $reason }
question-link = 🔗 { $link }
question-languages = 🌍 { $has }{ $count ->
        [0] {""}
       *[other] {" "}· falta: { $missing }
    }
question-proposers = 💡 la propone { $names }{ $others ->
        [0] {""}
       *[other] {" "}y { $others } más
    }
question-owner = 🙋 la sigue { $name }
question-note = ✖️ { $reason }
question-alike = {"\u000A"}🔁 <b>¿Ya la hicimos?</b> { $code } «{ $words }» · { question-status }
question-merge-into =
    ¿A qué pregunta se une «{ $words }»? Quienes la propusieron van con ella.

    { $lines }
question-which-status =
    ¿Qué hicieron de ella las respuestas?

    <b>{ $words }</b>
question-history =
    🕘 <b>{ $words }</b>

    { $lines }
question-no-history = Todavía no le ha pasado nada.
question-deed = { $what ->
    [proposed] la propuso
    [approved] la planificó
    [again] la planificó otra vez
    [rejected] la descartó
    [parked] la dejó en reserva
    [merged] la unió a otra
    [moved] cambió el orden
    [worded] cambió sus palabras
    [translated] la tradujo
    [reasoned] dio el motivo
    [linked] dio el enlace
    [taken] la sigue
    [left] ya no la sigue
    [added] la escribió
    [won] siguió la votación
    [drawn] la sacó de las respuestas
    [loaded] cargó una agenda inicial
    [asked] la marcó como hecha
    [partly] la marcó como respondida en parte
    [answered] la marcó como respondida
   *[research] la marcó para investigar
}
question-act = { day } { month }: { $name } { question-deed }
question-was-asked = 🌳 hecha como { $code }
question-type = { $what ->
        [note] Escriba por qué no se hará; quienes la propusieron lo leerán.
        [link] Envíe la dirección web de algo que leer. Un guion (-) quita el enlace.
        [reason] Escriba por qué preguntamos ({ $spoken }): ¿qué se hará con las respuestas?
        [add] Escriba la pregunta ({ $spoken }).
        [translation] Escriba la pregunta en este idioma: { $spoken }.
       *[text] Escriba la pregunta de otra manera ({ $spoken }).
    } { $most } caracteres como mucho.
    { $what ->
        [add] {""}
       *[other] {"\u000A"}{ $original }
    }{ $what ->
        [add] {""}
       *[other] {"\u000A\u000A"}Ahora: { $present }
    }
question-why-not =
    ¿Por qué no se hará? Toque un motivo o escríbalo; quienes la propusieron lo leerán.

    <b>{ $words }</b>
question-too-long = Es demasiado largo: { $most } caracteres como mucho. Escríbalo más corto.
question-no-link = Eso no es una dirección web. Envíe una que empiece por https://, o un guion (-) para no tener ninguna.
question-gone = Esta pregunta ya no está. /questions muestra la agenda tal como es.
question-decided = { $name } se adelantó y { question-deed }. /questions muestra cómo está ahora.
question-moved-on = Esta pregunta ha avanzado entretanto. /questions muestra cómo está ahora.
question-at-the-end = Ya está ahí.
question-nothing-to-undo = Alguien hizo otra cosa entretanto. /questions muestra qué se puede deshacer.
question-approved = ✅ Planificada.
question-parked = 🅿️ En reserva.
question-merged = 🔗 Unidas.
question-rejected = Anotado, con su motivo.
question-undone = ↩️ Deshecho.
button-section-proposed = 💡 Propuestas { $count }
button-section-planned = 🗓 Planificadas { $count }
button-section-asked = 🌳 Hechas { $count }
button-section-aside = 🅿️ Apartadas { $count }
button-add-question = ➕ Nueva pregunta
button-approve-question = ✅ Planificarla
button-plan = 🗓 Planificarla
button-again-question = 🔁 Otra vez
button-park = 🅿️ Reserva
button-reject = ✖️ Descartar
button-front = ⏫ La próxima
button-up = ⬆️ Subir
button-down = ⬇️ Bajar
button-edit = ✏️ Palabras
button-reason = 💬 Motivo
button-translate = 🌍 Traducir
button-link = 🔗 Enlace
button-take = 🙋 Yo la sigo
button-leave = 🙋 Ya no la sigo
button-history = 🕘 Historia
button-status = 🏁 Estado
button-status-asked = 🌳 hecha
button-status-partly = ◐ en parte
button-status-answered = ✅ respondida
button-status-research = 🔬 investigar
button-its-summary = 📄 Síntesis { $code }
command-propose = Proponer una pregunta para todos
command-questions = Decidir qué se pregunta, y cuándo
