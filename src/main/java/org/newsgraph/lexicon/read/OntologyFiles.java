package org.newsgraph.lexicon.read;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of an ontology folder, sorted by name: as text Turtle for ontology and language, CSV
 * for the gazetteer, columns separated by tabs for what was learnt from annotated articles; and the
 * weights of models that were learnt.
 *
 * @param origin the folder they were read from, for messages
 * @param contents a file's path below the folder, with forward slashes, to its content:
 *     "en/aid.ttl"
 * @param weights a file's path likewise to what it holds: "en/statements.onnx"
 */
public record OntologyFiles(
    String origin,
    ImmutableSortedMap<String, String> contents,
    ImmutableSortedMap<String, ByteSource> weights) {
  private static final String TURTLE = ".ttl";
  private static final String TABLE = ".csv";
  private static final String WEIGHTS = ".onnx";
  private static final String SHEET = ".tsv";
  private static final String BUNDLED = "/ontology/newsgraph.ttl";

  private static final ImmutableSet<String> KINDS = ImmutableSet.of(TURTLE, TABLE, SHEET);

  /** The words that grammar and reader cannot do without. */
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of("en/words.ttl", "en/splitting.ttl");

  /**
   * Reads the files of these kinds in a folder and in those below it. Where it has no list of
   * function words, or none of words to split by, the program's own comes with it: the grammar and
   * the reader need them.
   *
   * @throws IOException where the folder is none, has no Turtle file, or cannot be read
   */
  public static OntologyFiles read(Path folder) throws IOException {
    OntologyFiles own = read(folder, folder.toString());
    ImmutableSortedMap.Builder<String, String> contents = ImmutableSortedMap.naturalOrder();
    contents.putAll(own.contents);
    for (String words : Sets.difference(WORDS, own.contents.keySet())) {
      contents.put(words, bundled(words));
    }
    return new OntologyFiles(own.origin, contents.buildOrThrow(), own.weights);
  }

  private static String bundled(String name) throws IOException {
    return Resources.toString(Resources.getResource("ontology/" + name), StandardCharsets.UTF_8);
  }

  /** Reads the ontology that comes with the program. */
  public static OntologyFiles readBundled() throws IOException {
    URL url = OntologyFiles.class.getResource(BUNDLED);
    if (url == null) {
      throw new NoSuchFileException(BUNDLED, null, "the program was packed without its ontology");
    }
    String origin = "the program's own ontology";
    try {
      URI uri = url.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return read(Path.of(uri).resolveSibling(""), origin);
      }
      try (FileSystem jar = FileSystems.newFileSystem(jarOf(uri))) {
        return read(jar.getPath(BUNDLED).resolveSibling(""), origin);
      }
    } catch (URISyntaxException e) {
      throw new IOException("no file name: " + url, e);
    }
  }

  /** The Turtle files: path to content. */
  public ImmutableSortedMap<String, String> turtle() {
    return ImmutableSortedMap.copyOf(
        Maps.filterKeys(contents, name -> name.endsWith(TURTLE)), naturalOrder());
  }

  /** The tables of known entities: path to content. */
  public ImmutableSortedMap<String, String> tables() {
    return ImmutableSortedMap.copyOf(
        Maps.filterKeys(contents, name -> name.endsWith(TABLE)), naturalOrder());
  }

  /** What was learnt of the lexicon from annotated articles: path to content. */
  public ImmutableSortedMap<String, String> sheets() {
    return ImmutableSortedMap.copyOf(
        Maps.filterKeys(contents, name -> name.endsWith(SHEET)), naturalOrder());
  }

  /** The SHA-256 of all names and contents, in hexadecimal. */
  public String digest() {
    Hasher hasher = Hashing.sha256().newHasher();
    contents.forEach(
        (name, content) ->
            hasher
                .putString(name, StandardCharsets.UTF_8)
                .putByte((byte) 0)
                .putString(content, StandardCharsets.UTF_8)
                .putByte((byte) 0));
    weights.forEach(
        (name, content) ->
            hasher
                .putString(name, StandardCharsets.UTF_8)
                .putByte((byte) 0)
                .putString(digest(content), StandardCharsets.UTF_8));
    return hasher.hash().toString();
  }

  private static String digest(ByteSource content) {
    try {
      return content.hash(Hashing.sha256()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path jarOf(URI uri) {
    String inside = uri.getRawSchemeSpecificPart();
    return Path.of(URI.create(inside.substring(0, inside.indexOf("!/"))));
  }

  private static OntologyFiles read(Path folder, String origin) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(origin);
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(origin);
    }
    try {
      ImmutableSortedMap<String, String> contents = files(folder, KINDS, OntologyFiles::content);
      if (contents.keySet().stream().noneMatch(name -> name.endsWith(TURTLE))) {
        throw new NoSuchFileException(origin, null, "no ontology there: the folder has no *.ttl");
      }
      return new OntologyFiles(
          origin, contents, files(folder, ImmutableSet.of(WEIGHTS), OntologyFiles::bytes));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> ImmutableSortedMap<String, T> files(
      Path folder, ImmutableSet<String> endings, Function<Path, T> read) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
          .filter(Files::isRegularFile)
          .collect(toImmutableSortedMap(naturalOrder(), file -> name(folder, file), read));
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the file holds, read at once, since the jar that it lies in may be closed later. */
  private static ByteSource bytes(Path file) {
    try {
      return ByteSource.wrap(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
