package org.newsgraph.evaluate.sense;

import java.util.Collection;
import java.util.List;
import org.newsgraph.evaluate.GoldStatement;
import org.newsgraph.evaluate.Statement;
import org.newsgraph.evaluate.StatementMatcher;

/** What came of something that was proposed. */
public enum Verdict {
  /** A claim that matches a gold statement. */
  RIGHT,
  /** A claim that matches none but statements that a careful reader could leave out. */
  OPTIONAL,
  /** A claim that matches no gold statement. */
  WRONG,
  /** No claim: it was dropped before. */
  DROPPED;

  /** What the gold of a document says of a claim of it. */
  public static Verdict of(
      Statement statement, Collection<GoldStatement> gold, StatementMatcher matcher) {
    List<GoldStatement> matched =
        gold.stream().filter(each -> matcher.matches(statement, each)).toList();
    if (matched.isEmpty()) {
      return WRONG;
    }
    return matched.stream().allMatch(GoldStatement::optional) ? OPTIONAL : RIGHT;
  }
}
