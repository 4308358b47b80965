button-not-meant = 🙋 Não quis dizer isso
meant-yours =
    🙋 Palavras suas que a síntese de <b>{ $code }</b> cita:

    { $lines }

    ✏️ corrige o que foi mal entendido; 🗑 retira a resposta inteira.
meant-line = <b>{ $n }.</b> { $words }
meant-nothing = A síntese de { $code } não cita palavras suas. Para acrescentar algo, responda à pergunta no grupo ou envie /answer.
meant-ask =
    Está assim na síntese:
    <blockquote>{ $words }</blockquote>
    Escreva o que deve ficar em vez disso.
meant-gone = Estas palavras já não são citadas: entretanto algo mudou. Abra outra vez o botão por baixo da síntese.
meant-needs-words = Diga-o por palavras, por favor.
meant-kept = ✏️ Obrigado. As palavras antigas saem já da síntese de { $code }; as suas aparecem assim que alguém que dinamiza as tiver visto.
meant-agreed = ✅ { $state ->
        [posted] Agora na síntese de { $code }, em todos os grupos:
       *[draft] Agora no rascunho de { $code }:
    }
    <blockquote>{ $words }</blockquote>
button-correct = ✏️ { $words }
button-show-new = ✅ Mostrar as novas
quote-reworded =
    ✏️ { $name } diz agora outra coisa em { $code } ({ $number }). Até agora citava-se:
    <blockquote>{ $was }</blockquote>
    Em vez disso:
    <blockquote>{ $words }</blockquote>
    { $state ->
        [posted] As palavras antigas saem das mensagens publicadas. As novas só aparecem com o seu acordo.
       *[draft] As palavras antigas saem do rascunho. As novas só aparecem com o seu acordo.
    }
quote-taken-back =
    🗑 { $name } retirou { $code } ({ $number }), que era citada:
    <blockquote>{ $was }</blockquote>
    Já não é mostrada em lado nenhum.
done-reword = aceitou as novas palavras de alguém
corrected = {" "}· ✏️ corrigido por quem o disse
