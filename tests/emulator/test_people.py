"""What Telegram's app does for people by itself, and what it does not let them do."""

import pytest

from bot.emulator.errors import RoomError
from bot.emulator.posting import publish
from bot.emulator.state import Media, Poll, Post
from bot.emulator.text.words import Words
from tests.emulator.conftest import Scene


def test_a_very_long_text_goes_out_in_several_messages_that_all_reply(scene: Scene) -> None:
    question = scene.fatou.say(scene.group, "Q3")
    first = scene.awa.say(scene.group, "🌳 mot " * 1500, reply_to=question)
    parts = [post for post in scene.group.posts.values() if post.reply_to is question]
    assert parts[0] is first
    assert [post.words.text.count("mot") for post in parts] == [585, 585, 330]
    assert all(post.words.text.startswith("🌳") for post in parts)


def test_a_long_word_is_split_where_it_must_be(scene: Scene) -> None:
    scene.awa.say(scene.group, "x" * 5000)
    assert [len(str(body.get("text", ""))) for body in scene.updates("message")[-2:]] == [4096, 904]


def test_a_caption_that_is_too_long_or_an_empty_edit_is_not_offered(scene: Scene) -> None:
    photo = Media("photo", scene.world.files.add("p.jpg", b"x"))
    with pytest.raises(RoomError, match="at most 1024"):
        scene.awa.say(scene.group, "x" * 1025, media=photo)
    post = scene.awa.say(scene.group, "hello")
    with pytest.raises(RoomError, match="needs text"):
        scene.awa.edit(scene.group, post, "  ")


def test_whoever_stopped_the_bot_starts_it_again_before_writing(scene: Scene) -> None:
    scene.awa.start()
    scene.awa.block()
    with pytest.raises(RoomError, match="start it again first"):
        scene.awa.say(None, "hello?")
    scene.awa.start()
    statuses = [body["new_chat_member"] for body in scene.updates("my_chat_member")[-2:]]
    assert [s["status"] for s in statuses if isinstance(s, dict)] == ["kicked", "member"]


def test_a_closed_topic_takes_messages_from_those_who_manage_topics_only(scene: Scene) -> None:
    forum = scene.world.add_group("Forum", [scene.awa], [scene.fatou], is_forum=True)
    scene.world.add_bot_to(forum)
    topic = scene.world.add_topic(forum, "Agenda")
    topic.closed = True
    with pytest.raises(RoomError, match="The topic Agenda is closed"):
        scene.awa.say(forum, "x", thread=topic.id)
    scene.fatou.say(forum, "x", thread=topic.id)


def test_a_quiz_vote_is_final_and_a_poll_takes_only_its_own_options(scene: Scene) -> None:
    poll = Poll("1", Words("Next?"), [Words("a"), Words("b")], revoting=False)
    post = publish(scene.world, scene.group, Post(0, 0, scene.fatou, poll=poll))
    with pytest.raises(RoomError, match="no such option"):
        scene.awa.vote(scene.group, post, [2])
    with pytest.raises(RoomError, match="takes one answer"):
        scene.awa.vote(scene.group, post, [0, 1])
    scene.awa.vote(scene.group, post, [0])
    with pytest.raises(RoomError, match="a vote is final"):
        scene.awa.vote(scene.group, post, [1])
