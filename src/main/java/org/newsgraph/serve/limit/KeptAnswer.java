package org.newsgraph.serve.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer, for all who ask the same while the store is in the same state.
 *
 * @param type its media type
 * @param body what is sent
 * @param tag the digest of both, as the header ETag has it
 */
record KeptAnswer(String type, ByteSource body, String tag) {
  /** No longer ones are kept, in bytes. */
  static final int LONGEST = 8 << 20;

  private static final Splitter TAGS = Splitter.on(',').trimResults();

  /** The answer of that type and body. */
  static KeptAnswer of(String type, ByteSource body) throws IOException {
    HashCode digest = body.hash(Hashing.sha256());
    HashCode both = Hashing.sha256().hashString(type + ' ' + digest, UTF_8);
    return new KeptAnswer(type, body, '"' + both.toString().substring(0, 32) + '"');
  }

  /** Sends it, or that nothing has changed to a client that has it already. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", "no-cache");
    if (request.getMethod().equals("GET") && isIn(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(type);
    response.setContentLengthLong(size());
    body.copyTo(response.getOutputStream());
  }

  private boolean isIn(@Nullable String tags) {
    return tags != null
        && TAGS.splitToStream(tags)
            .anyMatch(one -> one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
  }

  /** How many bytes are sent. */
  long size() {
    return body.sizeIfKnown().or(0L);
  }
}
