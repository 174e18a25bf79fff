package org.newsgraph.graph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.graph.Vocabulary;

/**
 * Articles' graphs as flattened JSON-LD 1.1 with absolute IRIs, except for properties, which are
 * shortened by the context. Graph by graph, so that no whole dataset need fit in memory.
 */
final class JsonLdExport {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private final JsonGenerator json;

  private JsonLdExport(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the graphs and leaves the stream open. */
  static void write(SortedGraphs graphs, OutputStream out) throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES));
      JsonLdExport export = new JsonLdExport(json);
      json.writeStartObject();
      export.writeContext();
      json.writeArrayFieldStart("@graph");
      for (Node graph : graphs.names()) {
        export.writeGraph(graph, graphs.triples(graph));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void writeContext() throws IOException {
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
  }

  private void writeGraph(Node graph, ImmutableSortedMap<String, Triple> triples)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", graph.getURI());
    json.writeArrayFieldStart("@graph");
    ImmutableListMultimap<Node, Triple> bySubject =
        Multimaps.index(triples.values(), Triple::getSubject);
    for (Map.Entry<Node, Collection<Triple>> subject : bySubject.asMap().entrySet()) {
      writeSubject(subject.getKey(), Multimaps.index(subject.getValue(), Triple::getPredicate));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeSubject(Node subject, ImmutableListMultimap<Node, Triple> byPredicate)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", subject.getURI());
    for (Map.Entry<Node, Collection<Triple>> predicate : byPredicate.asMap().entrySet()) {
      boolean type = predicate.getKey().equals(RDF.Nodes.type);
      json.writeArrayFieldStart(type ? "@type" : predicate.getKey().getURI());
      for (Triple triple : predicate.getValue()) {
        writeValue(triple.getObject(), type);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void writeValue(Node value, boolean type) throws IOException {
    if (type) {
      json.writeString(value.getURI());
      return;
    }
    json.writeStartObject();
    if (value.isURI()) {
      json.writeStringField("@id", value.getURI());
    } else {
      json.writeStringField("@value", value.getLiteralLexicalForm());
      if (!value.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
        json.writeStringField("@type", value.getLiteralDatatypeURI());
      }
    }
    json.writeEndObject();
  }
}
