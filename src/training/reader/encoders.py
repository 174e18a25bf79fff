"""What a reader can begin from: an encoder, or a reader that was exported."""
import typing
import zipfile

import bert
import exported
import minilm
import model

SMALL_RATE, BASE_RATE, HEAD_RATE = 1.5e-4, 5e-5, 1e-3
# What knows its task already changes at half the rate.
GOING_ON = 0.5


class Encoder(typing.NamedTuple):
    """What a reader begins from.

    Its size, weights by the reader's names and vocabulary, how fast the encoder and the heads may change, and the labels
    where it is a whole reader.
    """
    size: model.Size
    weights: dict
    vocabulary: list
    rate: float
    head_rate: float = HEAD_RATE
    labels: typing.Optional[dict] = None


def read(path):
    """The encoder in a jar of Maven Central, or the reader in an exported model."""
    if path.endswith('.onnx'):
        weights, vocabulary, labels = exported.read(path)
        return Encoder(model.SMALL, weights, vocabulary, SMALL_RATE * GOING_ON, HEAD_RATE * GOING_ON, labels)
    with zipfile.ZipFile(path) as jar:
        is_bert = bert.ARCHIVE in jar.namelist()
    if is_bert:
        return Encoder(model.BASE, *bert.read_jar(path, model.BASE), BASE_RATE)
    return Encoder(model.SMALL, *minilm.read_jar(path, model.SMALL), SMALL_RATE)
