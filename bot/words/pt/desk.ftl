digest-taken-back = <s>Síntese de { $code }</s>: retirada por quem dinamiza.
digest-part-struck = <i>Esta parte já não é precisa: ver acima.</i>
draft-scheduled = Será publicada { weekday } às { $clock }, com o acordo de { $name }.
done-by-itself = a regra combinada
done-by-the-group = a administração do grupo
desk =
    ✏️ <b>{ $code }</b> · { $state ->
        [posted] publicada
       *[draft] rascunho, nada está publicado ainda
    }

    { $lines }

    { $more }{ $last }
desk-theme-line = { $n }. <b>{ $name }</b> · { $count ->
        [one] uma citação
       *[other] { $count } citações
    }
desk-more =
    📝 Nota: { $note }
    🏁 Pergunta: { $status }
desk-when = {"\u000A"}🕗 { $when }
desk-last = {"\u000A\u000A"}<i>Último gesto: { $who } { $what }, { $day } de { month }, { $clock }.</i>
desk-theme =
    <b>{ $name }</b>

    { $lines }
desk-choose =
    Em vez de:
    <blockquote>{ $now }</blockquote>
    { $count ->
        [0] {""}
       *[other] Toque no número das palavras que quer mostrar.
    }

    { $lines }
desk-offer = { $n }. { $words } <i>— { $name }</i>
desk-no-offer = As respostas deste tema não têm outras palavras para mostrar.
desk-others =
    💬 <b>Além dos temas</b>

    { $lines }
desk-no-others = Não há nada além dos temas.
desk-merge = A que tema se junta <b>{ $name }</b>?
desk-type-title =
    Escreva como este tema se deve chamar em { $spoken }.

    Agora: { $name }
desk-type-note =
    Escreva uma nota por palavras suas, em { $spoken }. Fica no fim da síntese, assinalada como sua.

    Agora: { $note }
desk-type-translation =
    Escreva em { $spoken } o que dizem estas palavras. Fica por baixo delas, assinalado como tradução de quem dinamiza.
    <blockquote>{ $words }</blockquote>

    Agora: { $present }
desk-status = Em que pé deixaram as respostas { $code }?
desk-languages = Em que língua a mostro, tal como será lida?
desk-changed = Entretanto alguém mexeu nisto. Envie /preview ou /amend para a ver como está agora.
desk-words-changed = Essas palavras foram entretanto editadas ou retiradas. Volte atrás e escolha de novo.
desk-too-long = É demasiado longo: no máximo { $most } caracteres. Nada mudou; escreva mais curto.
desk-posted = A síntese de { $code } já está publicada. Use /amend para a corrigir.
desk-held = ✋ Enquanto a altera, não é publicada por si.
desk-amended = ✅ Corrigida em todos os grupos.
status-of-asked = em aberto
status-of-partly = respondida em parte
status-of-answered = respondida
status-of-research = precisa de investigação
undo =
    ↩️ { $code }: voltar atrás?{ $what }
undo-nothing = Não há nada a desfazer: ainda ninguém alterou nem publicou uma síntese.
undo-gone = Isso já foi desfeito, ou aconteceu outra coisa entretanto. Envie /undo de novo para ver.
undo-in-private = 👍 Continuamos em privado.
undone = ↩️ Desfeito.
done-exchange = escolheu outra citação
done-drop = retirou uma citação
done-rename = mudou o nome de um tema
done-translate = traduziu uma citação
done-merge = juntou dois temas
done-note = mudou a nota
done-status = mudou o estado da pergunta
done-schedule = concordou com a hora marcada
done-hold = reteve o rascunho
done-publish = publicou a síntese
done-amend = corrigiu o que estava publicado
button-change = ✏️ Alterar
button-amend = ✏️ Corrigir
button-at-hour = 🕗 Sai { weekday } { $clock }
button-hold = ✋ Não publicar por si
button-others = 💬 Outras vozes
button-note = 📝 Nota
button-no-note = 🗑 Sem nota
button-preview-in = 👁 Ver em …
button-exchange = 🔄 { $words }
button-translate-quote = 🌍 { $words }
button-drop = ✕ { $words }
button-join = 🔗 Juntar a …
button-amend-posts = ✅ Corrigir em todo o lado
button-take-back = ↩️ Desfazer
command-amend = Corrigir uma síntese publicada
command-undo = Desfazer o último gesto
