package org.newsgraph.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mender of dependency trees: it puts right what no tree of Universal Dependencies can hold and
 * the reader model sometimes gives.
 *
 * <ul>
 *   <li>A noun hangs on a verb by a relation that only nouns govern, as in "backed [opposition
 *       leader]": it is the verb's subject or object.
 *   <li>Two neighbouring nouns are both the object of one verb, as in "a [government] [ban]": the
 *       first is a compound of the second.
 *   <li>A verb has two subjects, one of them before the "that" of its clause: that one is the
 *       object of the verb above, as in "told [the press] that he ...".
 *   <li>A verb has a subject before it and another right behind it, as in "Chad accused [Weber] of
 *       ...": that one is its object, or, right before its object, the title of that.
 *   <li>A person's name after a comma stands in apposition to the body of an office, as in "the
 *       speaker of the parliament, [Weber]": it stands in apposition to the office.
 *   <li>A place after a comma stands by the first of the places before it, as in "Afula, Galilee,
 *       [Israel]": it stands by the one right before.
 *   <li>An adverb between a verb and its subject hangs on a verb outside, as in "announced he [no
 *       longer] backs": it is the inner verb's.
 *   <li>A finite verb with a conjunction has no subject, and the noun between the two hangs
 *       outside, as in "froze it while [the prosecutor] leads": that noun is its subject.
 *   <li>A word with a possessive 's hangs on a verb: it belongs to the noun that follows.
 *   <li>A verb of saying has the subject of the words before it, as in "[Chad] attacked Peru, Weber
 *       said": that one is the inner verb's.
 *   <li>A title hangs as a noun on a name and is taken for an adjective, as in "[General] Weber":
 *       it is a noun.
 *   <li>A name without possessive mark owns the object of the verb right before it, as in "gave
 *       [Kenya] money": it is the one who is given; or what the verb makes of somebody, as in
 *       "proclaimed [Lopez] president": it is the object.
 *   <li>A common noun joined to an apposition without a comma hangs on the name before it, as in
 *       "Weber, the president and [an ally] of Novak": it is joined to the apposition.
 *   <li>A name after a comma is joined without conjunction to what a conjunction has closed, as in
 *       "Weber and his wife, [Anna]": it stands in apposition to the last noun.
 *   <li>A common noun is part of the name before it, as in "elected Maria Lopez [president]": it is
 *       what the name's bearer is made.
 *   <li>A finite verb without subject is joined to a noun, as in "knows him as a leader and [backs]
 *       Weber": it is joined to the verb above.
 *   <li>A relative clause hangs on its own pronoun, as in "Lopez, [whom] France [backs]": it hangs
 *       on the noun before.
 *   <li>"That" is one of two objects of a relative clause, as in "the claim [that] Chad backs
 *       Weber": it opens what the noun says.
 *   <li>A noun with a possessive "'s" hangs on the noun after it by another relation: it is its
 *       owner.
 *   <li>A word before a title is flat with the name after it, as in "[United] States President
 *       Weber": it is a compound of the title, since nothing is flat with what comes after.
 *   <li>A person's name without article is a compound of the office that a verb right before gives,
 *       as in "crowned [Silva] king": it is the object.
 *   <li>A noun without preposition belongs to the noun of a phrase that opens the clause, as in "In
 *       the east, [Lopez] led": it is the subject that the verb lacks.
 *   <li>A particle of the verb stands before a noun that lacks a preposition, as in "turned [on]
 *       Weber": it is that preposition.
 *   <li>An office with "as" belongs to the name before it, as in "recognition of Lopez [as
 *       leader]": it belongs to what the name belongs to.
 *   <li>A time between somebody and their verb hangs on them, is part of their name, or is the
 *       verb's second subject, as in "Spain [on Thursday] left", "Weber [Thursday] left": it is the
 *       verb's.
 *   <li>Two titles right behind each other hang both on a name, as in "[Secretary] [General]
 *       Lopez": the first is a compound of the second.
 *   <li>A verb with subject behind a comma, without conjunction, is taken for a clause beside what
 *       it says, as in "Chad left, the council [said] in a report": it is a comment.
 *   <li>A person's name is taken for what a verb without object says of its subject, as in "removed
 *       [Lopez]": it is the object.
 *   <li>A word is joined to one that comes after it: it is a compound of that.
 *   <li>Becoming has an object, as in "became [the president]": it is what the subject becomes.
 *   <li>A noun stands between a verb and the mark of an inner clause that it is the object of, as
 *       in "thanking [France] for leaving": it is the outer verb's.
 *   <li>A name is joined to one that stands in apposition right behind its title, as in "candidate
 *       Lopez and [Weber] spoke": it is joined to the title.
 *   <li>A noun is the subject of a time or of the verb's subject, as in "Yesterday [Iran] agreed",
 *       "[Iran], the organizer, agreed": it is the verb's, and what is joined to the time is joined
 *       to it.
 *   <li>A participle behind a comma is what somebody says, as in "she said, [thanking] Spain": it
 *       tells what else she does.
 *   <li>An infinitive without subject is taken for a clause that has one, as in "warned him not to
 *       [leave]": it shares its subject with the verb above. One with a preposition shares none, as
 *       in "accused him of [having left]".
 *   <li>Somebody is given nothing, as in "thanked [Spain] for ...": he is the object.
 *   <li>Somebody gives himself to be somebody, as in "declared [himself] president": he is whom the
 *       verb makes that.
 *   <li>A noun with preposition is taken for a clause, as in "considers him as [the ruler]": it is
 *       a phrase of the verb.
 *   <li>What belongs to a subject behind the verb hangs on the verb, as in "said Lopez of the
 *       [Senate]": it is the subject's.
 *   <li>A verb behind what it quotes lacks a subject, as in "Chad left, [sources] in Peru said":
 *       the noun between the comma and the verb is it.
 *   <li>What stands before a title hangs on the name, as in "[Kenyan] President Lopez": it is the
 *       title's.
 *   <li>A title hangs on the name before it and stands right before another, as in "Minister Lopez
 *       and [President] Weber": it is the other's.
 *   <li>What belongs to a title hangs on the name, as in "Secretary of [State] Weber": it is the
 *       title's.
 *   <li>A verb has two subjects, and nothing stands between but a comma or dash, as in "Iran and
 *       six nations - [the members] of the council - agreed": the second stands in apposition.
 *   <li>An apposition right behind the second of joined names hangs on the first, as in "Lopez, the
 *       mayor, and Weber, [the president]", or right behind a person on a thing, as in "the grave
 *       of Lopez, [leader] of ...": it stands in apposition to the name.
 *   <li>What belongs to a noun with hyphens hangs on its last part, as in "the brother-in-law of
 *       [Lopez]": it belongs to the first.
 * </ul>
 */
