package org.newsgraph.pipeline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.Nameless;
import org.newsgraph.article.TextSource;
import org.newsgraph.pipeline.Inputs.Input;

/** The search for the files behind words of the command line. */
final class InputSearch {
  /** What standard input is called where it is spoken of. */
  private static final String STANDARD_INPUT = "standard-input";

  private static final Comparator<Found> BY_NAME =
      Comparator.comparing(Found::name).thenComparing(Found::label);

  private final InputStream standardInput;
  private final List<Found> all = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private boolean standardInputAsked;

  InputSearch(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /**
   * A file with articles.
   *
   * @param name its path below the folder that was asked for, with forward slashes, or its bare
   *     name where it was asked for itself
   * @param reached its path as it was reached
   * @param file its path below the folder's own
   */
  private record Found(String name, Path reached, Path file) {
    String label() {
      return reached.toString();
    }
  }

  void word(String word) {
    if (word.equals("-")) {
      standardInputAsked = true;
      return;
    }
    try {
      Path path = Path.of(word);
      if (Files.isDirectory(path)) {
        folders.add(real(path));
        folder(path, real(path), "");
      } else if (Files.exists(path)) {
        String name = path.getFileName().toString();
        all.add(new Found(name, path, real(path.toAbsolutePath().resolveSibling("")).resolve(name)));
      } else {
        failures.add(new Failure(word, "there is no such file or folder"));
      }
    } catch (InvalidPathException e) {
      failures.add(new Failure(word, "this cannot be the name of a file"));
    }
  }

  private void folder(Path reached, Path folder, String prefix) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(reached)) {
      if (seen.add(reached.toRealPath())) {
        for (Path entry : ImmutableList.sortedCopyOf(entries)) {
          String name = entry.getFileName().toString();
          if (!name.startsWith(".")) {
            entry(new Found(prefix + name, entry, folder.resolve(name)));
          }
        }
      }
    } catch (IOException e) {
      failures.add(new Failure(reached.toString(), FileTrouble.reason(e)));
    }
  }

  private void entry(Found entry) {
    if (Files.isDirectory(entry.reached())) {
      folder(entry.reached(), entry.file(), entry.name() + "/");
    } else if (TextSource.reads(entry.name()) && Files.isRegularFile(entry.reached())) {
      all.add(entry);
    } else {
      ignored.add(entry.label());
    }
  }

  Inputs inputs() {
    ImmutableList.Builder<Input> inputs = ImmutableList.builder();
    if (standardInputAsked) {
      inputs.add(new Input(standardInput(), Optional.empty()));
    }
    inputs.addAll(distinct().stream().map(InputSearch::input).iterator());
    failures.sort(Comparator.comparing(Failure::toString));
    return new Inputs(
        inputs.build(),
        ImmutableList.copyOf(folders),
        ImmutableList.copyOf(ignored),
        ImmutableList.copyOf(failures));
  }

  /** The files in the order of their names, each file once and each name once. */
  private ImmutableList<Found> distinct() {
    Map<String, Found> distinct = new LinkedHashMap<>();
    for (Found found : eachOnce()) {
      Found before = distinct.putIfAbsent(found.name(), found);
      if (before != null) {
        failures.add(
            new Failure(
                found.label(),
                "%s is called %s too; build the folder above both"
                    .formatted(before.label(), found.name())));
      }
    }
    return ImmutableList.copyOf(distinct.values());
  }

  /**
   * A file that was reached in several ways goes by its longest name, which tells most, and a link
   * to a file that is found anyway is no second article.
   */
  private ImmutableList<Found> eachOnce() {
    Comparator<Found> better =
        Comparator.comparing((Found found) -> !Files.isSymbolicLink(found.reached()))
            .thenComparing(found -> found.name().length())
            .thenComparing(BY_NAME.reversed());
    Map<Path, Found> files = new LinkedHashMap<>();
    all.forEach(found -> files.merge(real(found.reached()), found, BinaryOperator.maxBy(better)));
    return files.values().stream().sorted(BY_NAME).collect(toImmutableList());
  }

  /** The one place that chooses the kind of source. */
  private static Input input(Found found) {
    ByteSource bytes = MoreFiles.asByteSource(found.reached());
    return new Input(new TextSource(found.name(), found.label(), bytes), Optional.of(found.file()));
  }

  private ArticleSource standardInput() {
    ByteSource bytes =
        new ByteSource() {
          @Override
          public InputStream openStream() {
            return standardInput;
          }
        };
    return new Nameless(new TextSource(STANDARD_INPUT, STANDARD_INPUT, bytes));
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
