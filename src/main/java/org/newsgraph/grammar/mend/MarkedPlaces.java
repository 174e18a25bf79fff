package org.newsgraph.grammar.mend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.text.Name;
import org.newsgraph.text.Span;
import org.newsgraph.text.Token;

/**
 * The names of places that the reader model marks, in a sentence's tree: the tree holds each
 * together, under one word that heads a place.
 */
final class MarkedPlaces {
  private static final String MARK = "LOC";
  private static final String NOTHING = "O";
  private static final String PLACE = "place";
  private static final ImmutableSet<String> UNMARKED = ImmutableSet.of("compound", "amod", "flat");

  private final List<Token> tokens;

  private MarkedPlaces(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  /** The sentence's words, hung so that each marked place is one phrase. */
  static ImmutableList<Token> mend(List<Token> tokens, List<Name> names) {
    MarkedPlaces places = new MarkedPlaces(tokens);
    int end = 0;
    for (Name name : names) {
      if (name.type().equals(MARK) && name.tokens().begin() >= end) {
        end = endOfTied(tokens, names, name.tokens().end());
        places.mend(new Span(name.tokens().begin(), end));
      }
    }
    return ImmutableList.copyOf(places.tokens);
  }

  /** The end of a name with what hyphens tie to it: "Rostov[-on-Don]". */
  private static int endOfTied(List<Token> tokens, List<Name> names, int end) {
    int last = end;
    while (last + 1 < tokens.size() && isGlued(tokens, last) && isGlued(tokens, last + 1)) {
      last++;
    }
    int tied = last + 1;
    return names.stream()
        .filter(name -> name.type().equals(MARK) && name.tokens().begin() > end)
        .filter(name -> name.tokens().begin() <= tied - 1)
        .mapToInt(name -> endOfTied(tokens, names, name.tokens().end()))
        .max()
        .orElse(end);
  }

  /** Whether no space stands before the word. */
  private static boolean isGlued(List<Token> tokens, int i) {
    return tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
  }

  /** The names, among which bodies are places where the mended tree took them for such. */
  static ImmutableList<Name> rename(List<Token> raw, List<Token> mended, List<Name> names) {
    return names.stream()
        .map(name -> isRetyped(raw, mended, name) ? new Name(name.tokens(), MARK) : name)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isRetyped(List<Token> raw, List<Token> mended, Name name) {
    return name.type().equals("ORG")
        && IntStream.range(name.tokens().begin(), name.tokens().end())
            .filter(i -> !raw.get(i).entityType().equals(PLACE))
            .anyMatch(i -> mended.get(i).entityType().equals(PLACE));
  }

  private void mend(Span span) {
    int head = head(span);
    if (head < 0 || isModifier(head, span) || isOfPerson(span)) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      int above = tokens.get(i).head();
      boolean part = span.contains(i) && isOuter(i, span) && isName(i);
      boolean beside = !span.contains(i) && span.contains(above) && above != head;
      if (i != head && (part || beside) && !isBelow(head, i)) {
        hang(i, head, part ? joint(i, head, span) : tokens.get(i).relation());
      }
    }
    Token word = tokens.get(head);
    if (word.head() != Token.ROOT && UNMARKED.contains(word.relation())) {
      markBehind(head, span.begin());
    }
    if (word.entityType().equals(NOTHING)) {
      change(head, word.head(), tokens.get(head).relation(), PLACE);
    }
  }

  /** "In Afula, [Galilee]", "the airport in [Lima]": it is no part of what stands before. */
  private void markBehind(int head, int begin) {
    int above = tokens.get(head).head();
    if (hasChild(head, "case", 0)) {
      hang(head, above, "nmod");
    } else if (begin > 0 && tokens.get(begin - 1).text().equals(",")) {
      hang(head, above, "nmod:unmarked");
    }
  }

  private String joint(int part, int head, Span span) {
    return hasChild(part, "cc", span.begin()) ? "conj" : part < head ? "compound" : "flat";
  }

  /** "[Lima] governor", and not "in [Lima], the governor left", "[Lima] is a town". */
  private boolean isModifier(int head, Span span) {
    Token word = tokens.get(head);
    boolean marked =
        tokens.subList(0, span.begin()).stream()
            .anyMatch(t -> t.relation().equals("case") && span.contains(t.head()));
    return word.head() > head && !marked && !word.relation().startsWith("nsubj");
  }

  /** "Governor of [Lima Maria Lopez]": the model marks two names as one. */
  private boolean isOfPerson(Span span) {
    ImmutableList<Token> outer =
        tokens.subList(span.begin(), span.end()).stream()
            .filter(token -> isOuter(token.index(), span))
            .collect(ImmutableList.toImmutableList());
    Token first = outer.get(0);
    return outer.stream()
        .anyMatch(
            token ->
                token.entityType().equals("person")
                    || (first.relation().equals("nmod") && token.relation().equals("appos"))
                    || (!token.equals(first) && isFullName(token)));
  }

  private boolean isFullName(Token token) {
    return token.entityType().equals(NOTHING) && hasChild(token.index(), "flat", token.index());
  }

  /**
   * The word that the others hang on: the one that heads a place, or the last of those that hang on
   * a word outside; the first where hyphens tie them. Below zero where there is none.
   */
  private int head(Span span) {
    int first = -1;
    int last = -1;
    boolean tied = false;
    for (int i = span.begin(); i < span.end(); i++) {
      tied |= !isName(i);
      if (isName(i) && isOuter(i, span)) {
        if (tokens.get(i).entityType().equals(PLACE) && first >= 0 && !tied) {
          return i;
        }
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return tied || (first >= 0 && tokens.get(first).entityType().equals(PLACE)) ? first : last;
  }

  private boolean isName(int i) {
    return tokens.get(i).upos().equals("PROPN");
  }

  private boolean isOuter(int i, Span span) {
    return !span.contains(tokens.get(i).head());
  }

  private boolean hasChild(int word, String relation, int begin) {
    return tokens.stream()
        .anyMatch(t -> t.head() == word && t.index() >= begin && t.relation().equals(relation));
  }

  private boolean isBelow(int word, int above) {
    int up = word;
    while (up != above && up != Token.ROOT) {
      up = tokens.get(up).head();
    }
    return up == above;
  }

  private void hang(int word, int head, String relation) {
    change(word, head, relation, tokens.get(word).entityType());
  }

  private void change(int word, int head, String relation, String type) {
    Token old = tokens.get(word);
    tokens.set(
        word,
        new Token(
            old.index(),
            old.span(),
            old.text(),
            old.lemma(),
            old.upos(),
            old.xpos(),
            head,
            relation,
            type));
  }
}
