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
              "bodyAsPlace",
              PlaceConventions::bodyAsPlace,
              "in|IN|case|Arama Arama|NNP|obl|left|place ,|,|punct|Department Lima|NNP|compound|Department Department|NNP|conj|Arama|organization left|VBD|root => Department nmod:unmarked Arama",
              "in|IN|case|Station College|NNP|compound|Station Station|NNP|obl|left|organization ,|,|punct|Texas Texas|NNP|appos|Station|place left|VBD|root => Station obl left"),
          new Rule(
              "placeOfPlace",
              PlaceConventions::placeOfPlace,
              "in|IN|case|Afula Afula|NNP|obl|left|place ,|,|punct|Galilee Galilee|NNP|appos|Afula|place ,|,|punct|Israel Israel|NNP|nmod:unmarked|Afula|place left|VBD|root => Israel nmod:unmarked Galilee",
              "in|IN|case|Afula Afula|NNP|obl|left|place ,|,|punct|Galilee Galilee|NNP|conj|Afula|place ,|,|punct|Israel Israel|NNP|conj|Afula|place left|VBD|root => Galilee nmod:unmarked Afula, Israel nmod:unmarked Galilee",
              "in|IN|case|Perth Perth|NNP|obl|left|place ,|,|punct|W.A. W.A.|NNP|appos|Perth|place ,|,|punct|Chad Chad|NNP|appos|W.A.|place left|VBD|root => Chad appos Perth",
              "in|IN|case|Afula Afula|NNP|obl|left|place and|CC|cc|Haifa Haifa|NNP|conj|Afula|place ,|,|punct|Israel Israel|NNP|conj|Afula|place left|VBD|root => Israel nmod:unmarked Haifa",
              "in|IN|case|Lyon Lyon|NNP|obl|left|place ,|,|punct|France France|NNP|conj|Lyon|place and|CC|cc|Turin Turin|NNP|conj|Lyon|place ,|,|punct|Italy Italy|NNP|appos|Turin|place left|VBD|root => France nmod:unmarked Lyon",
              "in|IN|case|Lyon Lyon|NNP|obl|left|place ,|,|punct|department Rhône|NNP|compound|department department|NN|appos|Lyon|organization ,|,|punct|France France|NNP|nmod:unmarked|Lyon|place left|VBD|root => department nmod:unmarked Lyon, France nmod:unmarked department",
              "towns|NNS|nsubj|left|place of|IN|case|Lima Lima|NNP|nmod|towns|place ,|,|punct|Cusco Cusco|NNP|nmod:unmarked|Lima|place and|CC|cc|Puno Puno|NNP|conj|Lima|place left|VBD|root => Cusco conj Lima",
              "people|NNS|nsubj|left of|IN|case|Lima Lima|NNP|nmod|people|place ,|,|punct|Cusco Cusco|NNP|nmod:unmarked|Lima|place ,|,|punct|Tacna Tacna|NNP|nmod:unmarked|Lima|place and|CC|cc|Puno Puno|NNP|conj|Lima|place left|VBD|root => Cusco conj Lima, Tacna conj Lima",
              "in|IN|case|Afula Afula|NNP|obl|left|place ,|,|punct|Galilee Galilee|NNP|compound|Afula Region|NNP|appos|Afula|place left|VBD|root => Galilee compound Region",
              "in|IN|case|Machala Machala|NNP|obl|left|place ,|,|punct|El El|NNP|appos|Machala|place Oro|NNP|flat|El Province|NNP|appos|Machala|place left|VBD|root => El compound Province",
              "in|IN|case|Covo Covo|NNP|obl|left|place ,|,|punct|Province Province|NNP|appos|Covo|place of|IN|case|Lecco Lecco|NNP|nmod|Province|place ,|,|punct|Italy Italy|NNP|nmod:unmarked|Lecco|place left|VBD|root => Italy nmod:unmarked Province"),
          new Rule(
              "placeBehind",
              PlaceConventions::placeBehind,
              "left|VBD|root at|IN|case|airport airport|NN|obl|left|place in|IN|case|Lima Lima|NNP|obl|left|place => Lima nmod airport",
              "left|VBD|root at|IN|case|University University|NNP|obl|left|organization in|IN|case|Lima Lima|NNP|obl|left|place => Lima nmod University",
              "left|VBD|root edge|NN|obj|left|place of|IN|case|Lima Lima|NNP|nmod|edge|place in|IN|case|Peru Peru|NNP|nmod|edge|place => Peru nmod Lima",
              "left|VBD|root near|IN|case|Lima Lima|NNP|obl|left|place ,|,|punct|Peru in|IN|case|Peru Peru|NNP|obl|left|place => Peru nmod Lima",
              "left|VBD|root near|IN|case|Lima Lima|NNP|obl|left|place and|CC|cc|Cusco Cusco|NNP|conj|Lima|place in|IN|case|Peru Peru|NNP|obl|left|place => Peru nmod Cusco"));

  /** How a place may hang that stands behind another. */
  private static final ImmutableSet<String> BEHIND =
      ImmutableSet.of("appos", "nmod:unmarked", "conj", "nmod", "flat", "compound");

  /** Prepositions behind which a name is a place where something is, and no government. */
  private static final ImmutableSet<String> AT =
      ImmutableSet.of(
          "along", "around", "at", "in", "inside", "near", "of", "off", "on", "outside");

  /** Those of them behind which a body is the place where it is: "at the [university] in Lima". */
  private static final ImmutableSet<String> SITE =
      ImmutableSet.of("at", "inside", "near", "outside");

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
   * A body without preposition stands behind a place, or before one with "in", as in "in Arama,
   * Lima [Department]" and "in College [Station], Texas": it is a place, too.
   */
  private static void bodyAsPlace(MutableWord body) {
    boolean named = body.isProperNoun() && !body.has("det") && !body.has("cc");
    if (!body.entityType().equals("organization") || !named || !body.has("compound")) {
      return;
    }
    boolean behind =
        !body.hasCase()
            && BEHIND.contains(body.relation())
            && findNameBefore(body)
                .filter(inner -> body.hangsOn(inner) && isNamedPlace(inner) && isSet(inner))
                .filter(inner -> inner.children("conj").noneMatch(one -> one.has("cc")))
                .isPresent();
    boolean before =
        body.hasCase("in")
            && body.children().stream()
                .filter(place -> place.is("appos") || place.relation().equals("nmod:unmarked"))
                .anyMatch(place -> isNamedPlace(place) && isRightBehind(place, body));
    if (behind || before) {
      body.retype("place");
    }
  }

  /** "In [Arama]", "in Arama, [Lima]". */
  private static boolean isSet(MutableWord place) {
    return place.children("case").anyMatch(mark -> AT.contains(mark.lemma()))
        || place.relation().equals("nmod:unmarked")
        || place.is("appos");
  }

  /**
   * A place after a comma hangs on the first of those before it, or is joined to them, as in
   * "Afula, Galilee, [Israel]" and "Afula and Haifa, [Israel]": it stands by the one right before.
   */
  private static void placeOfPlace(MutableWord place) {
    boolean bare = !place.hasCase() && !place.has("cc");
    if (!bare || !BEHIND.contains(place.relation()) || !place.followsHead()) {
      return;
    }
    Optional<MutableWord> inner =
        findNameBefore(place).map(PlaceConventions::ofWhole).map(PlaceConventions::ofShort);
    Optional<MutableWord> whole = findWhole(place);
    boolean named = isNamedPlace(place);
    if (whole.isPresent() && (named || (place.isProperNoun() && inner.isPresent()))) {
      place.hang(whole.get(), "compound");
    } else if (named) {
      if (isOneOfSeveral(place)) {
        place.hang(place.expectHead(), "conj");
      }
      inner
          .filter(name -> isNamedPlace(name) || isBetween(name, place))
          .filter(name -> !isOfBody(name) && !isOneOfList(place))
          .ifPresent(name -> standBy(place, name));
    }
  }

  private static void standBy(MutableWord place, MutableWord inner) {
    if (!isNamedPlace(inner)) {
      inner.hang(inner.expectHead(), "nmod:unmarked");
    }
    place.hang(inner, place.is("appos") ? "appos" : "nmod:unmarked");
  }

  /**
   * A place behind "in" hangs on what stands above another place right before it, as in "left at
   * the airport in [Lima]" and "the edge of Lima in [Peru]": that one is in it. So is the named one
   * before a comma, as in "near Lima, in [Peru]".
   */
  private static void placeBehind(MutableWord outer) {
    boolean loose = outer.is("obl") || outer.is("nmod");
    boolean named =
        isNamedPlace(outer) || outer.children("nmod").anyMatch(PlaceConventions::isOfPlace);
    if (!loose || !named || !outer.hasCase("in") || !outer.followsHead()) {
      return;
    }
    MutableWord above = outer.expectHead();
    boolean apart = outer.findBefore().filter(PlaceConventions::isComma).isPresent();
    Optional<MutableWord> before = apart ? findNameBefore(outer.first()) : outer.findBefore();
    before
        .map(PlaceConventions::nameOf)
        .filter(inner -> inner != above && above.isBefore(inner) && inner.isBelow(above))
        .filter(inner -> isWhereabouts(inner) && (!apart || isApart(outer, inner)))
        .ifPresent(inner -> outer.hang(inner, "nmod"));
  }

  /** "Near [Lima], in [Peru]", and not "in [Lima], in [Lyon] and in Turin". */
  private static boolean isApart(MutableWord outer, MutableWord inner) {
    return isNamedPlace(inner) && isNamedPlace(outer) && !outer.has("conj") && !outer.is("conj");
  }

  /** "At [the airport]", "near [Lima]", "attack [Lima]", and not "talks with [Peru]". */
  private static boolean isWhereabouts(MutableWord inner) {
    if (inner.is("conj") && isNamedPlace(inner) && !inner.hasCase()) {
      return isNamedPlace(inner.expectHead()) && isWhereabouts(inner.expectHead());
    }
    boolean phrase = inner.is("obl") || inner.is("nmod");
    if (inner.is("obj") && isNamedPlace(inner)) {
      return true;
    }
    if (!inner.isProperNoun() || !phrase) {
      return isPlaceNoun(inner);
    }
    boolean site = inner.children("case").anyMatch(mark -> SITE.contains(mark.lemma()));
    boolean at = inner.children("case").allMatch(mark -> AT.contains(mark.lemma()));
    return isOfPlace(inner)
        || (inner.isPlace() && at && (!inner.hasCase("of") || isOfAct(inner)))
        || (site && !inner.isTime());
  }

  /** "Control of [Lima]", and not "the mayor of [Lima]". */
  private static boolean isOfAct(MutableWord name) {
    return name.is("nmod") && name.expectHead().isAbstract();
  }

  /** "The edge of [Lima]". */
  private static boolean isOfPlace(MutableWord name) {
    boolean named = name.isPlace() || !name.headsMention();
    return named && name.isOfAttribute() && isPlaceNoun(name.expectHead());
  }

  private static boolean isPlaceNoun(MutableWord word) {
    return word.isPlace() && word.isCommonNoun();
  }

  /** The "Province" of "Province of [Lecco]", and not of "Rhône Province of [Lyon]". */
  private static MutableWord ofWhole(MutableWord name) {
    return name.findHead()
        .filter(whole -> name.isOfAttribute() && whole.isPlace() && whole.isProperNoun())
        .filter(whole -> !whole.has("compound") && !whole.has("amod") && !whole.has("flat"))
        .orElse(name);
  }

  /** The "Canberra" of "Canberra, [A.C.T.]": what follows is where both are. */
  private static MutableWord ofShort(MutableWord name) {
    boolean shortened = name.text().indexOf('.') != name.text().length() - 1;
    return name.findHead()
        .filter(whole -> shortened && name.isInCapitals() && name.text().endsWith("."))
        .filter(whole -> isNamedPlace(whole) && isRightBehind(name, whole))
        .orElse(name);
  }

  /** "Lyon, [Rhône department], France": what stands between two places is one, too. */
  private static boolean isBetween(MutableWord name, MutableWord place) {
    MutableWord inner = place.expectHead();
    boolean joined = name.is("conj") && !name.has("cc");
    boolean set = name.is("appos") || name.relation().equals("nmod:unmarked");
    return (set || joined)
        && isNamedPlace(inner)
        && name.hangsOn(inner)
        && !name.isPerson()
        && (name.isProperNoun() || name.children("compound").anyMatch(MutableWord::isProperNoun));
  }

  /** "The University of [Galilee], Haifa": the other place is the body's. */
  private static boolean isOfBody(MutableWord place) {
    return place.isOfAttribute() && place.expectHead().entityType().equals("organization");
  }

  /** "[Galilee] Province", "[El Oro] Province" where both hang on the place before them. */
  private static Optional<MutableWord> findWhole(MutableWord place) {
    return place
        .children("flat")
        .reduce((first, second) -> second)
        .orElse(place)
        .findNext()
        .filter(next -> isNamedPlace(next) && next.findHead().equals(place.findHead()));
  }

  /** The name that ends before the comma before the place. */
  private static Optional<MutableWord> findNameBefore(MutableWord place) {
    return place
        .findBefore()
        .filter(PlaceConventions::isComma)
        .flatMap(MutableWord::findPrevious)
        .map(PlaceConventions::nameOf);
  }

  /** The head of the name that the word ends. */
  private static MutableWord nameOf(MutableWord last) {
    MutableWord word = last;
    while (word.followsHead() && (word.isFlat() || word.isCompound())) {
      word = word.expectHead();
    }
    return word;
  }

  /**
   * "Lima, [Cusco] and Puno" are three places of which none is in another, and so are those of "the
   * towns of Lima, [Cusco] and Puno" and may be those that no preposition tells to be places where
   * something is. "Lyon, [France], and Turin, Italy" are none.
   */
  private static boolean isOneOfList(MutableWord place) {
    MutableWord first = place.expectHead();
    if (isOneOfSeveral(place)) {
      return true;
    }
    if (!place.is("conj")) {
      return false;
    }
    List<MutableWord> joined = first.children("conj").filter(one -> one.has("cc")).toList();
    return joined.isEmpty()
        ? !first.hasCase() && first.isSubjectOrAgent()
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

  /** "Galilee Province, Rhône [Province]": neither of two of one sort is in the other. */
  private static boolean isAlike(MutableWord place, MutableWord first) {
    return place.has("compound") && first.has("compound") && place.text().equals(first.text());
  }

  /** "The towns of Lima, [Cusco] and Puno", "in Lima, [Cusco], Tacna and Puno". */
  private static boolean isOneOfSeveral(MutableWord place) {
    MutableWord first = place.expectHead();
    boolean several = isOfPlace(first) && first.expectHead().isPlural();
    return isAlike(place, first)
        || ((several || isFirstOfThree(first))
            && first
                .children("conj")
                .anyMatch(t -> isJoined(t) && place.isBefore(t) && !isPaired(place, t)));
  }

  /** Whether two places or more follow the first before the one that "and" joins. */
  private static boolean isFirstOfThree(MutableWord first) {
    return first.children().stream()
            .filter(other -> first.isBefore(other) && BEHIND.contains(other.relation()))
            .filter(other -> isNamedPlace(other) && !isJoined(other) && !other.hasCase())
            .count()
        > 1;
  }

  /** "Lima and [Cusco]", also where the reader hangs "and" on a part of the name. */
  private static boolean isJoined(MutableWord place) {
    return place.has("cc") || place.children("compound").anyMatch(part -> part.has("cc"));
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
