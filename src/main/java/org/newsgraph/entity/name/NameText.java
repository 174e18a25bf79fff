package org.newsgraph.entity.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.newsgraph.lexicon.TermIndex;

/**
 * The tokens of a sentence as the words of names: without accents and dots, split at hyphens,
 * commas and before apostrophes, so that it does not matter how the text was cut into tokens.
 */
public final class NameText {
  private final List<ImmutableList<String>> forms = new ArrayList<>();
  private final List<Integer> tokenOf = new ArrayList<>();
  private final int[] firstOf;

  private NameText(List<String> tokens) {
    firstOf = new int[tokens.size() + 1];
    for (int token = 0; token < tokens.size(); token++) {
      firstOf[token] = forms.size();
      for (String word : NameForm.of(tokens.get(token)).words()) {
        String lower = word.toLowerCase(Locale.ROOT);
        forms.add(word.equals(lower) ? ImmutableList.of(word) : ImmutableList.of(word, lower));
        tokenOf.add(token);
      }
    }
    firstOf[tokens.size()] = forms.size();
  }

  /** The text of a sentence's tokens. */
  public static NameText of(List<String> tokens) {
    return new NameText(tokens);
  }

  /** The forms of each of its words, as {@link TermIndex} asks for them. */
  List<ImmutableList<String>> forms() {
    return forms;
  }

  /** The place of the first word of a name that begins with the token; an article is none. */
  OptionalInt findFirst(int token) {
    int first = firstOf[token];
    if (first == firstOf[token + 1]) {
      return OptionalInt.empty();
    }
    boolean article = firstOf[token + 1] - first == 1 && lower(first).equals("the");
    int begin = article ? first + 1 : first;
    return begin < forms.size() ? OptionalInt.of(begin) : OptionalInt.empty();
  }

  /** The token after a name that ends before the place, unless it would end within a token. */
  OptionalInt findEnd(int place) {
    int token = tokenOf.get(place - 1);
    boolean clitic = NameForm.isClitic(lower(firstOf[token]));
    int rest = firstOf[token + 1] - place;
    boolean whole = rest == 0 || (rest == 1 && isPossessive(lower(place - 1), lower(place)));
    return whole && !clitic ? OptionalInt.of(token + 1) : OptionalInt.empty();
  }

  /** Whether a word from the place on has a capital letter. */
  boolean hasCapital(int begin, int end) {
    return forms.subList(begin, end).stream().anyMatch(each -> each.size() > 1);
  }

  private String lower(int place) {
    ImmutableList<String> all = forms.get(place);
    return all.get(all.size() - 1);
  }

  private static boolean isPossessive(String before, String word) {
    return word.equals("'s")
        || (word.equals("'") && "szx".indexOf(before.charAt(before.length() - 1)) >= 0);
  }
}
