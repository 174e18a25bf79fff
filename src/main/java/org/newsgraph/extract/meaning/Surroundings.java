package org.newsgraph.extract.meaning;

import java.util.Optional;
import org.newsgraph.grammar.Bearing;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Condition;
import org.newsgraph.grammar.Exceptions;
import org.newsgraph.grammar.Framing;
import org.newsgraph.grammar.Interposition;
import org.newsgraph.grammar.Speaker;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.lexicon.Polarity;

/** The reader of what hangs on a predicate: adverbs, auxiliaries, conditions, comments. */
final class Surroundings {
  /** How many words before its noun "according to" may begin. */
  private static final int ACCORDING = 6;

  private final ModifierFinder modifiers;

  Surroundings(ModifierFinder modifiers) {
    this.modifiers = modifiers;
  }

  /** The meaning under all words that hang on the predicate. */
  Meaning around(Word predicate, Meaning inner) {
    Meaning meaning =
        predicate.isDestined() || Framing.isInverted(predicate)
            ? inner.under(Modality.INTENDED)
            : inner;
    for (Word child : predicate.children()) {
      meaning =
          Framing.isBeforeInversion(child, predicate)
              ? front(child, meaning)
              : under(child, meaning);
    }
    return Condition.isDelayed(predicate) && meaning.modality() == Modality.ACTUAL
        ? meaning.withPolarity(inner.polarity())
        : meaning;
  }

  /**
   * The meaning under what hangs on the verb and on none of those who take part, unless that takes
   * back a negation: "[nothing] stopped Chad from leaving".
   */
  Meaning aroundVerb(Word verb, Meaning inner) {
    Meaning meaning = Framing.isInverted(verb) ? inner.under(Modality.INTENDED) : inner;
    for (Word child : verb.children()) {
      boolean able = !meaning.equals(inner) && inner.retractable() && isAbility(child);
      if (!able
          && (Bearing.of(child).isOfVerb()
              || Framing.isBeforeInversion(child, verb)
              || (meaning.retractable() && child.isSurfaceSubject()))) {
        meaning = under(child, meaning);
      }
    }
    return meaning;
  }

  /**
   * The meaning under what stands before the verb and opens the clause or frames it, which what is
   * joined to it shares: "[as though] Chad left and backed Niger".
   */
  Meaning inFront(Word verb, Word joined, Meaning inner) {
    Meaning meaning = inner;
    for (Word child : verb.children()) {
      boolean shared =
          switch (Bearing.of(child)) {
            case ADVERBIAL, ADJUNCT, COMMENT -> true;
            case MARK -> joined.findMark().isEmpty();
            case ADVERB -> isDoubt(child) || (isMiss(child) && isPlainPast(verb, joined));
            default -> false;
          };
      if (shared && child.isBefore(verb)) {
        meaning = under(child, meaning);
      } else if (child.isSurfaceSubject() && !Framing.hasSubject(joined)) {
        meaning = interrupted(child, meaning);
      }
    }
    return meaning;
  }

  /** "[Nearly] left and attacked Niger". */
  private boolean isMiss(Word adverb) {
    return modifiers
        .find(adverb, Construction.ADVERB)
        .filter(m -> m.polarity().isPresent() && m.phase().isEmpty())
        .isPresent();
  }

  private static boolean isPlainPast(Word verb, Word joined) {
    return verb.isPast() && joined.isPast() && !Framing.hasSubject(joined);
  }

  /** "[Apparently] Chad left and Niger stayed". */
  private boolean isDoubt(Word adverb) {
    return modifiers
        .find(adverb, Construction.ADVERB)
        .filter(m -> m.attributes() || (m.modality().isPresent() && m.polarity().isEmpty()))
        .isPresent();
  }

  /** "Nothing [could] stop Chad from leaving": that nothing could is no less than that it did. */
  private boolean isAbility(Word child) {
    return Bearing.of(child) == Bearing.AUXILIARY
        && modifiers
            .find(child, Construction.AUXILIARY)
            .flatMap(Modifier::modality)
            .filter(Modality.POSSIBLE::equals)
            .isPresent();
  }

