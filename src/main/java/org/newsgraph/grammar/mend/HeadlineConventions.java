package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Conventions for headlines, which leave out "and", "is" and the full stop. */
final class HeadlineConventions {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "bareVerb",
              HeadlineConventions::bareVerb,
              "Court|NN|compound|jails jails|NNS|root Weber|NNP|flat|jails => Court nsubj jails, jails root, Weber obj jails",
              "A|DT|det|jails court|NN|compound|jails|organization jails|NNS|root Weber|NNP|nmod:poss|jails|person => A det court, court nsubj jails, jails root, Weber obj jails",
              "Police|NN|compound|arrest|organization arrest|NN|root||event Weber|NNP|vocative|arrest|person => Police nsubj arrest, arrest root, Weber obj arrest"),
          new Rule(
              "verbInTitle",
              HeadlineConventions::verbInTitle,
              "A|DT|det|singer court|NN|compound|singer|organization jails|NNS|compound|singer singer|NN|root||person Weber|NNP|flat|singer => A det court, court nsubj jails, jails root, singer obj jails"),
          new Rule(
              "lateSubject",
              HeadlineConventions::lateSubject,
              "A|DT|det|court court|NN|nsubj|jails|organization in|IN|case|Lima Lima|NNP|nmod|court jails|NNS|root Weber|NNP|nsubj|jails|person => jails root, Weber obj jails",
              "A|DT|det|jails court|NN|compound|jails|organization jails|VBZ|root Weber|NNP|nsubj|jails|person => A det court, court nsubj jails, Weber obj jails"),
          new Rule(
              "lateVerb",
              HeadlineConventions::lateVerb,
              "A|DT|det|court court|NN|root||organization in|IN|case|Lima Lima|NNP|nmod|court ,|,|punct|jails jails|NNS|conj|court singer|NN|nsubj|jails|person Weber|NNP|flat|singer => court nsubj jails, jails root, singer obj jails"),
          new Rule(
              "verbOfTwo",
              HeadlineConventions::verbOfTwo,
              "The|DT|det|army army|NN|compound|fire|organization and|CC|cc|navy navy|NN|conj|army|organization exchange|NN|compound|fire fire|NN|root||event => army nsubj exchange, exchange root, fire obj exchange"),
          new Rule(
              "subjectOfReport",
              HeadlineConventions::subjectOfReport,
              "The|DT|det|report rebels|NNS|compound|report report|VBP|root that|IN|mark|left Weber|NNP|nsubj|left left|VBD|ccomp|report => The det rebels, rebels nsubj report",
              "The|DT|det|teams teams|NNS|obj|sign sign|VBP|root deal|NN|obj|sign => teams nsubj sign"),
          new Rule(
              "bareList",
              HeadlineConventions::bareList,
              "Chad|NNP|nsubj|sign|place ,|,|punct|Niger Niger|NNP|nmod:unmarked|Chad|place sign|VBP|root deal|NN|obj|sign => Niger conj Chad",
              "Chad|NNP|parataxis|hold|place ,|,|punct|Niger Niger|NNP|nmod:unmarked|Chad|place hold|VBP|root => Chad nsubj hold, Niger conj Chad",
              "Weber|NNP|root ,|,|punct|Novak Novak|NNP|nsubj|end|person end|VBP|parataxis|Weber => Weber nsubj end, Novak conj Weber, end root"),
          new Rule(
              "barePlan",
              HeadlineConventions::barePlan,
              "EU|NNP|root to|TO|mark|back back|VB|acl|EU Weber|NNP|flat|EU => Weber obj back"),
          new Rule(
              "speaker",
              HeadlineConventions::speaker,
              "Minister|NN|nsubj|left|person :|,|punct|Chad Chad|NNP|appos|Minister left|VBD|root => Minister root, Chad nsubj left, left parataxis Minister"));

  private static final ImmutableSet<String> LOOSE =
      ImmutableSet.of("flat", "vocative", "appos", "nmod:unmarked", "dep");
  private static final ImmutableSet<String> NOUN_PARTS =
      ImmutableSet.of("det", "amod", "compound", "nmod:desc", "nmod:poss", "nummod");
  private static final ImmutableSet<String> PLURAL = ImmutableSet.of("VBP", "VB");

  private HeadlineConventions() {}

  /**
   * The sentence is a noun between another and a name, and is in the plural or what the other does,
   * as in "Court [jails] Weber", "Police [arrest] Weber": no name has such a title, and it is a
   * verb.
   */
  private static void bareVerb(MutableWord noun) {
    Optional<MutableWord> doer = noun.findPrevious().filter(t -> t.is("compound"));
    Optional<MutableWord> name =
        noun.children().stream().filter(t -> noun.isBefore(t) && isLoose(t)).findFirst();
    if (!noun.isRoot() || !noun.isCommonNoun() || doer.isEmpty() || name.isEmpty()) {
      return;
    }
    boolean first = doer.get().index() == 0 || doer.get().isAgent();
    boolean right = isBehind(name.get(), noun);
    boolean verb =
        noun.isPlural() ? !doer.get().isPlural() : noun.isEvent() && doer.get().isAgent();
    if (first && doer.get().hangsOn(noun) && right && verb && isBegun(noun, doer.get())) {
      noun.retag("VERB", noun.isPlural() ? "VBZ" : "VBP");
      makeSubject(doer.get(), noun);
      name.get().hang(noun, "obj");
    }
  }

  /**
   * A noun in the plural stands between one in the singular and the person that the sentence is, as
   * in "A court [jails] singer Weber": who has a name has no "a", and it is the verb.
   */
  private static void verbInTitle(MutableWord noun) {
    Optional<MutableWord> doer =
        noun.findPrevious().filter(t -> t.is("compound") && t.isCommonNoun());
    Optional<MutableWord> person =
        noun.findHead()
            .filter(t -> t.isRoot() && t.isCommonNoun() && t.isPerson() && t.has("flat"))
            .filter(t -> t.children("det").anyMatch(a -> a.lemma().equals("a")));
    if (noun.is("compound")
        && noun.isCommonNoun()
        && noun.isPlural()
        && doer.filter(t -> !t.isPlural() && person.filter(t::hangsOn).isPresent()).isPresent()
        && person.filter(t -> noun.isBefore(t) && isBegun(t, doer.get())).isPresent()) {
      noun.retag("VERB", "VBZ");
      noun.replaceRoot("obj");
      person.get().children().stream()
          .filter(t -> t.isBefore(noun))
          .toList()
          .forEach(t -> t.hang(noun, t.relation()));
      makeSubject(doer.get(), noun);
    }
  }

  /**
   * Behind what has its subject before it another subject stands and no object, as in "A court in
   * Lima [jails] Weber", "The court jails Weber": the other is the object.
   */
  private static void lateSubject(MutableWord predicate) {
    Optional<MutableWord> late =
        predicate
            .children("nsubj")
            .filter(t -> predicate.isBefore(t) && isBehind(t, predicate))
            .findFirst();
    Optional<MutableWord> doer =
        predicate
            .children("nsubj")
            .filter(t -> t.isBefore(predicate))
            .findFirst()
            .or(
                () ->
                    predicate
                        .findPrevious()
                        .filter(t -> t.is("compound") && t.hangsOn(predicate) && t.isAgent()));
    boolean noun = predicate.isCommonNoun() && predicate.isPlural() && !predicate.has("cop");
    if (!predicate.isRoot()
        || late.isEmpty()
        || predicate.has("obj")
        || doer.filter(t -> !t.isPlural() && t.isNoun()).isEmpty()
        || !(noun || predicate.xpos().equals("VBZ"))) {
      return;
    }
    if (noun) {
      predicate.retag("VERB", "VBZ");
    }
    makeSubject(doer.get(), predicate);
    late.get().hang(predicate, "obj");
  }

  /**
   * The sentence is who does it, and behind that hangs a noun in the plural with a subject right
   * behind it, as in "A court in Lima, Peru, [jails] Weber": it is the verb.
   */
  private static void lateVerb(MutableWord noun) {
    Optional<MutableWord> late =
        noun.children("nsubj")
            .filter(t -> noun.isBefore(t) && isBehind(t, noun) && t.isAgent())
            .findFirst();
    Optional<MutableWord> doer =
        noun.findHead().filter(t -> t.isRoot() && t.isBefore(noun) && t.isCommonNoun());
    boolean verb = noun.isCommonNoun() && noun.isPlural() && !noun.has("cop") && !noun.hasCase();
    if (verb
        && late.isPresent()
        && noun.findChild("cc").isEmpty()
        && doer.filter(t -> t.isAgent() && !t.isPlural() && !t.has("nsubj")).isPresent()) {
      noun.retag("VERB", "VBZ");
      noun.replaceRoot("nsubj");
      late.get().hang(noun, "obj");
    }
  }

  /**
   * The sentence is a noun with another before it, and two who do something before that, as in "The
   * army and the navy [exchange] fire": the other is the verb.
   */
  private static void verbOfTwo(MutableWord noun) {
    Optional<MutableWord> event =
        noun.findHead()
            .filter(
                t -> t.isRoot() && t.isCommonNoun() && t.findPrevious().equals(Optional.of(noun)));
    boolean bare = noun.is("compound") && noun.isCommonNoun() && !noun.isPlural();
    if (!bare || event.isEmpty() || event.get().has("nsubj") || event.get().has("cop")) {
      return;
    }
    event
        .get()
        .children("compound")
        .filter(doer -> doer.isAgent() && doer.isBefore(noun) && !doer.isPlural())
        .filter(
            doer ->
                doer.children("conj")
                    .anyMatch(t -> noun.findPrevious().equals(Optional.of(t)) && t.isNoun()))
        .findFirst()
        .ifPresent(
            doer -> {
              noun.retag("VERB", "VBP");
              noun.replaceRoot("obj");
              doer.hang(noun, "nsubj");
            });
  }

  /**
   * What stands right before the verb, which has no subject, is taken for a part or the object of
   * it, as in "The [rebels] report that Weber left", "The [teams] sign the deal".
   */
  private static void subjectOfReport(MutableWord noun) {
    boolean taken = noun.isNoun() && (noun.is("compound") || noun.is("obj")) && !noun.hasCase();
    if (!taken || noun.findHead().filter(MutableWord::isFullVerb).isEmpty()) {
      return;
    }
    MutableWord verb = noun.expectHead();
    boolean finite = verb.isRoot() && (verb.xpos().equals("VBP") || verb.xpos().equals("VBZ"));
    boolean told =
        verb.has("ccomp") || verb.children("obj").anyMatch(object -> verb.isBefore(object));
    if (finite
        && told
        && !verb.has("nsubj")
        && verb.findPrevious().filter(noun::equals).isPresent()) {
      makeSubject(noun, verb);
    }
  }

  private static boolean isBehind(MutableWord phrase, MutableWord predicate) {
    return phrase.findBefore().equals(Optional.of(predicate));
  }

  /** Whether all before the doer belongs to its phrase: "A Slovak [court] jails". */
  private static boolean isBegun(MutableWord head, MutableWord doer) {
    return head.children().stream()
        .filter(t -> t.isBefore(doer))
        .allMatch(t -> NOUN_PARTS.contains(t.relation()));
  }

  private static void makeSubject(MutableWord doer, MutableWord verb) {
    verb.children().stream()
        .filter(t -> t.isBefore(doer) && NOUN_PARTS.contains(t.relation()))
        .toList()
        .forEach(t -> t.hang(doer, t.relation()));
    doer.hang(verb, "nsubj");
  }

  private static boolean isLoose(MutableWord name) {
    return name.isProperNoun()
        && (LOOSE.contains(name.relation())
            || ((name.is("nmod") || name.is("nmod:poss")) && !name.hasCase()));
  }

  /**
   * Two names with a comma stand right before a verb in the plural, as in "Chad, [Niger] sign
   * deal": both are its subject.
   */
  private static void bareList(MutableWord second) {
    Optional<MutableWord> verb = second.findNext().filter(t -> PLURAL.contains(t.xpos()));
    Optional<MutableWord> first =
        second.findPrevious().filter(t -> t.text().equals(",")).flatMap(MutableWord::findPrevious);
    if (!second.isProperNoun() || verb.isEmpty() || first.filter(t -> t.index() == 0).isEmpty()) {
      return;
    }
    MutableWord name = first.get();
    if (verb.get().isRoot() && name.hangsOn(verb.get()) && second.hangsOn(name)) {
      name.hang(verb.get(), "nsubj");
    } else if (name.isRoot() && verb.get().hangsOn(name) && !second.hasCase()) {
      verb.get().replaceRoot("nsubj");
    } else {
      return;
    }
    second.hang(name, "conj");
  }

  /**
   * The sentence is a name with what it is to do, and another name hangs on it behind that, as in
   * "EU to back [Weber]": that is whom it is done to.
   */
  private static void barePlan(MutableWord name) {
    if (!isLoose(name) || !name.expectHead().isRoot()) {
      return;
    }
    name.findBefore()
        .filter(verb -> verb.isInfinitive() && verb.is("acl") && !verb.has("obj"))
        .filter(verb -> verb.hangsOn(name.expectHead()))
        .ifPresent(verb -> name.hang(verb, "obj"));
  }

  /**
   * What stands first is the verb's subject, and behind a colon another stands in apposition to it,
   * as in "[Minister]: Chad left": that one is the subject, and the first tells it.
   */
  private static void speaker(MutableWord subject) {
    Optional<MutableWord> told =
        subject
            .children("appos")
            .filter(t -> t.findBefore().filter(mark -> mark.text().equals(":")).isPresent())
            .findFirst();
    if (subject.index() == 0 && subject.is("nsubj") && told.isPresent()) {
      MutableWord verb = subject.expectHead();
      if (verb.isRoot() && told.get().isBefore(verb)) {
        told.get().hang(verb, "nsubj");
        subject.replaceRoot("parataxis");
      }
    }
  }
}
