package org.newsgraph.pipeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.newsgraph.article.Article;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.extract.judge.Measure;
import org.newsgraph.extract.judge.Standard;
import org.newsgraph.extract.learnt.StatementModel;
import org.newsgraph.graph.Run;
import org.newsgraph.identity.Identity;
import org.newsgraph.identity.TermsOfOffice;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.read.LexiconCompiler;
import org.newsgraph.lexicon.read.LexiconException;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.lexicon.read.Problem;
import org.newsgraph.reader.Reader;
import org.newsgraph.reader.ReaderModels;
import org.newsgraph.text.AnnotatedArticle;

/** The way of one article, from its words to what it says. */
public final class Pipeline implements AutoCloseable {
  /** Where in an ontology the model lies that proposes beside the lexicon. */
  private static final String LEARNT = "en/statements.onnx";

  private final Reader reader;
  private final Interpreter interpreter;
  private final Optional<StatementModel> learnt;
  private final Lexicon lexicon;
  private final Run run;

  private Pipeline(
      Reader reader,
      Interpreter interpreter,
      Optional<StatementModel> learnt,
      Lexicon lexicon,
      Run run) {
    this.reader = reader;
    this.lexicon = lexicon;
    this.learnt = learnt;
    this.interpreter = interpreter;
    this.run = run;
  }

  /**
   * The program's stages under an ontology; close it after use.
   *
   * @throws LexiconException where entries of the ontology are broken; it names all of them
   */
  public static Pipeline open(Ontology ontology) {
    return open(ontology, Demands.NONE);
  }

  /**
   * The same with other demands on statements than the ontology's.
   *
   * @throws LexiconException where entries of the ontology are broken; it names all of them
   */
  public static Pipeline open(Ontology ontology, Demands demands) {
    Standard standard = standard(ontology);
    return open(ontology, demands, demands.on(standard), standard.measure().isPresent());
  }

  /**
   * The same where all that is proposed is sure enough, whatever the ontology's measure says.
   *
   * @throws LexiconException where entries of the ontology are broken; it names all of them
   */
  public static Pipeline openUnmeasured(Ontology ontology) {
    return open(ontology, Demands.NONE, Standard.NONE, true);
  }

  /**
   * The same where the lexicon alone proposes.
   *
   * @throws LexiconException where entries of the ontology are broken; it names all of them
   */
  public static Pipeline openLexicon(Ontology ontology) {
    return open(ontology, Demands.NONE, Standard.NONE, false);
  }

  private static Standard standard(Ontology ontology) {
    return sound(ontology, "the judge", () -> Measure.find(ontology.sheets()))
        .map(Standard::of)
        .orElse(Standard.NONE);
  }

  /** The model is asked only where its guesses are judged. */
  private static Pipeline open(
      Ontology ontology, Demands demands, Standard standard, boolean asksModel) {
    CompletableFuture<ReaderModels> models = CompletableFuture.supplyAsync(ReaderModels::load);
    try {
      Lexicon lexicon = LexiconCompiler.compile(ontology);
      Gazetteer gazetteer = sound(ontology, "the gazetteer", () -> Gazetteer.of(ontology.tables()));
      TermsOfOffice terms =
          sound(ontology, "the terms of office", () -> TermsOfOffice.of(ontology.tables()));
      Optional<StatementModel> learnt =
          sound(ontology, LEARNT, () -> asksModel ? findLearnt(ontology) : Optional.empty());
      Interpreter interpreter =
          sound(
              ontology,
              "the language",
              () -> new Interpreter(gazetteer, lexicon, terms, learnt, standard));
      ReaderModels loaded = models.join();
      Reader reader =
          sound(
              ontology,
              "the language",
              () -> new Reader(loaded, lexicon::words, learnt.isPresent()));
      sound(ontology, LEARNT, () -> expectOwn(learnt, reader));
      Run run =
          new Run(
              Software.nameAndVersion() + demands,
              Software.digest(),
              reader.digest(),
              ontology.digest());
      return new Pipeline(reader, interpreter, learnt, lexicon, run);
    } catch (RuntimeException e) {
      models.join().close();
      throw e;
    }
  }

  private static Optional<StatementModel> findLearnt(Ontology ontology) {
    return ontology.findWeights(LEARNT).map(StatementModel::of);
  }

  /** A model that learnt from another reader's numbers would take them for something else. */
  private static boolean expectOwn(Optional<StatementModel> learnt, Reader reader) {
    learnt.ifPresent(
        model ->
            checkArgument(
                model.readerDigest().equals(reader.digest()),
                "it belongs to the reader model %s, and this is %s",
                model.readerDigest(),
                reader.digest()));
    return learnt.isPresent();
  }

  /** What the article says, and all that was tried on the way to it. */
  public Understanding understand(Article article) {
    return interpreter.understand(annotate(article));
  }

  /** The article with its sentences read, which is the first stage alone. */
  public AnnotatedArticle annotate(Article article) {
    return reader.read(article);
  }

  /** The words that it reads by. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The rules of who is who across articles, under an ontology, without any model. */
  public static Identity identity(Ontology ontology) {
    return new Identity(
        Gazetteer.of(ontology.tables()),
        LexiconCompiler.compile(ontology),
        TermsOfOffice.of(ontology.tables()));
  }

  /** The rules of who is who across articles. */
  public Identity identity() {
    return interpreter.identity();
  }

  /** What made the graphs, as the graphs tell it. */
  public Run run() {
    return run;
  }

  @Override
  public void close() {
    reader.close();
    learnt.ifPresent(StatementModel::close);
  }

  private static <T> T sound(Ontology ontology, String part, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      Problem problem = new Problem(part, String.valueOf(e.getMessage()), "");
      throw new LexiconException(ontology.origin(), ImmutableList.of(problem));
    }
  }
}
