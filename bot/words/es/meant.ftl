button-not-meant = 🙋 No quise decir eso
meant-yours =
    🙋 Palabras suyas que cita la síntesis de <b>{ $code }</b>:

    { $lines }

    ✏️ corrige lo que se entendió mal; 🗑 retira la respuesta entera.
meant-line = <b>{ $n }.</b> { $words }
meant-nothing = La síntesis de { $code } no cita palabras suyas. Para añadir algo, responda a la pregunta en el grupo o envíe /answer.
meant-ask =
    Así se le cita:
    <blockquote>{ $words }</blockquote>
    Escriba lo que debe figurar en su lugar.
meant-gone = Estas palabras ya no se citan: algo ha cambiado entretanto. Abra otra vez el botón que está bajo la síntesis.
meant-needs-words = Dígalo con palabras, por favor.
meant-kept = ✏️ Gracias. Las palabras de antes salen ya de la síntesis de { $code }; las suyas aparecerán en cuanto las haya visto alguien que facilita.
meant-agreed = ✅ { $state ->
        [posted] Ya está en la síntesis de { $code }, en todos los grupos:
       *[draft] Ya está en el borrador de { $code }:
    }
    <blockquote>{ $words }</blockquote>
button-correct = ✏️ { $words }
button-show-new = ✅ Mostrar lo nuevo
quote-reworded =
    ✏️ { $name } dice ahora otra cosa en { $code } ({ $number }). Hasta ahora se citaba:
    <blockquote>{ $was }</blockquote>
    En su lugar:
    <blockquote>{ $words }</blockquote>
    { $state ->
        [posted] Las palabras de antes salen de los mensajes publicados. Las nuevas solo aparecen si usted está de acuerdo.
       *[draft] Las palabras de antes salen del borrador. Las nuevas solo aparecen si usted está de acuerdo.
    }
quote-taken-back =
    🗑 { $name } ha retirado { $code } ({ $number }), que se citaba:
    <blockquote>{ $was }</blockquote>
    Ya no se muestra en ningún sitio.
done-reword = dio paso a las nuevas palabras de alguien
corrected = {" "}· ✏️ corregido por quien lo dijo
