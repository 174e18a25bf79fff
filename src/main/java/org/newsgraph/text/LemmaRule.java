package org.newsgraph.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.Ints;
import java.util.Locale;

/**
 * A way from a word to its lemma: cut so many letters off its end, then add these.
 *
 * @param whole whether the ending is the whole lemma, whatever the word
 * @param cut how many letters go, at least 0
 * @param ending the letters that come instead
 */
record LemmaRule(boolean whole, int cut, String ending) {
  LemmaRule {
    checkArgument(cut >= 0, "a lemma rule that cuts %s letters", cut);
  }

  /** The rule written as {@code 3+y} (cut three letters, add "y") or {@code =be} (always "be"). */
  static LemmaRule parse(String rule) {
    if (rule.startsWith("=")) {
      return new LemmaRule(true, 0, rule.substring(1));
    }
    int plus = rule.indexOf('+');
    Integer cut = plus < 0 ? null : Ints.tryParse(rule.substring(0, plus));
    checkArgument(cut != null, "no lemma rule: %s", rule);
    return new LemmaRule(false, cut, rule.substring(plus + 1));
  }

  /** The word's lemma in lower case; the word itself where the rule would leave nothing of it. */
  String apply(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (whole) {
      return ending.equals("_") ? lower : ending;
    }
    if (cut > lower.length() || (cut == lower.length() && ending.isEmpty())) {
      return lower;
    }
    return lower.substring(0, lower.length() - cut) + ending;
  }
}
