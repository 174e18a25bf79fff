package org.newsgraph.reader.frozen;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Name;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Token;

/**
 * The writer of a read article in CoNLL-U. In the last column stand the marks
 *
 * <ul>
 *   <li>{@code Antecedents=1.2,1.1}: what a pronoun speaks of, as {@link RankedAntecedents} has it,
 *   <li>{@code EntityType=person}: the type of the entity that the word heads,
 *   <li>{@code Name=B-PER}: it begins a name, {@code I-PER}: it goes on with one,
 *   <li>{@code SpaceAfter=No}.
 * </ul>
 */
final class TreeWriter {
  private final AnnotatedArticle article;
  private final RankedAntecedents antecedents;

  private TreeWriter(AnnotatedArticle article) {
    this.article = article;
    this.antecedents = RankedAntecedents.of(article);
  }

  /**
   * The article in CoNLL-U.
   *
   * @throws IllegalArgumentException if its text is more than words with single spaces between them
   */
  static String write(AnnotatedArticle article) {
    String written = new TreeWriter(article).write();
    AnnotatedArticle read = TreeReader.read(written);
    checkArgument(
        read.article().text().equals(article.article().text())
            && read.sentences().equals(article.sentences()),
        "CoNLL-U cannot hold this text, perhaps for its spaces: %s",
        article.article().text());
    return written;
  }

  private String write() {
    StringBuilder written = new StringBuilder(TreeReader.DOCUMENT);
    for (Sentence sentence : article.sentences()) {
      written.append("# text = ").append(article.text(sentence.span())).append('\n');
      for (Token token : sentence.tokens()) {
        written.append(line(sentence, token)).append('\n');
      }
      written.append('\n');
    }
    return written.toString();
  }

  private String line(Sentence sentence, Token token) {
    return Joiner.on('\t')
        .join(
            token.index() + 1,
            token.text(),
            token.lemma(),
            token.upos(),
            token.xpos(),
            TreeReader.NOTHING,
            token.head() + 1,
            token.relation(),
            TreeReader.NOTHING,
            marks(sentence, token));
  }

  private String marks(Sentence sentence, Token token) {
    List<String> marks = new ArrayList<>();
    ImmutableList<Place> likely =
        antecedents
            .antecedents()
            .getOrDefault(new Place(sentence.index(), token.index()), ImmutableList.of());
    if (!likely.isEmpty()) {
      marks.add("Antecedents=" + Joiner.on(',').join(likely));
    }
    if (!token.entityType().equals(TreeReader.NO_ENTITY)) {
      marks.add("EntityType=" + token.entityType());
    }
    for (Name name : sentence.names()) {
      if (name.tokens().contains(token.index())) {
        String mark = name.tokens().begin() == token.index() ? "B-" : "I-";
        marks.add("Name=" + mark + name.type());
      }
    }
    if (!isBeforeSpace(token)) {
      marks.add("SpaceAfter=No");
    }
    return marks.isEmpty() ? TreeReader.NOTHING : Joiner.on('|').join(marks);
  }

  private boolean isBeforeSpace(Token token) {
    String text = article.article().text();
    int end = token.span().end();
    return end == text.length() || text.charAt(end) == ' ';
  }
}
