package org.newsgraph.graph.export;

import com.google.common.collect.ImmutableSortedSet;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.LooseAppearance;
import org.newsgraph.graph.LooseGraph;
import org.newsgraph.graph.NTriples;
import org.newsgraph.graph.Vocabulary;
import org.newsgraph.lexicon.Namespaces;

/**
 * The articles' graphs written out, sorted: the same articles give the same bytes, in whatever
 * order they went in. The ontology stays behind, since no article says it. Only one graph's triples
 * and the names of the subjects are in memory at a time.
 */
public final class Exports {
  private static final Node EXPORT = NodeFactory.createURI(Namespaces.HOME + "/export");
  private static final Triple HEADER = Triple.create(EXPORT, RDF.Nodes.type, OWL.Ontology.asNode());
  private static final Triple IMPORTS =
      Triple.create(EXPORT, OWL.imports.asNode(), Vocabulary.ONTOLOGY);

  private Exports() {}

  /** Writes the store's articles in the format, in UTF-8, and flushes. */
  public static void write(GraphStore store, ExportFormat format, OutputStream out)
      throws IOException {
    OutputStream buffered = new BufferedOutputStream(out);
    ImmutableSortedSet<String> articles = store.articles();
    store.read(
        data -> {
          SortedGraphs graphs = new SortedGraphs(data, articles);
          switch (format) {
            case TURTLE -> writeTurtle(graphs, buffered);
            case TRIG -> writeTrig(graphs, buffered);
            case NQUADS -> writeNquads(graphs, buffered);
            case JSONLD -> JsonLdExport.write(graphs, buffered);
            case STATEMENTS -> StatementsExport.write(data, articles, buffered);
          }
          return format;
        });
    buffered.flush();
  }

  /**
   * Writes the articles in Turtle together with the ontology, as one file that OWL tools take for
   * an ontology within OWL 2 DL, and flushes.
   */
  public static void writeWithOntology(GraphStore store, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out);
    ImmutableSortedSet<String> articles = store.articles();
    store.read(
        data -> {
          SortedGraphs graphs = new SortedGraphs(data, articles);
          StreamRDF writer = begin(RDFFormat.TURTLE_BLOCKS, buffered);
          writer.triple(HEADER);
          OntologyTriples.of(data).forEach(triple -> writeForOwl(triple, writer));
          for (Node subject : graphs.subjects()) {
            graphs.triplesOf(subject).values().forEach(triple -> writeForOwl(triple, writer));
          }
          writer.finish();
          return articles;
        });
    buffered.flush();
  }

  private static void writeForOwl(Triple triple, StreamRDF writer) {
    OwlView.find(triple).ifPresent(writer::triple);
  }

  /** With a header that tells tools where its terms are explained. */
  private static void writeTurtle(SortedGraphs graphs, OutputStream out) {
    StreamRDF writer = begin(RDFFormat.TURTLE_BLOCKS, out);
    writer.triple(HEADER);
    writer.triple(IMPORTS);
    for (Node subject : graphs.subjects()) {
      graphs.triplesOf(subject).values().forEach(writer::triple);
    }
    writer.finish();
  }

  private static void writeTrig(SortedGraphs graphs, OutputStream out) {
    StreamRDF writer = begin(RDFFormat.TRIG_BLOCKS, out);
    for (Node graph : graphs.names()) {
      for (Triple triple : graphs.triples(graph).values()) {
        writer.quad(Quad.create(graph, triple));
      }
    }
    writer.finish();
  }

  private static void writeNquads(SortedGraphs graphs, OutputStream out) throws IOException {
    for (Node graph : graphs.names()) {
      for (Triple triple : graphs.triples(graph).values()) {
        out.write(NTriples.line(triple, graph).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /**
   * One article as the export of a store in N-Quads has it when all is judged.
   *
   * @param renamed those of its entities that are other nodes than their own
   * @param first the name of the article that this one is a copy of
   */
  public static String nquads(
      LooseGraph article, Collection<LooseAppearance> renamed, Optional<String> first) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DatasetGraph data = article.identified(renamed, first);
    try {
      writeNquads(new SortedGraphs(data, ImmutableSortedSet.of(article.article())), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory takes all.
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** With prefixes as Turtle first wrote them: not every tool knows those of SPARQL. */
  private static StreamRDF begin(RDFFormat format, OutputStream out) {
    Context style = RIOT.getContext().copy().set(RIOT.symTurtleDirectiveStyle, "at");
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format, style);
    writer.start();
    Vocabulary.PREFIXES.forEach(writer::prefix);
    return writer;
  }
}
