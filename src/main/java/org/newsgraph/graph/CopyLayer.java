package org.newsgraph.graph;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.article.Article;
import org.newsgraph.article.Sketch;

/**
 * Which articles of a store are near-copies, so that together they are one witness. Those that are
 * copies of each other, directly or by others, all name the first of them. The sketches lie beside
 * the judgements on who is who; an article that is not yet held against the others is marked there,
 * so that a process that dies leaves nothing undone that the next one does not find.
 */
final class CopyLayer {
  private static final Node GRAPH = Vocabulary.IDENTITY;

  /** How many articles are held against the others in one transaction. */
  private static final int ARTICLES = 2000;

  private CopyLayer() {}

  /** Notes what the article looks like, and that it is to be held against the others. */
  static void touch(DatasetGraph data, Article article) {
    Sketch.of(article.text())
        .ifPresent(sketch -> touch(data, Iris.article(article.name()), sketch));
  }

  /**
   * Notes what the article of the node looks like, and that it is to be held against the others.
   */
  static void touch(DatasetGraph data, Node article, Sketch sketch) {
    data.add(GRAPH, article, Vocabulary.SKETCH, ArticleQuads.literal(sketch.toString()));
    for (String band : sketch.bands()) {
      data.add(GRAPH, article, Vocabulary.SKETCH_BAND, ArticleQuads.literal(band));
    }
    mark(data, article);
  }

  /** Forgets the article, before it goes; those that were its copies may be so no longer. */
  static void forget(DatasetGraph data, String article) {
    Node node = Iris.article(article);
    together(data, node).forEach(copy -> mark(data, copy));
    data.deleteAny(GRAPH, node, Node.ANY, Node.ANY);
  }

  private static void mark(DatasetGraph data, Node article) {
    data.add(GRAPH, GRAPH, Vocabulary.UNCOMPARED, article);
  }

  /** Holds all that are marked against the others. */
  static void decide(Database database) {
    while (database.read(data -> data.contains(GRAPH, GRAPH, Vocabulary.UNCOMPARED, Node.ANY))) {
      database.write(data -> decide(data, ARTICLES));
    }
  }

  /** Holds as many of those that are marked against the others. */
  static void decide(DatasetGraph data, int most) {
    ImmutableList<Quad> marked =
        ImmutableList.copyOf(
            Iter.limit(data.find(GRAPH, GRAPH, Vocabulary.UNCOMPARED, Node.ANY), most));
    marked.forEach(mark -> decide(data, mark.getObject()));
  }

  /** What is found depends on no order: two are held against each other when the later comes. */
  private static void decide(DatasetGraph data, Node article) {
    data.delete(GRAPH, GRAPH, Vocabulary.UNCOMPARED, article);
    data.deleteAny(Iris.claimsBeside(article), article, Vocabulary.COPY_OF, Node.ANY);
    for (Node printed : objects(data, GRAPH, article, Vocabulary.SKETCH)) {
      join(data, article, firsts(data, article, printed));
    }
  }

  /**
   * The first of each group of copies of which the article is one too. One whose sketch is the same
   * is in all of its groups, so that a text which a thousand print is looked for only once.
   */
  private static Set<Node> firsts(DatasetGraph data, Node article, Node printed) {
    Optional<Node> same =
        Iter.asStream(data.find(GRAPH, Node.ANY, Vocabulary.SKETCH, printed))
            .map(Quad::getSubject)
            .filter(other -> !other.equals(article) && isCompared(data, other))
            .findFirst();
    return same.isPresent()
        ? Set.of(first(data, same.get()))
        : firsts(data, article, Sketch.parse(printed.getLiteralLexicalForm()));
  }

  private static Set<Node> firsts(DatasetGraph data, Node article, Sketch sketch) {
    Set<Node> firsts = new HashSet<>();
    Set<Node> seen = new HashSet<>(Set.of(article));
    for (String band : sketch.bands()) {
      for (Node other : sharing(data, band)) {
        if (seen.add(other) && isCompared(data, other)) {
          Node first = first(data, other);
          if (!firsts.contains(first) && isCopy(data, sketch, other)) {
            firsts.add(first);
          }
        }
      }
    }
    return firsts;
  }

  private static boolean isCopy(DatasetGraph data, Sketch sketch, Node other) {
    return objects(data, GRAPH, other, Vocabulary.SKETCH).stream()
        .anyMatch(printed -> sketch.isCopyOf(Sketch.parse(printed.getLiteralLexicalForm())));
  }

  private static ImmutableList<Node> sharing(DatasetGraph data, String band) {
    return subjects(data, GRAPH, Vocabulary.SKETCH_BAND, ArticleQuads.literal(band));
  }

  private static boolean isCompared(DatasetGraph data, Node article) {
    return !data.contains(GRAPH, GRAPH, Vocabulary.UNCOMPARED, article);
  }

  /** The article that this one names as the first of its copies, else itself. */
  private static Node first(DatasetGraph data, Node article) {
    return objects(data, Iris.claimsBeside(article), article, Vocabulary.COPY_OF).stream()
        .findFirst()
        .orElse(article);
  }

  /** The article and all that are compared and one witness with it. */
  private static ImmutableList<Node> together(DatasetGraph data, Node article) {
    Node first = first(data, article);
    return Stream.concat(
            Stream.of(first), subjects(data, Node.ANY, Vocabulary.COPY_OF, first).stream())
        .filter(each -> isCompared(data, each))
        .collect(toImmutableList());
  }

  /** Makes one group of the article and the groups: the first of all is named by all others. */
  private static void join(DatasetGraph data, Node article, Set<Node> firsts) {
    Comparator<Node> order = comparing((Node copy) -> day(data, copy)).thenComparing(Node::getURI);
    Node first = Stream.concat(firsts.stream(), Stream.of(article)).min(order).orElseThrow();
    for (Node group : firsts) {
      if (!group.equals(first)) {
        together(data, group).forEach(copy -> name(data, copy, first));
      }
    }
    name(data, article, first);
  }

  private static void name(DatasetGraph data, Node copy, Node first) {
    Node claims = Iris.claimsBeside(copy);
    data.deleteAny(claims, copy, Vocabulary.COPY_OF, Node.ANY);
    if (!copy.equals(first)) {
      data.add(claims, copy, Vocabulary.COPY_OF, first);
    }
  }

  /** The day of the article, or one after all days. */
  private static String day(DatasetGraph data, Node article) {
    return objects(data, Iris.claimsBeside(article), article, Vocabulary.DATE).stream()
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("undated");
  }

  private static ImmutableList<Node> objects(
      DatasetGraph data, Node graph, Node subject, Node property) {
    return Iter.asStream(data.find(graph, subject, property, Node.ANY))
        .map(Quad::getObject)
        .collect(toImmutableList());
  }

  private static ImmutableList<Node> subjects(
      DatasetGraph data, Node graph, Node property, Node value) {
    return Iter.asStream(data.find(graph, Node.ANY, property, value))
        .map(Quad::getSubject)
        .collect(toImmutableList());
  }
}
