package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Token;

/**
 * The rules of the tree mender for what belongs to nouns: titles, appositions, owners, joined
 * names.
 */
final class NounRules {
  private static final ImmutableSet<String> CORE =
      ImmutableSet.of("obj", "obl", "nsubj", "nsubj:pass", "nmod", "obl:agent", "appos", "conj");

  private static final ImmutableSet<String> BEFORE_TITLES =
      ImmutableSet.of("amod", "compound", "nmod:poss");

  private final MutableTree tree;
  private final List<Token> tokens;

  /** The rules for a tree, which they change. */
  NounRules(MutableTree tree) {
    this.tree = tree;
    this.tokens = tree.tokens();
  }

  /**
   * A noun with a possessive "'s" hangs on the noun after it by another relation: it is its owner.
   */
  void owner(int i) {
    Token word = tokens.get(i);
    boolean owned =
        word.head() > i
            && tokens.get(word.head()).isNoun()
            && !word.relation().equals("nmod:poss")
            && !word.is("conj");
    if (owned
        && tokens.stream()
            .anyMatch(t -> t.head() == i && t.xpos().equals("POS") && t.index() > i)) {
      tree.hang(word, word.head(), "nmod:poss");
    }
  }

  /**
   * Two neighbouring nouns are both the object of one verb, as in "a [government] [ban]": the first
   * is a compound of the second.
   */
  void compound(int i) {
    Token word = tokens.get(i);
    if (i + 1 >= tokens.size()) {
      return;
    }
    Token next = tokens.get(i + 1);
    if (word.isNoun()
        && next.isNoun()
        && word.isTime() == next.isTime()
        && word.head() == next.head()) {
      boolean alike = CORE.contains(word.relation()) && word.relation().equals(next.relation());
      if (alike || (word.relation().equals("nmod:unmarked") && next.is("appos"))) {
        tree.hang(word, next.index(), "compound");
      } else if (word.relation().equals("iobj")
          && next.relation().equals("obj")
          && MutableTree.isName(next)) {
        tree.hang(word, next.index(), "nmod:desc");
      }
    }
  }

  /** A word with a possessive 's hangs on a verb: it belongs to the noun that follows. */
  void strayOwner(int i) {
    Token owner = tokens.get(i);
    Optional<Token> clitic =
        tokens.stream()
            .filter(t -> t.xpos().equals("POS"))
            .filter(t -> (t.head() == i && t.index() > i) || (t.head() > i && t.index() == i + 1))
            .findFirst();
    if (clitic.isEmpty() || owner.is("nmod") || owner.head() == Token.ROOT) {
      return;
    }
    int next = clitic.get().index() + 1;
    if (owner.head() > i || next >= tokens.size()) {
      return;
    }
    Token owned = tokens.get(next);
    while (owned.head() > clitic.get().index()) {
      owned = tokens.get(owned.head());
    }
    if (!owned.upos().equals("VERB") && owned.head() != i) {
      tree.hang(owner, owned.index(), "nmod:poss");
    }
  }

  /**
   * A modifier behind a possessive 's hangs on the owner, as in "Kenya's [Supreme] Court": it is
   * the owned thing's.
   */
  void ownedModifier(int i) {
    Token word = tokens.get(i);
    if (!word.is("amod") || word.head() > i || word.head() == Token.ROOT) {
      return;
    }
    Token owner = tokens.get(word.head());
    boolean behind =
        tokens.stream()
            .anyMatch(t -> t.head() == owner.index() && t.xpos().equals("POS") && t.index() < i);
    if (behind && owner.head() > i) {
      tree.hang(word, owner.head(), "amod");
    }
  }

  /**
   * A title hangs as a noun on a name and is taken for an adjective, as in "[General] Weber": it is
   * a noun.
   */
  void title(int i) {
    Token word = tokens.get(i);
    boolean noun = word.relation().equals("nmod:desc") && word.xpos().startsWith("NN");
    if (noun && word.upos().equals("ADJ")) {
      tree.change(word, "PROPN");
    }
  }

  /**
   * A common noun joined to an apposition without a comma hangs on the name before it, as in
   * "Weber, the president and [an ally] of Novak": it is joined to the apposition.
   */
  void strayConjunct(int i) {
    Token word = tokens.get(i);
    if (!word.upos().equals("NOUN") || !word.relation().equals("conj")) {
      return;
    }
    Optional<Token> apposition =
        tree.findChild(tokens.get(word.head()), "appos")
            .filter(a -> a.upos().equals("NOUN") && a.index() < i);
    boolean close =
        tree.findChild(word, "cc").filter(and -> !tree.isPunctuation(and.index() - 1)).isPresent();
    if (apposition.isPresent() && close) {
      tree.hang(word, apposition.get().index(), "conj");
    }
  }

