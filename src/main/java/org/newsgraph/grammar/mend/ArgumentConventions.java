package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Conventions for subjects, objects and other arguments of verbs. */
final class ArgumentConventions {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "namedObject",
              ArgumentConventions::namedObject,
              "Chad|NNP|nsubj|removed removed|VBD|root Lopez|NNP|xcomp|removed|person => Lopez obj removed"),
          new Rule(
              "strayAdverb",
              ArgumentConventions::strayAdverb,
              "said|VBD|root he|PRP|nsubj|backs never|RB|advmod|said backs|VBZ|ccomp|said Novak|NNP|obj|backs => never advmod backs"),
          new Rule(
              "straySubject",
              ArgumentConventions::straySubject,
              "froze|VBD|root it|PRP|obj|froze while|IN|mark|leads Weber|NNP|obl|froze leads|VBZ|advcl|froze => Weber nsubj leads"),
          new Rule(
              "strayTime",
              ArgumentConventions::strayTime,
              "Spain|NNP|nsubj|left on|IN|case|Friday Friday|NNP|nmod|Spain|time left|VBD|root => Friday obl left",
              "cabinet|NN|nsubj|left|organization on|IN|case|Friday Friday|NNP|nmod|cabinet|time left|VBD|root => Friday obl left",
              "Weber|NNP|nsubj|left|person Friday|NNP|nsubj|left|time left|VBD|root => Friday obl:unmarked left",
              "Weber|NNP|nsubj|left|person Friday|NNP|flat|Weber|time left|VBD|root => Friday obl:unmarked left"),
          new Rule(
              "caseless",
              ArgumentConventions::caseless,
              "In|IN|case|east east|NN|obl|led Lopez|NNP|nmod|east led|VBD|root => Lopez nsubj led"),
          new Rule(
              "particle",
              ArgumentConventions::particle,
              "turned|VBD|root on|RP|compound:prt|turned Weber|NNP|obl|turned => on case Weber"),
          new Rule(
              "officeHolder",
              ArgumentConventions::officeHolder,
              "crowned|VBD|root Silva|NNP|compound|king|person king|NN|obj|crowned|person => Silva obj crowned, king xcomp crowned"),
          new Rule(
              "linked",
              ArgumentConventions::linked,
              "Weber|NNP|nsubj|become become|VBP|root president|NN|obj|become => president xcomp become"),
          new Rule(
              "objectBefore",
              ArgumentConventions::objectBefore,
              "thanked|VBD|root France|NNP|obj|leaving for|IN|mark|leaving leaving|VBG|advcl|thanked Spain|NNP|obj|leaving => France obj thanked"),
          new Rule(
              "subjectOfNoun",
              ArgumentConventions::subjectOfNoun,
              "Yesterday|NN|obl:unmarked|agreed|time Iran|NNP|nsubj|Yesterday and|CC|cc|Chad Chad|NNP|conj|Yesterday agreed|VBD|root => Iran nsubj agreed, Chad conj Iran",
              "Iran|NNP|nsubj|host ,|,|punct|host the|DT|det|host host|NN|nsubj|agreed agreed|VBD|root => Iran nsubj agreed, host appos Iran"),
          new Rule(
              "reflexive",
              ArgumentConventions::reflexive,
              "declared|VBD|root himself|PRP|iobj|declared|person president|NN|obj|declared|person => himself obj declared, president xcomp declared"),
          new Rule(
              "capacity",
              ArgumentConventions::capacity,
              "sees|VBZ|root Weber|NNP|obj|sees as|IN|case|ruler the|DT|det|ruler ruler|NN|advcl|sees => ruler obl sees"),
          new Rule(
              "ofSubject",
              ArgumentConventions::ofSubject,
              "said|VBD|root Lopez|NNP|nsubj|said of|IN|case|Senate the|DT|det|Senate Senate|NNP|obl|said => Senate nmod Lopez"),
          new Rule(
              "speaker",
              ArgumentConventions::speaker,
              "left|VBD|ccomp|said Peru|NNP|obj|left ,|,|punct|sources sources|NNS|nsubj|left in|IN|case|Chad Chad|NNP|nmod|sources said|VBD|root => sources nsubj said"));

  /** Verbs that tell what somebody comes to be: what follows is no object. */
  private static final ImmutableSet<String> LINKING = ImmutableSet.of("become");

  private ArgumentConventions() {}

  /**
   * A person's name is taken for what a verb without object says of its subject, as in "removed
   * [Lopez]": it is the object.
   */
  private static void namedObject(MutableWord word) {
    if (!word.is("xcomp")
        || !word.xpos().equals("NNP")
        || !word.isPerson()
        || word.precedesHead()
        || word.has("cop")
        || word.hasCase()) {
      return;
    }
    MutableWord verb = word.expectHead();
    if (verb.isFullVerb() && !verb.has("obj") && verb.has("nsubj") && !verb.has("nsubj:pass")) {
      word.hang(verb, "obj");
    }
  }

  /**
   * An adverb between a verb and its subject hangs on a verb outside, as in "announced he [no
   * longer] backs": it is the inner verb's.
   */
  private static void strayAdverb(MutableWord word) {
    if (!word.is("advmod")) {
      return;
    }
    MutableWord above = word.expectHead();
    word.tree().words().stream()
        .filter(subject -> subject.is("nsubj") && subject.isBefore(word))
        .filter(subject -> word.isBefore(subject.expectHead()))
        .filter(subject -> above.isBefore(subject) || subject.expectHead().isBefore(above))
        .map(MutableWord::expectHead)
        .filter(MutableWord::isFullVerb)
        .findFirst()
        .ifPresent(verb -> word.hang(verb, "advmod"));
  }

  /**
   * A finite verb with a conjunction has no subject, and the noun between the two hangs outside, as
   * in "froze it while [the prosecutor] leads": that noun is its subject.
   */
  private static void straySubject(MutableWord verb) {
    if (!verb.isFinite() || verb.has("nsubj")) {
      return;
    }
    verb.findChild("mark")
        .filter(mark -> mark.isBefore(verb))
        .flatMap(
            mark ->
                verb.tree().between(mark, verb).stream()
                    .filter(noun -> noun.isNoun() && !noun.hasCase())
                    .filter(noun -> noun.findHead().filter(mark::isBefore).isEmpty())
                    .findFirst())
        .ifPresent(noun -> noun.hang(verb, "nsubj"));
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
   * A noun without preposition belongs to the noun of a phrase that opens the clause, as in "In the
   * east, [Lopez] led": it is the subject that the verb lacks.
   */
  private static void caseless(MutableWord word) {
    if (word.isNoun() && word.relation().equals("nmod") && word.followsHead() && !word.hasCase()) {
      word.expectHead()
          .findVerbAbove()
          .filter(verb -> verb.isFinite() && word.isBefore(verb) && !verb.has("nsubj"))
          .ifPresent(verb -> word.hang(verb, "nsubj"));
    }
  }

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
   * A person's name without article is a compound of the office that a verb right before gives, as
   * in "crowned [Silva] king": it is the object.
   */
  private static void officeHolder(MutableWord name) {
    if (!name.isProperNoun() || !name.is("compound") || !name.isPerson()) {
      return;
    }
    MutableWord office = name.expectHead();
    boolean given =
        (office.is("obj") || office.is("xcomp"))
            && office.isPerson()
            && office.xpos().equals("NN")
            && office.isSmall()
            && office.children().stream().noneMatch(t -> t.isBefore(name));
    if (given) {
      name.findPrevious()
          .filter(verb -> office.hangsOn(verb) && verb.isFullVerb())
          .ifPresent(
              verb -> {
                name.hang(verb, "obj");
                office.hang(verb, "xcomp");
              });
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
   * A noun stands between a verb and the mark of an inner clause that it is the object of, as in
   * "thanking [France] for leaving": it is the outer verb's.
   */
  private static void objectBefore(MutableWord word) {
    if (!word.is("obj") || !word.precedesHead() || !word.isNoun()) {
      return;
    }
    MutableWord inner = word.expectHead();
    if (inner.findChild("mark").filter(m -> m.index() == word.index() + 1).isPresent()) {
      word.findPrevious()
          .filter(outer -> inner.hangsOn(outer) && !outer.has("obj"))
          .ifPresent(outer -> word.hang(outer, "obj"));
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
   * What belongs to a subject behind the verb hangs on the verb, as in "said Lopez of the
   * [Senate]": it is the subject's.
   */
  private static void ofSubject(MutableWord word) {
    if (!word.relation().equals("obl") || !word.followsHead() || !word.hasCase("of")) {
      return;
    }
    MutableWord verb = word.expectHead();
    word.findBefore()
        .filter(verb::isBefore)
        .ifPresent(
            before ->
                verb.findChild("nsubj")
                    .filter(s -> verb.isBefore(s) && s.isProperNoun() && before.isBelow(s))
                    .ifPresent(subject -> word.hang(subject, "nmod")));
  }

  /**
   * A verb behind what it quotes lacks a subject, as in "Chad left, [sources] in Peru said": the
   * noun between the comma and the verb is it.
   */
  private static void speaker(MutableWord verb) {
    if (!verb.isFinite()
        || verb.is("conj")
        || verb.findChild("ccomp").filter(said -> said.isBefore(verb)).isEmpty()
        || verb.has("nsubj")) {
      return;
    }
    Optional<MutableWord> last = verb.findPrevious();
    while (last.filter(MutableWord::isPunctuation).isPresent()) {
      last = last.get().findPrevious();
    }
    if (last.isEmpty()) {
      return;
    }
    MutableWord word = last.get();
    while (!opensBehindComma(word) && word.findHead().filter(h -> h.isBefore(verb)).isPresent()) {
      word = word.expectHead();
    }
    if (opensBehindComma(word) && (word.isNoun() || word.isPronoun())) {
      word.hang(verb, "nsubj");
    }
  }

  private static boolean opensBehindComma(MutableWord word) {
    return word.findBefore().filter(before -> before.text().equals(",")).isPresent();
  }
}
