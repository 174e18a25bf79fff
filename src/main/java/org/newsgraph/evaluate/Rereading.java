package org.newsgraph.evaluate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.newsgraph.article.TextSource;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.evaluate.RuleTrial.Outcome;
import org.newsgraph.grammar.mend.ArticleMender;
import org.newsgraph.grammar.mend.Change;
import org.newsgraph.grammar.mend.Rule;
import org.newsgraph.grammar.mend.TreeMender;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.read.LexiconCompiler;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Interpreter;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.reader.Reader;
import org.newsgraph.text.AnnotatedArticle;

/**
 * The texts of a gold folder, which the model has read once, and their scores under any rules of
 * the tree mender. An article is understood again only where its trees come out otherwise.
 */
final class Rereading {
  private final Interpreter interpreter;
  private final RelationTable table;
  private final NameFolding folding = NameFolding.ofTheProgram();
  private final ImmutableSortedMap<String, ImmutableList<GoldStatement>> gold;
  private final ImmutableList<Text> texts;

  /** An article as the model gave it, as all rules mend it, and what it says then. */
  private record Text(
      AnnotatedArticle raw, AnnotatedArticle mended, ImmutableList<Statement> statements) {
    String document() {
      return StatementFiles.document(raw.article().name());
    }
  }

  private Rereading(
      ImmutableSortedMap<String, ImmutableList<GoldStatement>> gold,
      Ontology ontology,
      Lexicon lexicon,
      List<AnnotatedArticle> articles) {
    this.interpreter = new Interpreter(Gazetteer.of(ontology.tables()), lexicon);
    this.table = RelationTable.of(ontology);
    this.gold = gold;
    ArticleMender mender = new ArticleMender(TreeMender.standard());
    this.texts =
        articles.parallelStream()
            .map(raw -> text(raw, mender.mend(raw)))
            .collect(toImmutableList());
  }

  /**
   * Lets the model read the texts.
   *
   * @throws IOException where gold is unreadable or its text is missing; the message says so
   * @throws UnreadableArticleException where a text is no article
   */
  static Rereading of(Path goldFolder, Ontology ontology, Progress progress)
      throws IOException, UnreadableArticleException {
    ImmutableSortedMap<String, ImmutableList<GoldStatement>> gold = StatementFiles.gold(goldFolder);
    ImmutableList<Path> files = Evaluation.texts(goldFolder);
    ImmutableList.Builder<AnnotatedArticle> articles = ImmutableList.builder();
    Lexicon lexicon = LexiconCompiler.compile(ontology);
    try (Reader reader = Reader.load(lexicon::words)) {
      for (Path file : files) {
        TextSource source =
            new TextSource(
                String.valueOf(file.getFileName()), file.toString(), MoreFiles.asByteSource(file));
        progress.opens(source, files.indexOf(file), files.size());
        articles.add(reader.readUnmended(source.article()));
      }
    }
    return new Rereading(gold, ontology, lexicon, articles.build());
  }

  /** How the statements score under the rules. */
  Outcome under(TreeMender rules) {
    ArticleMender mender = new ArticleMender(rules);
    ImmutableListMultimap.Builder<String, Statement> given = ImmutableListMultimap.builder();
    AtomicInteger changed = new AtomicInteger();
    texts.parallelStream()
        .map(
            text -> {
              AnnotatedArticle mended = mender.mend(text.raw());
              if (mended.sentences().equals(text.mended().sentences())) {
                return text;
              }
              changed.incrementAndGet();
              return text(text.raw(), mended);
            })
        .toList()
        .forEach(text -> given.putAll(text.document(), text.statements()));
    Scorer scorer = new Scorer(new StatementMatcher(table, folding), gold, given.build());
    return new Outcome(
        changed.get(), Evaluation.acts(table, scorer), Evaluation.facts(table, scorer));
  }

  private Text text(AnnotatedArticle raw, AnnotatedArticle mended) {
    return new Text(
        raw, mended, Statement.each(interpreter.understand(mended).claims(), table, folding));
  }

  /** How many words each rule changes where all are at work. */
  ImmutableMultiset<Rule> fired() {
    TreeMender mender = TreeMender.standard();
    return texts.stream()
        .flatMap(text -> text.raw().sentences().stream())
        .flatMap(sentence -> mender.mend(sentence.tokens()).changes().stream())
        .map(Change::rule)
        .collect(ImmutableMultiset.toImmutableMultiset());
  }
}
