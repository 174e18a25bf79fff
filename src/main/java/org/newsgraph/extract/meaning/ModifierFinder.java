package org.newsgraph.extract.meaning;

import java.util.Optional;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;

/** The finder of the lexicon's modifiers in a sentence, those of several words too. */
final class ModifierFinder {
  private final Lexicon lexicon;

  ModifierFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The modifier that begins with the word, the longest first. */
  Optional<Modifier> find(Word word, Construction construction) {
    return lexicon.findModifier(construction, word.index(), word.sentence().forms());
  }
}
