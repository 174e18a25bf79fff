package org.newsgraph.pipeline;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What is wrong with a file, in words for its user. */
public final class FileTrouble {
  private FileTrouble() {}

  /** The trouble in words that complete "a.txt: ...". */
  public static String reason(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getReason() == null ? "there is no such file or folder" : missing.getReason();
    }
    if (e instanceof AccessDeniedException) {
      return "there is no permission to use it";
    }
    if (e instanceof CharacterCodingException) {
      return "is not UTF-8 text";
    }
    if (e instanceof FileSystemException trouble && trouble.getReason() != null) {
      return trouble.getReason();
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  /** The trouble in a sentence that names the file where it is known. */
  public static String sentence(IOException e) {
    return e instanceof FileSystemException trouble && trouble.getFile() != null
        ? trouble.getFile() + ": " + reason(e)
        : reason(e);
  }
}
