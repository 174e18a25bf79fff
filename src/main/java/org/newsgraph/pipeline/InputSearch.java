package org.newsgraph.pipeline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.source.InputFormat;
import org.newsgraph.article.source.SourceOptions;
import org.newsgraph.article.source.Sources;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.pipeline.Inputs.Input;

/** The search for the files behind words of the command line. */
final class InputSearch {
  /** What standard input is called where it is spoken of. */
  private static final String STANDARD_INPUT = "standard-input";

  /** What tells a pattern from a name. */
  private static final Pattern PATTERN = Pattern.compile("[*?\\[{]");

  /** What stands in shells for folders at any depth, none among them; in Java for some. */
  private static final Pattern AT_ANY_DEPTH = Pattern.compile("(?<![^/])\\*\\*/");

  /** How many folders may lie in each other. */
  private static final int DEEPEST = 256;

  private static final Comparator<Found> BY_NAME =
      Comparator.comparing(Found::name).thenComparing(Found::label);

  private final InputStream standardInput;
  private final SourceOptions options;
  private final List<Found> all = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private boolean standardInputAsked;

  InputSearch(InputStream standardInput, SourceOptions options) {
    this.standardInput = standardInput;
    this.options = options;
  }

  /**
   * A file with articles.
   *
   * @param name its path below the folder that was asked for, with forward slashes, or its bare
   *     name where it was asked for itself
   * @param reached its path as it was reached
   * @param file its path below the folder's own
   * @param asked whether it was asked for itself
   */
  private record Found(String name, Path reached, Path file, boolean asked) {
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
        file(path, path.getFileName().toString());
      } else if (PATTERN.matcher(word).find()) {
        pattern(word);
      } else {
        failures.add(new Failure(word, "there is no such file or folder"));
      }
    } catch (InvalidPathException e) {
      failures.add(new Failure(word, "this cannot be the name of a file"));
    }
  }

  private void file(Path path, String name) {
    Path folder = real(path.toAbsolutePath().resolveSibling(""));
    String bare = path.getFileName().toString();
    all.add(new Found(name, path, folder.resolve(bare), true));
  }

  /** Adds the files that fit the pattern, by their paths below the folder that begins it. */
  private void pattern(String pattern) {
    Matcher wild = PATTERN.matcher(pattern);
    int slash = wild.find() ? pattern.lastIndexOf('/', wild.start()) : -1;
    Path base = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
    String rest = pattern.substring(slash + 1);
    PathMatcher fits =
        base.getFileSystem()
            .getPathMatcher("glob:" + AT_ANY_DEPTH.matcher(rest).replaceAll("{**/,}"));
    try (Stream<Path> files = Files.walk(base, DEEPEST)) {
      ImmutableList<Path> found =
          files
              .filter(Files::isRegularFile)
              .filter(file -> fits.matches(base.relativize(file)))
              .sorted()
              .collect(toImmutableList());
      found.forEach(file -> file(slash < 0 ? base.relativize(file) : file, name(base, file)));
      if (found.isEmpty()) {
        failures.add(new Failure(pattern, "there is no file that fits"));
      }
    } catch (IOException | UncheckedIOException | PatternSyntaxException e) {
      failures.add(new Failure(pattern, "it cannot be looked for: " + e.getMessage()));
    }
  }

  private static String name(Path base, Path file) {
    return base.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private void folder(Path reached, Path folder, String prefix) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(reached)) {
      if (GraphStore.isIn(reached)) {
        ignored.add(reached.toString());
      } else if (seen.add(reached.toRealPath())) {
        for (Path entry : ImmutableList.sortedCopyOf(entries)) {
          String name = entry.getFileName().toString();
          if (!name.startsWith(".")) {
            entry(new Found(prefix + name, entry, folder.resolve(name), false));
          }
        }
      }
    } catch (IOException e) {
      failures.add(new Failure(reached.toString(), FileTrouble.reason(e)));
    }
  }

  private void entry(Found entry) {
    boolean folder = Files.isDirectory(entry.reached());
    if (folder && entry.file().getNameCount() > DEEPEST) {
      failures.add(new Failure(entry.label(), "it lies too deep"));
    } else if (folder) {
      folder(entry.reached(), entry.file(), entry.name() + "/");
    } else if (InputFormat.find(entry.name()).isPresent() && Files.isRegularFile(entry.reached())) {
      all.add(entry);
    } else {
      ignored.add(entry.label());
    }
  }

  Inputs inputs() {
    ImmutableList.Builder<Input> inputs = ImmutableList.builder();
    if (standardInputAsked) {
      ArticleSource source = Sources.nameless(STANDARD_INPUT, standardInput, options);
      inputs.add(new Input(source, Optional.empty(), true));
    }
    inputs.addAll(eachOnce().stream().map(this::input).iterator());
    failures.sort(Comparator.comparing(Failure::toString));
    return new Inputs(
        inputs.build(),
        ImmutableList.copyOf(folders),
        ImmutableList.copyOf(ignored),
        ImmutableList.copyOf(failures));
  }

  /**
   * The files in the order of their names. A file that was reached in several ways goes by its
   * longest name, which tells most, and a link to a file that is found anyway is no second article.
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

  private Input input(Found found) {
    Optional<InputFormat> told = InputFormat.find(found.name());
    InputFormat format =
        (found.asked() ? options.format().or(() -> told) : told).orElse(InputFormat.TEXT);
    ByteSource bytes = MoreFiles.asByteSource(found.reached());
    return new Input(
        Sources.of(format, found.name(), found.label(), bytes, options),
        Optional.of(found.file()),
        found.asked());
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
