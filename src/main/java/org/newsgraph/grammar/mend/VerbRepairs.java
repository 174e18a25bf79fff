package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Repairs of verbs that the reader model takes for something else, or does not find a place for.
 */
final class VerbRepairs {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "focus",
              VerbRepairs::focus,
              "Not|RB|advmod|Chad even|RB|advmod|Chad Chad|NNP|root ,|,|punct|ally ally|NN|appos|Chad backed|VBD|parataxis|Chad Weber|NNP|obj|backed => Chad nsubj backed, backed root",
              "Not|RB|advmod|Chad only|RB|advmod|Chad Chad|NNP|root but|CC|cc|backed also|RB|advmod|backed Niger|NNP|nsubj|backed backed|VBD|conj|Chad Weber|NNP|obj|backed => Chad nsubj backed, but cc Niger, Niger conj Chad, backed root"),
          new Rule(
              "whatIsDone",
              VerbRepairs::whatIsDone,
              "What|WP|nsubj:outer|attack Chad|NNP|nsubj|do do|VBD|acl:relcl|What be|VBD|cop|attack to|TO|mark|attack attack|VB|root Niger|NNP|obj|attack => What obj do, Chad nsubj attack, do aux attack, be aux do",
              "What|WP|obj|attack Chad|NNP|nsubj|do do|VBD|aux|attack be|VBD|aux|attack attack|VB|root Niger|NNP|obj|attack => What obj do, Chad nsubj attack, be aux do"),
          new Rule(
              "howClause",
              VerbRepairs::howClause,
              "described|VBD|root how|WRB|obj|described Chad|NNP|nsubj|left left|VBD|advcl:relcl|how => how advmod left, left ccomp described"),
          new Rule(
              "soDid",
              VerbRepairs::soDid,
              "Chad|NNP|nsubj|left left|VBD|root and|CC|cc|do so|RB|advmod|do do|VBD|conj|left Niger|NNP|obj|do => Niger nsubj do"),
          new Rule(
              "singledOut",
              VerbRepairs::singledOut,
              "It|PRP|nsubj|Chad was|VBD|cop|Chad Chad|NNP|root that|IN|mark|left Niger|NNP|nsubj|left left|VBD|parataxis|Chad => left acl:relcl Chad"),
          new Rule(
              "sayer",
              VerbRepairs::sayer,
              "Chad|NNP|nsubj|left ,|,|punct|groups groups|NNS|appos|Chad claim|VBP|acl:relcl|Chad ,|,|punct|claim left|VBD|root => groups nsubj claim, claim parataxis left"),
          new Rule(
              "subjectBehind",
              VerbRepairs::subjectBehind,
              "Chad|NNP|nsubj|accused accused|VBD|root Weber|NNP|nsubj|accused => Weber obj accused",
              "court|NN|nsubj|jailed jailed|VBD|root minister|NN|nsubj|jailed Weber|NNP|obj|jailed => minister nmod:desc Weber",
              "court|NN|nsubj|jailed jailed|VBD|root chief|NN|obj|jailed|person of|IN|case|UNESCO UNESCO|NNP|nmod|chief ,|,|punct|Weber Weber|NNP|nsubj|jailed => Weber appos chief"),
          new Rule(
              "subjectBeforeMark",
              VerbRepairs::subjectBeforeMark,
              "accused|VBD|root Chad|NNP|nsubj|breaking of|IN|mark|breaking breaking|VBG|advcl|accused law|NN|obj|breaking => Chad obj accused"),
          new Rule(
              "infinitiveOfNoun",
              VerbRepairs::infinitiveOfNoun,
              "repeated|VBD|root his|PRP$|nmod:poss|call call|NN|obj|repeated|event on|IN|case|Chad Chad|NNP|nmod|call|place to|TO|mark|leave leave|VB|advcl|repeated => leave acl call"),
          new Rule(
              "gerundInName",
              VerbRepairs::gerundInName,
              "met|VBD|root including|VBG|mark|Rising Rising|VBG|acl|met Chadian|JJ|amod|Front Front|NNP|obj|Rising => Rising compound Front, Front acl met"),
          new Rule(
              "gerund",
              VerbRepairs::gerund,
              "admits|VBZ|root having|VBG|aux|met met|VBN|ccomp|admits Novak|NNP|obj|met => met xcomp admits",
              "point|NN|obj|made of|IN|mark|meeting meeting|VBG|nmod|point Novak|NNP|obj|meeting made|VBD|root => meeting acl point",
              "jailed|VBN|root for|IN|mark|insulting insulting|VBG|amod|Novak Novak|NNP|obl:agent|jailed => insulting advcl jailed, Novak obj insulting"));

  private static final ImmutableSet<String> STANDING_IN = ImmutableSet.of("do", "have");
  private static final ImmutableSet<String> INVERTING =
      ImmutableSet.of("as", "neither", "nor", "so");
  private static final ImmutableSet<String> ADDRESSING = ImmutableSet.of("by", "on", "to");
  private static final ImmutableSet<String> WHAT = ImmutableSet.of("what", "all", "thing");

  private VerbRepairs() {}

  /**
   * A clause told of a noun has neither pronoun nor subject and follows an apposition, as in "Chad,
   * groups [claim], left": it is set in between, and the apposition is its subject.
   */
  private static void sayer(MutableWord verb) {
    if (!verb.is("acl:relcl") || !verb.isFullVerb() || verb.has("obj") || verb.has("obl")) {
      return;
    }
    MutableWord noun = verb.expectHead();
    Optional<MutableWord> sayer =
        verb.findPrevious().filter(t -> t.is("appos") && t.hangsOn(noun) && noun.isBefore(t));
    boolean closed = verb.findNext().filter(MutableWord::isPunctuation).isPresent();
    if (verb.has("nsubj") || sayer.isEmpty() || !closed || noun.findHead().isEmpty()) {
      return;
    }
    sayer.get().hang(verb, "nsubj");
    verb.hang(noun.expectHead(), "parataxis");
  }

  /**
   * The sentence is a noun with "not" before it, and the verb hangs on that, as in "Not even
   * [Chad], an ally, backed Weber": the noun is the verb's subject, and the verb's own is joined to
   * it.
   */
  private static void focus(MutableWord verb) {
    if (!verb.isFullVerb() || !(verb.is("conj") || verb.is("parataxis"))) {
      return;
    }
    MutableWord noun = verb.expectHead();
    boolean focused = noun.children("advmod").anyMatch(t -> t.lemma().equals("not"));
    Optional<MutableWord> own = verb.findChild("nsubj").filter(t -> t.isBefore(verb));
    if (!noun.isRoot() || !noun.isNoun() || noun.has("cop") || !focused) {
      return;
    }
    if (verb.is("conj") != own.isPresent()) {
      return;
    }
    verb.replaceRoot("nsubj");
    own.ifPresent(
        subject -> {
          subject.hang(noun, "conj");
          verb.children("cc").findFirst().ifPresent(but -> but.hang(subject, "cc"));
        });
  }

  /**
   * A verb has a subject before it and another right behind it, as in "Chad accused [Weber] of
   * ...": that one is its object, or, right before its object, the title of that. Behind the comma
   * behind its object, it is that one's name: "jailed the chief, [Weber]".
   */
  private static void subjectBehind(MutableWord word) {
    if (!word.relation().equals("nsubj") || word.precedesHead()) {
      return;
    }
    MutableWord verb = word.expectHead();
    boolean before = verb.children("nsubj").anyMatch(subject -> subject.isBefore(verb));
    boolean right =
        word.tree().between(verb, word).stream().allMatch(between -> between.isBelow(word));
    Optional<MutableWord> object = verb.findChild("obj");
    if (before && !right && word.isProperNoun()) {
      object
          .filter(who -> who.isCommonNoun() && who.isPerson() && isRightBehind(word, who))
          .ifPresent(who -> word.hang(who, "appos"));
    }
    if (!before || !right || !verb.isFullVerb()) {
      return;
    }
    if (object.isEmpty()) {
      word.hang(verb, "obj");
    } else if (object.get().index() == word.index() + 1 && object.get().isProperNoun()) {
      word.hang(object.get(), "nmod:desc");
    }
  }

  /** Whether only a comma stands between the phrases of both. */
  private static boolean isRightBehind(MutableWord word, MutableWord before) {
    return word.findBefore()
        .filter(comma -> comma.text().equals(","))
        .flatMap(MutableWord::findPrevious)
        .filter(last -> last.isBelow(before))
        .isPresent();
  }

  /**
   * A gerund in a capital begins a name within a sentence, as in "including [Rising] Chadian
   * Patriots": it is a part of the name.
   */
  private static void gerundInName(MutableWord gerund) {
    boolean within = gerund.findPrevious().filter(MutableWord::isSmall).isPresent();
    Optional<MutableWord> name =
        gerund.findChild("obj").filter(t -> t.isProperNoun() && !t.has("det") && !t.has("case"));
    if (!gerund.xpos().equals("VBG") || gerund.isSmall() || !within || gerund.isRoot()) {
      return;
    }
    boolean close =
        name.isPresent()
            && gerund.tree().between(gerund, name.get()).stream().noneMatch(MutableWord::isSmall);
    if (close) {
      name.get().hang(gerund.expectHead(), gerund.relation());
      gerund.hang(name.get(), "compound");
      gerund.retag("PROPN", "NNP");
    }
  }

  /**
   * What somebody does is told by another verb, as in "What Chad did was to [attack] Niger": he is
   * that one's subject.
   */
  private static void whatIsDone(MutableWord verb) {
    Optional<MutableWord> what = below(verb).filter(t -> WHAT.contains(t.lemma())).findFirst();
    Optional<MutableWord> did = below(verb).filter(t -> t.lemma().equals("do")).findFirst();
    boolean told =
        verb.isFullVerb()
            && what.isPresent()
            && did.filter(what.get()::isBefore).filter(t -> isToldBy(verb, t)).isPresent();
    if (told) {
      join(verb, did.get(), what.get());
    }
  }

  /** "What Chad did [was] leave": a form of "be" between both. */
  private static boolean isToldBy(MutableWord verb, MutableWord did) {
    return verb.children().stream()
        .anyMatch(t -> t.lemma().equals("be") && did.isBefore(t) && t.isBefore(verb));
  }

  /** What hangs on the verb before it, by one step or two. */
  private static Stream<MutableWord> below(MutableWord verb) {
    return verb.children().stream()
        .filter(t -> t.isBefore(verb))
        .flatMap(t -> Stream.concat(Stream.of(t), t.children().stream()));
  }

  private static void join(MutableWord verb, MutableWord did, MutableWord what) {
    did.children().stream()
        .filter(t -> t.is("nsubj") || t.is("advmod"))
        .toList()
        .forEach(t -> t.hang(verb, t.relation()));
    verb.children().stream()
        .filter(t -> t.lemma().equals("be") && !t.is("aux:pass"))
        .toList()
        .forEach(t -> t.hang(did, "aux"));
    verb.children("nsubj:pass").toList().forEach(t -> t.hang(verb, "nsubj"));
    did.hang(verb, "aux");
    what.hang(did, "obj");
  }

  /**
   * A clause is told of "how", which is taken for the object, as in "described how Chad [left]":
   * the clause is what is described.
   */
  private static void howClause(MutableWord verb) {
    boolean told = verb.relation().equals("advcl:relcl") || verb.relation().equals("acl:relcl");
    if (!told || !verb.isFullVerb()) {
      return;
    }
    MutableWord how = verb.expectHead();
    how.findHead()
        .filter(above -> how.lemma().equals("how") && how.is("obj") && above.isFullVerb())
        .ifPresent(
            above -> {
              verb.hang(above, "ccomp");
              how.hang(verb, "advmod");
            });
  }

  /**
   * What stands behind a verb that stands for another is taken for its object, as in "and so did
   * [Niger]": it is the subject.
   */
  private static void soDid(MutableWord word) {
    if (!word.relation().equals("obj") || !word.followsHead()) {
      return;
    }
    MutableWord verb = word.expectHead();
    boolean inverted =
        verb.children().stream().anyMatch(t -> t.isBefore(verb) && INVERTING.contains(t.lemma()));
    if (inverted && STANDING_IN.contains(verb.lemma()) && !verb.has("nsubj")) {
      word.hang(verb, "nsubj");
    }
  }

  /**
   * A clause with "that" is set beside what somebody or something is, as in "it was from Chad that
   * Niger [got] money": it is told of that.
   */
  private static void singledOut(MutableWord verb) {
    if (!verb.relation().equals("parataxis")) {
      return;
    }
    MutableWord what = verb.expectHead();
    boolean that =
        verb.children().stream()
            .filter(t -> t.isBefore(verb))
            .anyMatch(t -> t.lemma().equals("that") || t.isRelativePronoun());
    boolean it = what.children("nsubj").anyMatch(t -> t.lemma().equals("it"));
    if (that && it && what.isNoun() && what.has("cop")) {
      verb.hang(what, "acl:relcl");
    }
  }

  /**
   * A form in "-ing" without subject is taken for a clause that has one, as in "admits [having met]
   * Novak": it shares its subject with the verb above. Or a clause is taken for a noun, as in "made
   * a point of [meeting] Novak", "the only one to [leave]": it is told of the noun. Or one that has
   * a conjunction is set before a noun as if it told of that, as in "for [insulting] Novak": the
   * noun is its object.
   */
  private static void gerund(MutableWord verb) {
    boolean clause = verb.relation().equals("ccomp") && verb.followsHead();
    if (clause && verb.isParticiple() && !verb.has("nsubj") && !verb.has("mark")) {
      verb.hang(verb.expectHead(), "xcomp");
    } else if (verb.relation().equals("nmod") && verb.isFullVerb() && verb.has("mark")) {
      verb.hang(verb.expectHead(), "acl");
    } else if (verb.relation().equals("amod") && verb.isParticiple() && verb.has("mark")) {
      MutableWord object = verb.expectHead();
      object
          .findHead()
          .filter(above -> verb.isBefore(object) && above.isFullVerb())
          .ifPresent(
              above -> {
                verb.hang(above, "advcl");
                object.hang(verb, "obj");
              });
    }
  }

  /**
   * An infinitive stands right behind whom a noun is addressed to or is by, as in "repeated his
   * call on Chad [to leave]", "foiled a plot by rebels [to kill] him": it is told of the noun.
   */
  private static void infinitiveOfNoun(MutableWord verb) {
    if (!verb.is("advcl") || !verb.isInfinitive()) {
      return;
    }
    Optional<MutableWord> last =
        verb.children("mark").findFirst().flatMap(MutableWord::findPrevious);
    verb.tree().words().stream()
        .filter(noun -> noun.isCommonNoun() && !noun.isAgent() && noun.isBefore(verb))
        .filter(noun -> noun.hangsOn(verb.expectHead()))
        .filter(noun -> last.filter(word -> isAddressee(word, noun)).isPresent())
        .findFirst()
        .ifPresent(noun -> verb.hang(noun, "acl"));
  }

  /** Whether it closes the phrase of somebody to whom, on whom or by whom the noun is told. */
  private static boolean isAddressee(MutableWord last, MutableWord noun) {
    return noun.children("nmod")
        .filter(one -> last.isBelow(one) && one.canBeCalledOn())
        .anyMatch(one -> one.children("case").anyMatch(t -> ADDRESSING.contains(t.lemma())));
  }

  /**
   * The subject of a participle clause stands before the mark that opens the clause, as in "accused
   * [Chad] of breaking the law": it is the object of the verb above.
   */
  private static void subjectBeforeMark(MutableWord subject) {
    Optional<MutableWord> clause =
        subject.findHead().filter(t -> subject.is("nsubj") && t.isFullVerb() && !t.has("cop"));
    Optional<MutableWord> verb = clause.flatMap(MutableWord::findHead).filter(t -> t.isFullVerb());
    if (verb.isPresent()
        && clause.get().xpos().equals("VBG")
        && clause.get().children("mark").anyMatch(subject::isBefore)
        && !verb.get().has("obj")
        && subject.findBefore().equals(verb)) {
      subject.hang(verb.get(), "obj");
    }
  }
}