  /**
   * A name after a comma is joined without conjunction to what a conjunction has closed, as in
   * "Weber and his wife, [Anna]": it stands in apposition to the last noun.
   */
  void strayApposition(int i) {
    Token word = tokens.get(i);
    if (!MutableTree.isName(word)
        || !word.relation().equals("conj")
        || !tree.isPunctuation(i - 1)
        || tree.findChild(word, "cc").isPresent()) {
      return;
    }
    List<Token> joined =
        tokens.stream()
            .filter(
                t -> t.head() == word.head() && t.is("conj") && tree.findChild(t, "cc").isPresent())
            .toList();
    if (joined.size() == 1 && joined.get(0).upos().equals("NOUN") && joined.get(0).index() < i) {
      tree.hang(word, joined.get(0).index(), "appos");
    }
  }

  /**
   * A person's name after a comma stands in apposition to the body of an office, as in "the speaker
   * of the parliament, [Weber]": it stands in apposition to the office.
   */
  void holder(int i) {
    Token name = tokens.get(i);
    if (!MutableTree.isName(name)
        || !name.is("appos")
        || !MutableTree.isPerson(name)
        || name.head() > i) {
      return;
    }
    Token body = tokens.get(name.head());
    if (!body.is("nmod") || MutableTree.isPerson(body) || body.head() > body.index()) {
      return;
    }
    Token office = tokens.get(body.head());
    if (MutableTree.isPerson(office) && office.isNoun()) {
      tree.hang(name, office.index(), "appos");
    }
  }

  /**
   * A place after a comma stands by the first of the places before it, as in "Afula, Galilee,
   * [Israel]": it stands by the one right before.
   */
  void placeOfPlace(int i) {
    Token place = tokens.get(i);
    if (!isPlaceBehind(place)) {
      return;
    }
    tokens.subList(place.head() + 1, i).stream()
        .filter(t -> t.head() == place.head() && isPlaceBehind(t))
        .reduce((first, second) -> second)
        .ifPresent(between -> tree.hang(place, between.index(), place.relation()));
  }

  private boolean isPlaceBehind(Token place) {
    boolean behind = place.is("appos") || place.relation().equals("nmod:unmarked");
    return behind
        && MutableTree.isName(place)
        && place.entityType().equals("place")
        && place.head() < place.index()
        && MutableTree.isName(tokens.get(place.head()))
        && tokens.get(place.head()).entityType().equals("place");
  }

  /**
   * A common noun is part of the name before it, as in "elected Maria Lopez [president]": it is
   * what the name's bearer is made.
   */
  void office(int i) {
    Token word = tokens.get(i);
    if (!word.xpos().equals("NN")
        || !word.is("flat")
        || Character.isUpperCase(MutableTree.initial(word))) {
      return;
    }
    Token name = tokens.get(word.head());
    if (MutableTree.isName(name) && name.index() < i && name.relation().equals("obj")) {
      tree.hang(word, name.head(), "xcomp");
    }
  }

  /**
   * Two titles right behind each other hang both on a name, as in "[Secretary] [General] Lopez":
   * the first is a compound of the second.
   */
  void twoTitles(int i) {
    Token first = tokens.get(i);
    if (!first.relation().equals("nmod:desc") || !first.isNoun() || i + 1 >= tokens.size()) {
      return;
    }
    boolean hyphen = i + 2 < tokens.size() && tokens.get(i + 1).text().equals("-");
    Token second = tokens.get(hyphen ? i + 2 : i + 1);
    if (second.relation().equals("nmod:desc") && second.head() == first.head()) {
      tree.hang(first, second.index(), "compound");
    }
  }

  /**
   * An office with "as" belongs to the name before it, as in "recognition of Lopez [as leader]": it
   * belongs to what the name belongs to.
   */
  void strayOffice(int i) {
    Token word = tokens.get(i);
    boolean marked = tree.findChild(word, "case").filter(c -> c.lemma().equals("as")).isPresent();
    if (!marked || !word.is("nmod") || word.head() > i) {
      return;
    }
    Token name = tokens.get(word.head());
    if (MutableTree.isName(name) && name.relation().equals("nmod") && tree.hasCase(name)) {
      tree.hang(word, name.head(), "nmod");
    }
  }

