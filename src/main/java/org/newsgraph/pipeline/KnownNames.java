package org.newsgraph.pipeline;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.Article;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.pipeline.Inputs.Input;

/**
 * The names by which the store knows the articles of files. A file has another path below a folder
 * than below the folder above it or by itself; its articles keep the name by which they came first,
 * unless another file of the inputs has that name.
 */
final class KnownNames {
  private final GraphStore store;
  private final ImmutableSet<String> taken;
  private @Nullable Input last;
  private Optional<String> known = Optional.empty();

  /** Those of the files among the inputs. */
  KnownNames(GraphStore store, Inputs inputs) {
    this.store = store;
    taken = inputs.found().stream().map(input -> input.source().name()).collect(toImmutableSet());
  }

  /** The article of the input under the name by which the store knows it. */
  Article call(Article article, Input input) {
    String own = input.source().name();
    if (!isOf(article.name(), own)) {
      return article;
    }
    if (!input.equals(last)) {
      last = input;
      known = input.file().flatMap(file -> find(file, own));
    }
    return known
        .map(name -> article.called(name + article.name().substring(own.length())))
        .orElse(article);
  }

  /** The other name of the file of that name that articles in the store have from it. */
  private Optional<String> find(Path file, String own) {
    ImmutableSortedSet<String> articles = store.articlesOnlyFrom(file);
    if (articles.stream().anyMatch(article -> isOf(article, own))) {
      return Optional.empty();
    }
    Path unpacked = file.resolveSibling(own.substring(own.lastIndexOf('/') + 1));
    int length = unpacked.getNameCount();
    return IntStream.range(0, articles.isEmpty() ? 0 : length)
        .mapToObj(begin -> unpacked.subpath(begin, length).toString())
        .map(name -> name.replace(File.separatorChar, '/'))
        .filter(name -> !taken.contains(name))
        .filter(name -> articles.stream().anyMatch(article -> isOf(article, name)))
        .findFirst();
  }

  /** Whether the article has its name by that of its file. */
  private static boolean isOf(String article, String file) {
    return article.equals(file) || article.startsWith(file + "/");
  }
}
