package org.newsgraph.serve.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a request to read asks for, whoever asks: its address, parameters, body and the formats that
 * it takes. Equal ones get the same answer from the same state of the store.
 *
 * @param digest of all of them
 */
record Question(HashCode digest) {
  /** The question of a request to read. */
  static Question of(HttpServletRequest request, byte[] body) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(request.getRequestURL().toString(), hasher);
    put(request.getQueryString(), hasher);
    put(request.getHeader("Accept"), hasher);
    put(request.getContentType(), hasher);
    new TreeMap<>(request.getParameterMap())
        .forEach(
            (name, values) -> {
              put(name, hasher);
              hasher.putInt(values.length);
              for (String value : values) {
                put(value, hasher);
              }
            });
    return new Question(hasher.putBytes(body).hash());
  }

  /** Adds the text so that where it ends is part of what is added. */
  private static void put(@Nullable String text, Hasher hasher) {
    byte[] bytes = text == null ? new byte[0] : text.getBytes(UTF_8);
    hasher.putInt(text == null ? -1 : bytes.length).putBytes(bytes);
  }
}
