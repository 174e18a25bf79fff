package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Repairs of what no tree of Universal Dependencies can hold: two subjects of one verb, a compound
 * that hangs on a verb, an owner without mark.
 */
final class Repairs {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "doubled",
              Repairs::doubled,
              "imposed|VBD|root government|NN|obj|imposed ban|NN|obj|imposed => government compound ban",
              "Chad|NNP|nsubj|met met|VBD|root with|IN|case|member member|NN|obl|met ,|,|punct|member Democrat|NNP|appos|member Weber|NNP|appos|member => Democrat compound Weber",
              "in|IN|case|Mishima Mishima|NNP|obl|left|place Shizuoka|NNP|nmod:unmarked|Mishima Prefecture|NNP|appos|Mishima|place left|VBD|root => Shizuoka compound Prefecture",
              "urged|VBD|root president|NN|iobj|urged|person Weber|NNP|obj|urged|person => president nmod:desc Weber",
              "met|VBD|root president|NN|obj|met Weber|NNP|obj|met => president nmod:desc Weber",
              "met|VBD|root the|DT|det|group group|NN|obj|met The|DT|det|Front Front|NNP|obj|met => Front appos group",
              "met|VBD|root his|PRP$|nmod:poss|wife wife|NN|obj|met Anna|NNP|obj|met => Anna appos wife",
              "group|NN|nsubj|left Clear|JJ|amod|Hands Hands|NNS|nsubj|left left|VBD|root => group compound Hands"),
          new Rule(
              "titleWithPhrase",
              Repairs::titleWithPhrase,
              "envoy|NN|nsubj|left|person to|IN|case|Chad Chad|NNP|nmod|envoy|place Weber|NNP|nsubj|left|person left|VBD|root => envoy nmod:desc Weber",
              "President|NNP|nsubj|left|person of|IN|case|Chad Chad|NNP|nmod|President|place Weber|NNP|nsubj|left left|VBD|root => President nmod:desc Weber",
              "accused|VBD|root Minister|NNP|obj|accused|person of|IN|case|Defense Defense|NNP|nmod|Minister Weber|NNP|nsubj|accused|person => Weber appos Minister",
              "Lopez|NNP|nsubj|left|person and|CC|cc|envoy envoy|NN|conj|Lopez|person to|IN|case|Chad Chad|NNP|nmod|envoy|place Weber|NNP|nsubj|left|person left|VBD|root => and cc Weber, envoy nmod:desc Weber, Weber conj Lopez"),
          new Rule(
              "phraseBeforeName",
              Repairs::phraseBeforeName,
              "envoy|NN|nsubj|left|person to|IN|case|Chad Chad|NNP|compound|Weber|place Weber|NNP|nmod|envoy left|VBD|root => Chad nmod envoy, Weber appos envoy",
              "envoy|NN|nsubj|left|person to|IN|case|Luc Chad|NNP|compound|Luc|place Luc|NNP|nmod|envoy Weber|NNP|flat|Luc left|VBD|root => to case Chad, Chad nmod envoy, Luc appos envoy"),
          new Rule(
              "activePast",
              Repairs::activePast,
              "Weber|NNP|nsubj:pass|accused accused|VBN|root Lopez|NNP|obj|accused => Weber nsubj accused"),
          new Rule(
              "given",
              Repairs::given,
              "Peru|NNP|nsubj|gave gave|VBD|root Kenya|NNP|nmod:poss|money money|NN|obj|gave => Kenya iobj gave",
              "proclaimed|VBD|root Lopez|NNP|nmod:poss|president president|NN|xcomp|proclaimed => Lopez obj proclaimed",
              "elected|VBD|root Lopez|NNP|compound|president|person president|NN|xcomp|elected => Lopez obj elected"),
          new Rule(
              "whoseObject",
              Repairs::whoseObject,
              "Weber|NNP|nsubj|left whose|WP$|nmod:poss|aides aides|NNS|nsubj|accused she|PRP|nsubj|accused accused|VBD|acl:relcl|Weber left|VBD|root => aides obj accused",
              "Weber|NNP|nsubj|left whose|WP$|nmod:poss|aides aides|NNS|appos|Weber she|PRP|nsubj|accused accused|VBD|acl:relcl|aides left|VBD|root => aides obj accused, accused acl:relcl Weber"),
          new Rule(
              "parenthesis",
              Repairs::parenthesis,
              "Iran|NNP|nsubj|agreed and|CC|cc|nations nations|NNS|conj|Iran ,|,|punct|members the|DT|det|members members|NNS|nsubj|agreed agreed|VBD|root => members appos nations"),
          new Rule(
              "saidBehind",
              Repairs::saidBehind,
              "judge|NN|nsubj|said opened|VBD|ccomp|said inquiry|NN|obj|opened ,|,|punct|said court|NN|nsubj|said said|VBD|root => judge nsubj opened",
              "Weber|NNP|nsubj|said was|VBD|aux:pass|jailed jailed|VBN|ccomp|said ,|,|punct|said court|NN|nsubj|said said|VBD|root => Weber nsubj:pass jailed"),
          new Rule(
              "who",
              Repairs::who,
              "body|NN|obj|found|object of|IN|case|Weber Weber|NNP|nmod|body|person ,|,|punct|killed who|WP|nsubj:pass|killed was|VBD|aux:pass|killed killed|VBN|acl:relcl|body found|VBD|root => killed acl:relcl Weber"),
          new Rule(
              "agentAsSubject",
              Repairs::agentAsSubject,
              "Weber|NNP|nsubj|says says|VBZ|root rejects|VBZ|conj|says position|NN|obj|rejects by|IN|case|Chad Chad|NNP|nsubj|rejects => Chad nmod position"),
          new Rule(
              "content",
              Repairs::content,
              "claim|NN|obj|denied that|WDT|obj|backs Chad|NNP|nsubj|backs backs|VBZ|acl:relcl|claim Weber|NNP|obj|backs denied|VBD|root => that mark backs, backs acl claim"));

  private static final ImmutableSet<String> ONCE =
      ImmutableSet.of("obj", "obl", "nsubj", "nsubj:pass", "nmod", "obl:agent", "appos", "conj");

  /** How a name hangs on a verb before it that the model finds no place for. */
  private static final ImmutableSet<String> BEHIND_VERBS =
      ImmutableSet.of("nsubj", "vocative", "xcomp", "obj", "iobj", "dislocated");

  private static final ImmutableSet<String> WITHIN_PHRASES =
      ImmutableSet.of("nmod", "compound", "flat", "amod");

  private Repairs() {}

  /**
   * Two neighbouring nouns are both the object of one verb, as in "a [government] [ban]": the first
   * is a compound of the second. Before a name it is its title, as in "elected president [Lopez]",
   * unless it has a determiner or an owner, as in "his [wife] [Anna]": then the name stands in
   * apposition to it.
   */
  private static void doubled(MutableWord word) {
    Optional<MutableWord> beside =
        word.findNext()
            .map(next -> beginsName(next) ? next.expectHead() : next)
            .filter(next -> next.findHead().equals(word.findHead()));
    if (!word.isNoun() || beside.isEmpty()) {
      return;
    }
    MutableWord next = beside.get();
    if (!next.isNoun() || word.isTime() != next.isTime()) {
      return;
    }
    boolean alike = ONCE.contains(word.relation()) && word.relation().equals(next.relation());
    boolean named = word.isCommonNoun() && next.isProperNoun();
    if (alike && named && (word.has("det") || word.has("nmod:poss"))) {
      next.hang(word, "appos");
    } else if ((alike || (word.is("iobj") && next.is("obj"))) && named) {
      word.hang(next, "nmod:desc");
    } else if (alike || (word.is("nmod:unmarked") && next.is("appos"))) {
      word.hang(next, "compound");
    }
  }

  /** "[Clear] Hands", "[The] Front". */
  private static boolean beginsName(MutableWord word) {
    boolean article = word.is("det") && !word.isSmall();
    return (word.is("amod") || article) && word.precedesHead();
  }

  /**
   * A title with a phrase and the name right behind it are both a subject of one verb, as in "the
   * [envoy] to Chad [Weber] left", or joined to one: it is the name's title. Behind the verb the
   * name stands in apposition to it, as in "accused the [envoy] to Chad [Weber]".
   */
  private static void titleWithPhrase(MutableWord name) {
    boolean subject = name.is("nsubj") && name.precedesHead();
    boolean behind = name.followsHead() && BEHIND_VERBS.contains(name.relation());
    if (!name.isProperNoun() || name.hasCase() || !(subject || behind)) {
      return;
    }
    Optional<MutableWord> title =
        name.findBefore()
            .filter(before -> !before.isPunctuation())
            .flatMap(last -> titleAbove(last, name))
            .filter(noun -> name.isPerson() || (noun.isPerson() && !name.headsMention()));
    if (title.isEmpty()) {
      return;
    }
    MutableWord noun = title.get();
    if (behind) {
      name.hang(noun, "appos");
      return;
    }
    if (noun.is("conj")) {
      name.hang(noun.expectHead(), "conj");
      noun.findChild("cc").ifPresent(and -> and.hang(name, "cc"));
    }
    noun.hang(name, "nmod:desc");
  }

  /** The title in whose phrase the word before the name stands. */
  private static Optional<MutableWord> titleAbove(MutableWord last, MutableWord name) {
    MutableWord up = last;
    while (WITHIN_PHRASES.contains(up.relation()) || (up.is("conj") && !up.isPerson())) {
      up = up.expectHead();
    }
    boolean office = up.isNoun() && !up.isTime() && (up.isPerson() || !up.headsMention());
    boolean beside = up.hangsOn(name.expectHead()) && up.is("nsubj") == name.precedesHead();
    boolean joined = up.is("conj") && up.expectHead().isBelow(name.expectHead());
    return Optional.of(up)
        .filter(t -> t != last && office && t.isBefore(name) && (beside || joined))
        .filter(t -> !t.isProperNoun() || !t.has("flat"));
  }

  /**
   * A compound has a preposition of its own, as in "the envoy to [Chad] Weber", or is a place
   * before a full name that has one: it is the title's phrase, and the name stands in apposition to
   * the title.
   */
  private static void phraseBeforeName(MutableWord place) {
    if (!place.is("compound") || !place.precedesHead() || !place.isProperNoun()) {
      return;
    }
    MutableWord name = place.expectHead();
    boolean full = (place.isPlace() && name.has("flat") && !name.isAgent()) || name.isPerson();
    if (!name.isProperNoun() || !name.is("nmod") || !name.expectHead().isPerson()) {
      return;
    }
    MutableWord title = name.expectHead();
    Optional<MutableWord> mark =
        name.children("case")
            .filter(before -> full && before.index() == place.index() - 1)
            .findFirst();
    if (place.hasCase() || mark.isPresent()) {
      mark.ifPresent(to -> to.hang(place, "case"));
      place.hang(title, "nmod");
      name.hang(title, "appos");
    }
  }

  /**
   * A participle without auxiliary has a subject that it is done to and an object, as in "[Weber]
   * accused Lopez": it is the past tense, and the subject does it.
   */
  private static void activePast(MutableWord subject) {
    if (!subject.relation().equals("nsubj:pass") || !subject.precedesHead()) {
      return;
    }
    MutableWord verb = subject.expectHead();
    boolean bare = verb.isPastParticiple() && !verb.has("aux") && verb.isRoot();
    if (bare && verb.findChild("obj").filter(verb::isBefore).isPresent()) {
      subject.hang(verb, "nsubj");
    }
  }

  /**
   * A name without possessive mark owns the object of the verb right before it, as in "gave [Kenya]
   * money": it is the one who is given; or it owns what the verb makes of somebody, or is a part of
   * that, as in "proclaimed [Lopez] president": it is the object.
   */
  private static void given(MutableWord word) {
    boolean owner = word.is("nmod:poss");
    boolean part = word.is("compound") && word.isPerson();
    if (!word.isProperNoun() || !(owner || part) || !word.precedesHead() || word.hasCase()) {
      return;
    }
    MutableWord thing = word.expectHead();
    Optional<MutableWord> verb = thing.findHead().filter(v -> v.index() == word.index() - 1);
    if (owner && thing.is("obj")) {
      verb.ifPresent(v -> word.hang(v, "iobj"));
    } else if (thing.is("xcomp")) {
      verb.ifPresent(v -> word.hang(v, "obj"));
    }
  }

  /**
   * "Weber, whose [aides] she accused": before a second subject, the noun is the object. In
   * apposition to whom they are of, it belongs to the clause that hangs on it.
   */
  private static void whoseObject(MutableWord noun) {
    if (noun.children("nmod:poss").noneMatch(MutableWord::isRelativePronoun)) {
      return;
    }
    if (noun.is("appos")) {
      noun.findChild("acl:relcl")
          .ifPresent(
              verb -> {
                verb.hang(noun.expectHead(), "acl:relcl");
                noun.hang(verb, verb.has("nsubj") ? "obj" : "nsubj");
              });
    } else if (noun.is("nsubj") && noun.precedesHead()) {
      MutableWord verb = noun.expectHead();
      verb.children("nsubj")
          .filter(second -> noun.isBefore(second) && second.precedesHead() && !verb.has("obj"))
          .findFirst()
          .ifPresent(second -> noun.hang(verb, "obj"));
    }
  }

  /**
   * A verb has two subjects, and nothing stands between but a comma or dash, as in "Iran and six
   * nations - [the members] of the council - agreed": the second stands in apposition.
   */
  private static void parenthesis(MutableWord word) {
    if (!word.isNoun() || !word.is("nsubj") || !word.precedesHead() || word.isTime()) {
      return;
    }
    MutableWord begin = word.first();
    Optional<MutableWord> first =
        word.expectHead().findChild("nsubj").filter(t -> t.isBefore(begin));
    if (first.isEmpty() || begin.findPrevious().filter(MutableWord::isPunctuation).isEmpty()) {
      return;
    }
    ImmutableList<MutableWord> between =
        word.tree().between(first.get(), begin).stream()
            .filter(t -> !t.isPunctuation())
            .collect(ImmutableList.toImmutableList());
    if (between.stream().allMatch(t -> t.isBelow(first.get()))) {
      MutableWord last = between.isEmpty() ? first.get() : between.get(between.size() - 1);
      while (last != first.get() && !last.is("conj")) {
        last = last.expectHead();
      }
      word.hang(last, "appos");
    }
  }

  /**
   * A verb has two subjects, and between them stands what it tells, which has none, as in "[the
   * judge] opened an inquiry, the court said": the first is the subject of that.
   */
  private static void saidBehind(MutableWord word) {
    if (!word.relation().equals("nsubj") || !word.precedesHead()) {
      return;
    }
    MutableWord verb = word.expectHead();
    Optional<MutableWord> told =
        verb.findChild("ccomp")
            .filter(content -> word.isBefore(content) && content.isBefore(verb))
            .filter(content -> !content.has("nsubj") && !content.has("nsubj:pass"));
    told.filter(content -> verb.children("nsubj").anyMatch(content::isBefore))
        .ifPresent(content -> word.hang(content, content.has("aux:pass") ? "nsubj:pass" : "nsubj"));
  }

  /**
   * "That" is one of two objects of a relative clause, as in "the claim [that] Chad backs Weber":
   * it opens what the noun says.
   */
  private static void content(MutableWord verb) {
    if (!verb.is("acl:relcl") || !verb.has("nsubj")) {
      return;
    }
    Optional<MutableWord> that =
        verb.findChild("obj").filter(t -> t.lemma().equals("that") && t.xpos().startsWith("W"));
    if (that.isPresent() && verb.children("obj").anyMatch(verb::isBefore)) {
      that.get().hang(verb, "mark");
      verb.hang(verb.expectHead(), "acl");
    }
  }

  /**
   * "Who" is told of a thing, as in "the body of Weber, [who] was killed": it is told of the person
   * right before.
   */
  private static void who(MutableWord verb) {
    boolean who =
        verb.children().stream().anyMatch(t -> t.lemma().equals("who") && t.isBefore(verb));
    if (!verb.is("acl:relcl") || !who || verb.expectHead().isAgent()) {
      return;
    }
    Optional<MutableWord> last =
        verb.findBefore().filter(MutableWord::isPunctuation).flatMap(MutableWord::findPrevious);
    while (last.filter(word -> word.followsHead() && word.isFlat()).isPresent()) {
      last = last.flatMap(MutableWord::findHead);
    }
    last.filter(name -> name.isPerson() && name.isBelow(verb.expectHead()))
        .ifPresent(name -> verb.hang(name, "acl:relcl"));
  }

  /**
   * A phrase with "by" behind a verb is taken for its subject, as in "rejects the position by
   * [Chad]": it is told of the object.
   */
  private static void agentAsSubject(MutableWord word) {
    if (word.relation().equals("nsubj") && word.followsHead() && word.hasCase("by")) {
      word.expectHead()
          .findChild("obj")
          .filter(object -> object.isBefore(word))
          .ifPresent(object -> word.hang(object, "nmod"));
    }
  }
}
