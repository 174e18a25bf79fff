package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.newsgraph.text.Name;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/** The mender of names: no name holds words in small letters that only stand beside names. */
public final class NameMender {
  private static final ImmutableSet<String> OPENING = ImmutableSet.of("-LRB-", "``");
  private static final ImmutableSet<String> CLOSING = ImmutableSet.of("-RRB-", "''");
  private static final String PERSON = "PER";
  private static final String PLACE = "LOC";
  private static final String BODY = "ORG";
  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.of("organization", BODY, "place", PLACE);
  private static final int LONGEST_NICKNAME = 3;

  private NameMender() {}

  /**
   * The names, parted at verbs in small letters, as in "[Lopez] appeased [Garcia]", and at dashes,
   * as in "[Lopez] — [Chad]'s president —", without the noun that tells what sort of thing bears
   * them, as in "human rights organization [Amnesty]", and whole where a nickname stands in
   * brackets or quotation marks within, as in "[Jonas (Joe) Weber]".
   */
  public static ImmutableList<Name> mend(List<Token> tokens, List<Name> names) {
    ImmutableList.Builder<Name> mended = ImmutableList.builder();
    int done = 0;
    for (Name name : names) {
      if (name.tokens().begin() >= done) {
        done = endBehindNickname(tokens, names, name.tokens());
        Span whole = new Span(name.tokens().begin(), done);
        mended.addAll(part(tokens, new Name(whole, name.type())));
      }
    }
    return mended.build();
  }

  /**
   * The names, parted where the mended tree sets a part of one to an office and leaves another to
   * the office's place, as in "the mayor of [Lima] [Lopez Garcia]", or ties one to an adjective
   * before it, as in "the anti-[Hamas] [Popular Forces]", or has a body or place own the rest, as
   * in "the [University of Lima]'s [Faculty]".
   */
  public static ImmutableList<Name> partHolders(List<Token> mended, List<Name> names) {
    return names.stream()
        .flatMap(name -> partHolder(mended, name).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Name> partHolder(List<Token> mended, Name name) {
    Span all = name.tokens();
    int behind = all.begin() + 1;
    if (behind < all.end() && isSidedWith(mended, all.begin())) {
      return ImmutableList.of(
          new Name(new Span(all.begin(), behind), name.type()),
          new Name(new Span(behind, all.end()), name.type()));
    }
    for (int i = behind + 1; i + 1 < all.end(); i++) {
      int owner = owner(mended, i, all);
      if (owner >= 0) {
        return ImmutableList.of(
            new Name(new Span(all.begin(), i), typeOf(mended.get(owner), name)),
            new Name(new Span(i + 1, all.end()), typeOf(owned(mended, owner, all), name)));
      }
    }
    for (int i = behind; i < all.end() && !name.type().equals(BODY); i++) {
      if (isHolder(mended.get(i), mended.subList(all.begin(), i))) {
        return ImmutableList.of(
            new Name(new Span(all.begin(), i), PLACE), new Name(new Span(i, all.end()), PERSON));
      }
    }
    return ImmutableList.of(name);
  }

  /** "[University] of Lima's Faculty": the body or place that the mark is of, below 0 for none. */
  private static int owner(List<Token> mended, int mark, Span name) {
    if (!mended.get(mark).xpos().equals("POS")) {
      return -1;
    }
    int owner = mended.get(mark).head();
    while (name.contains(owner) && mended.get(owner).relation().equals("nmod")) {
      owner = mended.get(owner).head();
    }
    return name.contains(owner)
            && owner < mark
            && mended.get(owner).relation().equals("nmod:poss")
            && TYPES.containsKey(mended.get(owner).entityType())
        ? owner
        : -1;
  }

  /** What is owned, the last word of the name where that is outside. */
  private static Token owned(List<Token> mended, int owner, Span name) {
    int head = mended.get(owner).head();
    return mended.get(name.contains(head) ? head : name.end() - 1);
  }

  private static String typeOf(Token head, Name name) {
    return head.entityType().equals("person")
        ? PERSON
        : TYPES.getOrDefault(head.entityType(), name.type());
  }

  /** "Anti-[Hamas] Popular Forces": the word is all that a hyphen ties to an adjective. */
  private static boolean isSidedWith(List<Token> mended, int i) {
    Token name = mended.get(i);
    return i > 1
        && mended.get(i - 1).text().equals("-")
        && name.relation().equals("compound")
        && name.head() == i - 2
        && mended.get(i - 2).upos().equals("ADJ")
        && mended.get(i + 1).head() != i;
  }

  private static boolean isHolder(Token word, List<Token> before) {
    return word.relation().equals("appos")
        && word.upos().equals("PROPN")
        && before.stream()
            .anyMatch(place -> place.relation().equals("nmod") && place.head() == word.head());
  }

  private static ImmutableList<Name> part(List<Token> tokens, Name name) {
    ImmutableList.Builder<Name> parts = ImmutableList.builder();
    int begin = name.tokens().begin();
    for (int i = begin; i < name.tokens().end(); i++) {
      boolean between = isDash(tokens, i) || isSmallVerb(tokens.get(i));
      if (between && begin < i) {
        parts.add(new Name(new Span(begin, i), name.type()));
      }
      if (between || (i + 1 < name.tokens().end() && isKind(tokens.get(i), tokens.get(i + 1)))) {
        begin = i + 1;
      }
    }
    if (begin < name.tokens().end()) {
      parts.add(new Name(new Span(begin, name.tokens().end()), name.type()));
    }
    return parts.build();
  }

  /** The end of the name, which goes on behind a nickname with what is flat with it. */
  private static int endBehindNickname(List<Token> tokens, List<Name> names, Span name) {
    int end = name.end();
    if (end >= tokens.size() || !OPENING.contains(tokens.get(end).xpos())) {
      return end;
    }
    int close = end + 1;
    while (close < tokens.size() && !CLOSING.contains(tokens.get(close).xpos())) {
      close++;
    }
    int behind = close + 1;
    boolean goesOn =
        close <= end + LONGEST_NICKNAME
            && behind < tokens.size()
            && name.contains(tokens.get(behind).head())
            && tokens.get(behind).relation().equals("flat");
    return names.stream()
        .map(Name::tokens)
        .filter(rest -> goesOn && rest.contains(behind))
        .mapToInt(Span::end)
        .findFirst()
        .orElse(end);
  }

  /** A dash that parts phrases, and no hyphen within a word: it is long or has a space before. */
  private static boolean isDash(List<Token> tokens, int i) {
    String text = tokens.get(i).text();
    return text.equals("—")
        || text.equals("--")
        || (text.equals("–")
            && i > 0
            && tokens.get(i - 1).span().end() < tokens.get(i).span().begin());
  }

  private static boolean isSmallVerb(Token word) {
    return word.upos().equals("VERB") && isSmall(word);
  }

  private static boolean isKind(Token noun, Token next) {
    return noun.upos().equals("NOUN")
        && isSmall(noun)
        && next.upos().equals("PROPN")
        && !isSmall(next);
  }

  private static boolean isSmall(Token word) {
    return Character.isLowerCase(word.text().charAt(0));
  }
}
