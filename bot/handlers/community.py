"""What Telegram says of groups: the bot's place there, administrators, titles and moves; and /setup."""

from collections.abc import Collection

from telegram import Chat, Message, MessageEntity, Update, User
from telegram.ext import ChatMemberHandler, MessageHandler, filters

from bot.domain.member import ANONYMOUS_ADMINISTRATOR, CHANNEL_AS_SENDER, TELEGRAM_ITSELF, standing_from
from bot.domain.text import clean_name
from bot.flows import check, community, facilitators, link, member, setup
from bot.flows.community import News
from bot.flows.facilitators import Meant, Someone
from bot.handlers.context import Context, caller


async def begin(update: Update, context: Context) -> None:
    """/setup: language, time zone, rhythm, agenda."""
    await setup.begin(context.tx, caller(update), context.now)


async def facilitate(update: Update, context: Context) -> None:
    """/facilitators, alone, as a reply to somebody's message, or with a mention."""
    if message := update.message:
        await facilitators.begin(context.tx, caller(update), meant(message), context.now)


async def look(update: Update, context: Context) -> None:
    """/check: what the bot can see and do."""
    await check.begin(context.tx, caller(update), {}, context.now)


async def join(update: Update, context: Context) -> None:
    """/link, alone or with the code of another community."""
    await link.begin(context.tx, caller(update), context.words, context.now)


def meant(message: Message) -> Meant:
    """Whom a command points to: a reply to a person, or mentions that carry one; a bare @name carries nobody."""
    target = message.reply_to_message
    replied = target.from_user if target and not target.sender_chat and not target.forum_topic_created else None
    mentioned = message.parse_entities([MessageEntity.TEXT_MENTION])
    users = [user for user in (replied, *(entity.user for entity in mentioned)) if user and _is_someone(user)]
    people = {user.id: Someone(user.id, clean_name(user.full_name), user.language_code) for user in users}
    pointed = bool(message.parse_entities([MessageEntity.MENTION])) or (target is not None and replied is not None)
    return Meant(tuple(people.values()), unclear=not people and pointed)


def _is_someone(user: User) -> bool:
    return not user.is_bot and user.id not in (ANONYMOUS_ADMINISTRATOR, CHANNEL_AS_SENDER, TELEGRAM_ITSELF)


async def know(update: Update, context: Context) -> None:
    """Somebody's standing in a group has changed."""
    if changed := update.chat_member:
        await community.know_member(context.tx, changed.chat.id, standing_from(changed.new_chat_member.to_dict()))


async def rename(update: Update, context: Context) -> None:
    """The group's title has changed."""
    if (message := update.message) and message.new_chat_title:
        await community.rename(context.tx, message.chat.id, clean_name(message.new_chat_title))


async def migrate(update: Update, context: Context) -> None:
    """The group became a supergroup: both the old and the new chat say so."""
    if (message := update.message) and message.migrate_to_chat_id:
        await community.migrate(context.tx, message.chat.id, message.migrate_to_chat_id)
    elif message and message.migrate_from_chat_id:
        await community.migrate(context.tx, message.migrate_from_chat_id, message.chat.id)


async def reopen(update: Update, context: Context) -> None:
    """A forum topic takes messages again."""
    if message := update.message:
        await community.topic_reopened(context.tx, message.chat.id, message.message_thread_id)


def meeting(allowed: Collection[int]) -> ChatMemberHandler[Context, None]:
    """The handler of the bot's own standing, which knows which groups may use it."""

    async def meet(update: Update, context: Context) -> None:
        """The bot was invited, promoted, silenced or removed; or, in private, blocked."""
        if (changed := update.my_chat_member) is None:
            return
        standing, chat = standing_from(changed.new_chat_member.to_dict()), changed.chat
        if chat.type == Chat.PRIVATE:
            await member.block(context.tx, caller(update), blocked=not standing.present)
        elif chat.type in (Chat.GROUP, Chat.SUPERGROUP):
            news = News(clean_name(chat.title or ""), chat.username, standing, allowed)
            await community.meet(context.tx, caller(update), news, context.now)

    return ChatMemberHandler(meet, ChatMemberHandler.MY_CHAT_MEMBER)


COMMANDS = {"setup": begin, "check": look, "facilitators": facilitate, "link": join}
HANDLERS = (
    ChatMemberHandler(know, ChatMemberHandler.CHAT_MEMBER),
    MessageHandler(filters.StatusUpdate.MIGRATE, migrate),
    MessageHandler(filters.StatusUpdate.NEW_CHAT_TITLE, rename),
    MessageHandler(filters.StatusUpdate.FORUM_TOPIC_REOPENED, reopen),
)
