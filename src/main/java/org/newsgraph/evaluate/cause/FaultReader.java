package org.newsgraph.evaluate.cause;

import static org.newsgraph.evaluate.cause.FaultCause.MODALITY;
import static org.newsgraph.evaluate.cause.FaultCause.NEITHER_IN_GOLD;
import static org.newsgraph.evaluate.cause.FaultCause.OBJECT_NOT_IN_GOLD;
import static org.newsgraph.evaluate.cause.FaultCause.OTHER_NAMES;
import static org.newsgraph.evaluate.cause.FaultCause.OTHER_OBJECT;
import static org.newsgraph.evaluate.cause.FaultCause.OTHER_RELATION;
import static org.newsgraph.evaluate.cause.FaultCause.OTHER_SUBJECT;
import static org.newsgraph.evaluate.cause.FaultCause.POLARITY;
import static org.newsgraph.evaluate.cause.FaultCause.SUBJECT_NOT_IN_GOLD;
import static org.newsgraph.evaluate.cause.FaultCause.SWAPPED;
import static org.newsgraph.evaluate.cause.FaultCause.UNRELATED;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsgraph.evaluate.GoldStatement;
import org.newsgraph.evaluate.Statement;
import org.newsgraph.evaluate.StatementMatcher;

/** The reader of why statements of one article are wrong. */
final class FaultReader {
  private final StatementMatcher matcher;
  private final ImmutableList<GoldStatement> gold;

  FaultReader(StatementMatcher matcher, ImmutableList<GoldStatement> gold) {
    this.matcher = matcher;
    this.gold = gold;
  }

  /** Why the statement is wrong. */
  Finding find(Statement wrong) {
    Predicate<GoldStatement> same = each -> each.relation().equals(wrong.relation());
    return Stream.of(
            seen(MODALITY, each -> matcher.matches(wrong, each)),
            seen(POLARITY, same.and(each -> matcher.sameSides(wrong, each))),
            seen(SWAPPED, same.and(each -> matcher.swapped(wrong, each))),
            seen(
                OTHER_RELATION,
                each -> matcher.sameSides(wrong, each) || matcher.swapped(wrong, each)),
            seen(OTHER_NAMES, same.and(each -> sharesNames(wrong, each))),
            seen(OTHER_SUBJECT, same.and(each -> matcher.sameObject(wrong, each))),
            seen(OTHER_OBJECT, same.and(each -> matcher.sameSubject(wrong, each))))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Finding.of(ofNothing(wrong)));
  }

  private Optional<Finding> seen(FaultCause cause, Predicate<GoldStatement> holds) {
    return gold.stream()
        .filter(holds)
        .findFirst()
        .map(
            each ->
                new Finding(
                    cause,
                    String.join(
                        " ", each.subject().get(0), each.relation(), each.object().get(0))));
  }

  private boolean sharesNames(Statement wrong, GoldStatement each) {
    return matcher.sharesWords(wrong.subject(), each.subject())
        && matcher.sharesWords(wrong.object(), each.object());
  }

  private FaultCause ofNothing(Statement wrong) {
    boolean subject = isInGold(wrong.subject());
    if (isInGold(wrong.object())) {
      return subject ? UNRELATED : SUBJECT_NOT_IN_GOLD;
    }
    return subject ? OBJECT_NOT_IN_GOLD : NEITHER_IN_GOLD;
  }

  private boolean isInGold(List<String> names) {
    return gold.stream()
        .anyMatch(
            each ->
                matcher.sameNames(names, each.subject())
                    || matcher.sameNames(names, each.object()));
  }
}