final class TreeMender {
  private static final ImmutableSet<String> NOMINAL =
      ImmutableSet.of("nmod:desc", "compound", "flat", "amod", "nmod:poss", "nmod:unmarked");

  /** The model's types of those who can do something. */
  private static final ImmutableSet<String> SOMEBODY = ImmutableSet.of("person", "organization");

  private static final ImmutableSet<String> CORE =
      ImmutableSet.of("obj", "obl", "nsubj", "nsubj:pass", "nmod", "obl:agent", "appos", "conj");

  private static final ImmutableSet<String> FURTHER_OBJECTS =
      ImmutableSet.of("obj", "ccomp", "xcomp");

  private static final ImmutableSet<String> BEFORE_TITLES =
      ImmutableSet.of("amod", "compound", "nmod:poss");

  /** Verbs that tell what somebody comes to be: what follows is no object. */
  private static final ImmutableSet<String> LINKING = ImmutableSet.of("become");

  private final List<Token> tokens;

  private TreeMender(ImmutableList<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** The same words in a tree that can be. */
  static ImmutableList<Token> mend(ImmutableList<Token> tokens) {
    TreeMender mender = new TreeMender(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      mender.owner(i);
      mender.namedObject(i);
      mender.compound(i);
      mender.nominal(i);
      mender.secondSubject(i);
      mender.subjectBehind(i);
      mender.strayAdverb(i);
      mender.straySubject(i);
      mender.strayOwner(i);
      mender.quotedSubject(i);
      mender.title(i);
      mender.given(i);
      mender.strayConjunct(i);
      mender.strayApposition(i);
      mender.holder(i);
      mender.placeOfPlace(i);
      mender.office(i);
      mender.relativePronoun(i);
      mender.content(i);
      mender.joinedVerb(i);
      mender.strayTime(i);
      mender.comment(i);
      mender.twoTitles(i);
      mender.caseless(i);
      mender.particle(i);
      mender.strayOffice(i);
      mender.flatBefore(i);
      mender.officeHolder(i);
      mender.joinedBehind(i);
      mender.linked(i);
      mender.objectBefore(i);
      mender.joinedToName(i);
      mender.subjectOfNoun(i);
      mender.participle(i);
      mender.infinitive(i);
      mender.onlyObject(i);
      mender.reflexive(i);
      mender.capacity(i);
      mender.ofSubject(i);
      mender.speaker(i);
      mender.titleBehind(i);
      mender.beforeTitle(i);
      mender.ofTitle(i);
      mender.parenthesis(i);
      mender.appositionBehind(i);
      mender.hyphenated(i);
    }
    return ImmutableList.copyOf(mender.tokens);
  }

  private void compound(int i) {
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
        hang(word, next.index(), "compound");
      } else if (word.relation().equals("iobj") && next.relation().equals("obj") && isName(next)) {
        hang(word, next.index(), "nmod:desc");
      }
    }
  }

  private void joinedBehind(int i) {
    Token word = tokens.get(i);
    if (word.is("conj") && word.head() > i) {
      hang(word, word.head(), "compound");
    }
  }

  private void linked(int i) {
    Token word = tokens.get(i);
    boolean object = word.relation().equals("obj") && word.head() < i;
    if (object && LINKING.contains(tokens.get(word.head()).lemma()) && !hasCase(word)) {
      hang(word, word.head(), "xcomp");
    }
  }

  private void objectBefore(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("obj") || word.head() < i || !word.isNoun()) {
      return;
    }
    Token verb = tokens.get(word.head());
    boolean outside =
        findChild(verb, "mark").filter(m -> m.index() == i + 1).isPresent()
            && verb.head() == i - 1
            && findChild(tokens.get(i - 1), "obj").isEmpty();
    if (outside) {
      hang(word, i - 1, "obj");
    }
  }

  private void joinedToName(int i) {
    Token word = tokens.get(i);
    if (!word.is("conj") || !isName(word)) {
      return;
    }
    Token name = tokens.get(word.head());
    if (name.is("appos") && isName(name) && name.head() == name.index() - 1) {
      hang(word, name.head(), "conj");
    }
  }

  private void owner(int i) {
    Token word = tokens.get(i);
    boolean owned =
        word.head() > i
            && tokens.get(word.head()).isNoun()
            && !word.relation().equals("nmod:poss")
            && !word.is("conj");
    if (owned
        && tokens.stream()
            .anyMatch(t -> t.head() == i && t.xpos().equals("POS") && t.index() > i)) {
      hang(word, word.head(), "nmod:poss");
    }
  }

  private void namedObject(int i) {
    Token word = tokens.get(i);
    if (!word.is("xcomp")
        || !word.xpos().equals("NNP")
        || !isPerson(word)
        || word.head() < 0
        || word.head() > i) {
      return;
    }
    Token verb = tokens.get(word.head());
    if (verb.upos().equals("VERB")
        && findChild(verb, "obj").isEmpty()
        && findChild(verb, "nsubj").isPresent()
        && findChild(word, "cop").isEmpty()
        && !hasCase(word)) {
      hang(word, verb.index(), "obj");
    }
  }

  private void nominal(int i) {
    Token word = tokens.get(i);
    if (word.head() == Token.ROOT || !word.isNoun() || !NOMINAL.contains(word.relation())) {
      return;
    }
    Token head = tokens.get(word.head());
    if (!head.upos().equals("VERB") || isModifier(head) || hasCase(word)) {
      return;
    }
    boolean before = word.index() < head.index();
    String relation = before ? "nsubj" : "obj";
    if (findChild(head, relation).isEmpty() && findChild(head, "nsubj:pass").isEmpty()) {
      hang(word, head.index(), relation);
    } else if (!before && findChild(head, "obj").filter(o -> o.index() == i + 1).isPresent()) {
      hang(word, i + 1, "compound");
    }
  }

  private void secondSubject(int i) {
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
        && findChild(above, "obj").isEmpty()) {
      hang(word, above.index(), "obj");
    }
  }

  private void subjectBehind(int i) {
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
    Optional<Token> object = findChild(verb, "obj");
    if (object.isEmpty()) {
      hang(word, verb.index(), "obj");
    } else if (object.get().index() == i + 1 && isName(object.get())) {
      hang(word, i + 1, "nmod:desc");
    }
  }

  private void holder(int i) {
    Token name = tokens.get(i);
    if (!isName(name) || !name.is("appos") || !isPerson(name) || name.head() > i) {
      return;
    }
    Token body = tokens.get(name.head());
    if (!body.is("nmod") || isPerson(body) || body.head() > body.index()) {
      return;
    }
    Token office = tokens.get(body.head());
    if (isPerson(office) && office.isNoun()) {
      hang(name, office.index(), "appos");
    }
  }

  private void placeOfPlace(int i) {
    Token place = tokens.get(i);
    if (!isPlaceBehind(place)) {
      return;
    }
    tokens.subList(place.head() + 1, i).stream()
        .filter(t -> t.head() == place.head() && isPlaceBehind(t))
        .reduce((first, second) -> second)
        .ifPresent(between -> hang(place, between.index(), place.relation()));
  }

  private boolean isPlaceBehind(Token place) {
    boolean behind = place.is("appos") || place.relation().equals("nmod:unmarked");
    return behind
        && isName(place)
        && place.entityType().equals("place")
        && place.head() < place.index()
        && isName(tokens.get(place.head()))
        && tokens.get(place.head()).entityType().equals("place");
  }

  private void strayAdverb(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("advmod") || word.head() == Token.ROOT) {
      return;
    }
    for (Token subject : tokens) {
      boolean before = subject.is("nsubj") && subject.index() < i && subject.head() > i;
      boolean outside = word.head() < subject.index() || word.head() > subject.head();
      if (before && outside && tokens.get(subject.head()).upos().equals("VERB")) {
        hang(word, subject.head(), "advmod");
        return;
      }
    }
  }

  private void straySubject(int i) {
    Token verb = tokens.get(i);
    boolean finite = verb.xpos().equals("VBZ") || verb.xpos().equals("VBD");
    Optional<Token> mark = findChild(verb, "mark").filter(m -> m.index() < i);
    if (!finite
        || mark.isEmpty()
        || findChild(verb, "nsubj").isPresent()
        || findChild(verb, "nsubj:pass").isPresent()) {
      return;
    }
    for (Token noun : tokens.subList(mark.get().index() + 1, i)) {
      boolean outside = noun.head() < mark.get().index();
      if (noun.isNoun() && outside && !hasCase(noun)) {
        hang(noun, i, "nsubj");
        return;
      }
    }
  }

  private void strayOwner(int i) {
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
      hang(owner, owned.index(), "nmod:poss");
    }
  }

  private void quotedSubject(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("nsubj") || word.head() == Token.ROOT) {
      return;
    }
    Optional<Token> said =
        findChild(tokens.get(word.head()), "ccomp")
            .filter(c -> c.index() > i && c.index() < word.head())
            .filter(c -> findChild(c, "nsubj").isEmpty());
    boolean another =
        tokens.stream()
            .filter(t -> t.head() == word.head() && t.relation().equals("nsubj"))
            .anyMatch(t -> said.isPresent() && t.index() > said.get().index());
    if (another) {
      said.ifPresent(verb -> hang(word, verb.index(), "nsubj"));
    }
  }

  private void title(int i) {
    Token word = tokens.get(i);
    boolean noun = word.relation().equals("nmod:desc") && word.xpos().startsWith("NN");
    if (noun && word.upos().equals("ADJ")) {
      tokens.set(i, changed(word, "PROPN", word.head(), word.relation()));
    }
  }

  private void given(int i) {
    Token word = tokens.get(i);
    if (!isName(word) || !word.relation().equals("nmod:poss") || hasCase(word)) {
      return;
    }
    Token thing = tokens.get(word.head());
    if (thing.index() < i || thing.head() != i - 1) {
      return;
    }
    if (thing.relation().equals("obj")) {
      hang(word, thing.head(), "iobj");
    } else if (thing.relation().equals("xcomp")) {
      hang(word, thing.head(), "obj");
    }
  }

  private void strayConjunct(int i) {
    Token word = tokens.get(i);
    if (!word.upos().equals("NOUN") || !word.relation().equals("conj")) {
      return;
    }
    Optional<Token> apposition =
        findChild(tokens.get(word.head()), "appos")
            .filter(a -> a.upos().equals("NOUN") && a.index() < i);
    boolean close =
        findChild(word, "cc").filter(and -> !isPunctuation(and.index() - 1)).isPresent();
    if (apposition.isPresent() && close) {
      hang(word, apposition.get().index(), "conj");
    }
  }

  private void strayApposition(int i) {
    Token word = tokens.get(i);
    if (!isName(word)
        || !word.relation().equals("conj")
        || !isPunctuation(i - 1)
        || findChild(word, "cc").isPresent()) {
      return;
    }
    List<Token> joined =
        tokens.stream()
            .filter(t -> t.head() == word.head() && t.is("conj") && findChild(t, "cc").isPresent())
            .toList();
    if (joined.size() == 1 && joined.get(0).upos().equals("NOUN") && joined.get(0).index() < i) {
      hang(word, joined.get(0).index(), "appos");
    }
  }

  private void office(int i) {
    Token word = tokens.get(i);
    if (!word.xpos().equals("NN") || !word.is("flat") || Character.isUpperCase(initial(word))) {
      return;
    }
    Token name = tokens.get(word.head());
    if (isName(name) && name.index() < i && name.relation().equals("obj")) {
      hang(word, name.head(), "xcomp");
    }
  }

  private void relativePronoun(int i) {
    Token verb = tokens.get(i);
    if (!verb.relation().equals("acl:relcl")) {
      return;
    }
    Token pronoun = tokens.get(verb.head());
    boolean own = pronoun.xpos().startsWith("W") && pronoun.index() < i;
    Optional<Token> noun = own ? findAntecedent(pronoun) : Optional.empty();
    if (noun.isPresent() && !isBelow(noun.get(), pronoun)) {
      hang(verb, noun.get().index(), "acl:relcl");
      hang(pronoun, i, hasCase(pronoun) ? "obl" : "obj");
    }
  }

  private void content(int i) {
    Token verb = tokens.get(i);
    if (!verb.relation().equals("acl:relcl")) {
      return;
    }
    Optional<Token> that =
        findChild(verb, "obj").filter(t -> t.lemma().equals("that") && t.xpos().startsWith("W"));
    if (that.isPresent()
        && findChild(verb, "nsubj").isPresent()
        && tokens.stream().anyMatch(t -> t.head() == i && t.is("obj") && t.index() > i)) {
      hang(verb, verb.head(), "acl");
      hang(that.get(), i, "mark");
    }
  }

  private boolean isBelow(Token word, Token above) {
    Token up = word;
    while (up.index() != above.index() && up.head() != Token.ROOT) {
      up = tokens.get(up.head());
    }
    return up.index() == above.index();
  }

  /** The head of the noun phrase that ends right before the pronoun. */
  private Optional<Token> findAntecedent(Token pronoun) {
    int i = pronoun.index() - 1;
    while (i >= 0 && !tokens.get(i).isNoun() && (isPunctuation(i) || isCase(tokens.get(i)))) {
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

  private static boolean isCase(Token word) {
    return word.relation().equals("case");
  }

  private boolean isPunctuation(int i) {
    return i >= 0 && tokens.get(i).upos().equals("PUNCT");
  }

  private static boolean isPerson(Token word) {
    return word.entityType().equals("person");
  }

  private static boolean isName(Token word) {
    return word.upos().equals("PROPN");
  }

  private static char initial(Token word) {
    return word.text().charAt(0);
  }

  private Optional<Token> findChild(Token head, String relation) {
    return tokens.stream()
        .filter(t -> t.head() == head.index() && t.relation().equals(relation))
        .findFirst();
  }

  private boolean hasCase(Token word) {
    return findChild(word, "case").isPresent();
  }

  private static boolean isModifier(Token verb) {
    return verb.is("amod");
  }

  private void joinedVerb(int i) {
    Token verb = tokens.get(i);
    boolean finite =
        verb.xpos().equals("VBD") || verb.xpos().equals("VBZ") || verb.xpos().equals("VBP");
    if (!finite || !verb.is("conj") || findChild(verb, "nsubj").isPresent()) {
      return;
    }
    Token above = tokens.get(verb.head());
    if (!above.isNoun() || findChild(above, "cop").isPresent()) {
      return;
    }
    while (above.head() != Token.ROOT && !above.upos().equals("VERB")) {
      above = tokens.get(above.head());
    }
    if (above.upos().equals("VERB") && above.index() != i) {
      hang(verb, above.index(), "conj");
    }
  }

  private void caseless(int i) {
    Token word = tokens.get(i);
    if (!word.isNoun() || !word.relation().equals("nmod") || word.head() > i || hasCase(word)) {
      return;
    }
    Token above = tokens.get(word.head());
    while (above.head() != Token.ROOT && !above.upos().equals("VERB")) {
      above = tokens.get(above.head());
    }
    boolean finite = above.xpos().equals("VBD") || above.xpos().equals("VBZ");
    if (finite && above.index() > i && findSubject(above).isEmpty()) {
      hang(word, above.index(), "nsubj");
    }
  }

  private void particle(int i) {
    Token word = tokens.get(i);
    if (!word.isNoun() || !word.relation().equals("obl") || word.head() > i || hasCase(word)) {
      return;
    }
    int first = i;
    while (first > 0 && tokens.get(first - 1).head() == i) {
      first--;
    }
    if (first > 0 && tokens.get(first - 1).relation().equals("compound:prt")) {
      hang(tokens.get(first - 1), i, "case");
    }
  }

  private void strayOffice(int i) {
    Token word = tokens.get(i);
    boolean marked = findChild(word, "case").filter(c -> c.lemma().equals("as")).isPresent();
    if (!marked || !word.is("nmod") || word.head() > i) {
      return;
    }
    Token name = tokens.get(word.head());
    if (isName(name) && name.relation().equals("nmod") && hasCase(name)) {
      hang(word, name.head(), "nmod");
    }
  }

  private Optional<Token> findSubject(Token verb) {
    return tokens.stream().filter(t -> t.head() == verb.index() && t.is("nsubj")).findFirst();
  }

  private void flatBefore(int i) {
    Token word = tokens.get(i);
    if (!word.is("flat") || word.head() < i || !word.isNoun()) {
      return;
    }
    int next = i + 1;
    while (next < word.head() && tokens.get(next).head() != word.head()) {
      next++;
    }
    hang(word, next, "compound");
  }

  private void officeHolder(int i) {
    Token name = tokens.get(i);
    if (!isName(name) || !name.is("compound") || !isPerson(name)) {
      return;
    }
    Token office = tokens.get(name.head());
    boolean given =
        (office.is("obj") || office.is("xcomp"))
            && isPerson(office)
            && office.xpos().equals("NN")
            && Character.isLowerCase(initial(office))
            && tokens.stream().noneMatch(t -> t.head() == office.index() && t.index() < i);
    if (given && office.head() == i - 1 && tokens.get(i - 1).upos().equals("VERB")) {
      hang(name, office.head(), "obj");
      hang(office, office.head(), "xcomp");
    }
  }

  private void strayTime(int i) {
    Token word = tokens.get(i);
    if (!word.isTime() || word.head() == Token.ROOT) {
      return;
    }
    Token above = tokens.get(word.head());
    if (word.is("nmod")) {
      boolean somebody = isName(above) || SOMEBODY.contains(above.entityType());
      if (somebody && above.is("nsubj") && above.index() < i && i < above.head()) {
        hang(word, above.head(), hasCase(word) ? "obl" : "obl:unmarked");
      }
    } else if (word.is("flat") && isPerson(above) && above.head() > i) {
      hang(word, above.head(), "obl:unmarked");
    } else if (word.is("nsubj")
        && tokens.subList(0, i).stream()
            .anyMatch(t -> t.head() == above.index() && t.relation().equals(word.relation()))) {
      hang(word, above.index(), "obl:unmarked");
    }
  }

  private void twoTitles(int i) {
    Token first = tokens.get(i);
    if (!first.relation().equals("nmod:desc") || !first.isNoun() || i + 1 >= tokens.size()) {
      return;
    }
    Token second = tokens.get(i + 1);
    if (second.relation().equals("nmod:desc") && second.head() == first.head()) {
      hang(first, i + 1, "compound");
    }
  }

  private void subjectOfNoun(int i) {
    Token word = tokens.get(i);
    if (!word.is("nsubj") || word.head() == Token.ROOT) {
      return;
    }
    Token noun = tokens.get(word.head());
    boolean time = noun.isTime() && noun.index() < i;
    boolean subject = noun.is("nsubj") && noun.index() > i;
    if (!(time || subject) || noun.head() < i || findChild(noun, "cop").isPresent()) {
      return;
    }
    hang(word, noun.head(), word.relation());
    tokens.stream()
        .filter(t -> time && t.head() == noun.index() && t.is("conj") && t.index() > i)
        .toList()
        .forEach(joined -> hang(joined, i, "conj"));
  }

  private void participle(int i) {
    Token verb = tokens.get(i);
    if (verb.relation().equals("ccomp")
        && verb.xpos().equals("VBG")
        && verb.head() < i
        && isPunctuation(i - 1)
        && findSubject(verb).isEmpty()
        && tokens.stream().noneMatch(t -> t.head() == i && t.upos().equals("AUX"))) {
      hang(verb, verb.head(), "advcl");
    }
  }

  private void infinitive(int i) {
    Token verb = tokens.get(i);
    Optional<Token> mark = findChild(verb, "mark");
    if (mark.isEmpty() || findSubject(verb).isPresent()) {
      return;
    }
    boolean to = mark.get().xpos().equals("TO");
    if (verb.relation().equals("ccomp") && to) {
      hang(verb, verb.head(), "xcomp");
    } else if (verb.relation().equals("xcomp") && !to) {
      hang(verb, verb.head(), "advcl");
    }
  }

  private void onlyObject(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("iobj")) {
      return;
    }
    Token verb = tokens.get(word.head());
    if (FURTHER_OBJECTS.stream().allMatch(r -> findChild(verb, r).isEmpty())) {
      hang(word, word.head(), "obj");
    }
  }

  private void reflexive(int i) {
    Token word = tokens.get(i);
    boolean reflexive = word.lemma().endsWith("self") || word.lemma().endsWith("selves");
    if (!reflexive || !word.relation().equals("iobj")) {
      return;
    }
    findChild(tokens.get(word.head()), "obj")
        .filter(TreeMender::isPerson)
        .ifPresent(
            made -> {
              hang(word, word.head(), "obj");
              hang(made, made.head(), "xcomp");
            });
  }

  private void capacity(int i) {
    Token word = tokens.get(i);
    boolean clause = word.relation().equals("advcl") && word.isNoun() && hasCase(word);
    if (clause && findChild(word, "cop").isEmpty() && findSubject(word).isEmpty()) {
      hang(word, word.head(), "obl");
    }
  }

  private void ofSubject(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("obl") || word.head() > i) {
      return;
    }
    boolean of = findChild(word, "case").filter(c -> c.lemma().equals("of")).isPresent();
    int before = begin(word) - 1;
    if (of && before > word.head()) {
      findSubject(tokens.get(word.head()))
          .filter(s -> s.index() > word.head() && isName(s))
          .filter(s -> isBelow(tokens.get(before), s))
          .ifPresent(subject -> hang(word, subject.index(), "nmod"));
    }
  }

  private void speaker(int i) {
    Token verb = tokens.get(i);
    boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    boolean quoting = findChild(verb, "ccomp").filter(said -> said.index() < i).isPresent();
    if (!finite || !quoting || verb.is("conj") || findSubject(verb).isPresent()) {
      return;
    }
    int last = i - 1;
    while (isPunctuation(last)) {
      last--;
    }
    Token word = tokens.get(last);
    while (word.head() != Token.ROOT && word.head() < i && !opensBehindComma(word)) {
      word = tokens.get(word.head());
    }
    if (opensBehindComma(word) && (word.isNoun() || word.upos().equals("PRON"))) {
      hang(word, i, "nsubj");
    }
  }

  private boolean opensBehindComma(Token word) {
    int before = begin(word) - 1;
    return before >= 0 && tokens.get(before).text().equals(",");
  }

  private void beforeTitle(int i) {
    Token word = tokens.get(i);
    if (!BEFORE_TITLES.contains(word.relation()) || word.head() < i) {
      return;
    }
    tokens.subList(i + 1, word.head()).stream()
        .filter(t -> t.relation().equals("nmod:desc") && t.head() == word.head())
        .reduce((first, second) -> second)
        .ifPresent(title -> hang(word, title.index(), word.relation()));
  }

  private void titleBehind(int i) {
    Token title = tokens.get(i);
    if (!title.relation().equals("nmod:desc") || title.head() > i || i + 1 >= tokens.size()) {
      return;
    }
    Token next = tokens.get(i + 1);
    if (isName(next) && next.is("conj") && next.head() != i) {
      hang(title, i + 1, "nmod:desc");
    }
  }

  private void ofTitle(int i) {
    Token word = tokens.get(i);
    int before = begin(word) - 1;
    if (word.relation().equals("nmod") && word.head() > i && before >= 0) {
      Token title = tokens.get(before);
      if (title.relation().equals("nmod:desc") && title.head() == word.head()) {
        hang(word, before, "nmod");
      }
    }
  }

  private void parenthesis(int i) {
    Token word = tokens.get(i);
    if (!word.isNoun() || !word.is("nsubj") || word.head() < i || word.isTime()) {
      return;
    }
    int begin = begin(word);
    Optional<Token> first = findSubject(tokens.get(word.head())).filter(t -> t.index() < begin);
    if (first.isPresent()
        && isPunctuation(begin - 1)
        && tokens.subList(first.get().index(), begin).stream()
            .allMatch(t -> t.upos().equals("PUNCT") || isBelow(t, first.get()))) {
      int end = begin - 1;
      while (isPunctuation(end)) {
        end--;
      }
      Token last = tokens.get(end);
      while (last.index() != first.get().index() && !last.is("conj")) {
        last = tokens.get(last.head());
      }
      hang(word, last.index(), "appos");
    }
  }

  private void appositionBehind(int i) {
    Token word = tokens.get(i);
    boolean name = isName(word);
    boolean behind = word.relation().equals("appos") && word.head() < i;
    if (!behind || !(name || word.xpos().equals("NN"))) {
      return;
    }
    int comma = begin(word) - 1;
    boolean office = isPerson(word) || word.entityType().equals("O");
    boolean ofPerson = office && !isPerson(tokens.get(word.head()));
    if (comma > word.head() && isPunctuation(comma)) {
      tokens.subList(word.head() + 1, comma).stream()
          .filter(t -> t.is("conj") || (ofPerson && isPerson(t)))
          .filter(t -> isName(t) != name && isBelow(tokens.get(comma - 1), t))
          .reduce((outer, inner) -> inner)
          .ifPresent(t -> hang(word, t.index(), "appos"));
    }
  }

  private void hyphenated(int i) {
    Token word = tokens.get(i);
    if (!word.relation().equals("nmod") || word.head() > i || word.head() < 1) {
      return;
    }
    Token last = tokens.get(word.head());
    Token hyphen = tokens.get(last.index() - 1);
    if (last.relation().equals("nmod") && last.head() < last.index() && hyphen.text().equals("-")) {
      hang(word, last.head(), "nmod");
    }
  }

  private void comment(int i) {
    Token verb = tokens.get(i);
    boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    if (!verb.is("advcl") || !finite || verb.head() > i || findChild(verb, "mark").isPresent()) {
      return;
    }
    Optional<Token> subject = findSubject(verb).filter(t -> t.index() < i);
    if (subject.isPresent()
        && tokens.stream().noneMatch(t -> t.head() == i && t.xpos().startsWith("W"))
        && isPunctuation(begin(subject.get()) - 1)) {
      hang(verb, verb.head(), "parataxis");
    }
  }

  /** The first word of the phrase that the word heads, behind its comma or dash. */
  private int begin(Token word) {
    return tokens.stream()
        .filter(t -> isBelow(t, word) && !t.upos().equals("PUNCT"))
        .mapToInt(Token::index)
        .min()
        .orElse(word.index());
  }

  private void hang(Token word, int head, String relation) {
    tokens.set(word.index(), changed(word, word.upos(), head, relation));
  }

  private static Token changed(Token word, String upos, int head, String relation) {
    return new Token(
        word.index(),
        word.span(),
        word.text(),
        word.lemma(),
        upos,
        word.xpos(),
        head,
        relation,
        word.entityType());
  }
}