  /** "[Nobody] denies", "[cannot] deny": there is nobody or no way to do it. */
  boolean isSettled(Word verb) {
    return verb.children().stream()
        .anyMatch(
            child ->
                Bearing.of(child) == Bearing.AUXILIARY
                    ? modifiers
                        .find(child, Construction.AUXILIARY)
                        .filter(Modifier::settles)
                        .isPresent()
                    : child.isSurfaceSubject()
                        && participant(child, Meaning.PLAIN).polarity() == Polarity.NEGATIVE);
  }

  private Meaning under(Word child, Meaning meaning) {
    return switch (Bearing.of(child)) {
      case AUXILIARY -> adverb(child, Construction.AUXILIARY, meaning);
      case ADVERB -> adverb(child, Construction.ADVERB, meaning);
      case ATTRIBUTE -> attribute(child, meaning);
      case MARK -> mark(child, conjunction(child, meaning));
      case PARTICIPANT -> participant(child, meaning);
      case ADVERBIAL -> condition(child, meaning);
      case ADJUNCT -> accordingTo(child, meaning);
      case COMMENT -> comment(child, meaning);
      case NONE -> meaning;
    };
  }

  /** The meaning under the modifier that begins with the word, unchanged where there is none. */
  Meaning under(Word word, Construction construction, Meaning meaning) {
    return modifiers.find(word, construction).map(meaning::under).orElse(meaning);
  }

  /** "Is [no] ally". */
  private Meaning attribute(Word word, Meaning meaning) {
    Meaning made = adverb(word, Construction.ADVERB, meaning);
    if (made.equals(meaning) && word.isJoining()) {
      return endingIn(word, meaning);
    }
    return word.isDeterminer() && made.equals(meaning)
        ? under(word, Construction.DETERMINER, meaning)
        : made;
  }

  /** "[All but] left", where the last word alone hangs on the verb. */
  private Meaning endingIn(Word last, Meaning meaning) {
    return last.findPrevious()
        .flatMap(first -> modifiers.find(first, Construction.ADVERB))
        .filter(modifier -> modifier.word().endsWith(" " + last.lower()))
        .map(meaning::under)
        .orElse(meaning);
  }

  /** "On [no] occasion did Chad leave", "in [none] of them": what stands in front denies it. */
  private Meaning front(Word phrase, Meaning meaning) {
    Meaning made = under(phrase, meaning);
    return phrase.isAdjunct() && made.equals(meaning) ? participant(phrase, meaning) : made;
  }

  private Meaning adverb(Word word, Construction construction, Meaning meaning) {
    Optional<Modifier> modifier =
        modifiers
            .find(word.firstOfAdverb(), construction)
            .or(() -> modifiers.find(word, construction));
    if (modifier.isPresent() && modifier.get().attributes()) {
      return meaning.asHearsay();
    }
    return modifier.map(meaning::under).orElse(meaning);
  }

  private Meaning participant(Word filler, Meaning meaning) {
    if (!Exceptions.of(filler).isEmpty()) {
      return meaning;
    }
    Meaning made = under(filler, Construction.DETERMINER, hardly(filler, meaning));
    boolean bare = !filler.hasDeterminer();
    for (Word child : filler.children()) {
      if (child.isDeterminer() || child.isAdverb() || (bare && isQuantity(child))) {
        made = under(child, Construction.DETERMINER, made);
      } else if (child.isAttribute()) {
        made = accordingTo(child, made);
      } else if (Interposition.isInBetween(child)) {
        made = comment(child, made);
      }
    }
    return made;
  }

  /** "[Hardly anyone] left", where "hardly" is taken for the verb's. */
  private Meaning hardly(Word filler, Meaning meaning) {
    return filler
        .findPrevious()
        .filter(before -> before.isAdverb() && !before.hangsOn(filler))
        .flatMap(before -> modifiers.find(before, Construction.DETERMINER))
        .filter(modifier -> modifier.word().endsWith(" " + filler.lower()))
        .map(meaning::under)
        .orElse(meaning);
  }

