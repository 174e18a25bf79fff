package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Conventions for those who are named of several: "four were killed, including Weber". */
final class ListConventions {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "alongWith",
              ListConventions::alongWith,
              "left|VBD|root along|IN|case|Weber with|IN|case|Weber Weber|NNP|obl|left => with fixed along"),
          new Rule(
              "included",
              ListConventions::included,
              "people|NNS|nsubj:pass|killed|person were|VBD|aux:pass|killed killed|VBN|root ,|,|punct|Weber including|VBG|case|Weber Weber|NNP|obl|killed|person => Weber nmod people",
              "Chad|NNP|nsubj|killed|place killed|VBD|root people|NNS|obj|killed|person ,|,|punct|Weber including|VBG|case|Weber Weber|NNP|obl|killed|person => Weber nmod people",
              "people|NNS|nsubj:pass|killed|person were|VBD|aux:pass|killed killed|VBN|root by|IN|case|raids raids|NNS|obl:agent|killed|event ,|,|punct|Weber including|VBG|case|Weber Weber|NNP|nmod|raids|person => Weber nmod people",
              "members|NNS|nsubj|left|person who|WP|nsubj|sought sought|VBD|acl:relcl|members asylum|NN|obj|sought ,|,|punct|Weber including|VBG|case|Weber Weber|NNP|obl|sought|person left|VBD|root => Weber nmod members"),
          new Rule(
              "besideOthers",
              ListConventions::besideOthers,
              "inquiry|NN|nsubj|began into|IN|case|Weber Weber|NNP|nmod|inquiry ,|,|punct|Chad alongside|IN|case|Chad Chad|NNP|conj|Weber began|VBD|root => Chad nmod inquiry"),
          new Rule(
              "listedBehind",
              ListConventions::listedBehind,
              "nations|NNS|nsubj|left ,|,|punct|members members|NNS|appos|nations ;|,|punct|Chad Chad|NNP|conj|members|place and|CC|cc|Niger Niger|NNP|conj|Chad|place left|VBD|root => Chad appos members",
              "banned|VBD|root the|DT|det|following following|NN|obj|banned :|,|punct|Weber Weber|NNP|parataxis|banned|person and|CC|cc|Novak Novak|NNP|conj|Weber|person => Weber appos following"),
          new Rule(
              "joinedBehind",
              ListConventions::joinedBehind,
              "fighting|VBG|root between|IN|case|Chad Chad|NNP|obl|fighting|place and|CC|cc|Niger Niger|NNP|conj|Chad|place and|CC|cc|militias allied|JJ|amod|militias militias|NNS|obl|fighting|organization => militias conj Chad"),
          new Rule(
              "numberOfTwo",
              ListConventions::numberOfTwo,
              "Thirty|CD|nsubj|left -|HYPH|punct|Thirty one|CD|nummod|rebels rebels|NNS|appos|Thirty|person left|VBD|root => Thirty nummod rebels, rebels nsubj left"),
          new Rule(
              "joinedToName",
              ListConventions::joinedToName,
              "jailed|VBD|root first|JJ|amod|lady lady|NN|obj|jailed|person Weber|NNP|appos|lady|person and|CC|cc|son her|PRP$|nmod:poss|son son|NN|conj|Weber|person => son conj lady"),
          new Rule(
              "joinedToBody",
              ListConventions::joinedToBody,
              "team|NN|nsubj|met from|IN|case|College College|NNP|nmod|team|organization of|IN|case|Lima Lima|NNP|nmod|College|place and|CC|cc|Interpol Interpol|NNP|conj|Lima|organization met|VBD|root => Interpol conj College"),
          new Rule(
              "countedMore",
              ListConventions::countedMore,
              "wounding|VBG|root 20|CD|iobj|wounding more|JJR|obj|wounding => 20 nummod more",
              "six|CD|compound|hurt more|RBR|advmod|hurt hurt|VBN|root => six nummod more, more nsubj:pass hurt",
              "hurt|VBD|root two|CD|obj|hurt more|JJR|amod|two => two nummod more, more obj hurt"));

  private static final ImmutableSet<String> LISTING = ImmutableSet.of("along", "including");
  private static final ImmutableSet<String> COUNTS =
      ImmutableSet.of("dozens", "hundreds", "many", "scores", "several", "thousands");
  private static final ImmutableSet<String> OPENING = ImmutableSet.of(":", ";");

  private ListConventions() {}

  /** Two prepositions are one, as in "along [with] Weber". */
  private static void alongWith(MutableWord with) {
    if (with.is("case") && with.lemma().equals("with")) {
      with.findPrevious()
          .filter(along -> along.lemma().equals("along") && along.is("case"))
          .filter(along -> along.hangsOn(with.expectHead()))
          .ifPresent(along -> with.hang(along, "fixed"));
    }
  }

  /**
   * Some of those whom something was done to hang on the verb, or on what did it, as in "four were
   * killed, including [Weber]": they hang on those.
   */
  private static void included(MutableWord some) {
    boolean loose = some.is("obl") || some.is("nmod");
    boolean listed =
        Stream.concat(Stream.of(some), some.children("nmod:desc"))
            .flatMap(word -> word.children("case"))
            .anyMatch(mark -> LISTING.contains(mark.text()));
    if (!loose || !listed || !some.followsHead() || !some.isPerson()) {
      return;
    }
    MutableWord above = some.expectHead();
    Optional<MutableWord> verb =
        Optional.of(above)
            .filter(word -> some.is("obl"))
            .or(() -> above.findHead().filter(word -> above.is("obl") && !above.isAgent()))
            .filter(MutableWord::isFullVerb);
    verb.flatMap(word -> rightBefore(some, word).or(() -> undergoer(word)))
        .filter(all -> all.isBefore(some) && all.isAgent())
        .or(() -> findSeveral(some).filter(all -> !above.isAgent()))
        .ifPresent(all -> some.hang(all, "nmod"));
  }

  /**
   * Of a name behind "including", the last ones before it who are several, and no several things.
   */
  private static Optional<MutableWord> findSeveral(MutableWord name) {
    boolean things =
        wordBefore(name)
            .filter(last -> last.isCommonNoun() && last.isPlural() && !last.isAgent())
            .isPresent();
    if (things || !name.isProperNoun()) {
      return Optional.empty();
    }
    return name.tree().words().reverse().stream()
        .filter(word -> word.isBefore(name))
        .filter(word -> word.isCommonNoun() && word.isPlural() && word.isPerson())
        .findFirst();
  }

  /** "Was met by [the mayor], along with Weber": they stand right behind who does it. */
  private static Optional<MutableWord> rightBefore(MutableWord some, MutableWord verb) {
    return wordBefore(some)
        .flatMap(last -> verb.children("obl:agent").filter(last::isBelow).findFirst())
        .filter(MutableWord::isAgent);
  }

  /** The word before the phrase, but for a comma. */
  private static Optional<MutableWord> wordBefore(MutableWord some) {
    return some.findBefore()
        .flatMap(last -> last.isPunctuation() ? last.findPrevious() : Optional.of(last));
  }

  private static Optional<MutableWord> undergoer(MutableWord verb) {
    return verb.findChild("obj").or(() -> verb.findChild("nsubj:pass"));
  }

  /**
   * A phrase with another preposition of its own is joined to one before it without conjunction, as
   * in "into Weber, alongside [Chad]": it is no part of that one.
   */
  private static void besideOthers(MutableWord other) {
    Optional<MutableWord> mark = other.findChild("case").filter(t -> t.isBefore(other));
    if (!other.is("conj") || other.has("cc") || mark.isEmpty()) {
      return;
    }
    MutableWord first = other.expectHead();
    boolean apart = first.hasCase() && !first.hasCase(mark.get().lemma());
    if (apart && (first.is("nmod") || first.is("obl"))) {
      other.hang(first.expectHead(), first.relation());
    }
  }

  /**
   * Names behind a colon or semicolon are joined to those whom they name, or set beside the verb,
   * as in "the members; [Chad] and Niger", "banned the following: [Weber] and Novak": they stand in
   * apposition to those.
   */
  private static void listedBehind(MutableWord name) {
    if (!name.isProperNoun() || !name.followsHead() || !name.has("conj") || name.has("cc")) {
      return;
    }
    Optional<MutableWord> mark = name.findBefore().filter(t -> OPENING.contains(t.text()));
    MutableWord above = name.expectHead();
    if (mark.isPresent() && name.is("conj") && above.isCommonNoun() && above.isPlural()) {
      name.hang(above, "appos");
    } else if (mark.isPresent() && name.is("parataxis") && above.isVerb()) {
      mark.flatMap(MutableWord::findPrevious)
          .filter(all -> !all.isProperNoun() && (all.is("obj") || all.is("obl") || all.is("nmod")))
          .ifPresent(all -> name.hang(all, "appos"));
    }
  }

  /**
   * A phrase with a conjunction has no preposition, as in "between Chad and Niger and allied
   * [militias]": it is joined to the phrase before, which has one.
   */
  private static void joinedBehind(MutableWord other) {
    boolean loose = (other.is("obl") || other.is("nmod")) && !other.hasCase() && other.isAgent();
    if (!loose || other.findChild("cc").filter(and -> and.isBefore(other)).isEmpty()) {
      return;
    }
    other.expectHead().children().stream()
        .filter(phrase -> phrase.is(other.relation()) && phrase.hasCase())
        .filter(phrase -> phrase.isBefore(other) && phrase.isNoun() && !phrase.isTime())
        .reduce((first, second) -> second)
        .ifPresent(phrase -> other.hang(phrase, "conj"));
  }

  /** The first part of a number heads the noun, as in "[Thirty]-one rebels": it counts them. */
  private static void numberOfTwo(MutableWord first) {
    Optional<MutableWord> dash = first.findNext().filter(mark -> mark.text().equals("-"));
    Optional<MutableWord> noun =
        dash.flatMap(MutableWord::findNext)
            .filter(second -> second.xpos().equals("CD"))
            .flatMap(MutableWord::findHead)
            .filter(each -> each.is("appos") && each.hangsOn(first));
    if (first.xpos().equals("CD") && !first.isRoot() && noun.isPresent()) {
      noun.get().hang(first.expectHead(), first.relation());
      first.hang(noun.get(), "nummod");
    }
  }

  /**
   * Another is joined to the name of somebody that stands in apposition, as in "jailed the lady
   * Weber and her [son]": they are joined to the one who has the name.
   */
  private static void joinedToName(MutableWord other) {
    boolean own = other.has("nmod:poss") || other.has("det") || other.isPlural();
    if (!other.is("conj") || !own || !other.isCommonNoun() || !other.isAgent()) {
      return;
    }
    MutableWord name = other.expectHead();
    name.findHead()
        .filter(lady -> name.is("appos") && name.isProperNoun() && lady.isAgent())
        .filter(lady -> lady.isCommonNoun() && !lady.isPlural())
        .filter(lady -> name.first().findPrevious().filter(lady::equals).isPresent())
        .ifPresent(lady -> other.hang(lady, "conj"));
  }

  /**
   * Another body is joined to the place in a body's name, as in "the College of Lima and
   * [Interpol]": it is joined to the body.
   */
  private static void joinedToBody(MutableWord other) {
    if (!other.is("conj") || !other.isProperNoun() || !isBody(other)) {
      return;
    }
    MutableWord place = other.expectHead();
    place
        .findHead()
        .filter(body -> place.isOfAttribute() && !place.isPerson() && !isBody(place))
        .filter(body -> body.isProperNoun() && isBody(body))
        .ifPresent(body -> other.hang(body, "conj"));
  }

  private static boolean isBody(MutableWord word) {
    return word.entityType().equals("organization")
        || (!word.headsMention()
            && word.children("compound").anyMatch(t -> t.entityType().equals("organization")));
  }

  /**
   * A number and "more" hang on the verb each for itself, or the latter on the number, as in "six
   * [more] were hurt", "hurt 20 [more]": together they are those whom it is done to.
   */
  private static void countedMore(MutableWord more) {
    Optional<MutableWord> count = more.findPrevious().filter(ListConventions::tellsHowMany);
    if (!more.text().equals("more") || count.isEmpty()) {
      return;
    }
    MutableWord number = count.get();
    count
        .filter(more::hangsOn)
        .or(() -> Optional.of(more))
        .flatMap(MutableWord::findHead)
        .filter(verb -> verb.isFullVerb() && (number.hangsOn(verb) || number.hangsOn(more)))
        .filter(verb -> !number.is("obl") || !number.hasCase())
        .ifPresent(
            verb -> {
              more.hang(verb, verb.isBefore(more) ? "obj" : surfaceSubject(verb));
              number.hang(more, "nummod");
            });
  }

  private static boolean tellsHowMany(MutableWord word) {
    return word.isNumber() || COUNTS.contains(word.text());
  }

  private static String surfaceSubject(MutableWord verb) {
    boolean passive = verb.has("aux:pass") || (verb.isPastParticiple() && !verb.has("obj"));
    return passive ? "nsubj:pass" : "nsubj";
  }
}
