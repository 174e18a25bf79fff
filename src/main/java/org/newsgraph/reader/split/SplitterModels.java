package org.newsgraph.reader.split;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The models of OpenNLP's kind that the splitters ask where their words and rules are silent.
 *
 * @param sentences the model that says where sentences end
 * @param words the model that says where words end
 */
public record SplitterModels(SentenceModel sentences, TokenizerModel words) {
  /** The English models in the program's resources. */
  public static SplitterModels load() {
    try {
      return new SplitterModels(
          new SentenceModel(Resources.getResource(SplitterModels.class, "en-sentences.bin")),
          new TokenizerModel(Resources.getResource(SplitterModels.class, "en-words.bin")));
    } catch (IOException e) {
      throw new UncheckedIOException("the splitters' models cannot be loaded", e);
    }
  }
}
