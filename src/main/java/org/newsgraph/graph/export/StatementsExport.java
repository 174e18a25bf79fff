package org.newsgraph.graph.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.StoredClaim;
import org.newsgraph.text.Span;

/**
 * The claims as JSON Lines, read back from the store: article by article, in the order of the text.
 */
final class StatementsExport {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StatementsExport() {}

  /** Writes one line for each claim of the articles. */
  static void write(DatasetGraph data, Iterable<String> articles, OutputStream out)
      throws IOException {
    for (String article : articles) {
      ImmutableList<Line> lines =
          StoredClaim.all(data, article).stream()
              .map(Line::of)
              .sorted()
              .collect(ImmutableList.toImmutableList());
      for (Line line : lines) {
        out.write((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** A claim's line and the place in the text that it is sorted by. */
  private record Line(int begin, int cue, String text) implements Comparable<Line> {
    static Line of(StoredClaim claim) {
      return new Line(
          claim.evidence().sentence().span().begin(),
          claim.evidence().cue().span().begin(),
          json(claim).toString());
    }

    @Override
    public int compareTo(Line other) {
      return ComparisonChain.start()
          .compare(begin, other.begin)
          .compare(cue, other.cue)
          .compare(text, other.text)
          .result();
    }
  }

  private static ObjectNode json(StoredClaim claim) {
    ObjectNode line = JSON.createObjectNode();
    line.put("document", claim.article());
    line.put("sentence", claim.evidence().index());
    line.put("relation", claim.relation());
    line.set("subject", filler(claim.subject()));
    line.set("object", filler(claim.object()));
    line.put("polarity", claim.polarity().label());
    line.put("modality", claim.modality().label());
    line.put("phase", claim.phase().label());
    line.set("source", claim.source().map(StatementsExport::filler).orElse(null));
    line.put("time", claim.time());
    line.put("role", claim.role());
    line.put("confidence", claim.confidence());
    line.put("asserted", claim.asserted());
    line.put("sense", claim.sense());
    line.set("evidence", evidence(claim.evidence()));
    return line;
  }

  private static ObjectNode filler(StoredClaim.Filler filler) {
    ObjectNode json = JSON.createObjectNode();
    if (filler instanceof StoredClaim.Entity entity) {
      json.put("iri", entity.iri());
      json.put("label", entity.label());
      entity.names().forEach(json.putArray("names")::add);
      return json.put("type", entity.type());
    }
    return json.put("label", filler.label());
  }

  private static ObjectNode evidence(StoredClaim.Evidence evidence) {
    ObjectNode json = JSON.createObjectNode();
    Span sentence = evidence.sentence().span();
    Span cue = evidence.cue().span();
    json.put("text", evidence.sentence().words());
    json.put("begin", sentence.begin());
    json.put("end", sentence.end());
    json.putArray("cue").add(cue.begin()).add(cue.end());
    return json;
  }
}
