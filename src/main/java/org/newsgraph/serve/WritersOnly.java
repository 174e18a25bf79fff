package org.newsgraph.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.serve.limit.HttpFilter;
import org.newsgraph.serve.limit.PlainAnswer;

/** Lets all ask, and those who know the password do the rest. */
final class WritersOnly implements HttpFilter {
  private final Password password;
  private final Predicate<HttpServletRequest> reads;

  /**
   * The filter of a service.
   *
   * @param reads whether a request changes nothing
   */
  WritersOnly(Password password, Predicate<HttpServletRequest> reads) {
    this.password = password;
    this.reads = reads;
  }

  @Override
  public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (reads.test(request)) {
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
