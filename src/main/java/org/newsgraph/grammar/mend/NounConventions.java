package org.newsgraph.grammar.mend;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Conventions for what belongs to nouns: titles, appositions, owners, joined names. */
final class NounConventions {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "takesSides",
              NounConventions::takesSides,
              "pro|JJ|compound|Chad -|HYPH|punct|pro Chad|NNP|compound|march|place march|NN|nsubj|ended ended|VBD|root => pro amod march, Chad compound pro",
              "five|CD|nummod|men anti|NN|compound|men -|HYPH|punct|anti Chadian|JJ|amod|men men|NNS|nsubj|left|person left|VBD|root => anti amod men, Chadian compound anti",
              "pro|JJ|compound|men -|HYPH|punct|pro Chadian|JJ|amod|men junta|NN|compound|men men|NNS|nsubj|left|person left|VBD|root => pro amod men, Chadian amod junta, junta compound pro"),
          new Rule(
              "strayConjunct",
              NounConventions::strayConjunct,
              "Weber|NNP|nsubj|left ,|,|punct|Weber president|NN|appos|Weber and|CC|cc|ally ally|NN|conj|Weber left|VBD|root => ally conj president",
              "ministers|NNS|nsubj|left ,|,|punct|Weber Weber|NNP|appos|ministers and|CC|cc|Novak Novak|NNP|conj|ministers left|VBD|root => Novak conj Weber"),
          new Rule(
              "contentOfNoun",
              NounConventions::contentOfNoun,
              "repeated|VBD|root its|PRP$|nmod:poss|demand demand|NN|obj|repeated|abstract Friday|NNP|obl:unmarked|repeated|time that|IN|mark|leave Chad|NNP|nsubj|leave|place leave|VB|ccomp|repeated => leave acl demand",
              "repeated|VBD|root his|PRP$|nmod:poss|claim claim|NN|obj|repeated|abstract that|IN|mark|left Chad|NNP|nsubj|left|place left|VBD|advcl|repeated => left acl claim"),
          new Rule(
              "participleOfNoun",
              NounConventions::participleOfNoun,
              "cleared|VBD|root square|NN|obj|cleared of|IN|case|students students|NNS|nmod|square|person rallying|VBG|advcl|cleared => rallying acl students"),
          new Rule(
              "holder",
              NounConventions::holder,
              "speaker|NN|nsubj|left|person of|IN|case|house house|NN|nmod|speaker|organization ,|,|punct|Weber Weber|NNP|appos|house|person left|VBD|root => Weber appos speaker",
              "envoy|NN|nsubj|left|person of|IN|case|Chad Chad|NNP|nmod|envoy|person ,|,|punct|Ali Ali|NNP|conj|Chad|person Sy|NNP|flat|Ali left|VBD|root => Ali appos envoy"),
          new Rule(
              "joinedPlaces",
              NounConventions::joinedPlaces,
              "Chad|NNP|compound|war|place -|HYPH|punct|Chad Niger|NNP|flat|Chad war|NN|nsubj|ended ended|VBD|root => Niger conj Chad",
              "Chad|NNP|compound|Niger|place -|HYPH|punct|Chad Niger|NNP|compound|war war|NN|nsubj|ended ended|VBD|root => Chad compound war, Niger conj Chad",
              "Chadian|JJ|amod|Nigerien -|HYPH|punct|Chadian Nigerien|JJ|amod|singer singer|NN|nsubj|left|person left|VBD|root => Chadian amod singer"),
          new Rule(
              "joinedNations",
              NounConventions::joinedNations,
              "Chad|NNP|compound|envoys|place and|CC|cc|envoys Nigerien|JJ|amod|envoys envoys|NNS|nsubj|met|person met|VBD|root => and cc Nigerien, Nigerien conj Chad"),
          new Rule(
              "joinedByDash",
              NounConventions::joinedByDash,
              "FR|NNP|compound|men –|,|punct|FR Chad|NNP|conj|FR men|NNS|nsubj|left left|VBD|root => Chad flat FR"),
          new Rule(
              "behindHyphen",
              NounConventions::behindHyphen,
              "director|NN|nsubj|left|person -|HYPH|punct|general general|NN|nmod|director of|IN|case|UNESCO UNESCO|NNP|nmod|general left|VBD|root => UNESCO nmod director"),
          new Rule(
              "nationOfBody",
              NounConventions::nationOfBody,
              "Chadian|JJ|amod|post police|NN|compound|post|organization post|NN|nsubj|burned burned|VBD|root => Chadian amod police",
              "Chadian|JJ|amod|ship coast|NN|compound|guard guard|NN|compound|ship|organization ship|NN|nsubj|left left|VBD|root => Chadian amod guard"),
          new Rule(
              "appositionBehind",
              NounConventions::appositionBehind,
              "Lopez|NNP|nsubj|left|person and|CC|cc|Weber Weber|NNP|conj|Lopez|person ,|,|punct|president the|DT|det|president president|NN|appos|Lopez|person left|VBD|root => president appos Weber",
              "grave|NN|nsubj|lies of|IN|case|Garang Garang|NNP|nmod|grave|person ,|,|punct|leader leader|NN|appos|grave lies|VBZ|root => leader appos Garang",
              "Peres|NNP|nsubj|left and|CC|cc|guests guests|NNS|conj|Peres ,|,|punct|Abbas Abbas|NNP|appos|Peres left|VBD|root => Abbas appos guests",
              "king|NN|nsubj|left|person and|CC|cc|Lady the|DT|det|Lady Lady|NNP|conj|king|person ,|,|punct|Novak Novak|NNP|appos|king|person left|VBD|root => Novak appos Lady"),
          new Rule(
              "ofNounBefore",
              NounConventions::ofNounBefore,
              "Lopez|NNP|nsubj|left|person ,|,|punct|son the|DT|det|son son|NN|appos|Lopez|person of|IN|case|Weber Weber|NNP|nmod|Lopez|person left|VBD|root => Weber nmod son",
              "arrest|NN|obl|left|event of|IN|case|nephew nephew|NN|nmod|arrest|person of|IN|case|Weber Weber|NNP|nmod|arrest|person left|VBD|root => Weber nmod nephew"),
          new Rule(
              "office",
              NounConventions::office,
              "elected|VBD|root Maria|NNP|obj|elected Novak|NNP|flat|Maria president|NN|flat|Maria => president xcomp elected"));

  /** What is one word with a small letter behind it and takes sides before a name. */
  private static final ImmutableSet<String> SIDES = ImmutableSet.of("anti", "pro");

  /** What a clause of result is told of: "so hard that he left". */
  private static final ImmutableSet<String> SO = ImmutableSet.of("so", "such");

  private NounConventions() {}

  /**
   * A word that takes sides is tied to a name by a hyphen, as in "a pro-[Chad] march": it is what
   * the noun is like, and the name is its own.
   */
  private static void takesSides(MutableWord name) {
    Optional<MutableWord> hyphen = name.findPrevious().filter(MutableWord::isHyphen);
    Optional<MutableWord> side =
        hyphen
            .flatMap(MutableWord::findPrevious)
            .filter(word -> SIDES.contains(Ascii.toLowerCase(word.text())));
    if (side.isEmpty() || !name.precedesHead() || !name.expectHead().isNoun()) {
      return;
    }
    MutableWord noun = name.expectHead();
    side.get().retag("ADJ", "JJ");
    side.get().hang(noun, "amod");
    hyphen.get().hang(side.get(), "punct");
    Optional<MutableWord> body =
        name.findNext()
            .filter(next -> isNationality(name) && next.hangsOn(noun) && next.is("compound"))
            .filter(next -> next.isCommonNoun() && !next.isPerson());
    body.ifPresent(government -> government.hang(side.get(), "compound"));
    body.ifPresentOrElse(
        government -> name.hang(government, "amod"), () -> name.hang(side.get(), "compound"));
  }

  /**
   * A person with "of" right behind another noun for a person hangs on what that hangs on, as in
   * "Lopez, the son of [Weber]", "the arrest of the nephew of [Weber]": he is that one's.
   */
  private static void ofNounBefore(MutableWord person) {
    if (!person.is("nmod")
        || !person.isPerson()
        || !person.hasCase("of")
        || !person.followsHead()) {
      return;
    }
    person
        .findBefore()
        .filter(noun -> noun.isCommonNoun() && noun.isPerson() && noun.followsHead())
        .filter(noun -> noun.hangsOn(person.expectHead()))
        .filter(noun -> noun.is("appos") || noun.is("nmod") || noun.is("conj"))
        .ifPresent(noun -> person.hang(noun, "nmod"));
  }

  /**
   * A common noun joined to an apposition without a comma hangs on the name before it, as in
   * "Weber, the president and [an ally] of Novak", or a name on the noun for several, as in "the
   * ministers, Weber and [Novak]": it is joined to the apposition.
   */
  private static void strayConjunct(MutableWord word) {
    if (!word.is("conj") || !word.isNoun()) {
      return;
    }
    MutableWord above = word.expectHead();
    boolean name = word.isProperNoun();
    Optional<MutableWord> apposition =
        above.findChild("appos").filter(a -> a.isProperNoun() == name && a.isBefore(word));
    boolean close = word.findChild("cc").filter(and -> !isBehindPunctuation(and)).isPresent();
    if (close && (!name || (above.isCommonNoun() && above.isPlural()))) {
      apposition.ifPresent(a -> word.hang(a, "conj"));
    }
  }

  /**
   * A clause with "that" hangs on a verb whose object is something said or thought, as in "repeated
   * its demand on Friday that Chad [leave]": it tells what that is.
   */
  private static void contentOfNoun(MutableWord clause) {
    boolean told = clause.is("ccomp") || (clause.is("advcl") && clause.followsHead());
    boolean marked = clause.children("mark").allMatch(t -> t.lemma().equals("that"));
    if (told && marked && clause.has("mark")) {
      MutableWord verb = clause.expectHead();
      boolean result =
          clause.tree().between(verb, clause).stream().anyMatch(t -> SO.contains(t.lemma()));
      verb.findChild("obj")
          .filter(noun -> noun.isCommonNoun() && noun.isIdea() && noun.isBefore(clause) && !result)
          .ifPresent(noun -> clause.hang(noun, "acl"));
    }
  }

  /**
   * A participle right behind somebody within a phrase hangs on the verb above, as in "cleared the
   * square of students [rallying]": it tells of them.
   */
  private static void participleOfNoun(MutableWord verb) {
    if (verb.xpos().equals("VBG") && verb.relation().equals("advcl") && !verb.has("mark")) {
      verb.findPrevious()
          .filter(noun -> noun.isCommonNoun() && noun.isPerson() && noun.is("nmod"))
          .filter(noun -> noun.isBelow(verb.expectHead()) && !verb.has("nsubj"))
          .ifPresent(noun -> verb.hang(noun, "acl"));
    }
  }

  /**
   * A person's name after a comma stands in apposition to the body of an office, or is joined to it
   * without conjunction, as in "the speaker of the parliament, [Weber]": it stands in apposition to
   * the office. Where the body may be a person, the name must be a full one: "the wife of Novak,
   * Weber".
   */
  private static void holder(MutableWord name) {
    if (!name.isProperNoun() || !name.isPerson() || !name.followsHead()) {
      return;
    }
    MutableWord body = name.expectHead();
    boolean joined = name.is("conj") && !name.has("cc") && body.children("conj").count() == 1;
    if (body.is("nmod") && body.followsHead() && (name.is("appos") || joined)) {
      MutableWord office = body.expectHead();
      boolean named = body.isProperNoun() && office.xpos().equals("NN") && name.has("flat");
      if (office.isPerson() && office.isNoun() && (named || !body.isPerson())) {
        name.hang(office, "appos");
      }
    }
  }

  /**
   * A hyphen joins two places or nationalities before a noun, as in "the Chad-[Niger] war" and "a
   * Chadian-[Nigerien] singer": both belong to the noun.
   */
  private static void joinedPlaces(MutableWord second) {
    Optional<MutableWord> hyphen = second.findPrevious().filter(t -> t.xpos().equals("HYPH"));
    Optional<MutableWord> before = hyphen.flatMap(MutableWord::findPrevious);
    if (before.isEmpty()) {
      return;
    }
    MutableWord first = before.get();
    if (isNationality(first) && isNationality(second) && first.hangsOn(second)) {
      first.hang(second.expectHead(), "amod");
    }
    if (!second.isProperNoun() || !first.isProperNoun()) {
      return;
    }
    if (first.isPerson() || second.isPerson()) {
      return;
    }
    if (first.is("compound") && second.is("flat") && second.hangsOn(first)) {
      second.hang(first, "conj");
    } else if (first.is("compound") && first.hangsOn(second) && second.is("compound")) {
      first.hang(second.expectHead(), "compound");
      second.hang(first, "conj");
    }
  }

  /**
   * A nationality behind "and" belongs to the noun as the one before it does, as in "Chad and
   * [Nigerien] envoys": it is joined to that.
   */
  private static void joinedNations(MutableWord second) {
    Optional<MutableWord> and =
        second.findPrevious().filter(t -> t.is("cc") && isNationality(second));
    Optional<MutableWord> first = and.flatMap(MutableWord::findPrevious);
    if (first.isEmpty() || !first.get().hangsOn(second.expectHead())) {
      return;
    }
    boolean country = first.get().is("compound") && first.get().isPlace();
    if ((country || isNationality(first.get())) && and.get().hangsOn(second.expectHead())) {
      and.get().hang(second, "cc");
      second.hang(first.get(), "conj");
    }
  }

  /** A dash joins a name to what is no place, as in "FR–[Chad] men": both are one name. */
  private static void joinedByDash(MutableWord second) {
    if (!second.is("conj") || !second.isProperNoun() || second.has("cc")) {
      return;
    }
    MutableWord first = second.expectHead();
    boolean dash =
        second
            .findPrevious()
            .filter(between -> between.text().equals("–"))
            .flatMap(MutableWord::findPrevious)
            .filter(first::equals)
            .isPresent();
    if (dash && first.is("compound") && first.isProperNoun() && !first.isPlace()) {
      second.hang(first, "flat");
    }
  }

  private static boolean isNationality(MutableWord word) {
    return word.is("amod") && word.xpos().equals("JJ") && !word.isSmall();
  }

  /**
   * A phrase hangs on the second part of a word with a hyphen, as in "the director-general of
   * [UNESCO]": it belongs to the whole.
   */
  private static void behindHyphen(MutableWord phrase) {
    if (!phrase.is("nmod") || !phrase.followsHead()) {
      return;
    }
    MutableWord part = phrase.expectHead();
    part.findPrevious()
        .filter(MutableWord::isHyphen)
        .flatMap(MutableWord::findPrevious)
        .filter(first -> part.hangsOn(first) && first.isNoun())
        .ifPresent(first -> phrase.hang(first, "nmod"));
  }

  /**
   * An adjective made of a name hangs on what belongs to the body that it stands before, as in "a
   * [Chadian] police post": it is the body's.
   */
  private static void nationOfBody(MutableWord nation) {
    if (!nation.is("amod") || nation.isSmall() || !nation.precedesHead()) {
      return;
    }
    MutableWord thing = nation.expectHead();
    if (thing.isPerson()) {
      return;
    }
    thing
        .children("compound")
        .filter(body -> body.isCommonNoun() && body.entityType().equals("organization"))
        .filter(body -> body.findBefore().filter(nation::equals).isPresent())
        .findFirst()
        .ifPresent(body -> nation.hang(body, "amod"));
  }

  /**
   * An apposition right behind the second of joined names hangs on the first, as in "Lopez, the
   * mayor, and Weber, [the president]", or right behind a person on a thing, as in "the grave of
   * Lopez, [leader] of ...": it stands in apposition to the name.
   */
  private static void appositionBehind(MutableWord word) {
    boolean name = word.isProperNoun();
    if (!word.is("appos") || !word.followsHead() || !(name || word.xpos().equals("NN"))) {
      return;
    }
    MutableWord above = word.expectHead();
    Optional<MutableWord> comma = word.findBefore().filter(MutableWord::isPunctuation);
    Optional<MutableWord> last = comma.flatMap(MutableWord::findPrevious);
    if (last.isEmpty() || !above.isBefore(comma.get())) {
      return;
    }
    boolean office = word.isPerson() || word.entityType().equals("O");
    boolean ofPerson = office && !above.isPerson();
    word.tree().between(above, comma.get()).stream()
        .filter(t -> t.is("conj") || (ofPerson && t.isPerson()))
        .filter(t -> (name ? isCalled(t) : t.isProperNoun()) && last.get().isBelow(t))
        .reduce((outer, inner) -> inner)
        .ifPresent(t -> word.hang(t, "appos"));
  }

  /** "Guests", "the First Lady": no name of its own. */
  private static boolean isCalled(MutableWord noun) {
    return !noun.isProperNoun() || noun.has("det");
  }

  private static boolean isBehindPunctuation(MutableWord word) {
    return word.findPrevious().filter(MutableWord::isPunctuation).isPresent();
  }

  /**
   * A common noun is part of the name before it, as in "elected Maria Lopez [president]": it is
   * what the name's bearer is made.
   */
  private static void office(MutableWord word) {
    if (!word.xpos().equals("NN") || !word.is("flat") || !word.followsHead() || !word.isSmall()) {
      return;
    }
    MutableWord name = word.expectHead();
    if (name.isProperNoun() && name.is("obj")) {
      word.hang(name.expectHead(), "xcomp");
    }
  }
}
