"""The encoders that a reader can begin from."""
import typing
import zipfile

import bert
import minilm
import model


class Encoder(typing.NamedTuple):
    """An encoder's size, weights by the reader's names and vocabulary, and how fast it may change."""
    size: model.Size
    weights: dict
    vocabulary: list
    rate: float


def read(path):
    """The encoder in a jar of Maven Central."""
    with zipfile.ZipFile(path) as jar:
        is_bert = bert.ARCHIVE in jar.namelist()
    if is_bert:
        return Encoder(model.BASE, *bert.read_jar(path, model.BASE), 5e-5)
    return Encoder(model.SMALL, *minilm.read_jar(path, model.SMALL), 1.5e-4)
