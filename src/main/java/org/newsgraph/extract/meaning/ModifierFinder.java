package org.newsgraph.extract.meaning;

import java.util.Optional;
import org.newsgraph.grammar.Authorship;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Scope.Step;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;

/** The finder of the lexicon's modifiers in a sentence, those of several words too. */
final class ModifierFinder {
  /** What stands in the lexicon for any participle. */
  private static final String DOING = " doing";

  private final Lexicon lexicon;

  ModifierFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The modifier that begins with the word, the longest first. */
  Optional<Modifier> find(Word word, Construction construction) {
    return lexicon.findModifier(construction, word.index(), word.sentence().forms());
  }

  /** The modifier of exactly these words. */
  Optional<Modifier> findExact(String words, Construction construction) {
    return lexicon.findModifier(words, construction);
  }

  /**
   * The adverb of several words that begins with the word and ends in the phrase's head, "[in
   * theory]", or that lays what is said on that: "[according to] Lopez".
   */
  Optional<Modifier> findPhrase(Word first, Word head) {
    return find(first, Construction.ADVERB)
        .filter(m -> m.word().contains(" "))
        .filter(m -> m.attributes() || m.word().endsWith(" " + head.lower()));
  }

  /** The verb with its object that has a clause behind it: "[had] the [courage] to leave". */
  Optional<Modifier> findWithObject(Word verb) {
    return verb.findClause().stream()
        .flatMap(clause -> clause.fillers(Clause.OBJECT).stream())
        .map(object -> verb.lemma() + " " + object.lemma())
        .flatMap(words -> lexicon.findModifier(words, Construction.GOVERNOR).stream())
        .findFirst();
  }

  /**
   * The verb or adjective that has the clause as its complement, one of several words first, also
   * where the second opens the clause: "[keep] Chad [from] leaving".
   */
  Optional<Modifier> findGovernor(Step step) {
    Word above = step.above();
    Optional<Modifier> found = find(above, Construction.GOVERNOR);
    Optional<Word> mark = step.word().findMark().filter(m -> !m.isParticle());
    return mark.flatMap(m -> findByNoun(above, m))
        .or(() -> findWithVerb(above))
        .or(() -> mark.isEmpty() ? findDoing(step) : Optional.empty())
        .or(() -> found.filter(modifier -> modifier.word().contains(" ")))
        .or(
            () ->
                mark.flatMap(m -> findWith(above, m))
                    .filter(modifier -> modifier.phase().isEmpty() || !isAim(step)))
        .or(() -> found);
  }

  /** The adjective with the clause that it is said of: "that Chad left is [wrong]". */
  Optional<Modifier> findClaimed(Word above) {
    return lexicon
        .findModifier(above.lemma() + " that", Construction.GOVERNOR)
        .or(() -> find(above, Construction.GOVERNOR));
  }

  /** "Took Chad to [task for] leaving". */
  private Optional<Modifier> findByNoun(Word above, Word mark) {
    return above.children().stream()
        .filter(noun -> noun.isAdjunct() && noun.isBefore(mark))
        .flatMap(noun -> findWith(noun, mark).stream())
        .findFirst();
  }

  /** "Could not [help] leaving": a verb that is another one with a participle. */
  private Optional<Modifier> findDoing(Step step) {
    return step.word().isParticiple()
        ? lexicon.findModifier(step.above().lemma() + DOING, Construction.GOVERNOR)
        : Optional.empty();
  }

  /** "[Made sure] to leave", "did not [take long] to leave". */
  private Optional<Modifier> findWithVerb(Word above) {
    return above.isVerb()
        ? Optional.empty()
        : above
            .findHead()
            .filter(Word::isVerb)
            .flatMap(
                verb ->
                    lexicon.findModifier(
                        verb.lemma() + " " + above.lemma(), Construction.GOVERNOR));
  }

  /** "[Keep] Chad [from] leaving". */
  private Optional<Modifier> findWith(Word above, Word mark) {
    return lexicon.findModifier(above.lemma() + " " + mark.lemma(), Construction.GOVERNOR);
  }

  /**
   * The verb with the preposition before what it tells of, "[blamed] Chad [for] its attack", or the
   * verb alone before what is somebody's act: "[suspected] Weber of the murder of Novak".
   */
  Optional<Modifier> findBlame(Step step) {
    Word act = step.word();
    if (!act.isAdjunct()) {
      return Optional.empty();
    }
    return findExact(step.above().lemma() + " " + act.preposition(), Construction.GOVERNOR)
        .filter(Modifier::attributes)
        .or(() -> find(step.above(), Construction.GOVERNOR).filter(m -> Authorship.isBlamed(act)));
  }

  /** "Used a law [to ban] them": what an object is there for is no complement of its verb. */
  private static boolean isAim(Step step) {
    return step.word().isInfinitive()
        && step.above().findClause().filter(clause -> clause.has(Clause.OBJECT)).isPresent();
  }
}
