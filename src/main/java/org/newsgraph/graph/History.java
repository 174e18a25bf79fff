package org.newsgraph.graph;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.article.Article;
import org.newsgraph.graph.LogEntry.Change;

/**
 * What the store remembers of its own changes, in a graph beside the articles' that no export
 * shows. All that one opening of the store changes is one entry.
 */
final class History {
  private final InstantSource clock;
  private Optional<LogEntry> entry = Optional.empty();

  History(InstantSource clock) {
    this.clock = clock;
  }

  /** Notes what became of the article or graph. */
  void note(DatasetGraph data, Change change, String name) {
    Node node = Iris.logEntry(openEntry(data).number());
    data.add(Vocabulary.LOG, node, property(change), ArticleQuads.literal(name));
  }

  /** This opening's entry: the same one also where the transaction that began it was aborted. */
  private LogEntry openEntry(DatasetGraph data) {
    LogEntry opened = entry.orElseGet(() -> next(data));
    entry = Optional.of(opened);
    Node time = NodeFactory.createLiteralDT(opened.time().toString(), XSDDatatype.XSDdateTimeStamp);
    data.add(Vocabulary.LOG, Iris.logEntry(opened.number()), Vocabulary.STARTED, time);
    return opened;
  }

  private LogEntry next(DatasetGraph data) {
    int last = numbers(data).isEmpty() ? 0 : numbers(data).last();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return new LogEntry(last + 1, now, ImmutableSortedMap.of());
  }

  /** All entries from the first on. */
  static ImmutableList<LogEntry> entries(DatasetGraph data) {
    return numbers(data).stream()
        .map(number -> entry(data, number))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSortedSet<Integer> numbers(DatasetGraph data) {
    return Streams.stream(data.find(Vocabulary.LOG, Node.ANY, Vocabulary.STARTED, Node.ANY))
        .map(quad -> quad.getSubject().getURI())
        .map(iri -> Integer.valueOf(iri.substring(iri.indexOf('#') + 1)))
        .collect(ImmutableSortedSet.toImmutableSortedSet(naturalOrder()));
  }

  private static LogEntry entry(DatasetGraph data, int number) {
    Node node = Iris.logEntry(number);
    Quad started = data.find(Vocabulary.LOG, node, Vocabulary.STARTED, Node.ANY).next();
    ImmutableSortedMap.Builder<Change, ImmutableSortedSet<String>> articles =
        ImmutableSortedMap.naturalOrder();
    for (Change change : Change.values()) {
      ImmutableSortedSet<String> names =
          Streams.stream(data.find(Vocabulary.LOG, node, property(change), Node.ANY))
              .map(quad -> quad.getObject().getLiteralLexicalForm())
              .collect(ImmutableSortedSet.toImmutableSortedSet(naturalOrder()));
      if (!names.isEmpty()) {
        articles.put(change, names);
      }
    }
    Instant time = Instant.parse(started.getObject().getLiteralLexicalForm());
    return new LogEntry(number, time, articles.buildOrThrow());
  }

  private static Node property(Change change) {
    return switch (change) {
      case ADDED -> Vocabulary.ADDED;
      case REPLACED -> Vocabulary.REPLACED;
      case READ_AGAIN -> Vocabulary.READ_AGAIN;
      case REMOVED -> Vocabulary.REMOVED;
      case EDITED -> Vocabulary.EDITED;
    };
  }

  /** What putting the article in changes. */
  static Change change(DatasetGraph data, Article article) {
    Node graph = Iris.claims(article.name());
    Node node = Iris.article(article.name());
    Node digest = ArticleQuads.literal(article.digest());
    if (!data.contains(graph, node, Vocabulary.DIGEST, Node.ANY)) {
      return Change.ADDED;
    }
    return data.contains(graph, node, Vocabulary.DIGEST, digest)
        ? Change.READ_AGAIN
        : Change.REPLACED;
  }
}
