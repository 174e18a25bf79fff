package org.newsgraph.reader.frozen;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.article.Article;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Name;
import org.newsgraph.text.Sentence;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/**
 * The reader of trees in CoNLL-U, with the marks in the last column that {@link TreeWriter} names.
 */
public final class TreeReader {
  /** What stands before each article. */
  static final String DOCUMENT = "# newdoc\n";

  /** What stands in a column that says nothing. */
  static final String NOTHING = "_";

  /** The entity type of a word that heads no entity. */
  static final String NO_ENTITY = "O";

  private final StringBuilder text = new StringBuilder();
  private final ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
  private final ImmutableMap.Builder<Place, ImmutableList<Place>> antecedents =
      ImmutableMap.builder();

  private TreeReader() {}

  /** The articles of a file in order. */
  static ImmutableList<AnnotatedArticle> read(Path file) throws IOException {
    return Splitter.on(DOCUMENT)
        .omitEmptyStrings()
        .splitToStream(Files.readString(file))
        .map(TreeReader::read)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * An article of which nothing is known but its text.
   *
   * @throws IllegalArgumentException if words are not numbered from 1, or a name goes on that has
   *     not begun
   */
  public static AnnotatedArticle read(String document) {
    TreeReader reader = new TreeReader();
    List<String> blocks = Splitter.on("\n\n").omitEmptyStrings().splitToList(document);
    for (int i = 0; i < blocks.size(); i++) {
      reader.readSentence(i, blocks.get(i).lines().filter(line -> !line.startsWith("# ")).toList());
    }
    return new AnnotatedArticle(
        new Article("frozen", Optional.empty(), reader.text.toString().strip()),
        reader.sentences.build(),
        new RankedAntecedents(reader.antecedents.buildOrThrow()));
  }

  private void readSentence(int index, List<String> lines) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    List<Name> names = new ArrayList<>();
    int begin = text.length();
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = Splitter.on('\t').splitToList(lines.get(i));
      checkArgument(cells.get(0).equals(String.valueOf(i + 1)), "no word %s: %s", i + 1, cells);
      Map<String, String> marks = marks(cells.get(9));
      Token token = token(i, cells, marks.getOrDefault("EntityType", NO_ENTITY));
      tokens.add(token);
      text.append(token.text()).append(marks.containsKey("SpaceAfter") ? "" : " ");
      readName(i, marks.getOrDefault("Name", ""), names);
      if (RankedAntecedents.isRanked(token)) {
        antecedents.put(new Place(index, i), places(marks.getOrDefault("Antecedents", "")));
      }
    }
    ImmutableList<Token> words = tokens.build();
    int end = words.get(words.size() - 1).span().end();
    sentences.add(new Sentence(index, new Span(begin, end), words, ImmutableList.copyOf(names)));
  }

  private static Map<String, String> marks(String cell) {
    return cell.equals(NOTHING)
        ? ImmutableMap.of()
        : Splitter.on('|').withKeyValueSeparator('=').split(cell);
  }

  private Token token(int index, List<String> cells, String entityType) {
    String word = cells.get(1);
    return new Token(
        index,
        new Span(text.length(), text.length() + word.length()),
        word,
        cells.get(2),
        cells.get(3),
        cells.get(4),
        Integer.parseInt(cells.get(6)) - 1,
        cells.get(7),
        entityType);
  }

  /** Adds the name that begins with the word, or the word to the name that it goes on with. */
  private static void readName(int word, String mark, List<Name> names) {
    if (mark.startsWith("B-")) {
      names.add(new Name(new Span(word, word + 1), mark.substring(2)));
    } else if (mark.startsWith("I-")) {
      int last = names.size() - 1;
      checkArgument(
          last >= 0
              && names.get(last).tokens().end() == word
              && names.get(last).type().equals(mark.substring(2)),
          "word %s goes on with no name: %s",
          word + 1,
          mark);
      names.set(
          last, new Name(new Span(names.get(last).tokens().begin(), word + 1), mark.substring(2)));
    }
  }

  private static ImmutableList<Place> places(String written) {
    return Splitter.on(',')
        .omitEmptyStrings()
        .splitToStream(written)
        .map(Place::parse)
        .collect(ImmutableList.toImmutableList());
  }
}
