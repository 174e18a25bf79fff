package org.newsgraph.entity;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.newsgraph.entity.name.Gazetteer;
import org.newsgraph.entity.name.NameFinder;
import org.newsgraph.entity.name.NameSpelling;
import org.newsgraph.grammar.FunctionWords;
import org.newsgraph.grammar.ParsedArticle;
import org.newsgraph.grammar.Word;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.ReferenceWords;
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
  private final Gazetteer gazetteer;
  private final NameFinder names;
  private final NameSpelling spelling;
  private final Lexicon lexicon;
  private final ReferenceWords words;
  private final FunctionWords functionWords;

  /**
   * Makes a resolver that knows the gazetteer's names and the lexicon's words.
   *
   * @throws IllegalArgumentException if the lexicon lacks classes of function words
   */
  public Resolver(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.words = lexicon.referenceWords();
    this.names = new NameFinder(gazetteer, words);
    this.spelling = new NameSpelling(lexicon);
    this.functionWords = FunctionWords.of(lexicon::words);
  }

  /** Tells who is meant by each name, description and pronoun of the article. */
  public ResolvedArticle resolve(AnnotatedArticle article) {
    ParsedArticle parsed = ParsedArticle.of(article, functionWords);
    Discourse discourse = new Discourse(parsed, Quotations.of(parsed, lexicon));
    new NameResolver(discourse, gazetteer, names, spelling, lexicon).resolve();
    new ReferenceResolver(discourse, lexicon).resolve();
    return finish(discourse);
  }

  private ResolvedArticle finish(Discourse discourse) {
    EntityMaker maker = new EntityMaker(discourse.article(), spelling, words);
    Map<Referent, Entity> made = new HashMap<>();
    ImmutableMap.Builder<Word, Mention> mentions = ImmutableMap.builder();
    ImmutableMap.Builder<Mention, ImmutableList<Entity>> entities = ImmutableMap.builder();
    discourse
        .meant()
        .forEach(
            (mention, those) -> {
              mentions.put(mention.head(), mention);
              entities.put(
                  mention,
                  those.stream()
                      .map(one -> made.computeIfAbsent(one, maker::make))
                      .distinct()
                      .collect(toImmutableList()));
            });
    return new ResolvedArticle(
        discourse.article(),
        mentions.buildKeepingLast(),
        entities.buildOrThrow(),
        discourse.quotations());
  }
}
