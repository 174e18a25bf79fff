package org.newsgraph.extract;

import java.util.Optional;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.WordClass;
import org.newsgraph.text.Span;

/** The reader of roles: "interim president", "head of strategic planning". */
final class RoleReader {
  /** How many words behind a noun what it is "of" may stand. */
  private static final int NEAR = 4;

  private final ResolvedArticle article;
  private final WordClass pointers;

  RoleReader(Lexicon lexicon, ResolvedArticle article) {
    this.article = article;
    this.pointers = lexicon.wordClass("pointers");
  }

  /** In what capacity, by "as" or by what the object is said to be; "" where it is not said. */
  String capacity(Clause clause) {
    return clause
        .findFiller(Clause.AS)
        .filter(word -> !word.isIdea())
        .or(() -> clause.findFiller(Clause.COMPLEMENT).filter(Word::isCommonNoun))
        .map(this::words)
        .orElse("");
  }

  /**
   * The noun phrase as it is written, without determiner and owner, with what it is "of" unless
   * that is a name.
   */
  String words(Word noun) {
    Word last = findThing(noun).orElse(lastJoined(noun));
    Span whole = new Span(first(noun).index(), last.index() + 1);
    return article.parsed().text(noun.sentence(), whole);
  }

  /** The first word of the phrase: "new" in "the new president". */
  private Word first(Word noun) {
    Word first = noun;
    for (Optional<Word> before = first.findPrevious();
        before.filter(word -> belongs(word, noun)).isPresent();
        before = first.findPrevious()) {
      first = before.get();
    }
    for (Optional<Word> before = first.findHyphenated();
        before.isPresent();
        before = first.findHyphenated()) {
      first = before.get();
    }
    while (first.isBefore(noun) && first.isPunctuation()) {
      first = first.findNext().orElse(noun);
    }
    return first;
  }

  /** The last of the words that hyphens join behind the noun: "secretary-[general]". */
  private static Word lastJoined(Word noun) {
    return noun.findJoinedBehind().map(RoleReader::lastJoined).orElse(noun);
  }

  /** What the role is of: "head of [planning]", and not "president of [Peru]". */
  private Optional<Word> findThing(Word noun) {
    return noun.findClause().stream()
        .flatMap(clause -> clause.fillers(Clause.OF).stream())
        .filter(of -> noun.isBefore(of) && of.index() - noun.index() <= NEAR)
        .filter(of -> article.entitiesOf(of).isEmpty())
        .findFirst();
  }

  private boolean belongs(Word word, Word noun) {
    boolean modifier = word.isCompound() || word.isModifier();
    if (pointers.contains(word.lower())) {
      return false;
    }
    if (isNameBefore(word, noun) && !modifier) {
      return false;
    }
    boolean between = word.hangsWithin(new Span(word.index() + 1, noun.index()));
    if (modifier || word.isTitleOrNamePart() || word.isHyphen()) {
      return word.hangsOn(noun)
          || between
          || word.findHead().filter(head -> head.hangsOn(noun)).isPresent();
    }
    return (word.isAdjective() || word.isCommonNoun() || word.isFullVerb())
        && between
        && belongs(word.expectHead(), noun);
  }

  private boolean isNameBefore(Word word, Word noun) {
    return article
        .findMention(word)
        .filter(m -> m.kind() == Mention.Kind.NAME && m.tokens().end() <= noun.index())
        .isPresent();
  }
}
