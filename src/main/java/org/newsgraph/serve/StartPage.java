package org.newsgraph.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.html.HtmlEscapers;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;

/** The page at the endpoint's root: where to ask, and which queries are saved. */
public final class StartPage implements ActionProcessor {
  private final String html;

  private StartPage(String html) {
    this.html = html;
  }

  /** The page that lists saved queries, each name with its title. */
  public static StartPage of(Map<String, String> titles) {
    String list =
        titles.entrySet().stream()
            .map(
                query ->
                    "<li><code>%s</code>: %s</li>"
                        .formatted(html(query.getKey()), html(query.getValue())))
            .collect(Collectors.joining("\n"));
    try {
      String template =
          Resources.toString(Resources.getResource(StartPage.class, "start.html"), UTF_8);
      return new StartPage(template.replace("{{queries}}", list));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void execGet(HttpAction action) {
    try {
      action.setResponseContentType("text/html; charset=utf-8");
      action.getResponseOutputStream().write(html.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String html(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