  /**
   * "[Few] countries", "[little] support": how many it is said of, and nothing of what they are.
   */
  private boolean isQuantity(Word word) {
    return word.isModifier()
        && modifiers
            .find(word, Construction.DETERMINER)
            .filter(m -> m.polarity().isPresent() && m.phase().isEmpty())
            .isPresent();
  }

  /** "... if he calls elections": what hangs on a condition is not done yet. */
  private Meaning condition(Word clause, Meaning meaning) {
    Meaning made = Framing.isInverted(clause) ? meaning.under(Modality.INTENDED) : meaning;
    for (Word child : clause.children()) {
      if (Bearing.of(child) == Bearing.MARK) {
        made = mark(child, made);
      }
    }
    return made;
  }

  private Meaning mark(Word mark, Meaning meaning) {
    return mark.findHead().filter(Condition::isGiven).isPresent()
        ? meaning
        : under(mark, Construction.CONDITION, meaning);
  }

  /** "Without", or "far from", whose first word may stand outside of the clause. */
  private Meaning conjunction(Word mark, Meaning meaning) {
    if (mark.findHead().filter(Condition::isPastLimit).isPresent()) {
      return meaning;
    }
    return mark.findPrevious()
        .flatMap(word -> modifiers.find(word, Construction.CONJUNCTION))
        .filter(modifier -> modifier.word().endsWith(" " + mark.lower()))
        .map(meaning::under)
        .orElseGet(() -> under(mark, Construction.CONJUNCTION, meaning));
  }

  /** "According to Lopez", "in theory", "by no means", but not "instead of Lopez". */
  private Meaning accordingTo(Word filler, Meaning meaning) {
    return filler.sentence().before(filler, ACCORDING).stream()
        .filter(t -> t.hangsOn(filler) || t.isBeside(filler))
        .flatMap(t -> modifiers.findPhrase(t, filler).stream())
        .findFirst()
        .map(m -> m.attributes() ? meaning.saidBy(filler) : meaning.under(m))
        .orElse(meaning);
  }

  /** "..., Weber said": a reporting verb that hangs on what it reports. */
  private Meaning comment(Word verb, Meaning meaning) {
    boolean tells = verb.isNoun() ? isReport(verb) : !verb.hasContent();
    return tells && reports(verb) ? saidBySubject(verb, meaning) : meaning;
  }

  /** "Chad, the media [claim], left", where the verb is taken for a noun. */
  private boolean isReport(Word noun) {
    return modifiers.find(noun, Construction.NOUN).filter(Modifier::attributes).isPresent();
  }

  /**
   * The meaning under the comments set in between, "the guest who left, [they say], was he", and
   * under whoever is named behind: "Chad left: [Weber]".
   */
  Meaning interrupted(Word word, Meaning meaning) {
    Meaning made = meaning;
    for (Word child : word.children()) {
      if (Speaker.isBehind(child)) {
        made = made.saidBy(child);
      } else if (word.isNoun() && Interposition.isInBetween(child)) {
        made = comment(child, made);
      }
    }
    return made;
  }

  /** Whether the verb tells what somebody says: "Chad, Weber [claims], left". */
  boolean reports(Word verb) {
    return modifiers.find(verb, Construction.GOVERNOR).filter(Modifier::attributes).isPresent();
  }

  /** The meaning as the word of the verb's subject. */
  static Meaning saidBySubject(Word verb, Meaning meaning) {
    return Optional.of(verb)
        .filter(each -> !Framing.isUndergone(each))
        .flatMap(Word::findClause)
        .flatMap(c -> c.findFiller(Clause.SUBJECT))
        .map(meaning::saidBy)
        .orElseGet(meaning::asHearsay);
  }

  /** Whether the verb is denied: "did not [stop]". */
  boolean deny(Word verb) {
    return around(verb, Meaning.PLAIN).polarity() == Polarity.NEGATIVE;
  }
}
