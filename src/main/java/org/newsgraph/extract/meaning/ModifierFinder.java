package org.newsgraph.extract.meaning;

import java.util.List;
import java.util.Optional;
import org.newsgraph.grammar.ParsedSentence;
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
    return find(word, word.lemma(), construction).or(() -> find(word, word.lower(), construction));
  }

  private Optional<Modifier> find(Word word, String first, Construction construction) {
    return lexicon.modifiersOf(first, construction).stream()
        .filter(modifier -> follows(word, modifier.word()))
        .findFirst();
  }

  /** Whether the sentence goes on from the word as the modifier does after its first word. */
  private static boolean follows(Word word, String modifier) {
    List<String> parts = List.of(modifier.split(" "));
    ParsedSentence sentence = word.sentence();
    for (int i = 1; i < parts.size(); i++) {
      String part = parts.get(i);
      if (sentence.findWord(word.index() + i).filter(next -> next.isWord(part)).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
