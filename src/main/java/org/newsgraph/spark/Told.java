package org.newsgraph.spark;

import com.google.common.base.Ascii;
import java.io.Serializable;
import org.newsgraph.pipeline.Failure;
import org.newsgraph.text.TextTrouble;

/**
 * What became of an article or of a piece of the inputs.
 *
 * @param outcome what became of it, in a word: "read", "failed"
 * @param what its name, with a reason where there is one
 */
record Told(String outcome, String what) implements Serializable {
  static final String FAILED = "failed";

  static Told of(Enum<?> outcome, String what) {
    return new Told(Ascii.toLowerCase(outcome.name()).replace('_', ' '), what);
  }

  static Told of(TextTrouble trouble, String article) {
    return of(
        trouble.kind(),
        trouble.language().isEmpty() ? article : article + ": " + trouble.language());
  }

  static Told of(Failure failure) {
    return new Told(FAILED, failure.toString());
  }

  boolean isFailure() {
    return outcome.equals(FAILED);
  }

  /** Its line in the report. */
  String line() {
    return outcome + "\t" + what.replaceAll("\\s+", " ");
  }
}
