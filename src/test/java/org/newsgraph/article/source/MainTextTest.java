package org.newsgraph.article.source;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.io.MoreFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Article;
import org.newsgraph.article.ArticleStream;
import org.newsgraph.article.UnreadableArticleException;

/**
 * The main text of pages against what a person marked as such, on the pages and by the score of
 * scrapinghub/article-extraction-benchmark: runs of four words, each page counting alike. The pages
 * are not ours to ship; the test is skipped where they do not lie.
 */
@Tag("slow")
class MainTextTest {
  private static final Path PAGES = Path.of(System.getProperty("pages", "../shared/data/pages"));
  private static final double LEAST_F1 = 0.93;
  private static final int RUN = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  @Test
  void mainTextIsFound() throws Exception {
    assumeTrue(Files.isDirectory(PAGES), "the pages are not there");
    JsonNode truth = new JsonMapper().readTree(PAGES.resolve("ground-truth.json").toFile());
    List<Double> precisions = new ArrayList<>();
    List<Double> recalls = new ArrayList<>();
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      Multiset<String> marked = runs(page.getValue().path("articleBody").asText());
      Multiset<String> found = runs(text(page.getKey()));
      double both = Multisets.intersection(marked, found).size();
      if (!found.isEmpty()) {
        precisions.add(both / found.size());
      }
      if (!marked.isEmpty()) {
        recalls.add(both / marked.size());
      }
    }
    double precision = mean(precisions);
    double recall = mean(recalls);
    double f1 = 2 * precision * recall / (precision + recall);
    String figures = "precision %.3f, recall %.3f, F1 %.3f".formatted(precision, recall, f1);
    System.out.println("Main text of " + truth.size() + " pages: " + figures);
    assertTrue(f1 >= LEAST_F1, figures);
  }

  private static double mean(List<Double> figures) {
    return figures.stream().mapToDouble(figure -> figure).average().orElse(0);
  }

  private static String text(String page) {
    Path file = PAGES.resolve("html").resolve(page + ".html.gz");
    try (ArticleStream articles =
        Sources.of(
                InputFormat.HTML,
                page + ".html.gz",
                page,
                MoreFiles.asByteSource(file),
                SourceOptions.none())
            .open()) {
      return articles.next().map(Article::text).orElse("");
    } catch (UnreadableArticleException e) {
      return "";
    }
  }

  private static Multiset<String> runs(String text) {
    ImmutableList<String> words =
        WORD.matcher(text)
            .results()
            .map(MatchResult::group)
            .collect(ImmutableList.toImmutableList());
    Multiset<String> runs = HashMultiset.create();
    for (int i = 0; i < Math.max(words.isEmpty() ? 0 : 1, words.size() - RUN + 1); i++) {
      runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))));
    }
    return runs;
  }
}
