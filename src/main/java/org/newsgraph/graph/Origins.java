package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.File;
import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Which files the store's articles were read from, in the graph of the log. Paths go from the
 * store's folder, so that both may move together and no export tells where they lie.
 */
final class Origins {
  private final Path store;

  /** Those of the store in the folder, an absolute path. */
  Origins(Path store) {
    this.store = store;
  }

  /** Remembers that the article was read from the file, besides others. */
  void add(DatasetGraph data, String articleName, Path file) {
    data.add(Vocabulary.LOG, Iris.article(articleName), Vocabulary.READ_FROM, node(file));
  }

  /** Whether the article is known to be read from the file. */
  boolean holds(DatasetGraph data, String articleName, Path file) {
    return data.contains(
        Vocabulary.LOG, Iris.article(articleName), Vocabulary.READ_FROM, node(file));
  }

  /** The names of the articles that were read from the file and from no other. */
  ImmutableSortedSet<String> only(DatasetGraph data, Path file) {
    ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
    data.find(Vocabulary.LOG, Node.ANY, Vocabulary.READ_FROM, node(file))
        .forEachRemaining(
            quad -> {
              Node article = quad.getSubject();
              if (files(data, article) == 1) {
                data.find(Node.ANY, article, Vocabulary.NAME, Node.ANY)
                    .forEachRemaining(name -> names.add(name.getObject().getLiteralLexicalForm()));
              }
            });
    return names.build();
  }

  private static long files(DatasetGraph data, Node article) {
    return Iter.count(data.find(Vocabulary.LOG, article, Vocabulary.READ_FROM, Node.ANY));
  }

  /** Forgets that the article was read from the file. Returns whether it has no other one. */
  boolean remove(DatasetGraph data, String articleName, Path file) {
    Node article = Iris.article(articleName);
    data.delete(Vocabulary.LOG, article, Vocabulary.READ_FROM, node(file));
    return !data.contains(Vocabulary.LOG, article, Vocabulary.READ_FROM, Node.ANY);
  }

  /** Forgets where the article was read from. */
  void removeAll(DatasetGraph data, String articleName) {
    data.deleteAny(Vocabulary.LOG, Iris.article(articleName), Vocabulary.READ_FROM, Node.ANY);
  }

  /** The names of the articles that were read from files in or below the folder, with the files. */
  ImmutableSetMultimap<String, Path> below(DatasetGraph data, Path folder) {
    ImmutableList<Quad> all =
        ImmutableList.copyOf(data.find(Vocabulary.LOG, Node.ANY, Vocabulary.READ_FROM, Node.ANY));
    ImmutableSetMultimap.Builder<String, Path> below = ImmutableSetMultimap.builder();
    for (Quad quad : all) {
      Path file = store.resolve(quad.getObject().getLiteralLexicalForm()).normalize();
      if (file.startsWith(folder)) {
        Node article = quad.getSubject();
        data.find(Node.ANY, article, Vocabulary.NAME, Node.ANY)
            .forEachRemaining(name -> below.put(name.getObject().getLiteralLexicalForm(), file));
      }
    }
    return below.build();
  }

  private Node node(Path file) {
    boolean together = file.getRoot() != null && file.getRoot().equals(store.getRoot());
    Path path = together ? store.relativize(file) : file;
    return ArticleQuads.literal(path.toString().replace(File.separatorChar, '/'));
  }
}
