package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Conventions for clauses: on what a verb hangs. */
final class ClauseConventions {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "relativePronoun",
              ClauseConventions::relativePronoun,
              "Weber|NNP|nsubj|left whom|WP|appos|Weber Chad|NNP|nsubj|backs backs|VBZ|acl:relcl|whom left|VBD|root => whom obj backs, backs acl:relcl Weber",
              "Weber|NNP|nsubj|left to|IN|case|whom whom|WP|obl|left Chad|NNP|nsubj|spoke spoke|VBD|acl:relcl|whom left|VBD|root => whom obl spoke, spoke acl:relcl Weber"),
          new Rule(
              "joinedVerb",
              ClauseConventions::joinedVerb,
              "knows|VBZ|root Weber|NNP|obj|knows as|IN|case|leader leader|NN|obl|knows and|CC|cc|backs backs|VBZ|conj|leader Peru|NNP|obj|backs => backs conj knows"),
          new Rule(
              "comment",
              ClauseConventions::comment,
              "Chad|NNP|nsubj|left left|VBD|root ,|,|punct|said a|DT|det|council council|NN|nsubj|said said|VBD|advcl|left => said parataxis left"),
          new Rule(
              "participle",
              ClauseConventions::participle,
              "she|PRP|nsubj|left left|VBD|root ,|,|punct|thanking thanking|VBG|ccomp|left Spain|NNP|obj|thanking => thanking advcl left"),
          new Rule(
              "infinitive",
              ClauseConventions::infinitive,
              "warned|VBD|root Novak|NNP|obj|warned to|TO|mark|leave leave|VB|ccomp|warned => leave xcomp warned",
              "accused|VBD|root Novak|NNP|obj|accused of|IN|mark|leaving leaving|VBG|xcomp|accused => leaving advcl accused"));

  private ClauseConventions() {}

  /**
   * A relative clause hangs on its own pronoun, as in "Lopez, [whom] France [backs]": it hangs on
   * the noun before.
   */
  private static void relativePronoun(MutableWord verb) {
    if (!verb.is("acl:relcl")) {
      return;
    }
    MutableWord pronoun = verb.expectHead();
    if (pronoun.isWhWord() && pronoun.isBefore(verb)) {
      findAntecedent(pronoun)
          .filter(noun -> !noun.isBelow(pronoun))
          .ifPresent(
              noun -> {
                verb.hang(noun, "acl:relcl");
                pronoun.hang(verb, pronoun.hasCase() ? "obl" : "obj");
              });
    }
  }

  /** The head of the noun phrase that ends right before the pronoun. */
  private static Optional<MutableWord> findAntecedent(MutableWord pronoun) {
    Optional<MutableWord> before = pronoun.findPrevious();
    while (before.filter(t -> !t.isNoun() && (t.isPunctuation() || t.is("case"))).isPresent()) {
      before = before.get().findPrevious();
    }
    while (before.filter(t -> t.is("flat") && t.expectHead().isNoun()).isPresent()) {
      before = before.get().findHead();
    }
    return before.filter(MutableWord::isNoun);
  }

  /**
   * A finite verb without subject is joined to a noun, as in "knows him as a leader and [backs]
   * Weber": it is joined to the verb above.
   */
  private static void joinedVerb(MutableWord verb) {
    if (!verb.is("conj") || !verb.isFinite() || verb.has("nsubj")) {
      return;
    }
    MutableWord noun = verb.expectHead();
    if (noun.isNoun() && !noun.has("cop")) {
      noun.findVerbAbove()
          .filter(above -> above != verb)
          .ifPresent(above -> verb.hang(above, "conj"));
    }
  }

  /**
   * A verb with subject behind a comma, without conjunction, is taken for a clause beside what it
   * says, as in "Chad left, the council [said] in a report": it is a comment.
   */
  private static void comment(MutableWord verb) {
    if (!verb.is("advcl")
        || !verb.isFinite()
        || !verb.followsHead()
        || verb.has("mark")
        || verb.children().stream().anyMatch(MutableWord::isWhWord)) {
      return;
    }
    verb.findChild("nsubj")
        .filter(subject -> subject.isBefore(verb))
        .flatMap(MutableWord::findBefore)
        .filter(MutableWord::isPunctuation)
        .ifPresent(comma -> verb.hang(verb.expectHead(), "parataxis"));
  }

  /**
   * A participle behind a comma is what somebody says, as in "she said, [thanking] Spain": it tells
   * what else she does.
   */
  private static void participle(MutableWord verb) {
    if (verb.is("ccomp")
        && verb.xpos().equals("VBG")
        && verb.followsHead()
        && verb.findPrevious().filter(MutableWord::isPunctuation).isPresent()
        && !verb.has("nsubj")
        && verb.children().stream().noneMatch(t -> t.upos().equals("AUX"))) {
      verb.hang(verb.expectHead(), "advcl");
    }
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
}