  /**
   * A word before a title is flat with the name after it, as in "[United] States President Weber":
   * it is a compound of the title, since nothing is flat with what comes after.
   */
  void flatBefore(int i) {
    Token word = tokens.get(i);
    if (!word.is("flat") || word.head() < i || !word.isNoun()) {
      return;
    }
    int next = i + 1;
    while (next < word.head() && tokens.get(next).head() != word.head()) {
      next++;
    }
    tree.hang(word, next, "compound");
  }

  /** A word is joined to one that comes after it: it is a compound of that. */
  void joinedBehind(int i) {
    Token word = tokens.get(i);
    if (word.is("conj") && word.head() > i) {
      tree.hang(word, word.head(), "compound");
    }
  }

  /**
   * A name is joined to one that stands in apposition right behind its title, as in "candidate
   * Lopez and [Weber] spoke": it is joined to the title.
   */
  void joinedToName(int i) {
    Token word = tokens.get(i);
    if (!word.is("conj") || !MutableTree.isName(word)) {
      return;
    }
    Token name = tokens.get(word.head());
    if (name.is("appos") && MutableTree.isName(name) && name.head() == name.index() - 1) {
      tree.hang(word, name.head(), "conj");
    }
  }

  /**
   * A title hangs on the name before it and stands right before another, as in "Minister Lopez and
   * [President] Weber": it is the other's.
   */
  void titleBehind(int i) {
    Token title = tokens.get(i);
    if (!title.relation().equals("nmod:desc") || title.head() > i || i + 1 >= tokens.size()) {
      return;
    }
    Token next = tokens.get(i + 1);
    if (MutableTree.isName(next) && next.is("conj") && next.head() != i) {
      tree.hang(title, i + 1, "nmod:desc");
    }
  }

  /**
   * What stands before a title hangs on the name, as in "[Kenyan] President Lopez": it is the
   * title's.
   */
  void beforeTitle(int i) {
    Token word = tokens.get(i);
    if (!BEFORE_TITLES.contains(word.relation()) || word.head() < i) {
      return;
    }
    tokens.subList(i + 1, word.head()).stream()
        .filter(t -> t.relation().equals("nmod:desc") && t.head() == word.head())
        .reduce((first, second) -> second)
        .ifPresent(title -> tree.hang(word, title.index(), word.relation()));
  }

  /**
   * What belongs to a title hangs on the name, as in "Secretary of [State] Weber": it is the
   * title's.
   */
  void ofTitle(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("nmod") || word.head() < i) {
      return;
    }
    int before = tree.begin(word) - 1;
    if (before >= 0) {
      Token title = tokens.get(before);
      if (title.relation().equals("nmod:desc") && title.head() == word.head()) {
        tree.hang(word, before, "nmod");
      }
    }
  }

  /**
   * An apposition right behind the second of joined names hangs on the first, as in "Lopez, the
   * mayor, and Weber, [the president]", or right behind a person on a thing, as in "the grave of
   * Lopez, [leader] of ...": it stands in apposition to the name.
   */
  void appositionBehind(int i) {
    Token word = tokens.get(i);
    boolean name = MutableTree.isName(word);
    boolean behind = word.relation().equals("appos") && word.head() < i;
    if (!behind || !(name || word.xpos().equals("NN"))) {
      return;
    }
    int comma = tree.begin(word) - 1;
    boolean office = MutableTree.isPerson(word) || word.entityType().equals("O");
    boolean ofPerson = office && !MutableTree.isPerson(tokens.get(word.head()));
    if (comma > word.head() && tree.isPunctuation(comma)) {
      tokens.subList(word.head() + 1, comma).stream()
          .filter(t -> t.is("conj") || (ofPerson && MutableTree.isPerson(t)))
          .filter(t -> MutableTree.isName(t) != name && tree.isBelow(tokens.get(comma - 1), t))
          .reduce((outer, inner) -> inner)
          .ifPresent(t -> tree.hang(word, t.index(), "appos"));
    }
  }

  /**
   * What belongs to a noun with hyphens hangs on its last part, as in "the brother-in-law of
   * [Lopez]": it belongs to the first.
   */
  void hyphenated(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("nmod") || word.head() > i || word.head() < 1) {
      return;
    }
    Token last = tokens.get(word.head());
    Token hyphen = tokens.get(last.index() - 1);
    if (last.relation().equals("nmod") && last.head() < last.index() && hyphen.text().equals("-")) {
      tree.hang(word, last.head(), "nmod");
    }
  }
}
