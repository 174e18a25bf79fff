package org.newsgraph.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.read.LexiconCompiler;
import org.newsgraph.lexicon.read.Ontology;

/** English as the program's own ontology knows it. */
public final class English {
  /** The function words. */
  public static final FunctionWords WORDS = functionWords();

  private English() {}

  private static FunctionWords functionWords() {
    try {
      Lexicon lexicon = LexiconCompiler.compile(Ontology.readBundled());
      return FunctionWords.of(name -> lexicon.wordClass(name).words());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
