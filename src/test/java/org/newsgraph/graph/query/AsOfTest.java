package org.newsgraph.graph.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.Entity;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.Incoming;
import org.newsgraph.graph.SampleArticle;
import org.newsgraph.graph.SampleArticle.SampleClaim;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Phase;

/** Forty dated articles on who recognizes whom, and who does on each day of four months. */
final class AsOfTest {
  private static final Entity LOPEZ = entity("Person", "Ana Lopez", "Lopez");
  private static final Entity MALTA = entity("Country", "Malta");
  private static final LocalDate FIRST = LocalDate.parse("2019-01-01");
  private static final int DAYS = 120;

  /**
   * What each article tells: the day, the state, and that it recognizes (+), does not (-), no
   * longer does (x), may (?), wants to (!), does so as somebody says (s) or does not as somebody
   * says (n), or has done so since the day that follows.
   */
  private static final ImmutableList<String> ARTICLES =
      ImmutableList.of(
          "01-05 France +",
          "01-09 France +",
          "01-20 France +",
          "02-10 France x",
          "02-12 France -",
          "03-01 France +",
          "03-05 France +",
          "03-20 France x",
          "04-15 France +",
          "01-06 Spain -",
          "01-15 Spain ?",
          "02-01 Spain +",
          "02-03 Spain s",
          "02-20 Spain -",
          "02-25 Spain +",
          "01-10 Kenya +",
          "01-12 Kenya n",
          "01-14 Kenya +",
          "02-14 Kenya n",
          "03-14 Kenya +",
          "03-10 Peru 02-05",
          "04-01 Peru x",
          "01-08 Chad -",
          "02-08 Chad !",
          "03-08 Chad -",
          "04-08 Chad ?",
          "01-02 Ghana +",
          "01-03 Ghana x",
          "01-04 Ghana +",
          "01-05 Ghana x",
          "01-06 Ghana +",
          "01-07 Ghana x",
          "01-08 Ghana +",
          "02-14 Nepal +",
          "02-14 Nepal -",
          "02-16 Nepal +",
          "01-30 Italy +",
          "02-15 Italy !",
          "02-27 Italy +",
          "02-28 Italy x");

  /** When each state recognizes: from the first day of two on, until the day before the second. */
  private static final ImmutableMap<String, String> HELD =
      ImmutableMap.<String, String>builder()
          .put("France", "01-05 02-10 03-01 03-20 04-15 12-31")
          .put("Spain", "02-01 02-20 02-25 12-31")
          .put("Kenya", "01-10 12-31")
          .put("Peru", "02-05 04-01")
          .put("Ghana", "01-02 01-03 01-04 01-05 01-06 01-07 01-08 12-31")
          .put("Nepal", "02-16 12-31")
          .put("Italy", "01-30 02-28")
          .buildOrThrow();

  private final GraphStore store;

  AsOfTest(@TempDir Path folder) {
    store = GraphStore.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void eachDayHasWhatHeldOnIt() {
    put(ARTICLES);
    for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
      assertEquals(held(day), recognizing(Optional.of(day)), day.toString());
    }
    assertEquals(ImmutableSortedSet.copyOf(HELD.keySet()), recognizing(Optional.empty()));
  }

  @Test
  void theOrderOfArticlesTellsNothing() {
    List<String> shuffled = new ArrayList<>(ARTICLES);
    Collections.shuffle(shuffled, new Random(14));
    put(shuffled);
    for (String day : List.of("01-07", "02-10", "02-26", "03-19", "04-20")) {
      LocalDate date = date(day);
      assertEquals(held(date), recognizing(Optional.of(date)), day);
    }
  }

  private void put(List<String> articles) {
    store.put(
        articles.stream()
            .map(line -> new Incoming(article(line).graph(), Optional.empty()))
            .toList(),
        RUN);
  }

  private static SampleArticle article(String line) {
    List<String> words = Splitter.on(' ').splitToList(line);
    String told = words.get(2);
    SampleArticle article = new SampleArticle(line, date(words.get(0)).toString());
    SampleClaim claim =
        article.says(
            words.get(1) + " recognizes Lopez, told by " + told,
            entity("Country", words.get(1)),
            "recognizes",
            LOPEZ);
    switch (told) {
      case "+" -> {}
      case "-" -> claim.negative();
      case "x" -> claim.negative().phase(Phase.END);
      case "?" -> claim.modality(Modality.POSSIBLE);
      case "!" -> claim.modality(Modality.INTENDED);
      case "s" -> claim.source(MALTA);
      case "n" -> claim.negative().source(MALTA);
      default -> claim.time(date(told).toString(), told);
    }
    return article;
  }

  private static LocalDate date(String monthAndDay) {
    return LocalDate.parse("2019-" + monthAndDay);
  }

  private static ImmutableSortedSet<String> held(LocalDate day) {
    return HELD.keySet().stream()
        .filter(state -> holds(Splitter.on(' ').splitToList(HELD.get(state) + ""), day))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private static boolean holds(List<String> turns, LocalDate day) {
    return turns.stream().filter(turn -> !date(turn).isAfter(day)).count() % 2 == 1;
  }

  private ImmutableSortedSet<String> recognizing(Optional<LocalDate> day) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SavedQuery query = Queries.of(Path.of("queries")).expect("recognitions");
    Answers.write(store, query, ImmutableMap.of(), day, ResultFormat.CSV, out);
    return out.toString(UTF_8)
        .lines()
        .skip(1)
        .map(row -> row.substring(0, row.indexOf(',')))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }
}
