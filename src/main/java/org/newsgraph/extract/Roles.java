package org.newsgraph.extract;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.Mention;
import org.newsgraph.entity.ResolvedArticle;
import org.newsgraph.grammar.Clause;
import org.newsgraph.grammar.ParsedSentence;
import org.newsgraph.grammar.Word;
import org.newsgraph.text.Span;

/** The words of roles: "interim president", "head of strategic planning". */
final class Roles {
  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.of("compound", "amod", "nmod:desc", "punct", "flat");

  private final ResolvedArticle article;

  Roles(ResolvedArticle article) {
    this.article = article;
  }

  /** In what capacity, by "as" or by what the object is said to be; "" where it is not said. */
  String of(ParsedSentence sentence, Clause clause) {
    return clause
        .findFiller("as")
        .filter(t -> !t.entityType().equals("abstract"))
        .or(() -> clause.findFiller(Clause.COMPLEMENT).filter(t -> t.isCommonNoun()))
        .map(t -> words(sentence, t))
        .orElse("");
  }

  /**
   * The noun phrase in the singular without determiner and owner, with what it is "of" unless that
   * is a name.
   */
  String words(ParsedSentence sentence, Word noun) {
    int begin = noun.index();
    while (begin > 0 && belongs(sentence, sentence.word(begin - 1), noun)) {
      begin--;
    }
    while (begin > 1 && sentence.word(begin - 1).text().equals("-")) {
      begin -= 2;
    }
    while (begin < noun.index() && sentence.word(begin).isPunctuation()) {
      begin++;
    }
    int end = noun.index() + 1;
    while (isHyphenated(sentence, end)) {
      end += 2;
    }
    boolean singular = !noun.isPlural() || end > noun.index() + 1;
    Optional<Word> of =
        noun.children("nmod")
            .filter(t -> t.index() > noun.index() && t.index() - noun.index() <= 4)
            .filter(t -> article.entitiesOf(t).isEmpty())
            .filter(t -> t.children("case").anyMatch(c -> c.lemma().equals("of")))
            .findFirst();
    if (of.isPresent()) {
      end = of.get().index() + 1;
    }
    String written = article.parsed().text(sentence, new Span(begin, end));
    int at = noun.span().begin() - sentence.word(begin).span().begin();
    return singular
        ? written
        : written.substring(0, at) + noun.lemma() + written.substring(at + noun.text().length());
  }

  /** Whether a hyphen without space stands there between two words: "secretary-general". */
  private static boolean isHyphenated(ParsedSentence sentence, int at) {
    return at + 1 < sentence.words().size()
        && sentence.word(at).text().equals("-")
        && sentence.word(at - 1).span().end() == sentence.word(at).span().begin();
  }

  private boolean belongs(ParsedSentence sentence, Word word, Word noun) {
    boolean name =
        article
            .findMention(word)
            .filter(m -> m.kind() == Mention.Kind.NAME && m.tokens().end() <= noun.index())
            .isPresent();
    if (name && !word.is("compound") && !word.is("amod")) {
      return false;
    }
    if (!BEFORE.contains(word.relation())) {
      return List.of("ADJ", "NOUN", "PUNCT", "VERB").contains(word.upos())
          && word.hangsWithin(new Span(word.index() + 1, noun.index()))
          && belongs(sentence, word.expectHead(), noun);
    }
    if (word.isPunctuation() && !word.text().equals("-")) {
      return false;
    }
    return word.hangsOn(noun)
        || word.hangsWithin(new Span(word.index() + 1, noun.index()))
        || word.findHead().filter(head -> head.hangsOn(noun)).isPresent();
  }
}
