package org.newsgraph.graph;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
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
    Set<Node> copies = new HashSet<>();
    for (Node printed : objects(data, GRAPH, article, Vocabulary.SKETCH)) {
      copies.addAll(copies(data, article, Sketch.parse(printed.getLiteralLexicalForm())));
    }
    if (copies.size() > 1) {
      name(data, copies);
    }
  }

  private static Set<Node> copies(DatasetGraph data, Node article, Sketch sketch) {
    Set<Node> copies = new HashSet<>(Set.of(article));
    Set<Node> others = new HashSet<>();
    for (String band : sketch.bands()) {
      for (Node other : sharing(data, band)) {
        if (!copies.contains(other) && others.add(other) && isCompared(data, other)) {
          objects(data, GRAPH, other, Vocabulary.SKETCH).stream()
              .filter(printed -> sketch.isCopyOf(Sketch.parse(printed.getLiteralLexicalForm())))
              .forEach(printed -> copies.addAll(together(data, other)));
        }
      }
    }
    return copies;
  }

  private static ImmutableList<Node> sharing(DatasetGraph data, String band) {
    return subjects(data, GRAPH, Vocabulary.SKETCH_BAND, ArticleQuads.literal(band));
  }

  private static boolean isCompared(DatasetGraph data, Node article) {
    return !data.contains(GRAPH, GRAPH, Vocabulary.UNCOMPARED, article);
  }

  /** The article and all that are compared and one witness with it. */
  private static ImmutableList<Node> together(DatasetGraph data, Node article) {
    Node first =
        objects(data, Iris.claimsBeside(article), article, Vocabulary.COPY_OF).stream()
            .findFirst()
            .orElse(article);
    return Stream.concat(
            Stream.of(first), subjects(data, Node.ANY, Vocabulary.COPY_OF, first).stream())
        .filter(each -> isCompared(data, each))
        .collect(toImmutableList());
  }

  /** Lets all but the first name that one. */
  private static void name(DatasetGraph data, Collection<Node> copies) {
    Comparator<Node> order = comparing((Node copy) -> day(data, copy)).thenComparing(Node::getURI);
    ImmutableSortedSet<Node> sorted = ImmutableSortedSet.copyOf(order, copies);
    for (Node copy : sorted) {
      Node claims = Iris.claimsBeside(copy);
      data.deleteAny(claims, copy, Vocabulary.COPY_OF, Node.ANY);
      if (!copy.equals(sorted.first())) {
        data.add(claims, copy, Vocabulary.COPY_OF, sorted.first());
      }
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
