package org.newsgraph.reader.split;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A rule on where a word ends within a sentence.
 *
 * @param cuts whether a word begins before and another after what matches; otherwise it stays whole
 * @param pattern what the rule speaks of, in plain text
 * @param example a text that the rule has a part in
 * @param words the words of the example with spaces between them
 */
public record WordRule(boolean cuts, Pattern pattern, String example, String words) {
  /** The rule in a line of verdict, pattern, example and words, the names of lists filled in. */
  static WordRule parse(String line, UnaryOperator<String> lists) {
    List<String> fields = Splitter.on('\t').splitToList(line);
    checkArgument(
        fields.size() == 4 && (fields.get(0).equals("cut") || fields.get(0).equals("keep")),
        "no word rule: %s",
        line);
    return new WordRule(
        fields.get(0).equals("cut"),
        Pattern.compile(lists.apply(fields.get(1))),
        fields.get(2),
        fields.get(3));
  }
}
