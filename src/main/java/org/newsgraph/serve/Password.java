package org.newsgraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The word that lets its user change the store.
 *
 * @param word the word, not empty
 */
public record Password(String word) {
  private static final String SCHEME = "basic ";

  public Password {
    if (word.isEmpty()) {
      throw new IllegalArgumentException("an empty password");
    }
  }

  /** Whether the header "Authorization" of a request holds it, for whatever user name. */
  boolean isIn(@Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return false;
    }
    try {
      byte[] sent = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
      String pair = new String(sent, UTF_8);
      String tried = pair.substring(pair.indexOf(':') + 1);
      return MessageDigest.isEqual(tried.getBytes(UTF_8), word.getBytes(UTF_8));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Not the word itself, which must not get into a log. */
  @Override
  public String toString() {
    return "Password";
  }
}
