package org.newsgraph.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.newsgraph.article.Article;
import org.newsgraph.article.TextSource;
import org.newsgraph.article.UnreadableArticleException;
import org.newsgraph.pipeline.Conveyor;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.Progress;
import org.newsgraph.pipeline.Understanding;

/** The articles of a gold folder, each understood and looked at once, several at a time. */
public final class GoldArticles {
  /**
   * An article with what should be read in it and what was.
   *
   * @param document its name without ending
   * @param gold what a careful reader takes from it
   * @param understanding what the program does
   */
  public record GoldArticle(
      String document, ImmutableList<GoldStatement> gold, Understanding understanding) {}

  private GoldArticles() {}

  /**
   * What a look at each of the articles gives, in the order of their names.
   *
   * @param look how to look at one; it is called by several threads
   * @throws IOException where gold is unreadable or its text is missing; the message says so
   * @throws UnreadableArticleException where a text is no article
   */
  public static <R> ImmutableList<R> each(
      Path goldFolder, Pipeline pipeline, Progress progress, Function<GoldArticle, R> look)
      throws IOException, UnreadableArticleException {
    ImmutableSortedMap<String, ImmutableList<GoldStatement>> gold = StatementFiles.gold(goldFolder);
    ImmutableList<Path> texts = Evaluation.texts(goldFolder);
    ImmutableList.Builder<R> looked = ImmutableList.builder();
    try (Conveyor<R> conveyor = new Conveyor<>(looked::add)) {
      for (Path text : texts) {
        String name = String.valueOf(text.getFileName());
        TextSource source = new TextSource(name, text.toString(), MoreFiles.asByteSource(text));
        progress.opens(source, texts.indexOf(text), texts.size());
        Article article = source.article();
        String document = StatementFiles.document(name);
        ImmutableList<GoldStatement> asked = Objects.requireNonNull(gold.get(document));
        conveyor.put(
            () -> look.apply(new GoldArticle(document, asked, pipeline.understand(article))));
      }
      conveyor.finish();
    }
    return looked.build();
  }
}
