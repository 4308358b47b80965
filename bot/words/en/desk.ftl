digest-taken-back = <s>Summary of { $code }</s>: taken back by those who facilitate.
digest-part-struck = <i>This part is no longer needed: see above.</i>
draft-scheduled = It will be posted on { weekday } at { $clock }, as { $name } agreed.
done-by-itself = the agreed rule
done-by-the-group = the administrators of the group
desk =
    ✏️ <b>{ $code }</b> · { $state ->
        [posted] posted
       *[draft] draft, nothing is posted yet
    }

    { $lines }

    { $more }{ $last }
desk-theme-line = { $n }. <b>{ $name }</b> · { $count ->
        [one] one quote
       *[other] { $count } quotes
    }
desk-more =
    📝 Note: { $note }
    🏁 Question: { $status }
desk-when = {"\u000A"}🕗 { $when }
desk-last = {"\u000A\u000A"}<i>Last: { $who } { $what }, { $day } { month }, { $clock }.</i>
desk-theme =
    <b>{ $name }</b>

    { $lines }
desk-choose =
    Instead of:
    <blockquote>{ $now }</blockquote>
    { $count ->
        [0] {""}
       *[other] Tap the number of the words to show.
    }

    { $lines }
desk-offer = { $n }. { $words } <i>— { $name }</i>
desk-no-offer = The answers of this theme hold no other words to show.
desk-others =
    💬 <b>Besides the themes</b>

    { $lines }
desk-no-others = Nothing stands besides the themes.
desk-merge = Into which theme shall <b>{ $name }</b> go?
desk-type-title =
    Write what this theme shall be called in { $spoken }.

    Now: { $name }
desk-type-note =
    Write a note in your own words, in { $spoken }. It stands at the end of the summary, marked as yours.

    Now: { $note }
desk-type-translation =
    Write in { $spoken } what these words say. It stands below them, marked as a facilitator’s translation.
    <blockquote>{ $words }</blockquote>

    Now: { $present }
desk-status = What did the answers make of { $code }?
desk-languages = In which language shall I show it, exactly as it will look?
desk-changed = Somebody has changed this meanwhile. Send /preview or /amend to see it as it is now.
desk-words-changed = These words have been edited or withdrawn meanwhile. Go back and choose again.
desk-too-long = That is too long: at most { $most } characters. Nothing has changed; write it shorter.
desk-posted = The summary of { $code } is posted already. Use /amend to change it.
desk-held = ✋ While you change it, it does not go out by itself.
desk-amended = ✅ Changed in every group.
status-of-asked = open
status-of-partly = partly answered
status-of-answered = answered
status-of-research = needs research
undo =
    ↩️ { $code }: take this back?{ $what }
undo-nothing = There is nothing to take back: nobody has changed or posted a summary yet.
undo-gone = That was taken back already, or something else was done since. Send /undo again to see.
undo-in-private = 👍 We go on in private.
undone = ↩️ Taken back.
done-exchange = chose another quote
done-drop = dropped a quote
done-rename = renamed a theme
done-translate = translated a quote
done-merge = merged two themes
done-note = changed the note
done-status = changed the question’s status
done-schedule = agreed to the set time
done-hold = held the draft back
done-publish = posted the summary
done-amend = amended the posts
button-change = ✏️ Change
button-amend = ✏️ Amend
button-at-hour = 🕗 Post { weekday } { $clock }
button-hold = ✋ Do not post by itself
button-others = 💬 Other words
button-note = 📝 Note
button-no-note = 🗑 No note
button-preview-in = 👁 See it in …
button-exchange = 🔄 { $words }
button-translate-quote = 🌍 { $words }
button-drop = ✕ { $words }
button-join = 🔗 Merge into …
button-amend-posts = ✅ Amend the posts
button-take-back = ↩️ Take it back
command-amend = Change a posted summary
command-undo = Take back what was last done
