facilitators =
    🧭 <b>Quién facilita { $name }</b>

    Administran { $group }: { $administrators }
    Con encargo: { $named }

    Para sumar a alguien: responda a un mensaje suyo en el grupo con /facilitators, o envíe una invitación.
facilitators-listed = { $names }{ $count ->
        [0] { $others ->
            [0] nadie todavía
            [one] una persona que aún no conozco
           *[other] { $others } personas que aún no conozco
        }
       *[other] { $others ->
            [0] {""}
            [one] {" "}y una persona más
           *[other] {" "}y { $others } más
        }
    }
facilitator-named = ✅ { $names } { $count ->
        [one] ayuda desde ahora a facilitar.
       *[other] ayudan desde ahora a facilitar.
    }
facilitator-you = 🧭 Desde ahora usted ayuda a facilitar <b>{ $name }</b>. Los borradores, las preguntas y el informe de mitad de semana también están en sus manos: /help le muestra cómo.
facilitator-already = { $name } ya facilita. /facilitators, en privado, muestra a todas las personas.
facilitator-unclear = Un simple @nombre no me dice de quién se trata. Responda a un mensaje suyo con /facilitators, o envíeme /facilitators en privado y use la invitación.
facilitator-gone = Eso ya se retiró. /facilitators muestra quién queda.
facilitator-removed = { $name } ya no facilita.
facilitator-stepped-down = Usted ya no facilita <b>{ $name }</b>. ¡Gracias por haberlo hecho!
facilitator-invitation =
    🧭 { $by } le invita a ayudar a facilitar <b>{ $name }</b>.

    <i>El botón sirve una sola vez, durante un día.</i>
facilitator-forward = Reenvíe este mensaje a una persona de confianza: quien toque primero el botón facilitará con usted.
facilitator-came = 🧭 { $who } aceptó su invitación y desde ahora ayuda a facilitar <b>{ $name }</b>.
invitation-void = Esta invitación ya no vale: quien la envió ha dejado de facilitar. Pida una nueva.
administrators-only = Esto es para quienes administran este grupo. Pídaselo a una de esas personas.
button-unname = ✕ { $words }
button-invite = ✉️ Invitar a alguien
button-accept = 🧭 Aceptar
command-facilitators = Quién facilita esta comunidad
