picture-title = { $code } · Em números
picture-answers = { $count ->
        [one] resposta
       *[other] respostas
    }
picture-people = { $count ->
        [one] pessoa
       *[other] pessoas
    }
picture-new = { $count ->
        [one] voz nova
       *[other] vozes novas
    }
picture-languages = { $count ->
        [one] língua
       *[other] línguas
    }
picture-themes = Respostas por tema
picture-rooms = Pessoas por grupo
picture-known = vozes já conhecidas
picture-others = outras línguas
picture-foot = Uma resposta pode tocar em vários temas.
picture-caption =
    📊 <b>{ $code } em números.</b>
    <blockquote expandable>Falou-se sobretudo de: { $themes }.{ $languages }{ $rooms }{ $new }</blockquote>
picture-in-languages = {" "}Línguas: { $list }.
picture-in-rooms = {" "}Grupos: { $list }.
picture-with-new = {" "}{ $count ->
        [one] Uma pessoa falou pela primeira vez.
       *[other] { $count } pessoas falaram pela primeira vez.
    }
