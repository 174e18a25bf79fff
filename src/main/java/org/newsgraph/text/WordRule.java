package org.newsgraph.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A rule on where a word ends within the text between two spaces.
 *
 * @param cuts whether a word begins before and another after what matches; otherwise it stays whole
 * @param pattern what the rule speaks of, in plain text
 * @param example words that the rule has a part in, with a space at each cut
 */
record WordRule(boolean cuts, Pattern pattern, String example) {
  /** The rule in a line of verdict, pattern and example, the names of lists filled in. */
  static WordRule parse(String line, UnaryOperator<String> lists) {
    List<String> fields = Splitter.on('\t').splitToList(line);
    checkArgument(
        fields.size() == 3 && (fields.get(0).equals("cut") || fields.get(0).equals("keep")),
        "no word rule: %s",
        line);
    return new WordRule(
        fields.get(0).equals("cut"), Pattern.compile(lists.apply(fields.get(1))), fields.get(2));
  }
}
