package org.newsgraph.article;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The files of an input, by the names that their articles are to have. */
public final class ArticleFiles {
  private ArticleFiles() {}

  /**
   * The file itself, or all files below the folder but hidden ones, sorted by name. A file's name
   * is its path below the folder with forward slashes, or for a single file its last part.
   *
   * @throws UnreadableArticleException if there is nothing at the path or it cannot be listed
   */
  public static ImmutableSortedMap<String, Path> below(Path input)
      throws UnreadableArticleException {
    if (!Files.exists(input)) {
      throw new UnreadableArticleException(input.toString(), "there is no such file");
    }
    if (!Files.isDirectory(input)) {
      return ImmutableSortedMap.of(String.valueOf(input.getFileName()), input);
    }
    try (Stream<Path> files = Files.walk(input)) {
      return files
          .filter(Files::isRegularFile)
          .map(input::relativize)
          .filter(ArticleFiles::isVisible)
          .collect(toImmutableSortedMap(naturalOrder(), ArticleFiles::name, input::resolve));
    } catch (AccessDeniedException e) {
      throw new UnreadableArticleException(input.toString(), "permission is denied", e);
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableArticleException(input.toString(), "its files cannot be listed", e);
    }
  }

  private static boolean isVisible(Path relative) {
    return parts(relative).noneMatch(part -> part.startsWith("."));
  }

  private static String name(Path relative) {
    return String.join("/", parts(relative).toList());
  }

  private static Stream<String> parts(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false).map(Path::toString);
  }
}
