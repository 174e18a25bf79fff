package org.newsgraph.pipeline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that make the program what it is: its classes and the word lists beside them. Weights
 * are not among them, since they have a digest of their own and are large.
 */
final class ProgramFiles {
  private static final String OWN = "org/newsgraph/";
  private static final String WEIGHTS = ".onnx";

  private ProgramFiles() {}

  /**
   * The SHA-256 of all names, sizes and CRC-32 sums, in lower-case hex; the same for a jar, which
   * knows its sums, and for the folder that it was packed from.
   *
   * @param place the jar or the folder that the program runs from
   */
  static String digest(Path place) throws IOException {
    StringBuilder files = new StringBuilder();
    (Files.isDirectory(place) ? inFolder(place) : inJar(place))
        .forEach((name, sum) -> files.append(name).append(' ').append(sum).append('\n'));
    return Hashing.sha256().hashString(files, StandardCharsets.UTF_8).toString();
  }

  private static SortedMap<String, String> inFolder(Path folder) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
      if (counts(name)) {
        long crc = MoreFiles.asByteSource(file).hash(Hashing.crc32()).padToLong();
        sums.put(name, Files.size(file) + " " + crc);
      }
    }
    return sums;
  }

  private static ImmutableList<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).collect(toImmutableList());
    }
  }

  private static SortedMap<String, String> inJar(Path file) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    try (ZipFile jar = new ZipFile(file.toFile())) {
      for (ZipEntry entry : jar.stream().toList()) {
        if (counts(entry.getName())) {
          sums.put(entry.getName(), entry.getSize() + " " + entry.getCrc());
        }
      }
    }
    return sums;
  }

  private static boolean counts(String name) {
    return name.startsWith(OWN) && !name.endsWith("/") && !name.endsWith(WEIGHTS);
  }
}
