package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Conventions for several offices of one person. */
final class OfficeConventions {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "nameBehindOffice",
              OfficeConventions::nameBehindOffice,
              "Mayor|NNP|nsubj|left|person of|IN|case|Lima Lima|NNP|nmod|Mayor|place Anna|NNP|nmod|Mayor Weber|NNP|flat|Anna left|VBD|root => Anna appos Mayor",
              "son|NN|nsubj|left|person of|IN|case|mayor the|DT|det|mayor mayor|NN|nmod|son|person of|IN|case|Lima Lima|NNP|nmod|mayor|place Anna|NNP|appos|son|person left|VBD|root => Anna appos mayor"),
          new Rule(
              "twoOffices",
              OfficeConventions::twoOffices,
              "opposition|NN|compound|leader leader|NN|nsubj|left|person and|CC|cc|Weber former|JJ|amod|minister minister|NN|nmod:desc|Weber|person Weber|NNP|conj|leader|person left|VBD|root => and cc minister, minister conj leader, Weber appos leader",
              "mayor|NN|nsubj|left|person and|CC|cc|leader party|NN|compound|leader leader|NN|conj|mayor|person Weber|NNP|appos|leader|person left|VBD|root => Weber appos mayor"));

  private OfficeConventions() {}

  /**
   * A name with a title is joined to an office that has no determiner, as in "opposition leader and
   * former minister [Weber]": both are the offices of that one.
   */
  private static void twoOffices(MutableWord name) {
    if (!name.isProperNoun() || (name.headsMention() && !name.isPerson())) {
      return;
    }
    if (name.is("appos")) {
      name.findHead()
          .filter(second -> second.is("conj") && second.isPerson() && !second.isPlural())
          .filter(second -> second.isCommonNoun() || !second.has("flat"))
          .map(MutableWord::expectHead)
          .filter(OfficeConventions::isBareOffice)
          .ifPresent(first -> name.hang(first, "appos"));
    }
    if (!name.is("conj")) {
      return;
    }
    MutableWord office = name.expectHead();
    Optional<MutableWord> title = name.findChild("nmod:desc").filter(t -> t.isBefore(name));
    Optional<MutableWord> and =
        title.flatMap(t -> t.findChild("cc").or(() -> name.findChild("cc")));
    if (title.isPresent() && and.isPresent() && isBareOffice(office)) {
      and.get().hang(title.get(), "cc");
      title.get().hang(office, "conj");
      name.hang(office, "appos");
    }
  }

  /**
   * A name stands right behind the place of an office and hangs on the office as a phrase would, or
   * on what stands above it, as in "the son of the mayor of Lima [Anna]": it is who has the office.
   */
  private static void nameBehindOffice(MutableWord name) {
    boolean loose = name.is("nmod") || name.is("appos");
    boolean person = name.isPerson() || !name.headsMention();
    if (!loose || !person || !name.isProperNoun() || name.hasCase() || name.first() != name) {
      return;
    }
    MutableWord above = name.expectHead();
    Optional<MutableWord> office =
        name.findPrevious()
            .map(last -> last.isFlat() ? last.expectHead() : last)
            .filter(place -> place.isPlace() && place.isOfAttribute())
            .flatMap(MutableWord::findHead)
            .filter(noun -> noun.isPerson() && !noun.isPlural() && !noun.has("appos"))
            .filter(noun -> noun == above || noun.hangsOn(above));
    boolean behind = office.filter(noun -> noun != above || name.is("nmod")).isPresent();
    if (behind) {
      name.hang(office.get(), "appos");
    }
  }

  /** "Opposition [leader]", and not "the leader", "Lopez". */
  private static boolean isBareOffice(MutableWord office) {
    return office.isCommonNoun()
        && office.isPerson()
        && !office.isPlural()
        && !office.hasDeterminer()
        && !office.has("nmod:poss")
        && !office.has("nummod")
        && !office.has("appos")
        && office.children("conj").count() == 1;
  }
}
