check-list =
    🩺 <b>{ $group }</b>

    { $lines }

    { $wrong ->
        [0] Está tudo a funcionar.
        [one] Uma coisa a resolver; o resto funciona.
       *[other] { $wrong } coisas a resolver; o resto funciona.
    }
check-lost =
    🩺 Algo mudou em <b>{ $group }</b>:

    { $line }

    A semana continua. Só digo isto uma vez.
check-write = { $well ->
        [yes] ✅ Posso escrever
       *[no] ❌ Não posso escrever. Toque no nome do grupo → Editar → Permissões → Enviar mensagens, ou torne-me administrador.
    }
check-administrator = { $well ->
        [yes] ✅ Sou administrador
       *[no] ❌ Não sou administrador: não vejo as reações nem sei quem deixa de administrar. Toque no nome do grupo → Editar → Administradores → Adicionar, e escolha-me.
    }
check-hear = { $well ->
        [yes] ✅ Ouço as respostas a respostas
       *[no] ❌ Só ouço respostas diretas às minhas mensagens (modo de privacidade). Torne-me administrador; ou @BotFather → /setprivacy → Disable, e depois retire-me e volte a adicionar-me.
    }
check-pin = { $well ->
        [yes] ✅ Posso fixar a pergunta
       *[no] ❌ Não posso fixar a pergunta. Administradores → o meu nome → Fixar mensagens.
    }
check-reactions = { $well ->
        [yes] ✅ Posso agradecer com 👌
       *[no] ❌ Não posso agradecer com 👌. Toque no nome do grupo → Editar → Reações → permita 👌.
    }
check-polls = { $well ->
        [yes] ✅ Posso abrir votações
       *[no] ❌ Não posso enviar sondagens. Editar → Permissões → Enviar sondagens, ou torne-me administrador.
    }
check-photos = { $well ->
        [yes] ✅ Posso enviar imagens
       *[no] ❌ Não posso enviar imagens; os números vêm em palavras. Editar → Permissões → Enviar fotografias.
    }
check-topics = { $well ->
        [yes] ✅ Posso abrir tópicos
       *[no] ❌ Não posso abrir tópicos neste fórum. Administradores → o meu nome → Gerir tópicos.
    }
check-private = { $silent ->
        [0] ✅ Posso escrever em privado a todas as pessoas que decidem aqui
        [one] ❌ Não posso escrever em privado { $count ->
            [1] à pessoa que administra este grupo
           *[other] a uma das { $count } pessoas que decidem aqui (a administração e quem foi nomeado com /facilitators)
        }. Que abra uma conversa comigo e toque em Iniciar.
       *[other] ❌ Não posso escrever em privado a { $silent } das { $count } pessoas que decidem aqui (a administração e quem foi nomeado com /facilitators). Que abram uma conversa comigo e toquem em Iniciar.
    }
button-check-again = 🔄 Verificar de novo
command-check = O que posso fazer aqui, e a solução
