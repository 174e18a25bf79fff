package org.newsgraph.cli;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.cli.Shell.Answer;
import org.newsgraph.spark.LocalSpark;
import org.newsgraph.spark.SparkBuild;

/**
 * The commands that a page shows, each behind a dollar sign, and what comes out of them. The folder
 * that pages call "my" is one of the test's.
 */
final class ShownCommands {
  private static final Pattern BLOCK = Pattern.compile("```console\\n((?:(?!```).*\\n)*)```");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern FOLDER = Pattern.compile("(?<=[\\s=])my(?=[/\\s]|$)");
  private static final Set<String> WITHOUT_STORE = Set.of("explain", "--help");

  private final Path folder;

  /** Commands whose files lie in the folder. */
  ShownCommands(Path folder) {
    this.folder = folder;
  }

  /** The page with what really comes out of its commands, run one after the other. */
  String run(String page) {
    return BLOCK.matcher(page).replaceAll(this::block);
  }

  private String block(MatchResult shown) {
    StringBuilder real = new StringBuilder("```console\n");
    String command = "";
    for (String line : shown.group(1).lines().toList()) {
      if (!command.isEmpty()) {
        command += "\n" + line;
      } else if (line.startsWith("$ ")) {
        command = line.substring(2);
      }
      if (!command.isEmpty() && command.chars().filter(sign -> sign == '\'').count() % 2 == 0) {
        real.append("$ " + command + "\n" + outputOf(command));
        command = "";
      }
    }
    return Matcher.quoteReplacement(real.append("```").toString());
  }

  private String outputOf(String shown) {
    String command = FOLDER.matcher(shown).replaceAll(Matcher.quoteReplacement(folder.toString()));
    String out =
        command.startsWith("./newsgraph ")
            ? newsgraph(words(command))
            : command.startsWith("curl ")
                ? curl(words(command))
                : command.startsWith("spark-submit ") ? spark(words(command)) : shell(command);
    return out.replace("\r", "").replace(folder.toString(), "my");
  }

  private String newsgraph(List<String> words) {
    List<String> command = new ArrayList<>(words.subList(1, words.size()));
    if (!command.contains("--store") && WITHOUT_STORE.stream().noneMatch(command::contains)) {
      command.addAll(List.of("--store", store()));
    }
    Answer answer = Shell.newsgraph(command.toArray(new String[0]));
    assertEquals(ExitCode.DONE, answer.code(), answer.err() + answer.out());
    return answer.out();
  }

  /** What spark-submit would answer: what stands behind the jar goes to the program. */
  private static String spark(List<String> words) {
    List<String> own = words.subList(words.indexOf("target/newsgraph.jar") + 1, words.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, UTF_8);
    int code = SparkBuild.run(LocalSpark::start, printed, own.toArray(new String[0]));
    assertEquals(ExitCode.DONE, code, () -> out.toString(UTF_8));
    return out.toString(UTF_8);
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private static String shell(String command) {
    try {
      Process process = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertEquals(0, process.waitFor(), command + "\n" + out);
      return out;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(command, e);
    }
  }

  /** What curl would answer: options are -s, -H and --data-urlencode. */
  private String curl(List<String> words) {
    try (Served served = Served.start(store())) {
      String header = after("-H", words);
      String[] data = after("--data-urlencode", words).split("=", 2);
      URI shown = URI.create(words.stream().filter(w -> w.startsWith("http")).findFirst().get());
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(served.address()).resolve(shown.getPath()))
              .header(header.split(": ", 2)[0], header.split(": ", 2)[1])
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(data[0] + "=" + URLEncoder.encode(data[1], UTF_8)))
              .build();
      return HttpClient.newHttpClient().send(request, ofString()).body();
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
