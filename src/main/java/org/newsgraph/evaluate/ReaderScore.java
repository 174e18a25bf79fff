package org.newsgraph.evaluate;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.newsgraph.evaluate.gold.GoldFile;
import org.newsgraph.evaluate.gold.GoldSentence;
import org.newsgraph.evaluate.gold.GoldWord;
import org.newsgraph.reader.WordReader;
import org.newsgraph.text.Name;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * How well the reader reads words that somebody has read by hand.
 *
 * @param shares what share is right, from 0 to 1, by what is looked at, for all that the file tells
 * @param read the sentences as they were read, in the file's order
 * @param wordsPerSecond how many words were read in a second, once warm
 */
public record ReaderScore(
    ImmutableMap<String, Double> shares, ImmutableList<Sentence> read, double wordsPerSecond) {
  private static final int SENTENCES_TO_WARM_UP = 200;
  private static final String NO_ENTITY = "O";

  /** Reads the words of the file and scores what comes out. */
  public static ReaderScore of(GoldFile file, WordReader reader) {
    ImmutableList<ImmutableList<String>> words = texts(file.sentences());
    var unused = reader.readWords(words.subList(0, Math.min(SENTENCES_TO_WARM_UP, words.size())));
    Stopwatch watch = Stopwatch.createStarted();
    ImmutableList<Sentence> read =
        file.documents().parallelStream()
            .flatMap(document -> reader.readWords(texts(document)).stream())
            .collect(ImmutableList.toImmutableList());
    double seconds = watch.elapsed(TimeUnit.NANOSECONDS) / 1e9;
    return new ReaderScore(
        shares(file, read), read, words.stream().mapToInt(List::size).sum() / seconds);
  }

  private static ImmutableList<ImmutableList<String>> texts(List<GoldSentence> sentences) {
    return sentences.stream().map(GoldSentence::texts).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableMap<String, Double> shares(GoldFile file, List<Sentence> read) {
    ImmutableMap.Builder<String, Double> shares = ImmutableMap.builder();
    addWords(file.sentences(), read, shares);
    if (file.named()) {
      Score names =
          marks(
              file,
              read,
              gold -> NameKinds.scored(gold.names()),
              sentence -> NameKinds.scored(sentence.names()));
      shares.put("names", names.f1());
      shares.put("precision", names.precision());
      shares.put("recall", names.recall());
    }
    if (file.hasEntities()) {
      shares.put(
          "etype", marks(file, read, GoldSentence::entityHeads, ReaderScore::entityHeads).f1());
    }
    return shares.buildOrThrow();
  }

  private static void addWords(
      List<GoldSentence> gold, List<Sentence> read, ImmutableMap.Builder<String, Double> shares) {
    Share upos = new Share("upos");
    Share lemma = new Share("lemma");
    Share uas = new Share("uas");
    Share las = new Share("las");
    for (int i = 0; i < gold.size(); i++) {
      for (Token token : read.get(i).tokens()) {
        GoldWord word = gold.get(i).words().get(token.index());
        word.upos().ifPresent(u -> upos.count(u.equals(token.upos())));
        word.lemma().ifPresent(l -> lemma.count(lower(l).equals(lower(token.lemma()))));
        word.head().ifPresent(h -> uas.count(h == token.head()));
        word.relation().ifPresent(r -> las.count(word.hangsAs(token)));
      }
    }
    ImmutableList.of(upos, lemma, uas, las).forEach(share -> share.addTo(shares));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** How well the marked words agree, exactly, with those that the gold marks. */
  private static Score marks(
      GoldFile file,
      List<Sentence> read,
      Function<GoldSentence, ImmutableList<Name>> gold,
      Function<Sentence, ImmutableList<Name>> found) {
    int right = 0;
    int given = 0;
    int asked = 0;
    for (int i = 0; i < read.size(); i++) {
      ImmutableList<Name> marked = gold.apply(file.sentences().get(i));
      ImmutableList<Name> answer = found.apply(read.get(i));
      right += Math.toIntExact(answer.stream().filter(marked::contains).count());
      given += answer.size();
      asked += marked.size();
    }
    return new Score(right, given, asked, ImmutableList.of(), ImmutableList.of());
  }

  /** The words that head an entity, with its type. */
  private static ImmutableList<Name> entityHeads(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> !token.entityType().equals(NO_ENTITY))
        .map(token -> GoldSentence.mark(token.index(), token.entityType()))
        .collect(ImmutableList.toImmutableList());
  }
}
