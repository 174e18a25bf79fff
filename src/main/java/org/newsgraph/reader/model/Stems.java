package org.newsgraph.reader.model;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/** The words that a regularly inflected English form may come from, by its spelling. */
final class Stems {
  private static final Pattern DOUBLED = Pattern.compile(".*[aeiouy]([bcdfgklmnprstvz])\\1");
  private static final Pattern STAYS_DOUBLE = Pattern.compile("[^aeiou]*[aeiou]+ll|.*(?:ss|ff|zz)");
  private static final Pattern SYLLABLE = Pattern.compile("(?:.*-)?[^aeiou]*[aeiouy][^aeiouwxy]");
  private static final Pattern SILENT_E =
      Pattern.compile(
          ".*(?:[vucz]|[aeiou]s|[nrlp]s|[rd]g|[^eo]at|ieg|quir|[bcdfgkptz]l"
              + "|[^aeiou](?:[aeou]g|[aeio]d|[au]r|ir|ut|ok|um|il))");
  private static final Pattern SURELY_SILENT_E = Pattern.compile(".{3,}[iy][sz]");
  private static final Pattern HISS = Pattern.compile(".*(?:ss|sh|ch|x|zz|o)es");

  private Stems() {}

  /**
   * The words in question, the likeliest first.
   *
   * @param form the inflected form in lower case, which ends in the ending
   * @param ending {@code s}, {@code ed}, {@code ing}, {@code er} or {@code est}
   */
  static ImmutableList<String> of(String form, String ending) {
    return ending.equals("s") ? beforeS(form) : before(form, ending);
  }

  private static ImmutableList<String> beforeS(String form) {
    String shorter = cut(form, 1);
    if (form.endsWith("ss") || form.length() < 3) {
      return ImmutableList.of(form);
    }
    if (form.endsWith("ies") && form.length() > 4) {
      return ImmutableList.of(cut(form, 3) + "y", shorter);
    }
    if (HISS.matcher(form).matches()) {
      return ImmutableList.of(cut(form, 2), shorter);
    }
    return form.endsWith("es")
        ? ImmutableList.of(shorter, cut(form, 2))
        : ImmutableList.of(shorter);
  }

  private static ImmutableList<String> before(String form, String ending) {
    String stem = cut(form, ending.length());
    if (stem.length() < 2) {
      return ImmutableList.of(form);
    }
    if (stem.endsWith("i")) {
      return ImmutableList.of(cut(stem, 1) + "y", stem);
    }
    if (DOUBLED.matcher(stem).matches()) {
      boolean stays = STAYS_DOUBLE.matcher(stem).matches();
      return stays ? ImmutableList.of(stem, cut(stem, 1)) : ImmutableList.of(cut(stem, 1), stem);
    }
    if (SURELY_SILENT_E.matcher(stem).matches()) {
      return ImmutableList.of(stem + "e");
    }
    boolean silent = SYLLABLE.matcher(stem).matches() || SILENT_E.matcher(stem).matches();
    return silent ? ImmutableList.of(stem + "e", stem) : ImmutableList.of(stem, stem + "e");
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
