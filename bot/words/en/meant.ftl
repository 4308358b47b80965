button-not-meant = 🙋 Not what I meant
meant-yours =
    🙋 Words of yours that the summary of <b>{ $code }</b> quotes:

    { $lines }

    ✏️ puts right what was understood wrongly; 🗑 takes the whole answer back.
meant-line = <b>{ $n }.</b> { $words }
meant-nothing = The summary of { $code } quotes no words of yours. To add something, reply to the question in the group, or send /answer.
meant-ask =
    You are quoted like this:
    <blockquote>{ $words }</blockquote>
    Write what should stand there instead.
meant-gone = These words are quoted no longer: something has changed meanwhile. Open the button below the summary once more.
meant-needs-words = Please write it in words.
meant-kept = ✏️ Thank you. The old words leave the summary of { $code } now; yours stand there as soon as somebody who facilitates has seen them.
meant-agreed = ✅ { $state ->
        [posted] Now in every group’s summary of { $code }:
       *[draft] Now in the draft of { $code }:
    }
    <blockquote>{ $words }</blockquote>
button-correct = ✏️ { $words }
button-show-new = ✅ Show the new words
quote-reworded =
    ✏️ { $name } now says something else in { $code } ({ $number }). Quoted until now:
    <blockquote>{ $was }</blockquote>
    Instead:
    <blockquote>{ $words }</blockquote>
    { $state ->
        [posted] The old words leave the posts. The new ones are shown only if you agree.
       *[draft] The old words leave the draft. The new ones are shown only if you agree.
    }
quote-taken-back =
    🗑 { $name } took back { $code } ({ $number }), which was quoted:
    <blockquote>{ $was }</blockquote>
    It is shown nowhere any more.
done-reword = let an author’s new words stand
corrected = {" "}· ✏️ put right by the author
