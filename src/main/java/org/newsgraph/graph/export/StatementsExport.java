package org.newsgraph.graph.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.graph.StoredArticle;
import org.newsgraph.graph.Vocabulary;

/**
 * The claims as JSON Lines, read back from the store: article by article, in the order of the text.
 */
final class StatementsExport {
  private final ObjectMapper json = new ObjectMapper();
  private final StoredArticle article;

  private StatementsExport(StoredArticle article) {
    this.article = article;
  }

  /** Writes one line for each claim of the articles. */
  static void write(DatasetGraph data, Iterable<String> articles, OutputStream out)
      throws IOException {
    for (String name : articles) {
      for (Line line : new StatementsExport(new StoredArticle(data, name)).lines()) {
        out.write((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** A claim's line and the place in the text that it is sorted by. */
  private record Line(int begin, int cue, String text) implements Comparable<Line> {
    @Override
    public int compareTo(Line other) {
      return ComparisonChain.start()
          .compare(begin, other.begin)
          .compare(cue, other.cue)
          .compare(text, other.text)
          .result();
    }
  }

  private ImmutableList<Line> lines() {
    return article.claims().map(this::line).sorted().collect(ImmutableList.toImmutableList());
  }

  private Line line(Node claim) {
    ObjectNode line = json.createObjectNode();
    Node sentence = article.expect(claim, Vocabulary.SENTENCE);
    Node cue = article.expect(claim, Vocabulary.CUE);
    line.put("document", article.name());
    line.put("sentence", article.number(sentence, Vocabulary.SENTENCE_INDEX));
    line.put("relation", article.expect(claim, Vocabulary.PREDICATE).getLocalName());
    line.set("subject", filler(article.expect(claim, Vocabulary.SUBJECT)));
    line.set("object", filler(article.expect(claim, Vocabulary.OBJECT)));
    addStanding(line, claim);
    line.put("sense", article.expect(claim, Vocabulary.SENSE).getURI());
    line.set("evidence", evidence(sentence, cue));
    return new Line(article.start(sentence), article.start(cue), line.toString());
  }

  private void addStanding(ObjectNode line, Node claim) {
    line.put("polarity", article.expect(claim, Vocabulary.POLARITY).getLocalName());
    line.put("modality", article.expect(claim, Vocabulary.MODALITY).getLocalName());
    line.put("phase", article.find(claim, Vocabulary.PHASE).map(Node::getLocalName).orElse(""));
    line.set(
        "source", article.find(claim, Vocabulary.ATTRIBUTED_TO).map(this::filler).orElse(null));
    line.put("time", article.text(claim, Vocabulary.TIME));
    line.put("role", article.text(claim, Vocabulary.ROLE));
    line.put("confidence", Double.parseDouble(article.text(claim, Vocabulary.CONFIDENCE)));
    line.put("asserted", Boolean.parseBoolean(article.text(claim, Vocabulary.ASSERTED)));
  }

  private ObjectNode filler(Node node) {
    ObjectNode filler = json.createObjectNode();
    if (node.isLiteral()) {
      return filler.put("label", node.getLiteralLexicalForm());
    }
    filler.put("iri", node.getURI());
    filler.put("label", article.text(node, Vocabulary.LABEL));
    article.names(node).forEach(filler.putArray("names")::add);
    return filler.put("type", article.expect(node, Vocabulary.TYPE).getLocalName());
  }

  private ObjectNode evidence(Node sentence, Node cue) {
    ObjectNode evidence = json.createObjectNode();
    evidence.put("text", article.quote(sentence));
    evidence.put("begin", article.start(sentence));
    evidence.put("end", article.end(sentence));
    evidence.putArray("cue").add(article.start(cue)).add(article.end(cue));
    return evidence;
  }
}
