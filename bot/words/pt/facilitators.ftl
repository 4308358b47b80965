facilitators =
    🧭 <b>Quem dinamiza { $name }</b>

    Administram { $group }: { $administrators }
    Com convite: { $named }

    Para juntar alguém: responda a uma mensagem dessa pessoa no grupo com /facilitators, ou envie um convite.
facilitators-listed = { $names }{ $count ->
        [0] { $others ->
            [0] ninguém, por agora
            [one] uma pessoa que ainda não conheço
           *[other] { $others } pessoas que ainda não conheço
        }
       *[other] { $others ->
            [0] {""}
            [one] {" "}e mais uma pessoa
           *[other] {" "}e mais { $others }
        }
    }
facilitator-named = ✅ { $names } { $count ->
        [one] passa a ajudar a dinamizar.
       *[other] passam a ajudar a dinamizar.
    }
facilitator-you = 🧭 Passa a ajudar a dinamizar <b>{ $name }</b>. Os rascunhos, as perguntas e o ponto de situação a meio da semana também são consigo: /help mostra como.
facilitator-already = { $name } já dinamiza. /facilitators, em privado, mostra toda a gente.
facilitator-unclear = Um simples @nome não me diz de quem se trata. Responda a uma mensagem dessa pessoa com /facilitators, ou envie-me /facilitators em privado e use o convite.
facilitator-gone = Isso já foi retirado. /facilitators mostra quem fica.
facilitator-removed = { $name } já não dinamiza.
facilitator-stepped-down = Já não dinamiza <b>{ $name }</b>. Obrigado por o ter feito!
facilitator-invitation =
    🧭 { $by } convida para ajudar a dinamizar <b>{ $name }</b>.

    <i>O botão serve uma só vez, durante um dia.</i>
facilitator-forward = Reencaminhe esta mensagem a uma pessoa de confiança: quem tocar primeiro no botão passa a dinamizar consigo.
facilitator-came = 🧭 { $who } aceitou o seu convite e passa a ajudar a dinamizar <b>{ $name }</b>.
invitation-void = Este convite já não vale: quem o enviou deixou de dinamizar. Peça um novo.
administrators-only = Isto é para quem administra este grupo. Peça a um administrador que o faça.
button-unname = ✕ { $words }
button-invite = ✉️ Convidar alguém
button-accept = 🧭 Aceitar
command-facilitators = Quem dinamiza esta comunidade
