package org.newsgraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells whoever watches over the server that it answers, however busy its queries keep it. */
final class Health extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final byte[] OK = "ok\n".getBytes(UTF_8);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(OK.length);
    response.getOutputStream().write(OK);
  }
}
