package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Conventions for subjects, objects and other arguments of verbs. */
final class ArgumentConventions {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "particle",
              ArgumentConventions::particle,
              "turned|VBD|root on|RP|compound:prt|turned Weber|NNP|obl|turned => on case Weber"),
          new Rule(
              "bareObject",
              ArgumentConventions::bareObject,
              "rebels|NNS|nsubj|left left|VBD|root ,|,|punct|killing killing|VBG|advcl|left 70|CD|nummod|people people|NNS|obl|killing|person => people obj killing"),
          new Rule(
              "linked",
              ArgumentConventions::linked,
              "Weber|NNP|nsubj|become become|VBP|root president|NN|obj|become => president xcomp become"),
          new Rule(
              "targetOfAct",
              ArgumentConventions::targetOfAct,
              "raid|NN|nsubj|failed|event by|IN|case|Chad Chad|NNP|nmod|raid|place on|IN|case|Lima Lima|NNP|nmod|Chad|place failed|VBD|root => Lima nmod raid"),
          new Rule(
              "subjectOfNoun",
              ArgumentConventions::subjectOfNoun,
              "Yesterday|NN|obl:unmarked|agreed|time Iran|NNP|nsubj|Yesterday and|CC|cc|Chad Chad|NNP|conj|Yesterday agreed|VBD|root => Iran nsubj agreed, Chad conj Iran",
              "Iran|NNP|nsubj|host ,|,|punct|host the|DT|det|host host|NN|nsubj|agreed agreed|VBD|root => Iran nsubj agreed, host appos Iran"),
          new Rule(
              "onlyObject",
              ArgumentConventions::onlyObject,
              "thanked|VBD|root Spain|NNP|iobj|thanked for|IN|case|help help|NN|obl|thanked => Spain obj thanked"),
          new Rule(
              "reflexive",
              ArgumentConventions::reflexive,
              "declared|VBD|root himself|PRP|iobj|declared|person president|NN|obj|declared|person => himself obj declared, president xcomp declared"),
          new Rule(
              "capacity",
              ArgumentConventions::capacity,
              "sees|VBZ|root Weber|NNP|obj|sees as|IN|case|ruler the|DT|det|ruler ruler|NN|advcl|sees => ruler obl sees"),
          new Rule(
              "strayTime",
              ArgumentConventions::strayTime,
              "Spain|NNP|nsubj|left on|IN|case|Friday Friday|NNP|nmod|Spain|time left|VBD|root => Friday obl left",
              "cabinet|NN|nsubj|left|organization on|IN|case|Friday Friday|NNP|nmod|cabinet|time left|VBD|root => Friday obl left",
              "Weber|NNP|nsubj|left|person Friday|NNP|nsubj|left|time left|VBD|root => Friday obl:unmarked left",
              "Weber|NNP|nsubj|left|person Friday|NNP|flat|Weber|time left|VBD|root => Friday obl:unmarked left"),
          new Rule(
              "besideComma",
              ArgumentConventions::besideComma,
              "Rebels|NNS|nsubj|attack attack|VBP|root Lima|NNP|obj|attack ,|,|punct|Chad Chad|NNP|nmod:unmarked|Lima condemns|VBZ|conj|attack raid|NN|obj|condemns => Chad nsubj condemns"),
          new Rule(
              "participleBehind",
              ArgumentConventions::participleBehind,
              "Chad|NNP|nsubj|bombed bombed|VBD|root crowd|NN|obj|bombed waiting|VBG|acl|crowd outside|RB|advmod|waiting ,|,|punct|killing killing|VBG|advcl|waiting five|CD|obj|killing => killing advcl bombed",
              "When|WRB|advmod|shot they|PRP|nsubj|shot shot|VBD|advcl|left ,|,|punct|killing killing|VBG|advcl|left five|CD|obj|killing ,|,|punct|left Weber|NNP|nsubj|left left|VBD|root => killing advcl shot"),
          new Rule(
              "descriptionInFront",
              ArgumentConventions::descriptionInFront,
              "Formerly|RB|advmod|ally an|DT|det|ally ally|NN|advcl|left|person ,|,|punct|ally Weber|NNP|nsubj|left|person left|VBD|root => ally appos Weber"),
          new Rule(
              "recipientBehind",
              ArgumentConventions::recipientBehind,
              "pledged|VBD|root euros|NNS|obj|pledged in|IN|case|aid aid|NN|nmod|euros|abstract to|IN|case|Chad Chad|NNP|nmod|aid|place => Chad obl pledged"),
          new Rule(
              "infinitiveBehind",
              ArgumentConventions::infinitiveBehind,
              "asked|VBD|root Weber|NNP|obj|asked|person ,|,|punct|rules who|WP|nsubj|rules rules|VBZ|acl:relcl|Weber ,|,|punct|rules to|TO|mark|leave leave|VB|xcomp|rules => leave advcl asked"),
          new Rule(
              "infinitive",
              ArgumentConventions::infinitive,
              "warned|VBD|root Novak|NNP|obj|warned to|TO|mark|leave leave|VB|ccomp|warned => leave xcomp warned",
              "accused|VBD|root Novak|NNP|obj|accused of|IN|mark|leaving leaving|VBG|xcomp|accused => leaving advcl accused"));

  /** Verbs that tell what somebody comes to be: what follows is no object. */
  /** Prepositions before what an act is directed at. */
  private static final ImmutableSet<String> TARGETS = ImmutableSet.of("against", "on", "upon");

  private static final ImmutableSet<String> LINKING = ImmutableSet.of("become");

  private static final ImmutableSet<String> FURTHER_OBJECTS =
      ImmutableSet.of("obj", "ccomp", "xcomp", "parataxis");

  private ArgumentConventions() {}

  /**
   * A particle of the verb stands before a noun that lacks a preposition, as in "turned [on]
   * Weber": it is that preposition.
   */
  private static void particle(MutableWord word) {
    if (!word.isNoun() || !word.relation().equals("obl") || !word.followsHead() || word.hasCase()) {
      return;
    }
    Optional<MutableWord> before = word.findPrevious();
    while (before.filter(t -> t.hangsOn(word)).isPresent()) {
      before = before.get().findPrevious();
    }
    before.filter(t -> t.is("compound:prt")).ifPresent(t -> t.hang(word, "case"));
  }

  /**
   * A noun without preposition right behind a verb without object is taken for a phrase, as in
   * "killing at least [70 people]": it is the object.
   */
  private static void bareObject(MutableWord word) {
    if (!word.isNoun() || !word.relation().equals("obl") || word.hasCase() || word.isTime()) {
      return;
    }
    MutableWord verb = word.expectHead();
    boolean right =
        verb.isBefore(word)
            && word.tree().between(verb, word).stream().allMatch(between -> between.isBelow(word));
    if (right && verb.isFullVerb() && !verb.has("obj") && !verb.isPassive()) {
      word.hang(verb, "obj");
    }
  }

  /** Becoming has an object, as in "became [the president]": it is what the subject becomes. */
  private static void linked(MutableWord word) {
    if (word.is("obj")
        && word.followsHead()
        && LINKING.contains(word.expectHead().lemma())
        && !word.hasCase()) {
      word.hang(word.expectHead(), "xcomp");
    }
  }

  /**
   * What an act is directed at hangs on who does it, as in "the raid by Chad on [Lima]": it belongs
   * to the act.
   */
  private static void targetOfAct(MutableWord target) {
    boolean aimed = target.children("case").anyMatch(mark -> TARGETS.contains(mark.lemma()));
    if (!target.is("nmod") || !target.followsHead() || !aimed) {
      return;
    }
    MutableWord doer = target.expectHead();
    if (doer.is("nmod") && doer.hasCase("by") && doer.expectHead().isEvent()) {
      target.hang(doer.expectHead(), "nmod");
    }
  }

  /**
   * A noun is the subject of a time or of the verb's subject, as in "Yesterday [Iran] agreed",
   * "[Iran], the organizer, agreed": it is the verb's, and what is joined to the time is joined to
   * it.
   */
  private static void subjectOfNoun(MutableWord word) {
    if (!word.is("nsubj")) {
      return;
    }
    MutableWord noun = word.expectHead();
    boolean time = noun.isTime() && noun.isBefore(word);
    boolean subject = noun.is("nsubj") && word.isBefore(noun);
    Optional<MutableWord> verb = noun.findHead().filter(word::isBefore);
    if (!(time || subject) || verb.isEmpty() || noun.has("cop")) {
      return;
    }
    word.hang(verb.get(), word.relation());
    if (time) {
      noun.children("conj")
          .filter(word::isBefore)
          .toList()
          .forEach(joined -> joined.hang(word, "conj"));
    }
  }

  /** Somebody is given nothing, as in "thanked [Spain] for ...": he is the object. */
  private static void onlyObject(MutableWord word) {
    if (word.is("iobj") && FURTHER_OBJECTS.stream().noneMatch(word.expectHead()::has)) {
      word.hang(word.expectHead(), "obj");
    }
  }

  /**
   * Somebody gives himself to be somebody, as in "declared [himself] president": he is whom the
   * verb makes that.
   */
  private static void reflexive(MutableWord word) {
    boolean reflexive = word.lemma().endsWith("self") || word.lemma().endsWith("selves");
    if (reflexive && word.is("iobj")) {
      MutableWord verb = word.expectHead();
      verb.findChild("obj")
          .filter(MutableWord::isPerson)
          .ifPresent(
              made -> {
                word.hang(verb, "obj");
                made.hang(verb, "xcomp");
              });
    }
  }

  /**
   * A noun with preposition is taken for a clause, as in "considers him as [the ruler]": it is a
   * phrase of the verb.
   */
  private static void capacity(MutableWord word) {
    boolean clause = word.relation().equals("advcl") && word.isNoun() && word.hasCase();
    if (clause && !word.has("cop") && !word.has("nsubj")) {
      word.hang(word.expectHead(), "obl");
    }
  }

  /**
   * A time between somebody and their verb hangs on them, is part of their name, or is the verb's
   * second subject, as in "Spain [on Thursday] left", "Weber [Thursday] left": it is the verb's.
   */
  private static void strayTime(MutableWord word) {
    if (!word.isTime() || word.isRoot()) {
      return;
    }
    MutableWord above = word.expectHead();
    if (word.is("nmod")) {
      boolean somebody = above.isProperNoun() || above.isAgent();
      if (somebody
          && above.is("nsubj")
          && above.isBefore(word)
          && word.isBefore(above.expectHead())) {
        word.hang(above.expectHead(), word.hasCase() ? "obl" : "obl:unmarked");
      }
    } else if (word.is("flat")
        && above.isPerson()
        && above.findHead().filter(word::isBefore).isPresent()) {
      word.hang(above.expectHead(), "obl:unmarked");
    } else if (word.is("nsubj")
        && above.children(word.relation()).anyMatch(subject -> subject.isBefore(word))) {
      word.hang(above, "obl:unmarked");
    }
  }

  /**
   * A name between a comma and a verb without subject or conjunction hangs on what stands before
   * the comma, as in "Rebels attack Lima, [Chad] condemns raid": it is the verb's subject.
   */
  private static void besideComma(MutableWord name) {
    boolean behind = name.is("appos") || name.is("nmod:unmarked") || name.is("conj");
    if (!name.isProperNoun() || !behind || !name.followsHead() || name.hasCase()) {
      return;
    }
    boolean comma = name.findBefore().filter(before -> before.text().equals(",")).isPresent();
    name.findNext()
        .filter(verb -> comma && verb.isFullVerb() && verb.isPresentForm())
        .filter(verb -> verb.is("conj") || verb.is("parataxis"))
        .filter(verb -> !verb.has("cc") && !verb.has("nsubj") && !verb.has("nsubj:pass"))
        .ifPresent(verb -> name.hang(verb, "nsubj"));
  }

  /**
   * A participle behind a comma hangs on another that is told of a noun, as in "bombed a crowd
   * waiting outside, [killing] five": it hangs on the verb before. Before its verb it hangs on a
   * clause before it: "when they shot, [killing] five, Weber left".
   */
  private static void participleBehind(MutableWord verb) {
    boolean participle = verb.xpos().equals("VBG") && verb.relation().equals("advcl");
    boolean comma = verb.findBefore().filter(MutableWord::isPunctuation).isPresent();
    if (!participle || !comma || verb.has("mark") || verb.has("nsubj")) {
      return;
    }
    MutableWord told = verb.expectHead();
    if (!verb.followsHead()) {
      told.findChild("advcl")
          .filter(clause -> clause.isBefore(verb) && clause.has("nsubj"))
          .ifPresent(clause -> verb.hang(clause, "advcl"));
      return;
    }
    if (told.relation().equals("acl")) {
      told.findHead()
          .filter(noun -> !noun.is("nsubj"))
          .flatMap(MutableWord::findHead)
          .filter(MutableWord::isFullVerb)
          .ifPresent(outer -> verb.hang(outer, "advcl"));
    }
  }

  /**
   * An infinitive behind the comma that ends a relative clause hangs on that, as in "asked Weber,
   * who rules Chad, to [leave]": it hangs on the verb before.
   */
  private static void infinitiveBehind(MutableWord verb) {
    if (!verb.isInfinitive() || !(verb.is("xcomp") || verb.is("advcl")) || !verb.followsHead()) {
      return;
    }
    MutableWord relative = verb.expectHead();
    boolean comma = verb.findBefore().filter(MutableWord::isPunctuation).isPresent();
    if (!comma || !relative.relation().equals("acl:relcl") || verb.has("nsubj")) {
      return;
    }
    relative
        .findHead()
        .filter(noun -> noun.is("obj") || noun.is("iobj") || noun.is("obl"))
        .flatMap(MutableWord::findHead)
        .filter(MutableWord::isFullVerb)
        .ifPresent(outer -> verb.hang(outer, "advcl"));
  }

  /**
   * An infinitive without subject is taken for a clause that has one, as in "warned him not to
   * [leave]": it shares its subject with the verb above. One with a preposition shares none, as in
   * "accused him of [having left]".
   */
  private static void infinitive(MutableWord verb) {
    boolean clause = verb.is("ccomp");
    if ((!clause && !verb.is("xcomp")) || verb.has("nsubj")) {
      return;
    }
    Optional<Boolean> to = verb.findChild("mark").map(mark -> mark.xpos().equals("TO"));
    if (clause && to.equals(Optional.of(true))) {
      verb.hang(verb.expectHead(), "xcomp");
    } else if (!clause && to.equals(Optional.of(false))) {
      verb.hang(verb.expectHead(), "advcl");
    }
  }

  /**
   * Somebody hangs on what the object consists of, as in "pledged five million in aid to [Chad]":
   * the verb tells who gets it.
   */
  private static void recipientBehind(MutableWord word) {
    if (!word.is("nmod") || !word.canBeCalledOn() || !(word.hasCase("to") || word.hasCase("for"))) {
      return;
    }
    MutableWord kind = word.expectHead();
    boolean content = kind.is("nmod") && kind.hasCase("in") && !kind.hasDeterminer();
    kind.findHead()
        .filter(sum -> content && sum.is("obj") && !kind.canBeCalledOn())
        .flatMap(MutableWord::findHead)
        .ifPresent(verb -> word.hang(verb, "obl"));
  }

  /**
   * Whoever the subject is stands in front as a clause of its own, as in "formerly an [ally], Weber
   * left": it stands in apposition to the subject.
   */
  private static void descriptionInFront(MutableWord noun) {
    if (!noun.is("advcl") || !noun.isCommonNoun() || !noun.canBeCalledOn() || noun.hasCase()) {
      return;
    }
    boolean bare = !noun.has("cop") && !noun.has("mark") && !noun.has("nsubj");
    noun.expectHead()
        .findChild("nsubj")
        .filter(subject -> bare && subject.isProperNoun() && noun.isBefore(subject))
        .filter(
            subject ->
                subject.findBefore().filter(t -> t.isPunctuation() && t.isBelow(noun)).isPresent())
        .ifPresent(subject -> noun.hang(subject, "appos"));
  }
}
