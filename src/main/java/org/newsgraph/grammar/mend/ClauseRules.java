package org.newsgraph.grammar.mend;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Token;

/** The rules of the tree mender for clauses: on what a verb hangs. */
final class ClauseRules {
  private final MutableTree tree;
  private final List<Token> tokens;

  /** The rules for a tree, which they change. */
  ClauseRules(MutableTree tree) {
    this.tree = tree;
    this.tokens = tree.tokens();
  }

  /**
   * A relative clause hangs on its own pronoun, as in "Lopez, [whom] France [backs]": it hangs on
   * the noun before.
   */
  void relativePronoun(int i) {
    Token verb = tokens.get(i);
    if (!verb.relation().equals("acl:relcl")) {
      return;
    }
    Token pronoun = tokens.get(verb.head());
    boolean own = pronoun.xpos().startsWith("W") && pronoun.index() < i;
    Optional<Token> noun = own ? findAntecedent(pronoun) : Optional.empty();
    if (noun.isPresent() && !tree.isBelow(noun.get(), pronoun)) {
      tree.hang(verb, noun.get().index(), "acl:relcl");
      tree.hang(pronoun, i, tree.hasCase(pronoun) ? "obl" : "obj");
    }
  }

  /** The head of the noun phrase that ends right before the pronoun. */
  private Optional<Token> findAntecedent(Token pronoun) {
    int i = pronoun.index() - 1;
    while (i >= 0 && !tokens.get(i).isNoun() && (tree.isPunctuation(i) || isCase(tokens.get(i)))) {
      i--;
    }
    if (i < 0 || !tokens.get(i).isNoun()) {
      return Optional.empty();
    }
    Token noun = tokens.get(i);
    while (noun.is("flat") && tokens.get(noun.head()).isNoun()) {
      noun = tokens.get(noun.head());
    }
    return Optional.of(noun);
  }

  /**
   * "That" is one of two objects of a relative clause, as in "the claim [that] Chad backs Weber":
   * it opens what the noun says.
   */
  void content(int i) {
    Token verb = tokens.get(i);
    if (!verb.relation().equals("acl:relcl")) {
      return;
    }
    Optional<Token> that =
        tree.findChild(verb, "obj")
            .filter(t -> t.lemma().equals("that") && t.xpos().startsWith("W"));
    if (that.isPresent()
        && tree.findChild(verb, "nsubj").isPresent()
        && tokens.stream().anyMatch(t -> t.head() == i && t.is("obj") && t.index() > i)) {
      tree.hang(verb, verb.head(), "acl");
      tree.hang(that.get(), i, "mark");
    }
  }

  /**
   * A finite verb without subject is joined to a noun, as in "knows him as a leader and [backs]
   * Weber": it is joined to the verb above.
   */
  void joinedVerb(int i) {
    Token verb = tokens.get(i);
    boolean finite =
        verb.xpos().equals("VBD") || verb.xpos().equals("VBZ") || verb.xpos().equals("VBP");
    if (!finite || !verb.is("conj") || tree.findChild(verb, "nsubj").isPresent()) {
      return;
    }
    Token above = tokens.get(verb.head());
    if (!above.isNoun() || tree.findChild(above, "cop").isPresent()) {
      return;
    }
    while (above.head() != Token.ROOT && !above.upos().equals("VERB")) {
      above = tokens.get(above.head());
    }
    if (above.upos().equals("VERB") && above.index() != i) {
      tree.hang(verb, above.index(), "conj");
    }
  }

  /**
   * A verb with subject behind a comma, without conjunction, is taken for a clause beside what it
   * says, as in "Chad left, the council [said] in a report": it is a comment.
   */
  void comment(int i) {
    Token verb = tokens.get(i);
    boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    if (!verb.is("advcl")
        || !finite
        || verb.head() > i
        || tree.findChild(verb, "mark").isPresent()) {
      return;
    }
    Optional<Token> subject = tree.findSubject(verb).filter(t -> t.index() < i);
    if (subject.isPresent()
        && tokens.stream().noneMatch(t -> t.head() == i && t.xpos().startsWith("W"))
        && tree.isPunctuation(tree.begin(subject.get()) - 1)) {
      tree.hang(verb, verb.head(), "parataxis");
    }
  }

  /**
   * A participle behind a comma is what somebody says, as in "she said, [thanking] Spain": it tells
   * what else she does.
   */
  void participle(int i) {
    Token verb = tokens.get(i);
    if (verb.relation().equals("ccomp")
        && verb.xpos().equals("VBG")
        && verb.head() < i
        && tree.isPunctuation(i - 1)
        && tree.findSubject(verb).isEmpty()
        && tokens.stream().noneMatch(t -> t.head() == i && t.upos().equals("AUX"))) {
      tree.hang(verb, verb.head(), "advcl");
    }
  }

  /**
   * An infinitive without subject is taken for a clause that has one, as in "warned him not to
   * [leave]": it shares its subject with the verb above. One with a preposition shares none, as in
   * "accused him of [having left]".
   */
  void infinitive(int i) {
    Token verb = tokens.get(i);
    boolean clause = verb.relation().equals("ccomp");
    if (!clause && !verb.relation().equals("xcomp")) {
      return;
    }
    Optional<Token> mark = tree.findChild(verb, "mark");
    if (mark.isEmpty() || tree.findSubject(verb).isPresent()) {
      return;
    }
    boolean to = mark.get().xpos().equals("TO");
    if (clause && to) {
      tree.hang(verb, verb.head(), "xcomp");
    } else if (!clause && !to) {
      tree.hang(verb, verb.head(), "advcl");
    }
  }

  private static boolean isCase(Token word) {
    return word.relation().equals("case");
  }
}
