package org.newsgraph.serve;

import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.SampleArticle;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Namespaces;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.lexicon.Sense;

/** A few invented articles, of which one is full of signs that a careless page would run. */
final class SampleNews {
  private static final Entity ARDENIA = entity("Country", "Ardenia", "Republic of Ardenia");
  private static final Entity BELMONT = entity("Country", "Belmont");
  private static final Entity CORLAND = entity("Country", "Corland");
  private static final Entity DOVRIA = entity("Country", "Dovria");
  private static final Entity ORLOVA =
      entity("Person", "Mira Orlova", "Orlova", "President Orlova");
  private static final Entity PETROS = entity("Person", "Jan Petros", "Petros");
  private static final Entity WICKED =
      entity("Person", "<script>document.title='caught'</script> \"Eve\" \u202Eevil\u202C 😀");
  private static final Entity LONG = entity("Organization", "Q" + "x".repeat(10_000));

  /** The sense that reads all its recognitions. */
  static final Sense SENSE =
      new Sense(
          Namespaces.LEXICON + "recognizes-1",
          ImmutableList.of("recognize"),
          "verb",
          Optional.empty(),
          ImmutableList.of("subject"),
          ImmutableList.of("object"),
          ImmutableSet.of(),
          ImmutableSet.of(),
          ImmutableSetMultimap.of(),
          ImmutableSetMultimap.of(),
          false,
          false,
          false,
          Optional.empty(),
          Polarity.POSITIVE,
          Modality.ACTUAL,
          Phase.NONE,
          ImmutableList.of("Chad recognized Weber."),
          ImmutableList.of());

  private SampleNews() {}

  /** Puts them into the store. */
  static void putInto(GraphStore store) {
    List.of(january(), february(), told(), denied(), standings(), nasty())
        .forEach(article -> store.put(article.graph(), RUN));
  }

  private static SampleArticle january() {
    SampleArticle article = new SampleArticle("mon/january 1.txt", "2019-01-12");
    article.appeared("Ardenia chooses", "https://news.example/1", "The Example");
    article
        .says("😀 Ardenia recognizes Mira Orlova.", ARDENIA, "recognizes", ORLOVA)
        .role("president");
    article.says("Belmont opposes Mira Orlova.", BELMONT, "opposes", ORLOVA);
    article.says("Jan Petros supports Mira Orlova.", PETROS, "supports", ORLOVA);
    article.says("Mira Orlova is said to holdsRole: president.", ORLOVA, "holdsRole", "president");
    return article;
  }

  private static SampleArticle february() {
    SampleArticle article = new SampleArticle("february.txt", "2019-02-03");
    article.says("Ardenia recognizes Mira Orlova.", ARDENIA, "recognizes", ORLOVA);
    article.says("Belmont supports Mira Orlova.", BELMONT, "supports", ORLOVA);
    article
        .says("Ardenia may sanction Belmont.", ARDENIA, "sanctions", BELMONT)
        .modality(Modality.POSSIBLE);
    article
        .says("Petros says Belmont accuses Ardenia.", BELMONT, "accuses", ARDENIA)
        .source(PETROS);
    article
        .says("Belmont did not meet Jan Petros; it meets nobody.", BELMONT, "meets", PETROS)
        .negative();
    return article;
  }

  /** Two of whom one thing is told and, later, its contrary. */
  private static SampleArticle told() {
    SampleArticle article = new SampleArticle("told.txt", "2019-01-20");
    article.appeared("Friends", "https://news.example/2", "The Example");
    article.says("Corland supports Dovria.", CORLAND, "supports", DOVRIA);
    return article;
  }

  private static SampleArticle denied() {
    SampleArticle article = new SampleArticle("denied.txt", "2019-02-10");
    article.says("Corland never supported Dovria.", CORLAND, "supports", DOVRIA).negative();
    return article;
  }

  /** What is no fact, for a reason each. */
  private static SampleArticle standings() {
    SampleArticle article = new SampleArticle("standings.txt", "2019-03-01");
    article
        .says("Dovria no longer aids Corland.", DOVRIA, "aids", CORLAND)
        .negative()
        .phase(Phase.END);
    article
        .says("Dovria is to meet Corland.", DOVRIA, "meets", CORLAND)
        .modality(Modality.INTENDED);
    article
        .says("Dovria demands that it threaten Corland.", DOVRIA, "threatens", CORLAND)
        .modality(Modality.REQUESTED);
    article
        .says("Dovria seems to have accused Corland.", DOVRIA, "accuses", CORLAND)
        .guessedBy("statements-0a");
    return article;
  }

  private static SampleArticle nasty() {
    SampleArticle article = new SampleArticle("nasty <b>\".txt", "2019-03-01");
    article.appeared(
        "<img src=x onerror=alert(1)>", "https://news.example/x?a=%22%3E", "<b>Bold</b>");
    article.says(
        "<script>document.title='caught'</script> accuses " + LONG.label() + "\"'><img src=x>.",
        WICKED,
        "accuses",
        LONG);
    return article;
  }
}
