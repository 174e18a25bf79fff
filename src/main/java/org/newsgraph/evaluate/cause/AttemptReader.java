package org.newsgraph.evaluate.cause;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.entity.Entity;
import org.newsgraph.evaluate.GoldStatement;
import org.newsgraph.evaluate.StatementMatcher;
import org.newsgraph.extract.Attempt;
import org.newsgraph.extract.Decision;
import org.newsgraph.extract.Refusal;
import org.newsgraph.extract.Side;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.pipeline.Understanding;

/** The reader of what became of the senses that were tried where a gold statement is missed. */
final class AttemptReader {
  private final Understanding understanding;
  private final PresenceReader presences;
  private final StatementMatcher matcher;
  private final CueWords cues;

  AttemptReader(
      Understanding understanding,
      PresenceReader presences,
      StatementMatcher matcher,
      CueWords cues) {
    this.understanding = understanding;
    this.presences = presences;
    this.matcher = matcher;
    this.cues = cues;
  }

  /**
   * What kept the sense that came nearest from telling the statement; empty where none was tried on
   * the words that the gold points at or, where it points at none, with one of its sides.
   */
  Optional<Finding> find(GoldStatement missed, Place place) {
    Set<Word> sides =
        Sets.union(
            presences.heads(missed.subject(), place.sentence()),
            presences.heads(missed.object(), place.sentence()));
    return understanding.attemptsOn(place.sentence()).stream()
        .filter(each -> each.relation().filter(r -> cues.tells(r, missed.relation())).isPresent())
        .filter(
            each -> place.cue().isEmpty() ? isAbout(each.clause(), sides) : isOn(each, place.cue()))
        .flatMap(attempt -> findings(attempt, missed))
        .min(Comparator.comparing(finding -> (MissCause) finding.cause()));
  }

  private static boolean isAbout(Clause clause, Set<Word> sides) {
    return sides.contains(clause.predicate())
        || clause.arguments().values().stream().anyMatch(sides::contains);
  }

  /** Whether the attempt is on one of the words, or on a noun under one of them as a light verb. */
  private static boolean isOn(Attempt attempt, ImmutableSet<Word> words) {
    Word predicate = attempt.clause().predicate();
    return words.contains(predicate) || predicate.findHead().filter(words::contains).isPresent();
  }

  private Stream<Finding> findings(Attempt attempt, GoldStatement missed) {
    return Stream.concat(
        attempt.refusal().stream().map(why -> refused(attempt, why)),
        understanding.decisionsOn(attempt).stream().map(decision -> fired(decision, missed)));
  }

  private static Finding refused(Attempt attempt, Refusal why) {
    return new Finding(cause(why.kind()), sense(attempt.proposer()) + ": " + why);
  }

  private static MissCause cause(Refusal.Kind kind) {
    return switch (kind) {
      case NO_SUBJECT -> MissCause.REFUSED_FOR_SUBJECT;
      case NO_OBJECT -> MissCause.REFUSED_FOR_OBJECT;
      case WORDS -> MissCause.REFUSED_BY_RESTRICTION;
      case MORE_PARTICULAR -> MissCause.REFUSED_FOR_MORE_PARTICULAR;
      case OTHER -> MissCause.REFUSED_OTHERWISE;
    };
  }

  private Finding fired(Decision decision, GoldStatement missed) {
    String told = sense(decision.proposal().proposer()) + ": ";
    Side subject = decision.proposal().subject();
    Side object = decision.proposal().object();
    boolean straight = is(subject, missed.subject());
    boolean reached = is(object, missed.object());
    boolean crossed = is(subject, missed.object()) && is(object, missed.subject());
    if ((straight && reached) || (decision.proposal().relation().symmetric() && crossed)) {
      return decision
          .refusal()
          .map(why -> new Finding(MissCause.DROPPED, told + why))
          .orElseGet(() -> new Finding(MissCause.OTHER_RELATION, told + decision.proposal()));
    }
    MissCause cause =
        straight
            ? MissCause.FIRED_FOR_OTHER_OBJECT
            : reached ? MissCause.FIRED_FOR_OTHER_SUBJECT : MissCause.FIRED_FOR_OTHERS;
    return new Finding(cause, told + decision.proposal());
  }

  private boolean is(Side side, List<String> names) {
    return side.entity()
        .map(Entity::names)
        .map(own -> matcher.sameNames(own, names))
        .orElseGet(() -> matcher.sameRoles(List.of(side.word().text()), names));
  }

  private static String sense(String iri) {
    return iri.substring(iri.lastIndexOf('#') + 1);
  }
}
