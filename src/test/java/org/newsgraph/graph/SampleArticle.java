package org.newsgraph.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Claim.EntityFiller;
import org.newsgraph.extract.Claim.Filler;
import org.newsgraph.extract.Claim.Words;
import org.newsgraph.extract.ClaimTime;
import org.newsgraph.extract.Evidence;
import org.newsgraph.lexicon.Modality;
import org.newsgraph.lexicon.Namespaces;
import org.newsgraph.lexicon.Phase;
import org.newsgraph.lexicon.Polarity;
import org.newsgraph.text.Span;

/** An article with claims made by hand, one sentence a line. */
public final class SampleArticle {
  public static final Run RUN = new Run("newsgraph 0.1.0", "c0", "a1", "b2");

  private final String name;
  private final Optional<LocalDate> date;
  private Optional<String> title = Optional.empty();
  private Optional<URI> address = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private final StringBuilder text = new StringBuilder();
  private final List<SampleClaim> claims = new ArrayList<>();
  private int sentences;

  public SampleArticle(String name, String date) {
    this.name = name;
    this.date = date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
  }

  public static Entity entity(String type, String label, String... otherNames) {
    return new Entity(
        label.replace(' ', '_'),
        label,
        ImmutableSortedSet.<String>naturalOrder().add(label).add(otherNames).build(),
        type,
        type.equals("Country") ? Optional.of("Q" + label.length()) : Optional.empty(),
        true);
  }

  /**
   * Adds the sentence and a claim read from it, whose words are found by the labels' last words.
   */
  public SampleClaim says(String sentence, Entity subject, String relation, Entity object) {
    return add(sentence, subject, relation, new EntityFiller(object));
  }

  /** Adds the sentence and a claim whose object is words. */
  public SampleClaim says(String sentence, Entity subject, String relation, String words) {
    return add(sentence, subject, relation, new Words(words));
  }

  /** Says where the article appeared. */
  public void appeared(String underTitle, String at, String by) {
    title = Optional.of(underTitle);
    address = Optional.of(URI.create(at));
    publisher = Optional.of(by);
  }

  public ArticleGraph graph() {
    Article article = new Article(name, date, title, address, publisher, text.toString());
    return new ArticleGraph(
        article, claims.stream().map(SampleClaim::claim).collect(ImmutableList.toImmutableList()));
  }

  private SampleClaim add(String sentence, Entity subject, String relation, Filler object) {
    int begin = text.length();
    text.append(sentence).append("\n");
    SampleClaim claim = new SampleClaim(sentences++, begin, sentence, subject, relation, object);
    claims.add(claim);
    return claim;
  }

  /** A claim in the making: positive, actual and a fact until told otherwise. */
  public static final class SampleClaim {
    private final int index;
    private final int begin;
    private final String sentence;
    private final Entity subject;
    private final String relation;
    private final Filler object;
    private Polarity polarity = Polarity.POSITIVE;
    private Modality modality = Modality.ACTUAL;
    private Phase phase = Phase.NONE;
    private Optional<Entity> source = Optional.empty();
    private Optional<ClaimTime> time = Optional.empty();
    private String role = "";
    private double confidence = 0.93;
    private String proposer;

    SampleClaim(
        int index, int begin, String sentence, Entity subject, String relation, Filler object) {
      this.index = index;
      this.begin = begin;
      this.sentence = sentence;
      this.subject = subject;
      this.relation = relation;
      this.object = object;
      proposer = Namespaces.LEXICON + relation + "-1";
    }

    public SampleClaim negative() {
      polarity = Polarity.NEGATIVE;
      return this;
    }

    public SampleClaim modality(Modality given) {
      modality = given;
      return this;
    }

    public SampleClaim phase(Phase given) {
      phase = given;
      return this;
    }

    public SampleClaim source(Entity given) {
      source = Optional.of(given);
      return this;
    }

    public SampleClaim time(String value, String words) {
      time = Optional.of(new ClaimTime(value, find(words)));
      return this;
    }

    public SampleClaim role(String given) {
      role = given;
      return this;
    }

    /** Says which learnt model reads it, and is not sure. */
    public SampleClaim guessedBy(String model) {
      proposer = Namespaces.MODEL + model;
      confidence = 0.3;
      return this;
    }

    private Claim claim() {
      boolean asserted =
          polarity == Polarity.POSITIVE
              && modality == Modality.ACTUAL
              && source.isEmpty()
              && confidence > 0.5;
      Evidence evidence =
          new Evidence(
              index,
              new Span(begin, begin + sentence.length()),
              sentence,
              find(relation.substring(0, 4)),
              find(last(subject.label())),
              Optional.of(find(last(object.label()))));
      return new Claim(
          Namespaces.NG + relation,
          subject,
          object,
          polarity,
          modality,
          phase,
          source,
          time,
          role,
          confidence,
          asserted,
          proposer,
          evidence);
    }

    private Span find(String words) {
      int at = Math.max(0, sentence.indexOf(words));
      return new Span(begin + at, begin + Math.min(sentence.length(), at + words.length()));
    }

    private static String last(String label) {
      return label.substring(label.lastIndexOf(' ') + 1);
    }
  }
}
