package org.newsgraph.graph.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.graph.GraphException;

/**
 * A variable of a saved query that its user may bind.
 *
 * @param name the variable's name, without the question mark
 * @param description what to give for it
 * @param standard what it is bound to where nothing is given: empty for a parameter that must be
 *     given, "none" for one that is then left unbound
 */
public record QueryParameter(String name, String description, Optional<String> standard) {
  private static final Pattern LINE = Pattern.compile("(\\w+): (.*?)(?:, default (.+))?");
  private static final String UNBOUND = "none";

  /** The parameter that a comment tells of: "actor: whose stance, default none". */
  static QueryParameter parse(String query, String comment) {
    Matcher matcher = LINE.matcher(comment);
    if (!matcher.matches()) {
      throw new GraphException(
          "The query " + query + " has a parameter that cannot be read: " + comment + ".");
    }
    return new QueryParameter(
        matcher.group(1), matcher.group(2), Optional.ofNullable(matcher.group(3)));
  }

  /** Whether a value must be given. */
  public boolean isRequired() {
    return standard.isEmpty();
  }

  /** What it is bound to where nothing is given. */
  Optional<String> standardValue() {
    return standard.filter(value -> !value.equals(UNBOUND));
  }
}
