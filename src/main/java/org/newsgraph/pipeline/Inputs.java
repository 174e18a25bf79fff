package org.newsgraph.pipeline;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleSource;
import org.newsgraph.article.ForeignInputException;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.article.source.SourceOptions;

/**
 * The inputs that words on the command line stand for, whatever the order of the words.
 *
 * @param found what can be read, sorted by name, each once
 * @param folders the absolute paths of the folders that were asked for
 * @param ignored the files in folders that hold no articles: by their names, or as they are pipes
 *     or the like
 * @param failures what was asked for and cannot be read
 */
public record Inputs(
    ImmutableList<Input> found,
    ImmutableList<Path> folders,
    ImmutableList<String> ignored,
    ImmutableList<Failure> failures) {

  /**
   * Something that is read.
   *
   * @param source what reads it
   * @param file its absolute path; empty for standard input
   * @param asked whether it was asked for itself, not as a part of a folder
   */
  public record Input(ArticleSource source, Optional<Path> file, boolean asked) {
    /** What the article that it holds is called in reports. */
    public String label(Article article) {
      return source.name().equals(article.name())
          ? source.label()
          : source.label() + ", " + article.name();
    }

    /** Whether it is no failure that this cannot be read: a file of another kind in a folder. */
    public boolean ignores(UnreadableArticleException e) {
      return e instanceof ForeignInputException && !asked;
    }
  }

  /** Finds the files behind the words, which tell their formats themselves. */
  public static Inputs find(Collection<String> words, InputStream standardInput) {
    return find(words, standardInput, SourceOptions.none());
  }

  /**
   * Finds the files behind the words: a file stands for itself, a folder for all articles in it and
   * below it, a pattern such as {@code news/*.html} for all files that fit it, and {@code -} for
   * standard input.
   */
  public static Inputs find(
      Collection<String> words, InputStream standardInput, SourceOptions options) {
    InputSearch search = new InputSearch(standardInput, options);
    words.forEach(search::word);
    return search.inputs();
  }
}
