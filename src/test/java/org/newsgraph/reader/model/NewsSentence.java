package org.newsgraph.reader.model;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.MoreCollectors.onlyElement;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.reader.frozen.TreeReader;
import org.newsgraph.text.AnnotatedArticle;
import org.newsgraph.text.Sentence;

/**
 * A sentence of news annotated by hand in a file of CoNLL-U.
 *
 * @param id its name in the file
 * @param text the sentence as it stands in the news
 * @param kind what is hard in it, such as {@code dateline}
 * @param musts what must come out of the text
 * @param annotated the text that its words make up, as a perfect reader would give it
 */
record NewsSentence(
    String id, String text, String kind, ImmutableList<Must> musts, AnnotatedArticle annotated) {

  /** The sentences of the file. */
  static ImmutableList<NewsSentence> read(Path file) throws IOException {
    return Splitter.on("\n\n")
        .omitEmptyStrings()
        .splitToStream(Files.readString(file))
        .map(NewsSentence::of)
        .collect(toImmutableList());
  }

  private static NewsSentence of(String block) {
    return new NewsSentence(
        comment("sent_id", block),
        comment("text", block),
        comment("kind", block),
        Must.parse(comment("must", block)),
        TreeReader.read(block));
  }

  private static String comment(String key, String block) {
    String begin = "# " + key + " = ";
    return block
        .lines()
        .filter(line -> line.startsWith(begin))
        .map(line -> line.substring(begin.length()))
        .collect(onlyElement());
  }

  /** The sentence as a perfect reader would give it. */
  Sentence perfect() {
    return annotated.sentences().get(0);
  }
}
