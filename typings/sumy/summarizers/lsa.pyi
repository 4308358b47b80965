from sumy.models.dom import ObjectDocumentModel, Sentence

class LsaSummarizer:
    def __call__(self, document: ObjectDocumentModel, sentences_count: int) -> tuple[Sentence, ...]: ...
