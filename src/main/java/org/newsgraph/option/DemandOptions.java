package org.newsgraph.option;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.newsgraph.pipeline.Demands;
import picocli.CommandLine.Option;

/** The options that tell what goes into the graph. */
public final class DemandOptions {
  @Option(
      names = "--no-text",
      description = "Leave the articles' texts out of the graph, but for the quoted sentences.")
  private boolean noText;

  @Option(
      names = "--sure",
      paramLabel = "P",
      description =
          "From which probability on a claim may be a fact, from 0 to 1; else as the ontology says.")
  private @Nullable Double sure;

  @Option(
      names = "--keep-unsure",
      description = "Keep what is too unsure for a claim as one, and never as a fact.")
  private boolean keepUnsure;

  /** Whether the graph holds the articles' texts. */
  public boolean keepsTexts() {
    return !noText;
  }

  /**
   * What is asked of statements.
   *
   * @throws Mistake if a probability is none
   */
  public Demands read() {
    if (sure != null && !(sure >= 0 && sure <= 1)) {
      throw new Mistake("A probability is a number from 0 to 1, not " + sure + ".");
    }
    return new Demands(sure == null ? OptionalDouble.empty() : OptionalDouble.of(sure), keepUnsure);
  }
}
