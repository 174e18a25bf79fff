package org.newsgraph.pipeline;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import org.newsgraph.article.Article;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.entity.Resolver;
import org.newsgraph.extract.Attempt;
import org.newsgraph.extract.Claim;
import org.newsgraph.extract.Extractor;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Run;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Reader;
import org.newsgraph.text.Sentence;

/** The way of one article, from its words to its graph. */
public final class Pipeline implements AutoCloseable {
  private final Reader reader;
  private final Resolver resolver;
  private final Extractor extractor;
  private final Ontology ontology;
  private final Run run;

  private Pipeline(Reader reader, Ontology ontology) {
    this.reader = reader;
    this.resolver = new Resolver(ontology.gazetteer(), ontology.lexicon());
    this.extractor = new Extractor(ontology.lexicon());
    this.ontology = ontology;
    this.run = new Run(Software.nameAndVersion(), reader.digest(), ontology.digest());
  }

  /**
   * The program's stages under the ontology of a folder; close it after use.
   *
   * @throws IOException where the folder cannot be read
   * @throws org.newsgraph.lexicon.LexiconException where entries of the ontology are broken
   */
  public static Pipeline open(Path ontologyFolder) throws IOException {
    Ontology ontology = Ontology.read(ontologyFolder);
    return new Pipeline(Reader.load(), ontology);
  }

  /** All that the article adds to the graph. */
  public ArticleGraph process(Article article) {
    AnnotatedArticle annotated = reader.annotate(article);
    ResolvedArticle resolved = resolver.resolve(annotated);
    ImmutableList<Claim> claims = extractor.extract(resolved);
    return ArticleGraph.of(article, claims);
  }

  /** The article with its sentences read, which is the first stage alone. */
  public AnnotatedArticle annotate(Article article) {
    return reader.annotate(article);
  }

  /** The senses that are tried on a sentence of the article, and why each fires or does not. */
  public ImmutableList<Attempt> explain(AnnotatedArticle article, Sentence sentence) {
    return extractor.explain(resolver.resolve(article), sentence);
  }

  /** The ontology that it works under. */
  public Ontology ontology() {
    return ontology;
  }

  /** What made the graphs, as the graphs tell it. */
  public Run run() {
    return run;
  }

  @Override
  public void close() {
    reader.close();
  }
}
