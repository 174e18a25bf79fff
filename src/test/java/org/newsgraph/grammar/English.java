package org.newsgraph.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.read.LexiconCompiler;
import org.newsgraph.lexicon.read.Ontology;

/** English as the program's own ontology knows it, read once for all tests. */
public final class English {
  /** The ontology. */
  public static final Ontology ONTOLOGY = ontology();

  /** The senses, modifiers and word classes. */
  public static final Lexicon LEXICON = LexiconCompiler.compile(ONTOLOGY);

  /** The function words. */
  public static final FunctionWords WORDS = FunctionWords.of(LEXICON::words);

  private English() {}

  private static Ontology ontology() {
    try {
      return Ontology.readBundled();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
