package org.newsgraph.pipeline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.TextSource;

/**
 * The inputs that words on the command line stand for, whatever the order of the words.
 *
 * @param found what can be read, sorted by name, each once
 * @param ignored how many files in folders are no texts: by their names, or as they are pipes or
 *     the like
 * @param failures what was asked for and cannot be read
 */
public record Inputs(
    ImmutableList<ArticleSource> found, int ignored, ImmutableList<Failure> failures) {
  /** What the article read from standard input is called. */
  public static final String STANDARD_INPUT = "standard-input";

  /**
   * Finds the files behind the words: a file stands for itself, a folder for all texts in it and
   * below it, and {@code -} for standard input.
   */
  public static Inputs find(Collection<String> words, InputStream standardInput) {
    Search search = new Search(standardInput);
    words.forEach(search::word);
    return search.inputs();
  }

  /**
   * Something to read articles from.
   *
   * @param name a file's path below the folder that was asked for, with forward slashes, or the
   *     bare name of a file that was asked for itself
   * @param file where it lies; empty for standard input
   */
  private record Input(String name, Optional<Path> file) {
    String label() {
      return file.map(Path::toString).orElse(name);
    }
  }

  private static final class Search {
    private static final Comparator<Input> BY_NAME =
        Comparator.comparing(Input::name).thenComparing(Input::label);

    private final InputStream standardInput;
    private final List<Input> found = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Set<Path> folders = new HashSet<>();
    private int ignored;

    Search(InputStream standardInput) {
      this.standardInput = standardInput;
    }

    void word(String word) {
      if (word.equals("-")) {
        found.add(new Input(STANDARD_INPUT, Optional.empty()));
        return;
      }
      try {
        Path path = Path.of(word);
        if (Files.isDirectory(path)) {
          folder(path, "");
        } else if (Files.exists(path)) {
          found.add(new Input(path.getFileName().toString(), Optional.of(path)));
        } else {
          failures.add(new Failure(word, "there is no such file or folder"));
        }
      } catch (InvalidPathException e) {
        failures.add(new Failure(word, "this cannot be the name of a file"));
      }
    }

    private void folder(Path folder, String prefix) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        if (folders.add(folder.toRealPath())) {
          for (Path entry : ImmutableList.sortedCopyOf(entries)) {
            entry(entry, prefix + entry.getFileName());
          }
        }
      } catch (IOException e) {
        failures.add(new Failure(folder.toString(), FileTrouble.reason(e)));
      }
    }

    private void entry(Path entry, String name) {
      if (entry.getFileName().toString().startsWith(".")) {
        return;
      }
      if (Files.isDirectory(entry)) {
        folder(entry, name + "/");
      } else if (TextSource.reads(name) && Files.isRegularFile(entry)) {
        found.add(new Input(name, Optional.of(entry)));
      } else {
        ignored++;
      }
    }

    Inputs inputs() {
      passOverLinks();
      found.sort(BY_NAME);
      List<Input> distinct = new ArrayList<>();
      for (Input input : found) {
        Input previous = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
        if (previous == null || !previous.name().equals(input.name())) {
          distinct.add(input);
        } else if (!sameFile(previous, input)) {
          failures.add(
              new Failure(
                  input.label(),
                  "%s is called %s too; build the folder above both"
                      .formatted(previous.label(), input.name())));
        }
      }
      failures.sort(Comparator.comparing(Failure::toString));
      return new Inputs(
          distinct.stream().map(this::source).collect(toImmutableList()),
          ignored,
          ImmutableList.copyOf(failures));
    }

    /** A link to a file that is found anyway is no second article. */
    private void passOverLinks() {
      ImmutableSet<Path> files =
          found.stream()
              .flatMap(input -> input.file().stream())
              .filter(file -> !Files.isSymbolicLink(file))
              .map(Search::real)
              .collect(toImmutableSet());
      found.removeIf(
          input ->
              input
                  .file()
                  .filter(file -> Files.isSymbolicLink(file) && files.contains(real(file)))
                  .isPresent());
    }

    /** The one place that chooses the kind of source. */
    private ArticleSource source(Input input) {
      return new TextSource(
          input.name(),
          input.label(),
          input.file().<ByteSource>map(MoreFiles::asByteSource).orElseGet(this::standardInput));
    }

    private ByteSource standardInput() {
      return new ByteSource() {
        @Override
        public InputStream openStream() {
          return standardInput;
        }
      };
    }

    private static boolean sameFile(Input one, Input other) {
      return one.file().map(Search::real).equals(other.file().map(Search::real));
    }

    private static Path real(Path file) {
      try {
        return file.toRealPath();
      } catch (IOException e) {
        return file.toAbsolutePath().normalize();
      }
    }
  }
}
