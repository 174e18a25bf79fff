package org.newsgraph.cli;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Shell.Answer;

/**
 * Runs what the README shows, one command after the other, and compares what comes out. With the
 * system property {@code readme.update} it writes what comes out into the README.
 */
@Tag("slow")
final class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern SHOWN =
      Pattern.compile("```console\\n\\$ ((?:[^'`]|'[^']*')*?)\\n((?:(?!```).*\\n)*)```");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  @TempDir private Path folder;

  @Test
  void whatTheReadmeShowsIsWhatComesOut() throws Exception {
    String readme = Files.readString(README);
    String real = SHOWN.matcher(readme).replaceAll(this::withRealOutput);
    if (Boolean.getBoolean("readme.update")) {
      Files.writeString(README, real);
      return;
    }

    assertTrue(SHOWN.matcher(readme).results().count() >= 4);
    assertEquals(real, readme);
  }

  @Test
  void everyCommandThatTheReadmeNamesIsThere() throws Exception {
    List<String> named =
        Pattern.compile("^\\| `([a-z-]+)", Pattern.MULTILINE)
            .matcher(Files.readString(README))
            .results()
            .map(found -> found.group(1))
            .toList();

    assertEquals(
        ImmutableList.of(
            "build",
            "retract",
            "log",
            "compact",
            "query",
            "export",
            "serve",
            "explain",
            "check",
            "evaluate",
            "evaluate-reader"),
        named);
    named.forEach(
        name -> assertTrue(Shell.newsgraph(name, "--help").out().contains("Example:"), name));
  }

  private String withRealOutput(MatchResult shown) {
    String command = shown.group(1);
    return Matcher.quoteReplacement(
        "```console\n$ " + command + "\n" + real(words(command)) + "```");
  }

  private String real(List<String> words) {
    List<String> command = new ArrayList<>(words.subList(1, words.size()));
    if (words.get(0).equals("curl")) {
      return curl(command);
    }
    assertEquals("./newsgraph", words.get(0));
    command.addAll(List.of("--store", folder.resolve("store").toString()));
    Answer answer = Shell.newsgraph(command.toArray(new String[0]));
    assertEquals(ExitCode.DONE, answer.code(), answer.err());
    return answer.out().replace("\r", "");
  }

  /** What curl would answer: options are -s, -H and --data-urlencode. */
  private String curl(List<String> words) {
    try (Served served = Served.start(folder.resolve("store").toString())) {
      String header = after("-H", words);
      String[] data = after("--data-urlencode", words).split("=", 2);
      URI shown = URI.create(words.stream().filter(w -> w.startsWith("http")).findFirst().get());
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(served.address()).resolve(shown.getPath()))
              .header(header.split(": ", 2)[0], header.split(": ", 2)[1])
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(data[0] + "=" + URLEncoder.encode(data[1], UTF_8)))
              .build();
      return HttpClient.newHttpClient().send(request, ofString()).body().replace("\r", "");
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String after(String option, List<String> words) {
    return words.get(words.indexOf(option) + 1);
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(
          word.group(1) != null
              ? word.group(1)
              : word.group(2) != null ? word.group(2) : word.group(3));
    }
    return words;
  }
}
