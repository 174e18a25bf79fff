package org.newsgraph.pipeline;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Properties;

/** This program: its name and version, and what tells its rules from those of another build. */
public final class Software {
  private Software() {}

  /** The name and the version that the build gave it: "newsgraph 0.1.0". */
  public static String nameAndVersion() {
    try (InputStream file = Software.class.getResourceAsStream("software.properties")) {
      Properties properties = new Properties();
      properties.load(file);
      return "newsgraph " + properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A digest of the program's classes and word lists in lower-case hex, taken where they lie: equal
   * for equal rules only.
   */
  public static String digest() {
    CodeSource source = Software.class.getProtectionDomain().getCodeSource();
    checkState(source != null, "nothing tells where the program's classes lie");
    try {
      return ProgramFiles.digest(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no file name: " + source.getLocation(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
