package org.newsgraph.lexicon.read;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.stream.Collectors;

/** An ontology folder is broken; the message names every broken entry. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  /**
   * An exception for the problems found in a folder.
   *
   * @param origin the folder
   * @param problems what is broken, in any order
   */
  public LexiconException(String origin, Collection<Problem> problems) {
    super(message(origin, ImmutableSortedSet.copyOf(problems)));
    this.problems = ImmutableSortedSet.copyOf(problems).asList();
  }

  /** What is broken, sorted. */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  private static String message(String origin, Collection<Problem> problems) {
    String count = problems.size() == 1 ? "one problem" : problems.size() + " problems";
    return problems.stream()
        .map(Problem::toString)
        .collect(
            Collectors.joining("\n", "The ontology in " + origin + " has " + count + ":\n", ""));
  }
}
