package org.newsgraph.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.newsgraph.serve.limit.HttpFilter;

/**
 * What holds for every request: pages of other origins may read, HEAD is GET without its body, no
 * page runs anything but the program's own scripts, and each answer is logged.
 */
final class Gate implements HttpFilter {
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT);

  private final Consumer<String> log;
  private final Clock clock;

  Gate(Consumer<String> log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  @Override
  public void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    addHeaders(response);
    ZonedDateTime begin = ZonedDateTime.now(clock);
    try {
      switch (request.getMethod()) {
        case "OPTIONS" -> tellWhatMayBeAsked(response);
        case "HEAD" -> chain.doFilter(new AsGet(request), response);
        default -> chain.doFilter(request, response);
      }
    } finally {
      log.accept(line(request, response, begin));
    }
  }

  private static void addHeaders(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Expose-Headers", "*");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  private static void tellWhatMayBeAsked(HttpServletResponse response) {
    response.setHeader("Allow", METHODS);
    response.setHeader("Access-Control-Allow-Methods", METHODS);
    response.setHeader("Access-Control-Allow-Headers", "*");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  /** As the common log format has it, with the milliseconds at the end. */
  private String line(
      HttpServletRequest request, HttpServletResponse response, ZonedDateTime begin) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    String length = response.getHeader("Content-Length");
    return "%s - - [%s] \"%s %s%s %s\" %d %s %d"
        .formatted(
            request.getRemoteAddr(),
            TIME.format(begin),
            request.getMethod(),
            request.getRequestURI(),
            query,
            request.getProtocol(),
            response.getStatus(),
            length == null ? "-" : length,
            clock.millis() - begin.toInstant().toEpochMilli());
  }

  /** The server itself leaves the body out, since it knows what was asked for. */
  private static final class AsGet extends HttpServletRequestWrapper {
    AsGet(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }
  }
}
