package org.newsgraph.entity;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.entity.name.FoundName;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.ReferenceWords;

/**
 * The classifier of names that nobody knows: what their sentence tells of them goes before what the
 * reader model takes them for.
 */
final class NameClassifier {
  private final ReferenceWords words;
  private final ImmutableSet<String> doneToPeople;
  private final ImmutableSet<String> doneToStates;
  private final ImmutableSet<String> ofFirms;

  NameClassifier(Lexicon lexicon) {
    this.words = lexicon.referenceWords();
    this.doneToPeople = lexicon.words("doneToPeople");
    this.doneToStates = lexicon.words("doneToStates");
    this.ofFirms = lexicon.words("ofFirms");
  }

  /** The name with the type that its sentence tells. */
  FoundName classify(FoundName name) {
    boolean lone = name.words().size() == 1;
    if (lone && isDoneTo(name.head(), doneToPeople)) {
      return of("person", name);
    }
    boolean place = name.type().equals(words.classOf("place"));
    if (place && isDoneTo(name.head(), doneToStates)) {
      return of("country", name);
    }
    boolean person = name.type().equals(words.classOf("person"));
    boolean firm = lone && (isBody(name) || isOwnerOfFirm(name.head()));
    return person && (firm || isTeam(name)) ? of("organization", name) : name;
  }

  /**
   * "Zelin was [elected]": a person, whatever the model takes the lone name for; "[recognized]
   * Zelin": if it is a place, a state.
   */
  private static boolean isDoneTo(Word name, Set<String> acts) {
    return name.findHead()
        .filter(verb -> acts.contains(verb.lemma()))
        .flatMap(Word::findClause)
        .filter(clause -> clause.fillers(Clause.OBJECT).contains(name))
        .isPresent();
  }

  /** "Spanish champions [Real Oviedo]": several are spoken of, and one has the name. */
  private boolean isTeam(FoundName name) {
    return name.head().withConjuncts().size() == 1
        && findNounBefore(name)
            .filter(noun -> noun.isPlural() && words.isNounFor("person", noun.forms()))
            .isPresent();
  }

  /** "The [carmaker] Ekstrand", "Acme, the [maker] of tractors". */
  private boolean isBody(FoundName name) {
    Stream<Word> appositions =
        name.head().findClause().stream()
            .flatMap(clause -> clause.fillers(Clause.APPOSITION).stream())
            .filter(noun -> noun.isCommonNoun() && noun.isSmall() && !isHis(noun));
    return Stream.concat(findNounBefore(name).stream(), appositions)
        .filter(noun -> !noun.isPlural())
        .anyMatch(noun -> words.isNounFor("organization", noun.forms()));
  }

  /** "Weber, [his] party": another one in a list. */
  private static boolean isHis(Word noun) {
    return noun.children().stream().anyMatch(owner -> owner.isPossessor() && !owner.isName());
  }

  /** "[Acme] executives", "shares of [Acme]": nobody but a firm has any. */
  private boolean isOwnerOfFirm(Word name) {
    return (name.isCompound() || name.isOfAttribute())
        && name.findHead().filter(noun -> ofFirms.contains(noun.lemma())).isPresent();
  }

  private static Optional<Word> findNounBefore(FoundName name) {
    return name.words()
        .first()
        .findPrevious()
        .filter(noun -> noun.isCommonNoun() && name.words().isTiedTo(noun));
  }

  private FoundName of(String sort, FoundName name) {
    return new FoundName(name.words(), name.head(), words.classOf(sort), name.matches());
  }
}
