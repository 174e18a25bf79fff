package org.newsgraph.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.newsgraph.serve.limit.HttpFilter;
import org.newsgraph.serve.limit.PlainAnswer;

/** Lets all ask, and those who know the password do the rest. */
final class WritersOnly implements HttpFilter {
  private final Password password;
  private final String queries;

  /**
   * The filter of a service.
   *
   * @param queries the path where queries may be posted
   */
  WritersOnly(Password password, String queries) {
    this.password = password;
    this.queries = queries;
  }

  @Override
  public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getMethod().equals("GET") || request.getRequestURI().equals(queries)) {
      chain.doFilter(request, response);
    } else if (isForeign(request.getHeader("Origin"), request.getHeader("Host"))) {
      refuse(HttpServletResponse.SC_FORBIDDEN, "Pages of other origins may not write.", response);
    } else if (!password.isIn(request.getHeader("Authorization"))) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"Newsgraph\", charset=\"UTF-8\"");
      String sentence = "Who changes the store needs the password.";
      refuse(HttpServletResponse.SC_UNAUTHORIZED, sentence, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Browsers send a password once given along with what another page sends. */
  private static boolean isForeign(@Nullable String origin, @Nullable String host) {
    try {
      return origin != null && !String.valueOf(URI.create(origin).getAuthority()).equals(host);
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static void refuse(int status, String sentence, HttpServletResponse response)
      throws IOException {
    response.setHeader("Connection", "close"); // What was sent is not read.
    PlainAnswer.send(status, sentence, response);
  }
}
