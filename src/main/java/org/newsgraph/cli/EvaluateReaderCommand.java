package org.newsgraph.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.newsgraph.article.Article;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.entity.Resolver;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.evaluate.CoreferenceScore;
import org.newsgraph.evaluate.MendedScore;
import org.newsgraph.evaluate.ReaderScore;
import org.newsgraph.evaluate.gold.GoldFile;
import org.newsgraph.grammar.mend.Rule;
import org.newsgraph.grammar.mend.TreeMender;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.read.LexiconCompiler;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.reader.Reader;
import org.newsgraph.reader.ReaderModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores what the reader model says of words that somebody has read by hand. */
@Command(
    name = "evaluate-reader",
    description = {
      "Reads the words of treebanks and prints a line for each,",
      "with the share in percent that the reader model gets right."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExample:%n",
    footer = "  newsgraph evaluate-reader pud-test.conllu pud-test.iob2")
final class EvaluateReaderCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Treebanks in CoNLL-U (.conllu) and marked names in IOB2 (.iob2).")
  private List<Path> files;

  @Option(
      names = "--coreference",
      description =
          "Also resolve the text of files that mark entities, and print how many of the pronouns"
              + " and descriptions of somebody who has a name come to the right one, a wrong"
              + " one or none.")
  private boolean coreference;

  @Option(
      names = "--mended",
      description =
          "Also mend the trees that the model gives, and print how many words hang right then, and"
              + " for each rule that fires how many words it changes, makes right and makes wrong.")
  private boolean mended;

  @Mixin private OntologyOption ontology;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ImmutableList<GoldFile> gold = read();
    try (ReaderModels models = ReaderModels.load()) {
      Optional<Function<Article, ResolvedArticle>> resolver =
          coreference ? Optional.of(resolver(models)) : Optional.empty();
      for (GoldFile file : gold) {
        StringBuilder line = new StringBuilder(file.name());
        ReaderScore score = ReaderScore.of(file, models.words());
        addReading(score, line);
        resolver
            .filter(r -> file.hasEntities())
            .ifPresent(r -> addCoreference(CoreferenceScore.of(file, r), line));
        if (mended && !file.named()) {
          addMended(MendedScore.of(file, score.read()), line);
        }
        spec.commandLine().getOut().println(line);
      }
    }
    return ExitCode.DONE;
  }

  /** What reads an article and says who is meant. */
  private Function<Article, ResolvedArticle> resolver(ReaderModels models) throws IOException {
    Ontology read = ontology.read();
    Lexicon lexicon = LexiconCompiler.compile(read);
    Reader reader = new Reader(models, lexicon::words);
    Resolver resolver = new Resolver(Gazetteer.of(read.tables()), lexicon);
    return article -> resolver.resolve(reader.read(article));
  }

  /** All files, so that a broken one is told before any is scored. */
  private ImmutableList<GoldFile> read() throws IOException {
    ImmutableList.Builder<GoldFile> gold = ImmutableList.builder();
    for (Path file : files) {
      gold.add(GoldFile.read(file));
    }
    return gold.build();
  }

  private static void addReading(ReaderScore score, StringBuilder line) {
    addShares(score.shares(), line);
    line.append(" sentences ").append(score.read().size());
    line.append(" words_per_second ").append(Math.round(score.wordsPerSecond()));
  }

  private static void addCoreference(CoreferenceScore score, StringBuilder line) {
    addShares(score.pronouns(), line.append(score.pronouns().isEmpty() ? "" : " pronouns"));
    addShares(
        score.descriptions(), line.append(score.descriptions().isEmpty() ? "" : " descriptions"));
  }

  private static void addMended(MendedScore score, StringBuilder line) {
    addShares(score.shares(), line.append(" mended"));
    line.append(" right ").append(score.right().size());
    line.append(" wrong ").append(score.wrong().size());
    for (Rule rule : TreeMender.standard().rules()) {
      if (score.fired().contains(rule)) {
        line.append(
            String.format(
                Locale.ROOT,
                "%n  %-18s changed %d right %d wrong %d",
                rule.name(),
                score.fired().count(rule),
                score.right().count(rule),
                score.wrong().count(rule)));
      }
    }
  }

  private static void addShares(ImmutableMap<String, Double> shares, StringBuilder line) {
    shares.forEach(
        (name, share) -> line.append(' ').append(name).append(' ').append(percent(share)));
  }

  private static String percent(double share) {
    return new BigDecimal(100 * share).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
