package org.newsgraph.entity;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.lexicon.ReferenceWords;

/** The classifier of nouns by the lexicon's reference words and the reader model's types. */
final class NounClassifier {
  private final ReferenceWords words;

  NounClassifier(ReferenceWords words) {
    this.words = words;
  }

  /**
   * The class of what the noun stands for, "" for a thing. A word for an agent that the model takes
   * for something abstract, as in "a change of government", stands for none, unless it cannot but
   * stand for somebody: "Chadian forces", "Mali's leadership said", "the carmaker Brandt".
   */
  String classify(Word noun) {
    Optional<ReferenceWord> several = words.findCompound(noun.index(), noun.sentence().forms());
    Optional<ReferenceWord> word = several.or(() -> words.findNoun(noun.forms()));
    String read = words.classOf(noun.entityType());
    boolean doubted = several.isEmpty() && read.isEmpty() && noun.headsMention();
    boolean thing = doubted && word.filter(known -> isSurely(noun, known)).isEmpty();
    String type = word.isEmpty() ? read : thing ? "" : word.get().denotes().orElse("");
    boolean group = noun.isPlural() && type.equals(words.classOf("person"));
    return group ? words.classOf("people") : type;
  }

  /** Whether the noun only says how many there are of those behind "of": "dozens", "a crowd". */
  boolean isQuantity(Word noun) {
    return words
        .findNoun(noun.forms())
        .map(word -> word.denotes().filter(words.classOf("people")::equals).isPresent())
        .orElse(true);
  }

  /**
   * Whether it is somebody's, and does something or is a word that has a plural alone, or says what
   * the bearer of a name is.
   */
  private boolean isSurely(Word noun, ReferenceWord known) {
    boolean listed = noun.isPlural() && known.word().equals(noun.lower());
    boolean owned =
        noun.children().stream()
            .filter(child -> child.isModifier() || child.isCompound() || child.isPossessor())
            .flatMap(child -> Stream.concat(Stream.of(child), child.children().stream()))
            .anyMatch(Word::isInName);
    return (owned && (listed || noun.isSubjectOrAgent())) || isBesideName(noun);
  }

  private static boolean isBesideName(Word noun) {
    return noun.findClause().stream()
        .flatMap(clause -> clause.fillers(Clause.SELF).stream())
        .anyMatch(self -> self != noun && self.isName());
  }
}
