package org.newsgraph.pipeline;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
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
import org.newsgraph.article.TextArticleReader;

/**
 * The inputs that words on the command line stand for, whatever the order of the words.
 *
 * @param found what can be read, sorted by name, each once
 * @param ignored how many files in folders are no texts by their names
 * @param failures what was asked for and cannot be read
 */
public record Inputs(ImmutableList<Input> found, int ignored, ImmutableList<Failure> failures) {

  /**
   * Finds the files behind the words: a file stands for itself, a folder for all texts in it and
   * below it, and {@code -} for standard input.
   */
  public static Inputs find(Collection<String> words) {
    Search search = new Search();
    words.forEach(search::word);
    return search.inputs();
  }

  private static final class Search {
    private static final Comparator<Input> BY_NAME =
        Comparator.comparing(Input::name).thenComparing(Input::label);

    private final List<Input> found = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Set<Path> folders = new HashSet<>();
    private int ignored;

    void word(String word) {
      if (word.equals("-")) {
        found.add(new Input(Input.STANDARD_INPUT, Optional.empty()));
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
      } else if (TextArticleReader.reads(name)) {
        found.add(new Input(name, Optional.of(entry)));
      } else {
        ignored++;
      }
    }

    Inputs inputs() {
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
      return new Inputs(ImmutableList.copyOf(distinct), ignored, ImmutableList.copyOf(failures));
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
