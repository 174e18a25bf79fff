package org.newsgraph.graph.query;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.graph.GraphException;

/** The saved queries: those packed with the program, and those of a folder, which win. */
public final class Queries {
  private static final String ENDING = ".rq";

  private final ImmutableSortedMap<String, String> texts;

  private Queries(ImmutableSortedMap<String, String> texts) {
    this.texts = texts;
  }

  /**
   * The queries of the program and of the folder, if it is there.
   *
   * @throws GraphException if a file cannot be read
   */
  public static Queries of(Path folder) {
    TreeMap<String, String> texts = new TreeMap<>();
    try {
      addPacked(texts);
      if (Files.isDirectory(folder)) {
        addAll(folder, texts);
      }
    } catch (IOException | URISyntaxException e) {
      throw new GraphException("The saved queries cannot be read: " + e.getMessage() + ".", e);
    }
    return new Queries(ImmutableSortedMap.copyOfSorted(texts));
  }

  /** All queries in the order of their names. */
  public ImmutableList<SavedQuery> all() {
    return texts.entrySet().stream()
        .map(query -> SavedQuery.parse(query.getKey(), query.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The query of that name. */
  public Optional<SavedQuery> find(String name) {
    return Optional.ofNullable(texts.get(name)).map(text -> SavedQuery.parse(name, text));
  }

  /**
   * The query of that name, or else in the file of that name.
   *
   * @throws GraphException if there is neither
   */
  public SavedQuery expect(String nameOrFile) {
    return find(nameOrFile).orElseGet(() -> read(nameOrFile));
  }

  private SavedQuery read(String file) {
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new GraphException(
          "There is no query and no file %s; the queries are %s."
              .formatted(file, String.join(", ", texts.keySet())));
    }
    return SavedQuery.read(path);
  }

  private static void addPacked(Map<String, String> texts) throws IOException, URISyntaxException {
    URL packed = Queries.class.getResource("/queries");
    if (packed == null) {
      return;
    }
    URI uri = packed.toURI();
    if (!uri.getScheme().equals("jar")) {
      addAll(Path.of(uri), texts);
      return;
    }
    String jar = uri.getSchemeSpecificPart();
    Path file = Path.of(URI.create(jar.substring(0, jar.indexOf("!/"))));
    try (FileSystem inside = FileSystems.newFileSystem(file)) {
      addAll(inside.getPath("/queries"), texts);
    }
  }

  private static void addAll(Path folder, Map<String, String> texts) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        texts.put(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
      }
    }
  }
}
