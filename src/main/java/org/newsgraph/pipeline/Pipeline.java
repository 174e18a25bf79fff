package org.newsgraph.pipeline;

import org.newsgraph.article.Article;
import org.newsgraph.entity.Gazetteer;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.entity.Resolver;
import org.newsgraph.extract.Extractor;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Run;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.OntologyFiles;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Reader;

/** The way of one article, from its words to its graph. */
public final class Pipeline implements AutoCloseable {
  private final Reader reader;
  private final Resolver resolver;
  private final Extractor extractor;
  private final Run run;

  private Pipeline(Reader reader, Gazetteer gazetteer, Lexicon lexicon) {
    this.reader = reader;
    this.resolver = new Resolver(gazetteer, lexicon);
    this.extractor = new Extractor(lexicon);
    this.run = new Run(Software.nameAndVersion(), reader.digest(), lexicon.digest());
  }

  /**
   * The program's own stages under an ontology.
   *
   * @throws org.newsgraph.lexicon.LexiconException where entries of the ontology are broken
   */
  public static Pipeline open(OntologyFiles ontology) {
    return new Pipeline(Reader.load(), Gazetteer.of(ontology.tables()), Lexicon.of(ontology));
  }

  /** All that the article adds to the graph. */
  public ArticleGraph process(Article article) {
    ResolvedArticle resolved = resolver.resolve(reader.annotate(article));
    return ArticleGraph.of(article, extractor.extract(resolved));
  }

  /** The article with its sentences read, which is the first stage alone. */
  public AnnotatedArticle annotate(Article article) {
    return reader.annotate(article);
  }

  /** What this pipeline is called in the graphs it makes. */
  public Run run() {
    return run;
  }

  @Override
  public void close() {
    reader.close();
  }
}
