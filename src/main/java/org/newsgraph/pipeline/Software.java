package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** This program's name and version. */
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
}
