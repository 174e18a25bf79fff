package org.newsgraph.serve.limit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A sentence for an answer, such as why there is no other. */
public final class PlainAnswer {
  private PlainAnswer() {}

  /** Sends it as a line, in place of what was to be the answer's body. */
  public static void send(int status, String sentence, HttpServletResponse response)
      throws IOException {
    byte[] line = (sentence + "\n").getBytes(UTF_8);
    response.resetBuffer();
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.setContentLength(line.length);
    response.getOutputStream().write(line);
  }
}
