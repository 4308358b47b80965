next-opening =
    📆 Próxima pergunta: <b>{ $day }, às { $clock }</b> ({ $zone })
    🕘 No seu relógio: { $own }
next-opening-paused = ⏸ Aqui não se pergunta nada até /resume.
next-opening-unknown = 📆 Ainda não há nenhuma pergunta a caminho: termine primeiro /setup.
day-in-words = { weekday }, { day } de { month }
moment-in-words = { weekday }, às { $clock }
rhythm-card =
    <b>{ $group }</b>

    📅 Pergunta: { $opens } ({ $zone })
    ⏳ Aberta { $weeks ->
        [one] uma semana
       *[other] { $weeks } semanas
    }, até { $closes }
    🌿 Lembrete: { $reminds }
    📣 Síntese: { $publishes }
    🌙 Horas de silêncio: { $quiet }
    🏖 Dias de folga: { $holidays }

    { $next }
rhythm-summed-up-with = à hora de { $group }
rhythm-which = Que grupo?
rhythm-opens =
    📅 Quando devo fazer a pergunta em <b>{ $group }</b>? O lembrete, o fecho e a síntese acompanham a mudança. Agora: { $opens } ({ $zone }).

    { $next }
rhythm-reminds =
    🌿 Quando devo lembrar <b>{ $group }</b>, uma só vez e sem citar nomes? Agora: { $reminds }.

    { $next }
rhythm-closes =
    ⏳ Quando fecha a pergunta em <b>{ $group }</b>? O mais tardar, fecha quando a seguinte abre em algum grupo. Agora: { $closes }.

    { $next }
rhythm-publishes =
    📣 Quando é publicada a síntese, se ficou combinado que se publica por si? Agora: { $publishes }.

    { $next }
rhythm-weeks =
    ⏳ Durante quanto tempo fica aberta uma pergunta em <b>{ $group }</b>? Agora: { $weeks ->
        [one] uma semana
       *[other] { $weeks } semanas
    }. A seguinte vem quando todos os grupos tiverem fechado.

    { $next }
rhythm-quiet =
    🌙 Nas horas de silêncio não digo nada por minha iniciativa em <b>{ $group }</b>: espero. O que enviar à mão segue logo. Agora: { $quiet }.

    { $next }
rhythm-holidays =
    🏖 Dias de folga de <b>{ $group }</b>: { $holidays }.

    Nesses dias não digo nada por minha iniciativa; uma pergunta que calhe num deles vem no dia seguinte, à sua hora. Escreva-me um dia, ou o primeiro e o último: 25/12 ou 24/12 - 2/1 (dia/mês). Toque num para o retirar.

    { $next }
rhythm-skips =
    ⏭ Toque numa semana para saltar a sua pergunta em <b>{ $group }</b>, ou para a repor.

    { $next }
rhythm-topics =
    🗂 Onde fica cada pergunta de <b>{ $group }</b>? Num tópico só dela, que abro com ela e fecho quando chega a seguinte, ou onde costumo escrever. Para a primeira opção preciso do direito de gerir tópicos (/check); sem ele, continuo onde costumo escrever.

    { $next }
rhythm-topics-own = Um tópico por pergunta
rhythm-topics-same = Sempre no mesmo lugar
rhythm-nobody-reminded = nenhum
rhythm-no-quiet = nenhuma
rhythm-no-holidays = nenhum
unknown-day = Não consigo ler “{ $words }” como um dia. Escreva assim: 25/12 (dia/mês) ou 2026-12-25. Nada mudou.
days-off-too-many = São mais de { $most } dias. Para uma pausa longa use /pause e, depois, /resume.
skip-already = Essa semana já está saltada. Para a repor: /rhythm e depois “Saltar uma semana”.
skip-too-late = A pergunta dessa semana já foi feita, ou o dia já passou. Escolha um dia mais tarde; /close fecha já uma pergunta.
skipped =
    ⏭ Não há pergunta em <b>{ $group }</b> na semana de { $day }.

    { $next }
paused =
    ⏸ <b>{ $group }</b> está em pausa: nem perguntas, nem lembretes, nem sínteses da minha parte. As respostas a uma pergunta aberta continuam a contar.

    { $next }
resumed =
    ▶️ <b>{ $group }</b> retoma.

    { $next }
paused-already = Este grupo já está em pausa. /resume fá-lo retomar.
resumed-already = Este grupo não está em pausa. /rhythm mostra quando vem a próxima pergunta.
button-chosen = ✓ { $words }
button-left-out = ✗ { $words }
button-away = 🗑 { $words }
button-opens = 📅 Dia e hora
button-reminds = 🌿 Lembrete
button-closes = ⏳ Fecho
button-publishes = 📣 Síntese
button-weeks = 🗓 Duração
button-quiet = 🌙 Horas de silêncio
button-holidays = 🏖 Dias de folga
button-skips = ⏭ Saltar uma semana
button-topics = 🗂 Tópicos
button-pause = ⏸ Pausar
button-resume = ▶️ Retomar
button-other-room = Outro grupo
button-no-reminder = Sem lembrete
button-no-quiet = Sem horas de silêncio
button-so-many-weeks = { $weeks ->
    [one] Uma semana
   *[other] { $weeks } semanas
}
command-rhythm = Quando pergunto, lembro, fecho e me calo
command-skip = Saltar a pergunta de uma semana
command-pause = Não perguntar nada aqui por uns tempos
command-resume = Voltar a perguntar aqui
