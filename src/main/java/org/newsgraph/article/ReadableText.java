package org.newsgraph.article;

import java.nio.charset.Charset;

/**
 * The words of a text as it comes from the web or a file, without the signs that nobody sees.
 *
 * <ul>
 *   <li>Tags of HTML go, and its entities become what they stand for.
 *   <li>Signs without width or meaning of their own go: soft hyphens, joiners, isolates. Marks of
 *       direction stay, since they part words: "RM" and a number.
 *   <li>Every line ends in a line feed, whichever of Unicode's line ends it had.
 *   <li>A control character that Windows has a sign for is that sign, any other one a space.
 * </ul>
 */
public final class ReadableText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char NO_SIGN = '\ufffd';
  private static final int NEXT_LINE = 0x85;
  private static final int GRAPHEME_JOINER = 0x34f;
  private static final int LEFT_TO_RIGHT = 0x200e;
  private static final int RIGHT_TO_LEFT = 0x200f;

  private ReadableText() {}

  /** The words of the text, which may be empty. */
  public static String of(String text) {
    String words = Markup.without(text.replace("\r\n", "\n"));
    boolean windows = words.codePoints().anyMatch(sign -> sign != NEXT_LINE && isSecondSet(sign));
    StringBuilder readable = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(sign -> !isUnseen(sign))
        .map(sign -> readable(sign, windows))
        .forEach(readable::appendCodePoint);
    return readable.toString();
  }

  /** Whether the sign is one of the controls in whose place Windows has signs of its own. */
  private static boolean isSecondSet(int sign) {
    return 0x80 <= sign && sign <= 0x9f;
  }

  private static boolean isUnseen(int sign) {
    return (Character.getType(sign) == Character.FORMAT || sign == GRAPHEME_JOINER)
        && sign != LEFT_TO_RIGHT
        && sign != RIGHT_TO_LEFT;
  }

  /**
   * The sign to read for another one.
   *
   * @param windows whether the text has taken signs of Windows for controls
   */
  private static int readable(int sign, boolean windows) {
    return switch (sign) {
      case '\t' -> sign;
      case '\n', '\r', '\u000b', '\f', '\u2028', '\u2029' -> '\n';
      case NEXT_LINE -> windows ? windowsSign(sign) : '\n';
      default -> isSecondSet(sign) ? windowsSign(sign) : Character.isISOControl(sign) ? ' ' : sign;
    };
  }

  private static int windowsSign(int sign) {
    char read = new String(new byte[] {(byte) sign}, WINDOWS).charAt(0);
    return read == NO_SIGN || Character.isISOControl(read) ? ' ' : read;
  }
}
