package org.newsgraph.spark;

import java.io.Serializable;
import org.newsgraph.article.Remark;
import org.newsgraph.option.ReportFile;
import org.newsgraph.pipeline.Failure;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.text.TextTrouble;

/**
 * What became of an article or of a piece of the inputs.
 *
 * @param outcome what became of it, in a word: "read", "failed"
 * @param piece its name
 * @param reason why, empty where there is no more to say
 */
record Told(String outcome, String piece, String reason) implements Serializable {
  static Told of(Outcome outcome, String piece) {
    return new Told(ReportFile.word(outcome), piece, "");
  }

  static Told of(Remark remark) {
    return new Told(ReportFile.word(remark.kind()), remark.piece(), remark.reason());
  }

  static Told of(TextTrouble trouble, String article) {
    return new Told(ReportFile.word(trouble.kind()), article, trouble.language());
  }

  static Told of(Failure failure) {
    return new Told(ReportFile.FAILED, failure.input(), failure.reason());
  }

  boolean is(Enum<?> what) {
    return outcome.equals(ReportFile.word(what));
  }

  boolean isFailure() {
    return outcome.equals(ReportFile.FAILED);
  }

  /** The piece with the reason. */
  String what() {
    return reason.isEmpty() ? piece : piece + ": " + reason;
  }

  /** Its line in the report. */
  String line() {
    return outcome + "\t" + what().replaceAll("\\s+", " ");
  }
}
