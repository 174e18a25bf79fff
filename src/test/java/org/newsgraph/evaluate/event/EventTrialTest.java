package org.newsgraph.evaluate.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.evaluate.event.EventScore.Count;
import org.newsgraph.grammar.English;

/** Coded events against what the program tells of their sentences. */
final class EventTrialTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Chad attacked Mali on Monday.                 | FIGHT    | Chad         | Mali    | true  | true
          Kenya will support Mali, Weber said.          | AGREE    | Kenyan       | Mali    | true  | true
          Kenya refused to help Mali.                   | REJECT   | Kenya        | Malian  | true  | true
          Kenya urged Chad to help Mali.                | REQUEST  | Kenya        | Chad    | true  | true
          Kenya plans to impose sanctions on Mali.      | THREATEN | Kenya        | Mali    | true  | true
          Kenya and Mali signed an agreement on Monday. | AGREE    | Kenya,Malian | -       | true  | true
          Chad attacked Mali on Monday.                 | ASSAULT  | Kenya        | Mali    | true  | false
          Chad attacked Mali on Monday.                 | AID      | Chad         | Mali    | false | false
          """)
  void anEventIsOfTheTypeThatItsSurenessMakesIt(
      String sentence, String type, String sources, String targets, boolean typed, boolean right)
      throws IOException {
    Files.writeString(file(), line(sentence, type, sources, targets));
    assertEquals(new Count(1, typed ? 1 : 0, right ? 1 : 0), score().total());
  }

  @Test
  void aMissedEventIsListedWithWhatIsTold() throws IOException {
    Files.writeString(file(), line("Chad attacked Mali on Monday.", "AID", "Chad", "Mali"));
    assertEquals(
        "AID Chad -> Mali: Chad attacked Mali on Monday.\n"
            + "      Chad attacks Mali, positive, actual",
        score().missed().get(0));
  }

  @Test
  void aBrokenLineAndAnUnknownTypeAreNamed() throws IOException {
    Files.writeString(file(), "{\"id\": \"a\", \"event\": \"AID\"}\n");
    assertEquals(
        file() + ", line 1, holds no coded event",
        assertThrows(IOException.class, this::score).getMessage());
    Files.writeString(file(), line("Chad attacked Mali.", "DANCE", "Chad", "Mali"));
    assertEquals(
        file() + ": the ontology has no PLOVER type DANCE",
        assertThrows(IOException.class, this::score).getMessage());
  }

  private Path file() {
    return folder.resolve("events.jsonl");
  }

  private EventScore score() throws IOException {
    return EventTrial.of(file(), English.ONTOLOGY);
  }

  private static String line(String sentence, String type, String sources, String targets) {
    return """
        {"id": "a", "date": "2019-02-02", "text": "%s", "event": "%s", "source": [%s], "target": [%s]}
        """
        .formatted(sentence, type, actors(sources), actors(targets));
  }

  private static String actors(String texts) {
    return texts == null ? "" : "{\"text\": \"" + texts.replace(",", "\"}, {\"text\": \"") + "\"}";
  }
}
