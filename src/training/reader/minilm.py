"""all-MiniLM-L6-v2 out of the jar on Maven Central: the weights by the reader's names, and the vocabulary."""
import json
import zipfile

import numpy
import onnx
import onnx.numpy_helper
import torch


def read_jar(path, size):
    """(weights by the reader's names, vocabulary) of all-MiniLM-L6-v2 in langchain4j's jar."""
    with zipfile.ZipFile(path) as jar:
        graph = onnx.load_model_from_string(jar.read('all-minilm-l6-v2.onnx')).graph
        tokenizer = json.loads(jar.read('all-minilm-l6-v2-tokenizer.json'))
    tensors = {t.name: torch.from_numpy(numpy.array(onnx.numpy_helper.to_array(t)))
               for t in graph.initializer}
    order = [n.input[1] for n in graph.node if n.op_type == 'MatMul' and n.input[1] in tensors]
    linear = [tensors[name].t() for name in order]
    if len(linear) != 6 * size.layers:
        raise ValueError('%d weights in the encoder, not %d' % (len(linear), 6 * size.layers))

    def named(ending):
        return next(t for name, t in tensors.items() if name.endswith(ending))

    weights = {
        'word.weight': named('embeddings.word_embeddings.weight'),
        'place.weight': named('position_embeddings.weight') + named('token_type_embeddings.weight')[0],
        'norm.weight': named('embeddings.LayerNorm.weight'),
        'norm.bias': named('embeddings.LayerNorm.bias')}
    for i in range(size.layers):
        old, new = 'encoder.layer.%d.' % i, 'layers.%d.' % i
        q, k, v, mixed, inner, outer = linear[6 * i:6 * i + 6]
        weights[new + 'attention.weight'] = torch.cat([q, k, v])
        weights[new + 'attention.bias'] = torch.cat(
            [named(old + 'attention.self.%s.bias' % n) for n in ('query', 'key', 'value')])
        for name, weight, bias in (('mixed', mixed, 'attention.output.dense'),
                                   ('inner', inner, 'intermediate.dense'), ('outer', outer, 'output.dense')):
            weights[new + name + '.weight'] = weight.contiguous()
            weights[new + name + '.bias'] = named(old + bias + '.bias')
        for name, norm in (('norm', 'attention.output.LayerNorm'), ('last_norm', 'output.LayerNorm')):
            weights[new + name + '.weight'] = named(old + norm + '.weight')
            weights[new + name + '.bias'] = named(old + norm + '.bias')
    vocabulary = tokenizer['model']['vocab']
    return weights, sorted(vocabulary, key=vocabulary.get)
