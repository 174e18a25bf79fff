package org.newsgraph.pipeline;

import java.util.OptionalDouble;
import org.newsgraph.extract.judge.Standard;

/**
 * What a user asks of statements, other than the ontology does.
 *
 * @param sure from which probability on a claim may be a fact
 * @param keepsUnsure whether what is too unsure for a claim is one, and never a fact
 */
public record Demands(OptionalDouble sure, boolean keepsUnsure) {
  /** Nothing else. */
  public static final Demands NONE = new Demands(OptionalDouble.empty(), false);

  Standard on(Standard standard) {
    Standard sureEnough = sure.isPresent() ? standard.withFact(sure.getAsDouble()) : standard;
    return keepsUnsure ? sureEnough.keepingUnsure() : sureEnough;
  }

  /** As the options of a command, each after a space. */
  @Override
  public String toString() {
    return (sure.isPresent() ? " --sure " + sure.getAsDouble() : "")
        + (keepsUnsure ? " --keep-unsure" : "");
  }
}
