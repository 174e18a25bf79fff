package org.newsgraph.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Invented news in which the same people come again and again. */
final class News {
  private static final List<String> TEXTS =
      List.of(
          "date 2019-02-01\nPresident Karl Graf met Anna Novak in Lima on Thursday. Graf thanked her.",
          "date 2019-02-02\nGraf condemned the attack on Friday. He accused Oleh Melensky of lying.",
          "date 2019-02-03\nAnna Nov\u00e1k supports Karl Graf. Melenskyy met Novak in Paris.",
          "date 2019-02-04\nOleh Melenskyy visited France. France recognized Berta Lund as president.",
          "date 2019-02-05\nBellweather Corp sued the Supreme Court of Peru. Lund praised Bellweather.",
          "date 2019-02-06\nThe Peruvian Supreme Court rejected the claim of Bellweather Corporation.",
          "date 2019-02-07\nThe Peruvian president met Karl Graf. Germany backs Lund.",
          "date 2019-02-08\nRussia sanctioned Karl Graf, the mayor of Lima. Novak criticized Russia.",
          "date 2019-02-09\nStriker Karl Graf joined Northern Front. The club thanked Graf.",
          "date 2019-02-10\nThe Rural Labour League supports Berta Lund. RLL members met Lund.",
          "date 2019-02-11\nThe Rural Labor League accused Melensky. Melensky denied it.",
          "date 2019-02-12\nLund, the president of Peru, met Novak. \u0141ukasz Nowak met Berta Lund.",
          "date 2019-02-13\nLukasz Nowak accused the government of Peru. Graf met Nowak in Berlin.",
          "Karl Otto Graf met Donald Trump in Washington. Graf supports Trump.",
          "Trump recognized Lund. The Trump administration sanctioned Bellweather.");

  private static final String AGENCY =
      "date 2019-03-0%d\n%sThe president of Peru, Berta Lund, met Karl Graf in Lima on Monday to talk"
          + " about the border. Graf said that Peru would support the talks in Geneva. Anna Novak, who"
          + " leads the opposition, accused the president of lying about the cost of the bridge, which"
          + " was built by Bellweather Corp two years ago and has been closed since an accident in May."
          + " The Supreme Court will hear the case in June, a spokesman said.%s";

  private News() {}

  /** Writes them into the folder, in files of several formats, with two that cannot be read. */
  static void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("more"));
    for (int i = 0; i < TEXTS.size(); i++) {
      Files.writeString(folder.resolve("%02d.txt".formatted(i)), TEXTS.get(i));
    }
    Files.writeString(folder.resolve("agency.txt"), AGENCY.formatted(5, "", ""));
    Files.writeString(folder.resolve("more/paper.txt"), AGENCY.formatted(4, "", " Talks go on."));
    Files.writeString(folder.resolve("more/site.txt"), AGENCY.formatted(6, "LIMA - ", ""));
    Files.writeString(
        folder.resolve("feed.jsonl"),
        List.of(
                "Graf met Lund in Rome.",
                "Novak thanked Graf.",
                "Lund met Trump.",
                "Novak met Lund.")
            .stream()
            .map(
                text ->
                    "{\"url\": \"http://news.example/%d\", \"date\": \"2019-04-01\", \"words\": \"%s\"}\n"
                        .formatted(text.length() % 19, text))
            .collect(Collectors.joining()));
    Files.writeString(folder.resolve("empty.txt"), "");
  }
}
