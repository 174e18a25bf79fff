package org.newsgraph.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.lexicon.read.Ontology;
import org.newsgraph.pipeline.Pipeline;

/**
 * A reader of English news. Opening one loads models and lexicon, so keep it; it may be asked by
 * several threads at once. The same text always gives the same statements.
 */
public final class Newsgraph implements AutoCloseable {
  private final Pipeline pipeline;

  private Newsgraph(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** How a reader is to be. */
  public static Builder builder() {
    return new Builder();
  }

  /** What a reader is made of. */
  public static final class Builder {
    private Optional<Path> ontology = Optional.empty();

    private Builder() {}

    /** Takes the ontology and lexicon in the folder in place of Newsgraph's own. */
    public Builder ontology(Path folder) {
      ontology = Optional.of(folder);
      return this;
    }

    /**
     * Loads models and lexicon.
     *
     * @throws UncheckedIOException if the folder of the ontology cannot be read
     * @throws RuntimeException if entries of the ontology are broken; the message names all of them
     */
    public Newsgraph build() {
      try {
        return new Newsgraph(
            Pipeline.open(
                ontology.isPresent() ? Ontology.read(ontology.get()) : Ontology.readBundled()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What the text of an article states, in the order of the text. */
  public List<Statement> read(String text) {
    return read(text, Optional.empty());
  }

  /**
   * The same for an article of which it is known when it appeared.
   *
   * @param published the day against which "on Thursday" is read
   */
  public List<Statement> read(String text, LocalDate published) {
    return read(text, Optional.of(published));
  }

  private List<Statement> read(String text, Optional<LocalDate> published) {
    if (text.isBlank()) {
      return List.of();
    }
    Article article = new Article(Article.nameOf(text), published, text);
    return pipeline.understand(article).claims().stream()
        .map(claim -> Statement.of(claim, text))
        .collect(toImmutableList());
  }

  /** Gives the models' memory back. */
  @Override
  public void close() {
    pipeline.close();
  }
}
