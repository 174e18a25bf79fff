package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Repairs of words that hang on the wrong one of two verbs. */
final class JoinRepairs {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "bracket",
              JoinRepairs::bracket,
              "Free|NNP|compound|party (|-LRB-|punct|Novy Novy|NNP|compound|party )|-RRB-|punct|Novy party|NN|nsubj|left left|VBD|root => Novy appos Free"),
          new Rule(
              "addressee",
              JoinRepairs::addressee,
              "asks|VBZ|root Weber|NNP|obj|form|person to|TO|mark|form form|VB|xcomp|asks cabinet|NN|obj|form => Weber obj asks"),
          new Rule(
              "forWhom",
              JoinRepairs::forWhom,
              "calls|VBZ|root for|IN|case|Weber Weber|NNP|nsubj|resign|person to|TO|mark|resign resign|VB|advcl|calls => for mark resign"),
          new Rule(
              "reportsAndAsks",
              JoinRepairs::reportsAndAsks,
              "Weber|NNP|nsubj|says says|VBZ|root Chad|NNP|nsubj|help can|MD|aux|help help|VB|ccomp|says and|CC|cc|urges urges|VBZ|conj|help Niger|NNP|obj|urges => urges conj says",
              "Weber|NNP|nsubj|says says|VBZ|root Chad|NNP|nsubj|left left|VBD|ccomp|says and|CC|cc|urges urges|VBZ|conj|left Niger|NNP|obj|urges => urges conj says"),
          new Rule(
              "actsBesides",
              JoinRepairs::actsBesides,
              "Chad|NNP|nsubj|accuses accuses|VBZ|root Niger|NNP|obj|accuses of|IN|mark|lying lying|VBG|advcl|accuses and|CC|cc|bans bans|VBZ|conj|lying Weber|NNP|obj|bans => bans conj accuses",
              "Chad|NNP|nsubj|votes votes|VBZ|root to|TO|mark|leave leave|VB|xcomp|votes and|CC|cc|bans bans|VBZ|conj|leave Weber|NNP|obj|bans => bans conj votes"),
          new Rule(
              "whoIsReported",
              JoinRepairs::whoIsReported,
              "Chad|NNP|nsubj|says says|VBZ|root it|PRP|obj|says will|MD|aux|ban ban|VB|ccomp|says Weber|NNP|obj|ban => it nsubj ban"),
          new Rule(
              "verbLikeNoun",
              JoinRepairs::verbLikeNoun,
              "The|DT|det|strikes army|NN|compound|strikes strikes|NNS|root and|CC|cc|damages damages|VBZ|conj|strikes a|DT|det|bridge bridge|NN|obj|damages => The det army, army nsubj strikes, strikes root"),
          new Rule(
              "furtherVerb",
              JoinRepairs::furtherVerb,
              "raid|NN|nsubj|kills kills|VBZ|root two|CD|obj|kills ,|,|punct|injures injures|VBZ|parataxis|kills six|CD|obj|injures => injures conj kills"),
          new Rule(
              "followingEvent",
              JoinRepairs::followingEvent,
              "left|VBD|root following|VBG|advcl|left a|DT|det|clash clash|NN|obj|following|event => following case clash, clash obl left",
              "signed|VBD|root a|DT|det|deal deal|NN|obj|signed|event following|VBG|case|deal talks|NNS|obj|following|event => following case talks, talks obl signed"),
          new Rule(
              "clauseAfter",
              JoinRepairs::clauseAfter,
              "left|VBD|root after|IN|case|raid a|DT|det|raid raid|NN|obl|left|event killed|VBD|advcl|left Lopez|NNP|obj|killed => after mark killed, raid nsubj killed",
              "left|VBD|root after|IN|case|raid a|DT|det|raid raid|NN|obl|kills|event kills|VBZ|advcl|left Lopez|NNP|obj|kills => after mark kills, raid nsubj kills",
              "left|VBD|root after|IN|mark|kills a|DT|det|raid raid|NN|obl|kills|event kills|VBZ|advcl|left Lopez|NNP|obj|kills => raid nsubj kills"),
          new Rule(
              "participleBetween",
              JoinRepairs::participleBetween,
              "left|VBD|root after|IN|mark|launched a|DT|det|raid raid|NN|nsubj|launched|event launched|VBN|advcl|killed from|IN|case|Chad Chad|NNP|obl|launched|place killed|VBD|advcl|left Lopez|NNP|obj|killed => after mark killed, raid nsubj killed, launched acl raid"));

  /** Prepositions that open clauses, too. */
  private static final ImmutableSet<String> OPENING =
      ImmutableSet.of("after", "as", "before", "since", "until");

  private JoinRepairs() {}

  /**
   * A word in brackets hangs on the same noun as the name before them, as in "the Free [(Novy)]
   * party": it stands in apposition to the name.
   */
  private static void bracket(MutableWord word) {
    Optional<MutableWord> name =
        word.findPrevious()
            .filter(opening -> word.isCompound() && opening.xpos().equals("-LRB-"))
            .flatMap(MutableWord::findPrevious)
            .filter(before -> before.isProperNoun() && before.hangsOn(word.expectHead()));
    boolean closed = word.findNext().filter(next -> next.xpos().equals("-RRB-")).isPresent();
    name.filter(before -> closed).ifPresent(before -> word.hang(before, "appos"));
  }

  /**
   * Whom somebody asks to do something is taken for whom that is done to, as in "asks [Weber] to
   * form a cabinet": he stands before the "to" of that.
   */
  private static void addressee(MutableWord word) {
    if (!word.is("obj") || !word.precedesHead() || word.isRelativePronoun()) {
      return;
    }
    MutableWord infinitive = word.expectHead();
    boolean within = infinitive.findMark().filter(word::isBefore).isPresent();
    infinitive
        .findHead()
        .filter(verb -> within && infinitive.isInfinitive() && verb.isFullVerb())
        .filter(verb -> verb.isBefore(word) && !verb.has("obj") && !verb.has("iobj"))
        .ifPresent(verb -> word.hang(verb, "obj"));
  }

  /**
   * The "for" before whoever shall do something is taken for a preposition, as in "calls [for]
   * Weber to resign": it opens the clause.
   */
  private static void forWhom(MutableWord mark) {
    if (!mark.is("case") || !mark.text().equals("for") || !mark.precedesHead()) {
      return;
    }
    MutableWord subject = mark.expectHead();
    subject
        .findHead()
        .filter(verb -> subject.relation().equals("nsubj") && verb.isInfinitive())
        .ifPresent(verb -> mark.hang(verb, "mark"));
  }

  /**
   * What somebody does besides saying something is joined to what he says, as in "says Chad can
   * help and [urges] Niger": its form is that of the saying.
   */
  private static void reportsAndAsks(MutableWord verb) {
    if (!verb.is("conj") || !verb.isPresentForm() || verb.has("nsubj") || verb.has("mark")) {
      return;
    }
    MutableWord content = verb.expectHead();
    boolean otherForm =
        content.isFullVerb()
            && !content.xpos().equals(verb.xpos())
            && (content.isFuture() || !content.xpos().equals("VB"));
    content
        .findHead()
        .filter(report -> content.is("ccomp") && otherForm && content.isBefore(verb))
        .filter(report -> report.xpos().equals(verb.xpos()) && report.isBefore(content))
        .ifPresent(report -> verb.hang(report, "conj"));
  }

  /**
   * What somebody does besides is joined to what another does or shall do, as in "accuses Chad of
   * lying and [bans] Weber": its form is that of the first verb.
   */
  private static void actsBesides(MutableWord verb) {
    boolean bare = !verb.has("nsubj") && !verb.has("mark") && !verb.has("aux:pass");
    if (!verb.is("conj") || !verb.xpos().equals("VBZ") || !bare || verb.findChild("cc").isEmpty()) {
      return;
    }
    MutableWord other = verb.expectHead();
    boolean infinite = other.xpos().equals("VBG") || other.isInfinitive();
    if (!infinite || !other.isBefore(verb) || other.has("aux") || other.has("nsubj")) {
      return;
    }
    other
        .ancestors()
        .filter(above -> above.isFullVerb() && above.has("nsubj"))
        .findFirst()
        .filter(first -> first.xpos().equals("VBZ") && first.isBefore(other))
        .ifPresent(first -> verb.hang(first, "conj"));
  }

  /**
   * Who does what is reported is taken for the object of the report, as in "says [it] will leave":
   * it stands right before the verb, which has no subject.
   */
  private static void whoIsReported(MutableWord word) {
    if (!word.is("obj") || !word.followsHead() || word.hasCase()) {
      return;
    }
    word.expectHead().children().stream()
        .filter(told -> told.is("ccomp") && !told.has("nsubj") && !told.has("mark"))
        .filter(told -> told.findChild("aux").filter(can -> can.xpos().equals("MD")).isPresent())
        .filter(told -> told.first().findPrevious().filter(word::equals).isPresent())
        .findFirst()
        .ifPresent(told -> word.hang(told, "nsubj"));
  }

  /**
   * A verb is taken for the noun that it looks like, and another with an object is joined to that,
   * as in "the army [strikes] and damages a bridge": the noun before it is the subject.
   */
  private static void verbLikeNoun(MutableWord verb) {
    if (!verb.is("conj") || !verb.xpos().equals("VBZ") || verb.has("nsubj") || !verb.has("obj")) {
      return;
    }
    MutableWord noun = verb.expectHead();
    Optional<MutableWord> subject =
        noun.findPrevious().filter(word -> word.isNoun() && word.hangsOn(noun) && !word.hasCase());
    boolean alike = noun.isCommonNoun() && noun.isPlural() && noun.isRoot() && !noun.has("nsubj");
    if (!alike || noun.has("cop") || subject.isEmpty() || verb.findChild("cc").isEmpty()) {
      return;
    }
    MutableWord doer = subject.get();
    noun.retag("VERB", "VBZ");
    noun.children().stream()
        .filter(word -> word.isBefore(doer) && !word.isPunctuation())
        .toList()
        .forEach(word -> word.hang(doer, word.relation()));
    doer.hang(noun, "nsubj");
  }

  /**
   * A further verb of the same form has no subject and is set beside the first, as in "kills two,
   * [injures] six": it is joined to that.
   */
  private static void furtherVerb(MutableWord verb) {
    boolean alone = !verb.has("nsubj") && !verb.has("mark") && verb.has("obj");
    if (!verb.is("parataxis") || !verb.xpos().equals("VBZ") || !alone || !verb.followsHead()) {
      return;
    }
    MutableWord first = verb.expectHead();
    boolean comma = verb.findBefore().filter(mark -> mark.text().equals(",")).isPresent();
    if (comma && first.xpos().equals("VBZ") && first.has("nsubj")) {
      verb.hang(first, "conj");
    }
  }

  /**
   * What something follows is taken for the object of "following", as in "left following a
   * [clash]": it tells when.
   */
  private static void followingEvent(MutableWord event) {
    if (!event.is("obj") || !event.isEvent() || !event.followsHead()) {
      return;
    }
    MutableWord following = event.expectHead();
    boolean bare = !following.has("nsubj") && !following.has("aux") && !following.has("mark");
    if (!following.text().equals("following") || !bare || following.isRoot()) {
      return;
    }
    following
        .ancestors()
        .filter(MutableWord::isFullVerb)
        .findFirst()
        .filter(verb -> verb.isBefore(following))
        .ifPresent(
            verb -> {
              event.hang(verb, "obl");
              following.hang(event, "case");
            });
  }

  /**
   * A finite verb without subject follows a noun with a preposition that can open a clause, as in
   * "left after a [raid] killed Lopez", or one with that as its own mark: the noun is its subject.
   */
  private static void clauseAfter(MutableWord noun) {
    boolean phrase = noun.is("obl") || (noun.is("nmod") && noun.followsHead());
    if (!phrase || !noun.isNoun() || noun.isTime()) {
      return;
    }
    MutableWord above = noun.expectHead();
    Optional<MutableWord> verb =
        above.isBefore(noun)
            ? noun.tree().words().stream()
                .filter(word -> noun.isBefore(word) && word.is("advcl"))
                .findFirst()
                .filter(word -> noun.isBelow(word.expectHead()))
            : Optional.of(above);
    Optional<MutableWord> opener =
        noun.findChild("case").or(() -> verb.flatMap(word -> word.findChild("mark")));
    verb.filter(word -> word.is("advcl") && isFiniteAlone(word) && areClose(noun, word))
        .filter(word -> noun.has("case") != word.has("mark"))
        .filter(word -> opener.filter(mark -> OPENING.contains(mark.lemma())).isPresent())
        .ifPresent(
            word -> {
              noun.hang(word, "nsubj");
              opener.get().hang(word, "mark");
            });
  }

  private static boolean isFiniteAlone(MutableWord verb) {
    boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    return finite && verb.has("obj") && !verb.has("nsubj") && !verb.has("aux:pass");
  }

  private static boolean areClose(MutableWord noun, MutableWord verb) {
    return noun.tree().between(noun, verb).stream()
        .allMatch(word -> word.isBelow(noun) || word.isBelow(verb));
  }

  /**
   * A participle that tells of the subject takes it from its verb, as in "after a raid [launched]
   * from Chad killed Lopez": the subject and the mark are the verb's.
   */
  private static void participleBetween(MutableWord participle) {
    boolean past = participle.xpos().equals("VBN") || participle.xpos().equals("VBD");
    Optional<MutableWord> subject = participle.findChild("nsubj");
    if (!participle.is("advcl") || !past || participle.has("obj") || subject.isEmpty()) {
      return;
    }
    MutableWord verb = participle.expectHead();
    boolean right = subject.get().findNext().filter(participle::equals).isPresent();
    if (!right || !participle.isBefore(verb) || verb.has("mark") || !isFiniteAlone(verb)) {
      return;
    }
    boolean comma =
        participle.tree().between(participle, verb).stream().anyMatch(MutableWord::isPunctuation);
    if (!comma) {
      subject.get().hang(verb, "nsubj");
      participle.findChild("mark").ifPresent(mark -> mark.hang(verb, "mark"));
      participle.hang(subject.get(), "acl");
      participle.retag("VERB", "VBN");
    }
  }
}
