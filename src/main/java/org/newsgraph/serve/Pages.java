package org.newsgraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteStreams;
import com.google.common.io.Files;
import com.google.common.io.Resources;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;

/**
 * The explorer's files. Every view has an address of its own and is the same page; of things that
 * have an IRI, programs get what the graph says instead, by a query that they are sent on to.
 */
final class Pages extends HttpServlet {
  private static final long serialVersionUID = 1;

  private static final String ASSETS = "/explorer/";
  private static final Pattern THING =
      Pattern.compile("/(entity|article|claim)/[^/\\s<>\"{}|\\\\^`\\p{Cntrl}]+");
  private static final Pattern ASSET = Pattern.compile("/explorer/([\\w.-]+/)?[\\w-][\\w.-]*");
  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");
  private static final MediaType HTML = MediaType.create("text/html");
  private static final AcceptList OFFER =
      AcceptList.create(
          "text/html",
          "text/turtle",
          "application/ld+json",
          "application/rdf+xml",
          "application/n-triples");

  /** The addresses that these pages answer to. */
  static final String[] PATHS = {
    "",
    "/explorer/*",
    "/entity/*",
    "/article/*",
    "/claim/*",
    "/search",
    "/network",
    "/timeline",
    "/contradictions",
    "/changes",
    "/queries/*",
    "/sparql",
    "/.well-known/void"
  };

  private final String base;

  /**
   * The pages over a graph.
   *
   * @param base what the IRIs of its things begin with, up to the path
   */
  Pages(String base) {
    this.base = base;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = path(request);
    response.setHeader("Vary", "Accept");
    if (path.equals("/.well-known/void")) {
      sendOn("BASE <" + request.getRequestURL() + ">\n" + text("void.rq"), response);
    } else if (THING.matcher(path).matches() && !wantsPage(request)) {
      sendOn(text("thing.rq").replace("{{thing}}", base + path), response);
    } else if (path.startsWith(ASSETS)) {
      send(path, response);
    } else {
      send("/explorer/index.html", response);
    }
  }

  /** An entity's IRI has its letters as they are, an article's is escaped itself. */
  private static String path(HttpServletRequest request) {
    String raw = request.getRequestURI();
    return raw.startsWith("/entity/") ? URLDecoder.decode(raw.replace("+", "%2B"), UTF_8) : raw;
  }

  private static boolean wantsPage(HttpServletRequest request) {
    MediaType chosen = ConNeg.chooseContentType(request, OFFER, HTML);
    return chosen.getContentTypeStr().equals(HTML.getContentTypeStr());
  }

  private static void sendOn(String query, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", "/newsgraph/sparql?query=" + URLEncoder.encode(query, UTF_8));
  }

  private static void send(String path, HttpServletResponse response) throws IOException {
    Optional<String> type = Optional.ofNullable(TYPES.get(Files.getFileExtension(path)));
    try (InputStream file =
        ASSET.matcher(path).matches() ? Pages.class.getResourceAsStream(path.substring(1)) : null) {
      if (file == null || type.isEmpty()) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      byte[] bytes = ByteStreams.toByteArray(file);
      response.setContentType(type.get());
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    }
  }

  private static String text(String resource) throws IOException {
    return Resources.toString(Resources.getResource(Pages.class, resource), UTF_8);
  }
}
