package org.newsgraph.cli;

import static org.newsgraph.option.ReportFile.word;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.Remark;
import org.newsgraph.option.ReportFile;
import org.newsgraph.pipeline.BuildReport;
import org.newsgraph.pipeline.Failure;
import org.newsgraph.pipeline.Outcome;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.text.TextTrouble;

/** One who writes down what becomes of a build's pieces, while another watches. */
final class Recorder implements Progress {
  private final ReportFile file;
  private final Progress other;

  Recorder(ReportFile file, Progress other) {
    this.file = file;
    this.other = other;
  }

  @Override
  public void opens(ArticleSource source, int index, int sources) {
    other.opens(source, index, sources);
  }

  @Override
  public void reads(int number) {
    other.reads(number);
  }

  @Override
  public void tells(Outcome outcome, String what) {
    file.piece(what, word(outcome), "");
    other.tells(outcome, what);
  }

  @Override
  public void remarks(Remark remark) {
    file.piece(remark.piece(), word(remark.kind()), remark.reason());
    other.remarks(remark);
  }

  @Override
  public void troubled(TextTrouble trouble, String article) {
    file.piece(article, word(trouble.kind()), trouble.language());
    other.troubled(trouble, article);
  }

  @Override
  public void failed(Failure failure) {
    file.piece(failure.input(), ReportFile.FAILED, failure.reason());
    other.failed(failure);
  }

  /** Writes the counts. */
  void finish(BuildReport report) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("claims", report.claims());
    counts.put("facts", report.facts());
    counts.put(ReportFile.FAILED, report.failures().count());
    for (Outcome outcome : Outcome.values()) {
      counts.put(word(outcome), report.of(outcome).count());
    }
    report.remarks().forEach((kind, remarks) -> counts.put(word(kind), remarks.count()));
    report.troubles().forEach((kind, troubles) -> counts.put(word(kind), troubles.count()));
    report.languages().forEach((name, count) -> counts.put(ReportFile.language(name), count));
    file.finish(counts);
  }
}
