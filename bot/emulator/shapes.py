"""State written as the objects of the Bot API: the only place that knows their field names."""

from bot.emulator.state import (
    GENERAL_TOPIC,
    PERMISSIONS,
    RIGHTS,
    Account,
    Bot,
    Chat,
    Media,
    Member,
    Object,
    Poll,
    Post,
    Topic,
)
from bot.emulator.text.words import Entity, Words

ANONYMOUS = Account(1087968824, "Group", "GroupAnonymousBot", is_bot=True)
AS_CHANNEL = Account(136817688, "Channel", "Channel_Bot", is_bot=True)
TELEGRAM = Account(777000, "Telegram")


def filled(**fields: object) -> Object:
    """Leave out what is absent: the Bot API has no nulls."""
    return {name.rstrip("_"): value for name, value in fields.items() if value is not None}


def user(account: Account) -> Object:
    """Write a User."""
    return filled(
        id=account.id,
        is_bot=account.is_bot,
        first_name=account.name,
        username=account.username,
        language_code=account.language,
    )


def me(bot: Bot) -> Object:
    """Write the User that getMe alone returns."""
    return user(bot) | {
        "can_join_groups": True,
        "can_read_all_group_messages": not bot.privacy,
        "supports_guest_queries": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
        "supports_join_request_queries": False,
    }


def chat(place: Chat) -> Object:
    """Write a Chat, as the bot sees it: a private chat is named after the person."""
    if place.kind == "private":
        person = next(m.account for m in place.members.values() if not m.account.is_bot)
        return filled(id=place.id, type="private", first_name=person.name, username=person.username)
    return filled(id=place.id, type=place.kind, title=place.title, is_forum=place.is_forum or None)


def full_chat(place: Chat) -> Object:
    """Write the ChatFullInfo of getChat."""
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    allowed = place.reactions_allowed
    return chat(place) | filled(
        accent_color_id=abs(place.id) % 7,
        max_reaction_count=11,
        accepted_gift_types=dict.fromkeys(gifts, False),
        permissions=None if place.kind == "private" else granted(PERMISSIONS, place.permissions),
        pinned_message=message(place, place.pinned[-1]) if place.pinned else None,
        available_reactions=None if allowed is None else [reaction(e) for e in sorted(allowed)],
    )


def granted(names: tuple[str, ...], held: frozenset[str]) -> Object:
    """Write rights or permissions as the flags that the Bot API spells out."""
    return {name: name in held for name in names}


def member(standing: Member, place: Chat) -> Object:
    """Write a ChatMember of the variety that the status asks for."""
    about: Object = {"status": standing.status, "user": user(standing.account)}
    match standing.status:
        case "creator":
            return about | filled(is_anonymous=standing.anonymous, custom_title=standing.title)
        case "administrator":
            rights = granted(RIGHTS, standing.granted | {"can_manage_chat"})
            if not place.is_forum:
                del rights["can_manage_topics"]
            titles = filled(is_anonymous=standing.anonymous, custom_title=standing.title)
            return about | {"can_be_edited": False} | rights | titles
        case "restricted":
            return about | {"is_member": True, "until_date": 0} | granted(PERMISSIONS, standing.granted)
        case "kicked":
            return about | {"until_date": 0}
        case _:
            return about


def entity(mark: Entity, people: dict[int, Account]) -> Object:
    """Write a MessageEntity."""
    named = people.get(mark.user_id) if mark.user_id else None
    return filled(
        type=mark.type,
        offset=mark.offset,
        length=mark.length,
        url=mark.url,
        user=user(named) if named else None,
        language=mark.language,
        custom_emoji_id=mark.custom_emoji_id,
        unix_time=mark.unix_time,
        date_time_format=mark.date_time_format,
    )


def entities(words: Words, place: Chat) -> list[Object] | None:
    """Write the entities of a text; a mention of somebody unknown here is no mention."""
    if not words.entities:
        return None
    known = {m.account.id: m.account for m in place.members.values()}
    kept = [e for e in words.entities if e.user_id is None or e.user_id in known]
    return [entity(e, known) for e in kept] or None


def reaction(emoji: str) -> Object:
    """Write a ReactionType."""
    return {"type": "emoji", "emoji": emoji}


def topic(about: Topic) -> Object:
    """Write a ForumTopic."""
    return {"message_thread_id": about.id, "name": about.name, "icon_color": about.color}


