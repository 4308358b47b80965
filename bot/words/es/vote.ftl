command-vote = Votar en los grupos la próxima pregunta
vote-in-private = Preparemos la votación en privado, para no molestar al grupo.
vote-card =
    🗳 <b>Una votación sobre la próxima pregunta</b>, en { $rooms ->
        [one] un grupo
       *[other] { $rooms } grupos
    }, durante { $days ->
        [one] un día
       *[other] { $days } días
    }. { $grows ->
        [0] Nadie ve quién vota qué, y los resultados aparecen al final{ $watched ->
            [0] {""}
           *[other] , pero en los grupos básicos a medida que se vota
        }.
       *[other] Los miembros pueden añadir opciones; para eso, Telegram muestra quién vota qué.
    }

    { $lines }{ $left ->
        [0] {""}
        [one] {"\u000A\u000A"}En una encuesta no caben más: una propuesta posterior queda fuera.
       *[other] {"\u000A\u000A"}En una encuesta no caben más: { $left } propuestas posteriores quedan fuera.
    }
vote-too-few = Para votar hacen falta al menos dos propuestas en espera. /questions muestra las que hay; los miembros envían /propose.
vote-running = Hay una votación en curso, o su resultado le espera. /vote la muestra.
vote-over = Esta votación ha terminado. /vote muestra cómo están las cosas.
vote-settled = El resultado ya está decidido. /questions muestra lo que sigue.
vote-started = 🗳 La encuesta va hacia { $rooms ->
        [one] un grupo.
       *[other] { $rooms } grupos.
    }
vote-is-running =
    🗳 La votación dura hasta el { weekday }, { $clock }. { $voters ->
        [0] El resultado le llega aquí.
        [one] Ha votado una persona.
       *[other] Han votado { $voters } personas.
    }
vote-stopping = Se están cerrando las encuestas; el resultado llega en un momento.
vote-poll = ¿Qué pregunta hacemos ahora? Abierta hasta el { weekday }, { $clock }.
vote-poll-again = ¿Qué pregunta hacemos ahora? El grupo se mudó: los votos ya dados cuentan. Si aún no ha votado, hasta el { weekday }, { $clock }.
vote-result =
    🗳 <b>La votación ha terminado</b>{ $leaders ->
        [0] . Nadie votó.
        [1] {""}
       *[other] {" "}– empate: { $leaders } preguntas van en cabeza. Usted decide.
    }

    { $lines }

    { $rooms }
vote-line = <b>{ $number }.</b> { $votes ->
        [one] { $votes } voto
       *[other] { $votes } votos
    } · { $text }
vote-room = { $room }: { $voters ->
        [one] { $voters } persona
       *[other] { $voters } personas
    }
vote-room-silent = { $room }: sin encuesta. No puedo enviarlas ahí; un administrador puede permitirlo.
vote-left = 🗳 La votación queda sin consecuencias. Las propuestas esperan como antes.
vote-kept = ⏫ Es la próxima.
vote-won =
    🗳 La votación ha terminado: { $voters ->
        [one] { $voters } persona
       *[other] { $voters } personas
    } en { $rooms ->
        [one] este grupo.
       *[other] { $rooms } grupos.
    } La próxima pregunta:

    { $question }
proposal-won = 🏆 Su pregunta «{ $words }» ganó la votación y es la próxima. ¡Gracias!
button-days = { $days ->
        [one] Un día
       *[other] { $days } días
    }
button-vote-grows = Permitir más opciones
button-vote-closed = Secreta, opciones fijas
button-vote-start = 🗳 Empezar la votación
button-vote-stop = ⏹ Terminarla ya
button-vote-winner = ⏫ La { $number } es la próxima
button-vote-leave = Dejarlo así
