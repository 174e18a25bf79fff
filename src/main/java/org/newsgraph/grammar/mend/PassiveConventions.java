package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** Conventions for whoever does what a passive verb tells. */
final class PassiveConventions {
  static final ImmutableList<Rule> RULES =
      ImmutableList.of(
          new Rule(
              "agentBehind",
              PassiveConventions::agentBehind,
              "accused|VBN|root was|VBD|aux:pass|accused of|IN|case|treason treason|NN|obl|accused|event by|IN|case|Chad Chad|NNP|nmod|treason|place => Chad obl:agent accused",
              "jailed|VBN|root was|VBD|aux:pass|jailed for|IN|case|years years|NNS|obl|jailed|time in|IN|case|Lima Lima|NNP|nmod|years|place by|IN|case|judge judge|NN|nmod|Lima|person => judge obl:agent jailed",
              "charged|VBN|root was|VBD|aux:pass|charged with|IN|mark|spying spying|VBG|advcl|charged by|IN|case|Chad Chad|NNP|obl|spying|place => Chad obl:agent charged",
              "named|VBN|root was|VBD|aux:pass|named envoy|NN|xcomp|named|person by|IN|case|Chad Chad|NNP|nmod|envoy|place => Chad obl:agent named"),
          new Rule(
              "doerBehind",
              PassiveConventions::doerBehind,
              "attack|NN|nsubj|ended|event on|IN|case|post post|NN|nmod|attack|place by|IN|case|rebels rebels|NNS|nmod|post|person ended|VBD|root => rebels nmod attack"));

  /** Prepositions of what a verb itself asks for: "accused of crimes", "charged with them". */
  private static final ImmutableSet<String> OF_VERBS = ImmutableSet.of("of", "with");

  private PassiveConventions() {}

  /**
   * An actor behind "by" hangs on what stands between him and a passive verb without agent, as in
   * "was accused of treason by [Chad]": he is who does it, unless that can have somebody who does
   * it itself, as in "was killed in an attack by [rebels]".
   */
  private static void agentBehind(MutableWord actor) {
    if (!actor.hasCase("by") || !actor.followsHead() || !actor.canBeCalledOn()) {
      return;
    }
    Optional<MutableWord> above = actor.findHead();
    while (above.filter(between -> !isPassiveBefore(between, actor)).isPresent()) {
      if (!canStandBetween(above.get())) {
        return;
      }
      above = above.get().findHead();
    }
    above
        .filter(verb -> !actor.hangsOn(verb))
        .filter(verb -> verb.children().stream().noneMatch(child -> child.hasCase("by")))
        .ifPresent(verb -> actor.hang(verb, "obl:agent"));
  }

  /**
   * An actor behind "by" hangs on whom or what an act is done to, as in "an attack on a post by
   * [rebels]": it is who does that.
   */
  private static void doerBehind(MutableWord actor) {
    if (!actor.is("nmod") || !actor.hasCase("by") || !actor.isAgent() || !actor.followsHead()) {
      return;
    }
    MutableWord target = actor.expectHead();
    target
        .findHead()
        .filter(act -> target.is("nmod") && target.canBeCalledOn() && act.isEvent())
        .filter(act -> act.children("nmod").noneMatch(child -> child.hasCase("by")))
        .ifPresent(act -> actor.hang(act, "nmod"));
  }

  private static boolean isPassiveBefore(MutableWord verb, MutableWord actor) {
    return verb.isFullVerb()
        && verb.isBefore(actor)
        && (verb.isPassive() || isBareParticiple(verb));
  }

  /** "Weber [named] envoy by Chad": a headline leaves "was" out. */
  private static boolean isBareParticiple(MutableWord verb) {
    return verb.isRoot() && verb.isPastParticiple() && !verb.has("aux") && !verb.has("obj");
  }

  /** Whether the word has nobody behind "by" of its own. */
  private static boolean canStandBetween(MutableWord word) {
    if (word.isFullVerb()) {
      return word.isParticiple() && word.is("advcl") && word.has("mark");
    }
    if (word.is("xcomp") || hasNoDoer(word)) {
      return true;
    }
    boolean ofVerb =
        word.is("obj")
            || word.findChild("case").filter(mark -> OF_VERBS.contains(mark.lemma())).isPresent();
    boolean single =
        !word.isPlural() && (!word.isEvent() || word.hasCase("for") || word.hasCase("to"));
    return word.isNoun() && !word.hasDeterminer() && (ofVerb || single);
  }

  /** A place, somebody, a time, or what is somebody's already. */
  private static boolean hasNoDoer(MutableWord word) {
    return word.canBeCalledOn() || word.isTime() || word.has("nmod:poss");
  }
}
