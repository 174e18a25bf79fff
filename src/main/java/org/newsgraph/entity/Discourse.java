package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.grammar.ParsedArticle;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;

/** An article while it is being resolved: who was spoken of and where. */
final class Discourse {
  private final ParsedArticle article;
  private final Quotations quotations;
  private final Map<Mention, ImmutableList<Referent>> meant = new LinkedHashMap<>();
  private final Map<Word, Mention> byHead = new HashMap<>();
  private final Set<Word> nameWords = new HashSet<>();
  private final Map<Word, Mention> namesByFirst = new HashMap<>();
  private final List<Occurrence> occurrences = new ArrayList<>();

  Discourse(ParsedArticle article, Quotations quotations) {
    this.article = article;
    this.quotations = quotations;
  }

  ParsedArticle article() {
    return article;
  }

  Quotations quotations() {
    return quotations;
  }

  /** For each mention those whom it stands for, in the order in which that was found out. */
  Map<Mention, ImmutableList<Referent>> meant() {
    return meant;
  }

  /** Where somebody was spoken of, up to where the reading of the text has come. */
  List<Occurrence> occurrences() {
    return occurrences;
  }

  /** The same, the last first. */
  List<Occurrence> latestFirst() {
    return Lists.reverse(occurrences);
  }

  /** Notes that the mention stands for those. */
  void resolve(Mention mention, List<Referent> those) {
    meant.put(mention, ImmutableList.copyOf(those));
    byHead.put(mention.head(), mention);
    if (mention.kind() == Mention.Kind.NAME) {
      nameWords.addAll(mention.words().words());
      namesByFirst.put(mention.words().first(), mention);
    }
    if (those.size() == 1) {
      those.get(0).mention(mention);
    }
  }

  /** Notes that the discourse has come to the word, which stands for those. */
  void come(Word word, List<Referent> those) {
    if (!those.isEmpty()) {
      occurrences.add(new Occurrence(word, ImmutableList.copyOf(those)));
    }
  }

  /** Those for whom the word is known to stand. */
  ImmutableList<Referent> referentsOf(Word word) {
    Mention mention = byHead.get(word);
    return mention == null ? ImmutableList.of() : meant.getOrDefault(mention, ImmutableList.of());
  }

  /** The name that begins with the word. */
  Optional<Mention> findName(Word first) {
    return Optional.ofNullable(namesByFirst.get(first));
  }

  /** The name that ends with the word. */
  Optional<WordRun> findNameUpTo(Word last) {
    return namesByFirst.values().stream()
        .map(Mention::words)
        .filter(name -> name.last() == last)
        .findFirst();
  }

  /** Whether the word is one of a name. */
  boolean isPartOfName(Word word) {
    return nameWords.contains(word);
  }

  /** The words as they stand in the article. */
  String text(WordRun words) {
    return article.text(words.characters());
  }
}
