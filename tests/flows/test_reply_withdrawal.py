"""Taking an answer back, and putting it back, is for those who have a say in it at that very moment."""

from bot.flows import reply_withdrawal
from bot.handlers.press import act
from bot.store import community, reply
from bot.store.engine import Store, Tx
from tests.flows.circle import Circle
from tests.flows.scene import AWA, FATOU, GRACE, GROUP, someone


async def demote(tx: Tx, person: int) -> None:
    await community.appoint(tx, 1, person, administrator=False)


async def message_of(circle: Circle, reply_id: int) -> int:
    async with circle.store.read() as tx:
        found = await reply.reply(tx, reply_id)
    assert found is not None
    return found.message


async def test_whoever_facilitates_no_more_puts_nothing_back(store: Store) -> None:
    circle = Circle(store)
    await circle.begin()
    said = await circle.answer(AWA, "Les salaires sont en retard")
    message = await message_of(circle, said.id)
    hers = (reply_withdrawal.command, someone(GRACE, GROUP), message, circle.now)
    assert await circle.refused(*hers) == "administrators-only"
    await circle.do(reply_withdrawal.command, someone(FATOU, GROUP), message, circle.now)
    back = await circle.button("↩️ La remettre")
    await circle.do(demote, FATOU)
    assert await circle.refused(act, someone(FATOU), back, circle.now) == "administrators-only"
    assert (await circle.kept(said.id)).withdrawn
