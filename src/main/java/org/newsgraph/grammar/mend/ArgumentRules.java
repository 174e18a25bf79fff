package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Token;

/** The rules of the tree mender for subjects, objects and other arguments of verbs. */
final class ArgumentRules {
  private static final ImmutableSet<String> NOMINAL =
      ImmutableSet.of("nmod:desc", "compound", "flat", "amod", "nmod:poss", "nmod:unmarked");

  /** The model's types of those who can do something. */
  private static final ImmutableSet<String> SOMEBODY = ImmutableSet.of("person", "organization");

  private static final ImmutableSet<String> FURTHER_OBJECTS =
      ImmutableSet.of("obj", "ccomp", "xcomp", "parataxis");

  /** Verbs that tell what somebody comes to be: what follows is no object. */
  private static final ImmutableSet<String> LINKING = ImmutableSet.of("become");

  private final MutableTree tree;
  private final List<Token> tokens;

  /** The rules for a tree, which they change. */
  ArgumentRules(MutableTree tree) {
    this.tree = tree;
    this.tokens = tree.tokens();
  }

  /**
   * A person's name is taken for what a verb without object says of its subject, as in "removed
   * [Lopez]": it is the object.
   */
  void namedObject(int i) {
    Token word = tokens.get(i);
    if (!word.is("xcomp")
        || !word.xpos().equals("NNP")
        || !MutableTree.isPerson(word)
        || word.head() < 0
        || word.head() > i) {
      return;
    }
    Token verb = tokens.get(word.head());
    if (verb.upos().equals("VERB")
        && tree.findChild(verb, "obj").isEmpty()
        && tree.findChild(verb, "nsubj").isPresent()
        && tree.findChild(word, "cop").isEmpty()
        && !tree.hasCase(word)) {
      tree.hang(word, verb.index(), "obj");
    }
  }

  /**
   * A noun hangs on a verb by a relation that only nouns govern, as in "backed [opposition
   * leader]": it is the verb's subject or object.
   */
  void nominal(int i) {
    Token word = tokens.get(i);
    if (word.head() == Token.ROOT || !word.isNoun() || !NOMINAL.contains(word.relation())) {
      return;
    }
    Token head = tokens.get(word.head());
    if (!head.upos().equals("VERB") || isModifier(head) || tree.hasCase(word)) {
      return;
    }
    boolean before = word.index() < head.index();
    String relation = before ? "nsubj" : "obj";
    if (tree.findChild(head, relation).isEmpty() && tree.findChild(head, "nsubj:pass").isEmpty()) {
      tree.hang(word, head.index(), relation);
    } else if (!before && tree.findChild(head, "obj").filter(o -> o.index() == i + 1).isPresent()) {
      tree.hang(word, i + 1, "compound");
    }
  }

  private static boolean isModifier(Token verb) {
    return verb.is("amod");
  }

