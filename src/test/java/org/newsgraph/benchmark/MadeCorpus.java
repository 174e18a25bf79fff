package org.newsgraph.benchmark;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.newsgraph.article.Article;
import org.newsgraph.entity.Entity;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Claim.EntityFiller;
import org.newsgraph.extract.ClaimTime;
import org.newsgraph.extract.Evidence;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.identity.Identity;
import org.newsgraph.text.Span;

/**
 * Articles without end, made of some that were read: each has the words and claims of one of them,
 * each tenth those of two, and whom no gazetteer knows has other names in each fifty articles.
 */
final class MadeCorpus {
  private static final int ALIKE = 50;
  private static final int RECOMBINED = 10;
  private static final LocalDate FIRST = LocalDate.parse("2015-01-01");
  private static final int DAYS = 3_000;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final ImmutableList<String> SYLLABLES =
      ImmutableList.of("ka", "lo", "mir", "sen", "tor", "va", "nu", "bel", "dri", "osh");

  private final ImmutableList<ArticleGraph> read;
  private final Identity identity;

  MadeCorpus(ImmutableList<ArticleGraph> read, Identity identity) {
    this.read = read;
    this.identity = identity;
  }

  /** The article of that number. */
  ArticleGraph article(int number) {
    ArticleGraph one = read.get(number % read.size());
    ArticleGraph other = read.get((number * 7 + number / read.size()) % read.size());
    String begin = "Report " + number + ".\n\n";
    String between = begin + one.article().text() + "\n\n";
    String ending = ending(number / ALIKE);
    boolean two = number % RECOMBINED == 0;
    Article article =
        new Article(
            "made/" + number + ".txt",
            Optional.of(FIRST.plusDays(number * 13L % DAYS)),
            scrambled(two ? between + other.article().text() : between, number));
    ImmutableList<Claim> claims =
        Stream.concat(
                one.claims().stream().map(claim -> moved(claim, begin.length(), ending)),
                (two ? other.claims() : ImmutableList.<Claim>of())
                    .stream().map(claim -> moved(claim, between.length(), ending)))
            .collect(ImmutableList.toImmutableList());
    return ArticleGraph.of(article, claims, identity);
  }

  /** The text in letters of its own, or all articles would be copies of each other. */
  private static String scrambled(String text, int number) {
    List<Character> letters = new ArrayList<>(Lists.charactersOf(LETTERS));
    Collections.shuffle(letters, new Random(number));
    StringBuilder scrambled = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int letter = LETTERS.indexOf(text.charAt(i));
      if (letter >= 0) {
        scrambled.setCharAt(i, letters.get(letter));
      }
    }
    return scrambled.toString();
  }

  private static Claim moved(Claim claim, int shift, String ending) {
    UnaryOperator<Span> move = span -> new Span(span.begin() + shift, span.end() + shift);
    Evidence words = claim.evidence();
    return new Claim(
        claim.relation(),
        renamed(claim.subject(), ending),
        claim.object() instanceof EntityFiller filler
            ? new EntityFiller(renamed(filler.entity(), ending))
            : claim.object(),
        claim.polarity(),
        claim.modality(),
        claim.phase(),
        claim.source().map(source -> renamed(source, ending)),
        claim.time().map(time -> new ClaimTime(time.value(), move.apply(time.words()))),
        claim.role(),
        claim.confidence(),
        claim.asserted(),
        claim.proposer(),
        new Evidence(
            words.sentence() + shift,
            move.apply(words.span()),
            words.text(),
            move.apply(words.cue()),
            move.apply(words.subject()),
            words.object().map(move)));
  }

  private static Entity renamed(Entity entity, String ending) {
    return entity.wikidata().isPresent()
        ? entity
        : new Entity(
            entity.key() + ending,
            entity.label() + ending,
            entity.names().stream()
                .map(name -> name + ending)
                .collect(toImmutableSortedSet(naturalOrder())),
            entity.type(),
            entity.wikidata(),
            entity.named());
  }

  private static String ending(int number) {
    StringBuilder ending = new StringBuilder();
    for (int rest = number + 1; rest > 0; rest /= SYLLABLES.size()) {
      ending.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return ending.toString();
  }
}
