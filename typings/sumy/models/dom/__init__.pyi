from collections.abc import Sequence
from typing import Protocol

class _Tokenizer(Protocol):
    def to_words(self, sentence: str) -> tuple[str, ...]: ...

class Sentence:
    def __init__(self, text: str, tokenizer: _Tokenizer) -> None: ...

class Paragraph:
    def __init__(self, sentences: Sequence[Sentence]) -> None: ...

class ObjectDocumentModel:
    def __init__(self, paragraphs: Sequence[Paragraph]) -> None: ...
