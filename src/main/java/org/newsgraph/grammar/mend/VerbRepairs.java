package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Repairs of verbs that the reader model takes for something else, or does not find a place for. */
final class VerbRepairs {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "focus",
              VerbRepairs::focus,
              "Not|RB|advmod|Chad even|RB|advmod|Chad Chad|NNP|root ,|,|punct|ally ally|NN|appos|Chad backed|VBD|parataxis|Chad Weber|NNP|obj|backed => Chad nsubj backed, backed root",
              "Not|RB|advmod|Chad only|RB|advmod|Chad Chad|NNP|root but|CC|cc|backed also|RB|advmod|backed Niger|NNP|nsubj|backed backed|VBD|conj|Chad Weber|NNP|obj|backed => Chad nsubj backed, but cc Niger, Niger conj Chad, backed root"),
          new Rule(
              "gerund",
              VerbRepairs::gerund,
              "admits|VBZ|root having|VBG|aux|met met|VBN|ccomp|admits Novak|NNP|obj|met => met xcomp admits",
              "point|NN|obj|made of|IN|mark|meeting meeting|VBG|nmod|point Novak|NNP|obj|meeting made|VBD|root => meeting acl point"));

  private VerbRepairs() {}

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
   * A form in "-ing" without subject is taken for a clause that has one, as in "admits [having met]
   * Novak": it shares its subject with the verb above. Or a clause is taken for a noun, as in "made
   * a point of [meeting] Novak", "the only one to [leave]": it is told of the noun.
   */
  private static void gerund(MutableWord verb) {
    boolean clause = verb.relation().equals("ccomp") && verb.followsHead();
    if (clause && verb.isParticiple() && !verb.has("nsubj") && !verb.has("mark")) {
      verb.hang(verb.expectHead(), "xcomp");
    } else if (verb.relation().equals("nmod") && verb.isFullVerb() && verb.has("mark")) {
      verb.hang(verb.expectHead(), "acl");
    }
  }
}
