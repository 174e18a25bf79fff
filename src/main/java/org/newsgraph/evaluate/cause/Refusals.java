package org.newsgraph.evaluate.cause;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Why senses do not fire, as they say it themselves, by cause. */
final class Refusals {
  private static final ImmutableMap<Pattern, MissCause> CAUSES =
      ImmutableMap.of(
          Pattern.compile("no .* for the object"), MissCause.REFUSED_FOR_OBJECT,
          Pattern.compile("no .* for the subject"), MissCause.REFUSED_FOR_SUBJECT,
          Pattern.compile("the .* is none of .*"), MissCause.REFUSED_BY_RESTRICTION,
          Pattern.compile("a more particular sense .*"), MissCause.REFUSED_FOR_MORE_PARTICULAR);

  private Refusals() {}

  /** The cause that the words tell. */
  static MissCause cause(String why) {
    return CAUSES.entrySet().stream()
        .filter(each -> each.getKey().matcher(why).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(MissCause.REFUSED_OTHERWISE);
  }
}
