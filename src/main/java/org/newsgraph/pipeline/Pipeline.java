package org.newsgraph.pipeline;

import com.google.common.collect.ImmutableList;
import org.newsgraph.article.Article;
import org.newsgraph.graph.ArticleGraph;
import org.newsgraph.graph.Run;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.OntologyFiles;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Reader;

/** The way of one article, from its words to its graph. */
public final class Pipeline implements AutoCloseable {
  private final Reader reader;
  private final Lexicon lexicon;
  private final Run run;

  private Pipeline(Reader reader, Lexicon lexicon) {
    this.reader = reader;
    this.lexicon = lexicon;
    this.run = new Run(Software.nameAndVersion(), reader.digest(), lexicon.digest());
  }

  /**
   * The program's own stages under an ontology.
   *
   * @throws org.newsgraph.lexicon.LexiconException where entries of the ontology are broken
   */
  public static Pipeline open(OntologyFiles ontology) {
    return new Pipeline(Reader.load(), Lexicon.of(ontology));
  }

  /** All that the article adds to the graph. */
  public ArticleGraph process(Article article) {
    AnnotatedArticle annotated = reader.annotate(article);
    return new ArticleGraph(annotated.article(), ImmutableList.of(), ImmutableList.of());
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
