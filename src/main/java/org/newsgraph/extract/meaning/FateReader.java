package org.newsgraph.extract.meaning;

import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.grammar.Condition;
import org.newsgraph.grammar.Framing;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Modifier;
import org.newsgraph.lexicon.Modifier.Construction;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;

/** The reader of what became of something, or will: "the ban lapsed", "the talks are due". */
final class FateReader {
  private final ModifierFinder modifiers;

  FateReader(ModifierFinder modifiers) {
    this.modifiers = modifiers;
  }

  /** What is told of an event that did not come, or not yet: "a meeting [is due on Monday]". */
  Optional<Modifier> ahead(Word noun) {
    return Stream.concat(
            Stream.concat(of(noun).stream(), beside(noun))
                .filter(fate -> fate.modality().isPresent() || fate.polarity().isPresent()),
            averted(noun))
        .findFirst();
  }

  /** "[Averted] an attack". */
  private Stream<Modifier> averted(Word noun) {
    return noun
        .findHead()
        .filter(verb -> verb.isVerb() && noun.isObjectOf(verb))
        .flatMap(verb -> modifiers.find(verb, Construction.FATE))
        .filter(fate -> fate.polarity().isPresent())
        .stream();
  }

  /** Whether what the word tells has ended: by a time, or by what its noun is the subject of. */
  boolean isOver(Word cue) {
    boolean until =
        !cue.isInPresent()
            && cue.children().stream()
                .anyMatch(
                    end -> (Framing.isEnd(end) && !isDenied(end)) || Condition.isPastLimit(end));
    Stream<Word> times = cue.findHead().filter(t -> t.isTime() && cue.isOfAttribute()).stream();
    boolean once =
        cue.isPast()
            && cue.children().stream()
                .anyMatch(adverb -> adverb.isAdverb() && isOnceOf(adverb, cue));
    return ((until || once) && !isDenied(cue))
        || Stream.of(Stream.of(cue), Framing.findRelativeNoun(cue).stream(), times)
            .flatMap(noun -> noun)
            .anyMatch(this::hasEnded);
  }

  /** "Chad [once] supported Niger". */
  private boolean isOnceOf(Word adverb, Word cue) {
    return adverb.findNext().filter(cue::equals).isPresent()
        && isEnd(modifiers.find(adverb, Construction.FATE));
  }

  private static boolean isEnd(Optional<Modifier> fate) {
    return fate.flatMap(Modifier::phase).filter(Phase.END::equals).isPresent();
  }

  /**
   * "A meeting [took place]", "talks are to [begin]": what only tells that its subject comes about.
   */
  Optional<Word> findHappening(Word noun) {
    return Framing.verbsOf(noun)
        .filter(
            verb -> modifiers.find(verb, Construction.FATE).filter(FateReader::isNone).isPresent())
        .findFirst();
  }

  private static boolean isNone(Modifier fate) {
    return fate.polarity().isEmpty() && fate.modality().isEmpty() && fate.phase().isEmpty();
  }

  /** "The ban [lapsed]", "the ban is [no longer] in force". */
  private boolean hasEnded(Word noun) {
    return Stream.concat(
            Stream.concat(of(noun).stream(), inFront(noun)),
            noun.findHead().filter(head -> Framing.isSubjectOf(noun, head)).stream()
                .flatMap(head -> head.children().stream())
                .flatMap(
                    word -> modifiers.find(word.firstOfAdverb(), Construction.ADVERB).stream()))
        .anyMatch(fate -> isEnd(Optional.of(fate)));
  }

  /** "[Gone] is the time". */
  private Stream<Modifier> inFront(Word noun) {
    return noun.children().stream()
        .filter(Word::isSurfaceSubject)
        .flatMap(word -> modifiers.find(word, Construction.FATE).stream());
  }

  /** "A meeting [planned] for Monday", "put a meeting in the [diary]". */
  private Stream<Modifier> beside(Word noun) {
    return Stream.concat(
            noun.children().stream().filter(Framing::isParticipleOfNoun),
            noun.findHead().filter(noun::isObjectOf).stream()
                .flatMap(verb -> verb.children().stream().filter(Framing::isSetting)))
        .flatMap(word -> modifiers.find(word, Construction.FATE).stream());
  }

  private Optional<Modifier> of(Word noun) {
    return noun.findHead()
        .filter(head -> Framing.isSubjectOf(noun, head))
        .flatMap(head -> modifiers.find(head, Construction.FATE));
  }

  /** "Did not leave until Friday": then it began. */
  private boolean isDenied(Word word) {
    return word.children().stream()
        .flatMap(child -> modifiers.find(child, Construction.ADVERB).stream())
        .anyMatch(adverb -> adverb.polarity().filter(Polarity.NEGATIVE::equals).isPresent());
  }
}