def poll(about: Poll, inside: bool = False) -> Object:
    """Write a Poll with its counts, which are 0 while they are hidden; `inside` a message it has its description."""
    secret = about.hidden and not about.closed
    chosen = [option for options in about.votes.values() for option in options if not secret]
    options = [_option(about, at, chosen.count(at)) for at in range(len(about.options))]
    return filled(
        id=about.id,
        question=about.question.text,
        options=options,
        total_voter_count=len(about.votes),
        is_closed=about.closed,
        is_anonymous=about.anonymous,
        type=about.kind,
        allows_multiple_answers=about.multiple,
        allows_revoting=about.revoting,
        members_only=False,
        correct_option_ids=list(about.correct) or None,
        explanation=about.explanation.text if about.explanation else None,
        description=about.description.text if about.description and inside else None,
    )


def _option(about: Poll, at: int, votes: int) -> Object:
    who, when = about.added.get(at, (None, None))
    added = filled(added_by_user=user(who) if who else None, addition_date=when)
    text = about.options[at].text
    return {"persistent_id": f"{about.id}-{at}", "text": text, "voter_count": votes} | added


def option_added(place: Chat, post: Post, at: int) -> Object:
    """Write what a service message tells of an option that was added."""
    if post.poll is None:
        return {}
    told = {"option_persistent_id": f"{post.poll.id}-{at}", "option_text": post.poll.options[at].text}
    return {"poll_option_added": {"poll_message": message(place, post, nested=True)} | told}


def message(place: Chat, post: Post, nested: bool = False) -> Object:
    """Write a Message; inside another one it does not carry its own reply."""
    return filled(
        message_id=post.id,
        message_thread_id=None if post.thread == GENERAL_TOPIC else post.thread,
        from_=user(ANONYMOUS if post.behalf is place else post.sender),
        sender_chat=chat(post.behalf) if post.behalf else None,
        is_automatic_forward=post.automatic or None,
        forward_origin=_origin(post),
        author_signature=post.signature,
        date=post.date,
        chat=chat(place),
        is_topic_message=post.in_topic or None,
        edit_date=post.edited,
        has_protected_content=post.protected or None,
        media_group_id=post.album,
        reply_markup=post.markup,
        link_preview_options=post.preview,
        poll=poll(post.poll, inside=True) if post.poll else None,
        pinned_message=_pinned(place, post),
        **_reply(place, post, nested),
        **_words(place, post),
        **(_media(post.media) if post.media else {}),
        **(post.service or {}),
    )


def _origin(post: Post) -> Object | None:
    if not post.automatic or post.behalf is None:
        return None
    return {"type": "channel", "chat": chat(post.behalf), "message_id": post.id, "date": post.date}


def _reply(place: Chat, post: Post, nested: bool) -> Object:
    target = post.reply_to
    if nested or target is None or target.deleted:
        return {}
    quote = post.quote and filled(
        text=post.quote.text,
        position=post.quote.position,
        entities=entities(Words(post.quote.text, post.quote.entities), place),
        is_manual=True,
    )
    return filled(reply_to_message=message(place, target, nested=True), quote=quote)


def _pinned(place: Chat, post: Post) -> Object | None:
    if post.pins is None:
        return None
    if post.pins.deleted:
        return {"chat": chat(place), "message_id": post.pins.id, "date": 0}
    return message(place, post.pins, nested=True)


def _words(place: Chat, post: Post) -> Object:
    if not post.words.text:
        return {}
    if post.rich:
        return {"rich_message": post.rich}
    marks = entities(post.words, place)
    if post.media:
        return filled(caption=post.words.text, caption_entities=marks)
    return filled(text=post.words.text, entities=marks)


def _media(media: Media) -> Object:
    file = media.file
    about = {"file_id": file.id, "file_unique_id": file.id[-16:], "file_size": len(file.data)}
    match media.kind:
        case "photo":
            return {"photo": [about | {"width": 800, "height": 600}]}
        case "document":
            return {"document": about | {"file_name": file.name, "mime_type": file.mime}}
        case "voice":
            return {"voice": about | {"duration": media.seconds, "mime_type": file.mime}}
        case "sticker":
            flags = {"type": "regular", "is_animated": False, "is_video": False}
            return {"sticker": about | flags | filled(width=512, height=512, emoji=media.emoji)}
