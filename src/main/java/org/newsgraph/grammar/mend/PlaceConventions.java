package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Conventions for chains of places, as in "Afula, Galilee, Israel": each stands by the one right
 * before it.
 */
final class PlaceConventions {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "placeWithin",
              PlaceConventions::placeWithin,
              "in|IN|case|Galilee Afula|NNP|compound|Galilee|place ,|,|punct|Afula Galilee|NNP|obl|left|place left|VBD|root => in case Afula, Afula obl left, Galilee nmod:unmarked Afula"),
          new Rule(
              "placeOfPlace",
              PlaceConventions::placeOfPlace,
              "in|IN|case|Afula Afula|NNP|obl|left|place ,|,|punct|Galilee Galilee|NNP|appos|Afula|place ,|,|punct|Israel Israel|NNP|nmod:unmarked|Afula|place left|VBD|root => Israel nmod:unmarked Galilee",
              "in|IN|case|Afula Afula|NNP|obl|left|place ,|,|punct|Galilee Galilee|NNP|conj|Afula|place ,|,|punct|Israel Israel|NNP|conj|Afula|place left|VBD|root => Galilee nmod:unmarked Afula, Israel nmod:unmarked Galilee",
              "in|IN|case|Afula Afula|NNP|obl|left|place and|CC|cc|Haifa Haifa|NNP|conj|Afula|place ,|,|punct|Israel Israel|NNP|conj|Afula|place left|VBD|root => Israel nmod:unmarked Haifa",
              "in|IN|case|Lyon Lyon|NNP|obl|left|place ,|,|punct|France France|NNP|conj|Lyon|place and|CC|cc|Turin Turin|NNP|conj|Lyon|place ,|,|punct|Italy Italy|NNP|appos|Turin|place left|VBD|root => France nmod:unmarked Lyon"));

  /** How a place may hang that stands behind another. */
  private static final ImmutableSet<String> BEHIND =
      ImmutableSet.of("appos", "nmod:unmarked", "conj", "nmod", "flat", "compound");

  private PlaceConventions() {}

  /**
   * A place before a comma is a compound of the one behind it, as in "[Afula], Galilee": that one
   * stands by it.
   */
  private static void placeWithin(MutableWord place) {
    if (!isNamedPlace(place) || !place.is("compound") || !place.precedesHead()) {
      return;
    }
    MutableWord outer = place.expectHead();
    boolean apart = place.tree().between(place, outer).stream().anyMatch(PlaceConventions::isComma);
    Optional<MutableWord> above = outer.findHead();
    if (!apart || !isNamedPlace(outer) || above.isEmpty()) {
      return;
    }
    place.hang(above.get(), outer.relation());
    ImmutableList.copyOf(outer.children()).stream()
        .filter(child -> child.isBefore(place))
        .forEach(child -> child.hang(place, child.relation()));
    outer.hang(place, "nmod:unmarked");
  }

  /**
   * A place after a comma hangs on the first of those before it, or is joined to them, as in
   * "Afula, Galilee, [Israel]" and "Afula and Haifa, [Israel]": it stands by the one right before.
   */
  private static void placeOfPlace(MutableWord place) {
    boolean bare = !place.hasCase() && !place.has("cc");
    if (bare && isNamedPlace(place) && BEHIND.contains(place.relation()) && place.followsHead()) {
      Optional<MutableWord> whole = findWhole(place);
      if (whole.isPresent()) {
        place.hang(whole.get(), "compound");
        return;
      }
      findNameBefore(place)
          .filter(inner -> isNamedPlace(inner) && !isOfBody(inner) && !isOneOfList(place))
          .ifPresent(inner -> place.hang(inner, place.is("appos") ? "appos" : "nmod:unmarked"));
    }
  }

  /** "The University of [Galilee], Haifa": the other place is the body's. */
  private static boolean isOfBody(MutableWord place) {
    return place.isOfAttribute() && place.expectHead().entityType().equals("organization");
  }

  /** "[Galilee] Province" where both hang on the place before them. */
  private static Optional<MutableWord> findWhole(MutableWord place) {
    return place
        .findNext()
        .filter(next -> isNamedPlace(next) && next.findHead().equals(place.findHead()));
  }

  /** The name that ends before the comma before the place. */
  private static Optional<MutableWord> findNameBefore(MutableWord place) {
    Optional<MutableWord> word =
        place.findBefore().filter(PlaceConventions::isComma).flatMap(MutableWord::findPrevious);
    while (word.filter(w -> w.followsHead() && (w.isFlat() || w.isCompound())).isPresent()) {
      word = word.flatMap(MutableWord::findHead);
    }
    return word;
  }

  /**
   * "Lima, [Cusco] and Puno" are three places of which none is in another, and so may be those that
   * no preposition tells to be places where something is. "Lyon, [France], and Turin, Italy" are
   * none.
   */
  private static boolean isOneOfList(MutableWord place) {
    if (!place.is("conj")) {
      return false;
    }
    MutableWord first = place.expectHead();
    List<MutableWord> joined = first.children("conj").filter(one -> one.has("cc")).toList();
    return joined.isEmpty()
        ? !first.hasCase()
        : place.isBefore(joined.get(0)) && !isPaired(place, joined.get(0));
  }

  /** "Lyon, [France], and [Turin], Italy". */
  private static boolean isPaired(MutableWord place, MutableWord joined) {
    MutableWord first = place.expectHead();
    return joined.isProperNoun()
        && isRightBehind(place, first)
        && Stream.concat(first.children().stream(), joined.children().stream())
            .filter(other -> isNamedPlace(other) && !other.hasCase())
            .anyMatch(other -> isRightBehind(other, joined));
  }

  private static boolean isRightBehind(MutableWord place, MutableWord inner) {
    return findNameBefore(place).filter(inner::equals).isPresent();
  }

  private static boolean isComma(MutableWord word) {
    return word.text().equals(",");
  }

  /** "Galilee", "Galilee province". */
  private static boolean isNamedPlace(MutableWord word) {
    return word.entityType().equals("place")
        && (word.isProperNoun()
            || (word.isNoun() && word.children("compound").anyMatch(MutableWord::isProperNoun)));
  }
}
