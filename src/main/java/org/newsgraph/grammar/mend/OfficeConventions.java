package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;

/** Conventions for several offices of one person. */
final class OfficeConventions {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
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
          .filter(second -> !second.hasDeterminer() && !second.has("nmod:poss"))
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

  /** "Opposition [leader]", and not "the leader", "Lopez". */
  private static boolean isBareOffice(MutableWord office) {
    return office.isCommonNoun()
        && office.isPerson()
        && !office.isPlural()
        && !office.hasDeterminer()
        && !office.has("nmod:poss")
        && !office.has("nummod")
        && !office.has("appos")
        && office.children("conj").count() == 1
        && !isSubjectOfPlural(office);
  }

  /** "[Officer] and businessman Weber are ill": the verb tells of two. */
  private static boolean isSubjectOfPlural(MutableWord office) {
    return office.is("nsubj")
        && office.findHead().stream()
            .flatMap(verb -> Stream.concat(Stream.of(verb), verb.children().stream()))
            .filter(word -> word.xpos().equals("VBP"))
            .anyMatch(word -> word.is("aux") || word == office.expectHead());
  }
}
