digest-head =
    🌳 <b>{ $code } · O que ouvimos</b>
    <i>{ $question }</i>{ $numbers }
digest-numbers = {"\u000A"}👥 { $answers ->
        [one] uma resposta
       *[other] { $answers } respostas
    } · { $members ->
        [one] uma pessoa
       *[other] { $members } pessoas
    } · { $rooms ->
        [one] um grupo
       *[other] { $rooms } grupos
    } · { $languages }
digest-nobody = Desta vez ninguém respondeu. Isso também nos diz alguma coisa: foi a pergunta, ou a semana? Proponha uma melhor em resposta.
digest-theme =
    <b>{ $theme }</b> · { $people ->
        [one] uma pessoa
       *[other] { $people } pessoas
    }{ $languages ->
        [0] {""}
        [one] {""}
       *[other] {" "}· { $languages } línguas
    }{ $rooms ->
        [0] {""}
        [one] {""}
       *[other] {" "}· { $rooms } grupos
    }
digest-sentence = {"\u000A"}🤖 <i>{ $words }</i>{ $numbers }
digest-also = <b>Também se falou de:</b> { $themes }
digest-few = 🌱 <b>Dito por poucas pessoas</b>
digest-open = ❓ <b>Perguntas ainda em aberto</b>
digest-agree = 🤝 <b>Em que estamos de acordo</b>
agreed-by = {" "}· { $people ->
        [one] mais uma pessoa concorda
       *[other] mais { $people } pessoas concordam
    }
digest-differ = ⚖️ <b>Em que não estamos de acordo</b>
digest-elsewhere = 🏘 <b>O que se ouviu nos outros grupos</b>
heard-in = {" "}· { $room }
digest-more = 💬 <b>Mais vozes</b>
digest-unheard = 👂 <b>Quem quase não ouvimos desta vez:</b> { $groups }. Conhece alguém de lá? Pergunte-lhe o que diria.
absent-language = { $name } ({ $people } pessoas)
absent-room = { $name } ({ $people } pessoas)
absent-role = { $name } ({ $people } pessoas)
absent-country = { $name } ({ $people } pessoas)
digest-note = 📝 { $words }{ $label }
translated = <i>↳ { $words } (tradução de quem dinamiza)</i>
translated-by-machine = <i>↳ { $words } (tradução automática)</i>
digest-end = 🙏 Obrigado. O que vai experimentar? Conte-nos numa resposta, ou em privado com o botão 🌱.
theme-words = “{ $words }”
theme-other = Outras respostas
verbatim = { $before }{ $words }{ $after }
attribution = — { $name }, { $code } ({ $number })
attribution-linked = — <a href="{ $link }">{ $name }, { $code } ({ $number })</a>
recap =
    { $thanks } { $code }:
    { $lines }{"\u000A\u000A"}
recap-thanks = 🙏 Obrigado, { $names }{ $others ->
        [0] {""}
        [one] {" "}e mais uma pessoa
       *[other] {" "}e mais { $others } pessoas
    }.
recap-line = • { $theme } ({ $people })
draft =
    👆 Rascunho da síntese de <b>{ $code }</b>. { $when }
draft-waits = Nada é publicado sem o seu acordo.
draft-publishes-itself = Publica-se por si { weekday } às { $clock }, como combinado em /setup, a não ser que a publique ou a altere antes.
button-publish = ✅ Publicar
draft-published = ✅ A síntese de { $code } { $rooms ->
        [0] ainda não está publicada em nenhum grupo.
        [one] está publicada em um grupo.
       *[other] está publicada em { $rooms } grupos.
    }{ published-later }
published = ✅ { $rooms ->
        [0] Ainda não está publicada em nenhum grupo.
        [one] Publicada em um grupo.
       *[other] Publicada em { $rooms } grupos.
    }{ published-later }
published-itself = ✅ A síntese de { $code } { $rooms ->
        [0] está pronta, como combinado; nenhum grupo a lê ainda.
        [one] publicou-se em um grupo, como combinado.
       *[other] publicou-se em { $rooms } grupos, como combinado.
    }{ published-later }
published-later = { $waiting ->
        [0] {""}
        [one] {" "}Um grupo vai lê-la mais tarde: está a descansar, ou não posso escrever nele.
       *[other] {" "}{ $waiting } grupos vão lê-la mais tarde: estão a descansar, ou não posso escrever neles.
    }
already-published = A síntese de { $code } já está publicada: { $name } foi mais rápido. /summary mostra-a, /amend corrige-a.
no-draft = Não há nenhum rascunho à espera. Chega quando uma pergunta fecha; /close fecha já a desta semana.
draft-sent-in-private = 👍 O rascunho está na sua conversa privada comigo.
no-summary = Ainda não foi publicada nenhuma síntese. A primeira chega quando a pergunta desta semana fechar.
no-such-summary = Não há nenhuma síntese publicada com esse número. Escreva só /summary para a última, ou /summary com o número de uma pergunta, por exemplo { $code }.
summary-above = 👆 Aqui está a síntese de { $code }.
