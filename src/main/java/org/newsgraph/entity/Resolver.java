package org.newsgraph.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.grammar.ParsedArticle;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.text.AnnotatedArticle;

/**
 * The stage that tells who is meant: it finds the mentions of an article and brings those of one
 * and the same together.
 *
 * <p>Names come first, over the whole article, the longest before the shorter that may be part of
 * them. Then descriptions and pronouns are read in the order of the text, each looking back for
 * whom it stands.
 */
public final class Resolver {
  private final NameFinder names;
  private final ReferenceWords words;

  /** Makes a resolver that knows the gazetteer's names and the lexicon's reference words. */
  public Resolver(Gazetteer gazetteer, Lexicon lexicon) {
    this.words = new ReferenceWords(lexicon.referenceWords());
    this.names = new NameFinder(gazetteer, words);
  }

  /** Tells who is meant by each name, description and pronoun of the article. */
  public ResolvedArticle resolve(AnnotatedArticle article) {
    ParsedArticle parsed = ParsedArticle.of(article);
    Discourse discourse = new Discourse(parsed, words);
    new Naming(discourse, names).run();
    new Describing(discourse, words).run();
    return finish(parsed, discourse);
  }

  private static ResolvedArticle finish(ParsedArticle article, Discourse discourse) {
    Map<Referent, Entity> made = new LinkedHashMap<>();
    Entities entities = new Entities(article);
    Map<Word, Mention> mentions = new LinkedHashMap<>();
    Map<Mention, ImmutableList<Entity>> meant = new LinkedHashMap<>();
    for (Map.Entry<Mention, List<Referent>> entry : discourse.meant().entrySet()) {
      Mention mention = entry.getKey();
      mentions.put(article.sentences().get(mention.sentence()).word(mention.head()), mention);
      meant.put(
          mention,
          entry.getValue().stream()
              .map(r -> made.computeIfAbsent(r, entities::make))
              .distinct()
              .collect(ImmutableList.toImmutableList()));
    }
    return new ResolvedArticle(article, ImmutableMap.copyOf(mentions), ImmutableMap.copyOf(meant));
  }
}
