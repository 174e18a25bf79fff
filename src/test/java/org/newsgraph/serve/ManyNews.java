package org.newsgraph.serve;

import static org.newsgraph.graph.SampleArticle.RUN;
import static org.newsgraph.graph.SampleArticle.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.entity.Entity;
import org.newsgraph.graph.GraphStore;
import org.newsgraph.graph.Incoming;
import org.newsgraph.graph.SampleArticle;
import org.newsgraph.graph.SampleArticle.SampleClaim;
import org.newsgraph.lexicon.Modality;

/**
 * So many invented articles that a store of them is as large as one of real news: some hundred
 * actors, of whom a few are in most of the articles, and claims of every standing. The same number
 * always gives the same articles.
 */
final class ManyNews {
  private static final int ACTORS = 400;
  private static final int AT_ONCE = 500;
  private static final LocalDate FIRST = LocalDate.parse("2015-01-01");
  private static final List<String> RELATIONS =
      List.of("recognizes", "supports", "opposes", "accuses", "meets", "sanctions", "aids");
  private static final List<String> SYLLABLES =
      List.of("ka", "lo", "mir", "sen", "tor", "va", "nu", "bel", "dri", "osh");

  private final List<Entity> actors = new ArrayList<>();
  private final int claims;
  private int state = 1;

  private ManyNews(int claims) {
    this.claims = claims;
    for (int i = 0; i < ACTORS; i++) {
      String name = name(i) + " " + name(ACTORS - i + 7);
      actors.add(entity(i % 3 == 0 ? "Country" : "Person", name, "President " + name));
    }
  }

  /** Puts so many of them, with so many claims each, into the store. */
  static void putInto(GraphStore store, int number, int claims) {
    ManyNews news = new ManyNews(claims);
    List<Incoming> articles = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      articles.add(new Incoming(news.article(i).graph(), Optional.empty()));
      if (articles.size() == AT_ONCE || i == number - 1) {
        store.put(articles, RUN);
        articles.clear();
      }
    }
  }

  private SampleArticle article(int number) {
    LocalDate day = FIRST.plusDays(next(3_000));
    SampleArticle article = new SampleArticle("news/" + number + ".txt", day.toString());
    article.appeared("Report " + number, "https://news.example/" + number, "Paper " + next(20));
    for (int i = 0; i < claims; i++) {
      addClaim(article);
    }
    return article;
  }

  private void addClaim(SampleArticle article) {
    Entity subject = actor();
    Entity object = actor();
    String relation = RELATIONS.get(next(RELATIONS.size()));
    String sentence =
        "%s %s %s, and much else was said in %s that day."
            .formatted(subject.label(), relation, object.label(), name(next(1_000)));
    SampleClaim claim = article.says(sentence, subject, relation, object);
    switch (next(10)) {
      case 0 -> claim.negative();
      case 1 -> claim.modality(Modality.POSSIBLE);
      case 2 -> claim.modality(Modality.INTENDED);
      case 3 -> claim.source(actor());
      default -> {}
    }
  }

  /** One of them, the first ones far more often. */
  private Entity actor() {
    return actors.get(Math.min(next(ACTORS), next(ACTORS)) * (next(ACTORS) + 1) / ACTORS);
  }

  private static String name(int number) {
    String name = "";
    for (int rest = number + 1; rest > 0; rest /= SYLLABLES.size()) {
      name += SYLLABLES.get(rest % SYLLABLES.size());
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The next of a fixed row of numbers from 0 up to the limit. */
  private int next(int limit) {
    state = state * 1_103_515_245 + 12_345;
    return Math.floorMod(state >> 16, limit);
  }
}
