package org.newsgraph.extract.meaning;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.newsgraph.grammar.Framing;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Scope.Link;
import org.newsgraph.grammar.Scope.Step;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.lexicon.WordClass;

/** The reader of what a sentence is as a whole: others' word, a thought, a tale retold. */
final class RegisterReader {
  /** Before how many words at most the words stand that open a sentence as a thought. */
  private static final int OPENING = 4;

  private final ModifierFinder modifiers;
  private final SettingReader settings;
  private final WordClass depictingVerbs;
  private final Map<ParsedSentence, Register> registers = new ConcurrentHashMap<>();

  RegisterReader(Lexicon lexicon, ModifierFinder modifiers, SettingReader settings) {
    this.modifiers = modifiers;
    this.settings = settings;
    this.depictingVerbs = lexicon.wordClass("depictingVerbs");
  }

  /**
   * The meaning of what stands in a sentence that others vouch for, "so the story goes", that opens
   * as a thought, "what if", or that tells again what a novel tells.
   */
  Meaning of(Word predicate, Meaning meaning) {
    Register register = registers.computeIfAbsent(predicate.sentence(), this::read);
    Meaning made =
        register
            .aside()
            .map(aside -> aside.attributes() ? meaning.asHearsay() : meaning.under(aside))
            .orElse(meaning);
    if (Framing.isAloneInQuotes(predicate)) {
      made = made.asHearsay();
    }
    Word first = predicate.firstConjunct();
    boolean present =
        predicate.isInPresent() || first.isInPresent() || (first.isRoot() && first.isParticiple());
    return (register.order() && !Framing.isBehindColon(predicate)) || (register.tale() && present)
        ? made.under(Modality.UNREAL)
        : made;
  }

  /** "The author of the novel [has] Chad attack Niger": whoever does it, it is in a tale. */
  boolean isDepicted(Step step) {
    return step.link() == Link.COMPLEMENT
        && depictingVerbs.contains(step.above().lemma())
        && registers.computeIfAbsent(step.word().sentence(), this::read).tale();
  }

  private Register read(ParsedSentence sentence) {
    Optional<Modifier> aside =
        Stream.concat(sentence.words().stream().flatMap(this::aside), inFront(sentence))
            .findFirst();
    return new Register(
        aside,
        sentence.words().stream().anyMatch(settings::isTale),
        sentence.words().stream().anyMatch(word -> Framing.isOrder(word) || Framing.isWish(word)));
  }

  private Stream<Modifier> aside(Word word) {
    return modifiers
        .find(word, Construction.ASIDE)
        .filter(aside -> aside.attributes() || word.index() < OPENING)
        .stream();
  }

  /** "[The theory]: Chad attacked Niger": what stands behind the colon is no more than that. */
  private Stream<Modifier> inFront(ParsedSentence sentence) {
    return sentence.words().stream()
        .limit(2L * OPENING)
        .filter(word -> word.text().equals(":"))
        .flatMap(colon -> colon.findPrevious().stream())
        .filter(noun -> noun.isNoun() && !noun.isPredicate())
        .flatMap(noun -> modifiers.find(noun, Construction.NOUN).stream())
        .filter(noun -> noun.attributes() || noun.modality().isPresent());
  }

  /**
   * What a sentence is.
   *
   * @param aside what lays it on others or makes it a thought
   * @param tale whether it speaks of a work of fiction, and tells in the present what that tells
   * @param order whether it tells its reader to do something, such as to imagine what it tells, or
   *     only wishes for that
   */
  private record Register(Optional<Modifier> aside, boolean tale, boolean order) {}
}