  /**
   * A verb has two subjects, one of them before the "that" of its clause: that one is the object of
   * the verb above, as in "told [the press] that he ...".
   */
  void secondSubject(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("nsubj") || word.head() == Token.ROOT) {
      return;
    }
    Token verb = tokens.get(word.head());
    if (verb.head() == Token.ROOT || !verb.relation().equals("ccomp")) {
      return;
    }
    Token above = tokens.get(verb.head());
    boolean markBetween =
        tokens.stream()
            .anyMatch(t -> t.head() == verb.index() && t.is("mark") && t.index() > word.index());
    boolean another =
        tokens.stream()
            .anyMatch(t -> t.head() == verb.index() && t.is("nsubj") && t.index() > word.index());
    if (markBetween
        && another
        && above.index() < word.index()
        && tree.findChild(above, "obj").isEmpty()) {
      tree.hang(word, above.index(), "obj");
    }
  }

  /**
   * A verb has a subject before it and another right behind it, as in "Chad accused [Weber] of
   * ...": that one is its object, or, right before its object, the title of that.
   */
  void subjectBehind(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("nsubj") || word.head() == Token.ROOT || word.head() > i) {
      return;
    }
    Token verb = tokens.get(word.head());
    boolean before =
        tokens.subList(0, verb.index()).stream()
            .anyMatch(t -> t.head() == verb.index() && t.relation().equals("nsubj"));
    boolean right =
        tokens.subList(verb.index() + 1, i).stream()
            .allMatch(t -> verb.index() < t.head() && t.head() <= i);
    if (!before || !right || !verb.upos().equals("VERB")) {
      return;
    }
    Optional<Token> object = tree.findChild(verb, "obj");
    if (object.isEmpty()) {
      tree.hang(word, verb.index(), "obj");
    } else if (object.get().index() == i + 1 && MutableTree.isName(object.get())) {
      tree.hang(word, i + 1, "nmod:desc");
    }
  }

  /**
   * An adverb between a verb and its subject hangs on a verb outside, as in "announced he [no
   * longer] backs": it is the inner verb's.
   */
  void strayAdverb(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("advmod") || word.head() == Token.ROOT) {
      return;
    }
    for (Token subject : tokens) {
      boolean before = subject.is("nsubj") && subject.index() < i && subject.head() > i;
      boolean outside = word.head() < subject.index() || word.head() > subject.head();
      if (before && outside && tokens.get(subject.head()).upos().equals("VERB")) {
        tree.hang(word, subject.head(), "advmod");
        return;
      }
    }
  }

  /**
   * A finite verb with a conjunction has no subject, and the noun between the two hangs outside, as
   * in "froze it while [the prosecutor] leads": that noun is its subject.
   */
  void straySubject(int i) {
    Token verb = tokens.get(i);
    boolean finite = verb.xpos().equals("VBZ") || verb.xpos().equals("VBD");
    Optional<Token> mark = tree.findChild(verb, "mark").filter(m -> m.index() < i);
    if (!finite
        || mark.isEmpty()
        || tree.findChild(verb, "nsubj").isPresent()
        || tree.findChild(verb, "nsubj:pass").isPresent()) {
      return;
    }
    for (Token noun : tokens.subList(mark.get().index() + 1, i)) {
      boolean outside = noun.head() < mark.get().index();
      if (noun.isNoun() && outside && !tree.hasCase(noun)) {
        tree.hang(noun, i, "nsubj");
        return;
      }
    }
  }

  /**
   * A verb of saying has the subject of the words before it, as in "[Chad] attacked Peru, Weber
   * said": that one is the inner verb's.
   */
  void quotedSubject(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("nsubj") || word.head() == Token.ROOT) {
      return;
    }
    Optional<Token> said =
        tree.findChild(tokens.get(word.head()), "ccomp")
            .filter(c -> c.index() > i && c.index() < word.head())
            .filter(c -> tree.findChild(c, "nsubj").isEmpty());
    boolean another =
        tokens.stream()
            .filter(t -> t.head() == word.head() && t.relation().equals("nsubj"))
            .anyMatch(t -> said.isPresent() && t.index() > said.get().index());
    if (another) {
      said.ifPresent(verb -> tree.hang(word, verb.index(), "nsubj"));
    }
  }

  /**
   * A name without possessive mark owns the object of the verb right before it, as in "gave [Kenya]
   * money": it is the one who is given; or what the verb makes of somebody, as in "proclaimed
   * [Lopez] president": it is the object.
   */
  void given(int i) {
    Token word = tokens.get(i);
    if (!MutableTree.isName(word) || !word.relation().equals("nmod:poss") || tree.hasCase(word)) {
      return;
    }
    Token thing = tokens.get(word.head());
    if (thing.index() < i || thing.head() != i - 1) {
      return;
    }
    if (thing.relation().equals("obj")) {
      tree.hang(word, thing.head(), "iobj");
    } else if (thing.relation().equals("xcomp")) {
      tree.hang(word, thing.head(), "obj");
    }
  }

  /**
   * A time between somebody and their verb hangs on them, is part of their name, or is the verb's
   * second subject, as in "Spain [on Thursday] left", "Weber [Thursday] left": it is the verb's.
   */
  void strayTime(int i) {
    Token word = tokens.get(i);
    if (!word.isTime() || word.head() == Token.ROOT) {
      return;
    }
    Token above = tokens.get(word.head());
    if (word.is("nmod")) {
      boolean somebody = MutableTree.isName(above) || SOMEBODY.contains(above.entityType());
      if (somebody && above.is("nsubj") && above.index() < i && i < above.head()) {
        tree.hang(word, above.head(), tree.hasCase(word) ? "obl" : "obl:unmarked");
      }
    } else if (word.is("flat") && MutableTree.isPerson(above) && above.head() > i) {
      tree.hang(word, above.head(), "obl:unmarked");
    } else if (word.is("nsubj")
        && tokens.subList(0, i).stream()
            .anyMatch(t -> t.head() == above.index() && t.relation().equals(word.relation()))) {
      tree.hang(word, above.index(), "obl:unmarked");
    }
  }

  /**
   * A noun without preposition belongs to the noun of a phrase that opens the clause, as in "In the
   * east, [Lopez] led": it is the subject that the verb lacks.
   */
  void caseless(int i) {
    Token word = tokens.get(i);
    if (!word.isNoun()
        || !word.relation().equals("nmod")
        || word.head() > i
        || tree.hasCase(word)) {
      return;
    }
    Token above = tokens.get(word.head());
    while (above.head() != Token.ROOT && !above.upos().equals("VERB")) {
      above = tokens.get(above.head());
    }
    boolean finite = above.xpos().equals("VBD") || above.xpos().equals("VBZ");
    if (finite && above.index() > i && tree.findSubject(above).isEmpty()) {
      tree.hang(word, above.index(), "nsubj");
    }
  }

  /**
   * A particle of the verb stands before a noun that lacks a preposition, as in "turned [on]
   * Weber": it is that preposition.
   */
  void particle(int i) {
    Token word = tokens.get(i);
    if (!word.isNoun() || !word.relation().equals("obl") || word.head() > i || tree.hasCase(word)) {
      return;
    }
    int first = i;
    while (first > 0 && tokens.get(first - 1).head() == i) {
      first--;
    }
    if (first > 0 && tokens.get(first - 1).relation().equals("compound:prt")) {
      tree.hang(tokens.get(first - 1), i, "case");
    }
  }

  /**
   * A person's name without article is a compound of the office that a verb right before gives, as
   * in "crowned [Silva] king": it is the object.
   */
  void officeHolder(int i) {
    Token name = tokens.get(i);
    if (!MutableTree.isName(name) || !name.is("compound") || !MutableTree.isPerson(name)) {
      return;
    }
    Token office = tokens.get(name.head());
    boolean given =
        (office.is("obj") || office.is("xcomp"))
            && MutableTree.isPerson(office)
            && office.xpos().equals("NN")
            && Character.isLowerCase(MutableTree.initial(office))
            && tokens.stream().noneMatch(t -> t.head() == office.index() && t.index() < i);
    if (given && office.head() == i - 1 && tokens.get(i - 1).upos().equals("VERB")) {
      tree.hang(name, office.head(), "obj");
      tree.hang(office, office.head(), "xcomp");
    }
  }

  /** Becoming has an object, as in "became [the president]": it is what the subject becomes. */
  void linked(int i) {
    Token word = tokens.get(i);
    boolean object = word.relation().equals("obj") && word.head() < i;
    if (object && LINKING.contains(tokens.get(word.head()).lemma()) && !tree.hasCase(word)) {
      tree.hang(word, word.head(), "xcomp");
    }
  }

  /**
   * A noun stands between a verb and the mark of an inner clause that it is the object of, as in
   * "thanking [France] for leaving": it is the outer verb's.
   */
  void objectBefore(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("obj") || word.head() < i || !word.isNoun()) {
      return;
    }
    Token verb = tokens.get(word.head());
    boolean outside =
        tree.findChild(verb, "mark").filter(m -> m.index() == i + 1).isPresent()
            && verb.head() == i - 1
            && tree.findChild(tokens.get(i - 1), "obj").isEmpty();
    if (outside) {
      tree.hang(word, i - 1, "obj");
    }
  }

  /**
   * A noun is the subject of a time or of the verb's subject, as in "Yesterday [Iran] agreed",
   * "[Iran], the organizer, agreed": it is the verb's, and what is joined to the time is joined to
   * it.
   */
  void subjectOfNoun(int i) {
    Token word = tokens.get(i);
    if (!word.is("nsubj") || word.head() == Token.ROOT) {
      return;
    }
    Token noun = tokens.get(word.head());
    boolean time = noun.isTime() && noun.index() < i;
    boolean subject = noun.is("nsubj") && noun.index() > i;
    if (!(time || subject) || noun.head() < i || tree.findChild(noun, "cop").isPresent()) {
      return;
    }
    tree.hang(word, noun.head(), word.relation());
    tokens.stream()
        .filter(t -> time && t.head() == noun.index() && t.is("conj") && t.index() > i)
        .toList()
        .forEach(joined -> tree.hang(joined, i, "conj"));
  }

  /** Somebody is given nothing, as in "thanked [Spain] for ...": he is the object. */
  void onlyObject(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("iobj")) {
      return;
    }
    Token verb = tokens.get(word.head());
    if (FURTHER_OBJECTS.stream().allMatch(r -> tree.findChild(verb, r).isEmpty())) {
      tree.hang(word, word.head(), "obj");
    }
  }

  /**
   * Somebody gives himself to be somebody, as in "declared [himself] president": he is whom the
   * verb makes that.
   */
  void reflexive(int i) {
    Token word = tokens.get(i);
    boolean reflexive = word.lemma().endsWith("self") || word.lemma().endsWith("selves");
    if (!reflexive || !word.relation().equals("iobj")) {
      return;
    }
    tree.findChild(tokens.get(word.head()), "obj")
        .filter(MutableTree::isPerson)
        .ifPresent(
            made -> {
              tree.hang(word, word.head(), "obj");
              tree.hang(made, made.head(), "xcomp");
            });
  }

  /**
   * A noun with preposition is taken for a clause, as in "considers him as [the ruler]": it is a
   * phrase of the verb.
   */
  void capacity(int i) {
    Token word = tokens.get(i);
    boolean clause = word.relation().equals("advcl") && word.isNoun() && tree.hasCase(word);
    if (clause && tree.findChild(word, "cop").isEmpty() && tree.findSubject(word).isEmpty()) {
      tree.hang(word, word.head(), "obl");
    }
  }

  /**
   * What belongs to a subject behind the verb hangs on the verb, as in "said Lopez of the
   * [Senate]": it is the subject's.
   */
  void ofSubject(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("obl") || word.head() > i) {
      return;
    }
    boolean of = tree.findChild(word, "case").filter(c -> c.lemma().equals("of")).isPresent();
    int before = tree.begin(word) - 1;
    if (of && before > word.head()) {
      tree.findSubject(tokens.get(word.head()))
          .filter(s -> s.index() > word.head() && MutableTree.isName(s))
          .filter(s -> tree.isBelow(tokens.get(before), s))
          .ifPresent(subject -> tree.hang(word, subject.index(), "nmod"));
    }
  }

  /**
   * A verb behind what it quotes lacks a subject, as in "Chad left, [sources] in Peru said": the
   * noun between the comma and the verb is it.
   */
  void speaker(int i) {
    Token verb = tokens.get(i);
    boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    if (!finite
        || verb.is("conj")
        || tree.findChild(verb, "ccomp").filter(said -> said.index() < i).isEmpty()
        || tree.findSubject(verb).isPresent()) {
      return;
    }
    int last = i - 1;
    while (tree.isPunctuation(last)) {
      last--;
    }
    Token word = tokens.get(last);
    while (word.head() != Token.ROOT && word.head() < i && !opensBehindComma(word)) {
      word = tokens.get(word.head());
    }
    if (opensBehindComma(word) && (word.isNoun() || word.upos().equals("PRON"))) {
      tree.hang(word, i, "nsubj");
    }
  }

  private boolean opensBehindComma(Token word) {
    int before = tree.begin(word) - 1;
    return before >= 0 && tokens.get(before).text().equals(",");
  }

  /**
   * A verb has two subjects, and nothing stands between but a comma or dash, as in "Iran and six
   * nations - [the members] of the council - agreed": the second stands in apposition.
   */
  void parenthesis(int i) {
    Token word = tokens.get(i);
    if (!word.isNoun() || !word.is("nsubj") || word.head() < i || word.isTime()) {
      return;
    }
    int begin = tree.begin(word);
    Optional<Token> first =
        tree.findSubject(tokens.get(word.head())).filter(t -> t.index() < begin);
    if (first.isPresent()
        && tree.isPunctuation(begin - 1)
        && tokens.subList(first.get().index(), begin).stream()
            .allMatch(t -> t.upos().equals("PUNCT") || tree.isBelow(t, first.get()))) {
      int end = begin - 1;
      while (tree.isPunctuation(end)) {
        end--;
      }
      Token last = tokens.get(end);
      while (last.index() != first.get().index() && !last.is("conj")) {
        last = tokens.get(last.head());
      }
      tree.hang(word, last.index(), "appos");
    }
  }
}
