from sumy.models.dom import ObjectDocumentModel, Sentence

class LexRankSummarizer:
    def __call__(self, document: ObjectDocumentModel, sentences_count: int) -> tuple[Sentence, ...]: ...
