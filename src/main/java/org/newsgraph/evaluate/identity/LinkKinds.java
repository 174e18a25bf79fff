package org.newsgraph.evaluate.identity;

import java.util.Optional;
import org.newsgraph.entity.Mention;
import org.newsgraph.evaluate.identity.PlacedLink.Kind;
import org.newsgraph.grammar.Word;
import org.newsgraph.grammar.WordRun;
import org.newsgraph.lexicon.ReferenceWord;
import org.newsgraph.lexicon.ReferenceWords;

/** What the words of links are, told by the words themselves as far as that goes. */
final class LinkKinds {
  private final Pages pages;
  private final ReferenceWords words;

  LinkKinds(Pages pages, ReferenceWords words) {
    this.pages = pages;
    this.words = words;
  }

  /**
   * What the words of the link are.
   *
   * @param mention what the program takes them for
   * @param finder the mentions of the article
   */
  Kind of(Link link, Optional<Mention> mention, MentionFinder finder) {
    if (!link.isName()) {
      return Kind.WORDS;
    }
    if (link.isMoney()) {
      return Kind.MONEY;
    }
    if (pages.isByword(link)) {
      return Kind.BYWORD;
    }
    if (pages.isOfOther(link)) {
      return Kind.OTHER;
    }
    boolean name = mention.filter(one -> one.kind() == Mention.Kind.NAME).isPresent();
    Optional<WordRun> run = finder.findWords(link);
    if (!name && run.filter(this::isOffice).isPresent()) {
      return Kind.OFFICE;
    }
    if (!name && finder.findAround(link).isPresent()) {
      return Kind.PART;
    }
    return run.filter(LinkKinds::isDescription).isPresent() ? Kind.DESCRIPTION : Kind.NAME;
  }

  private static boolean isDescription(WordRun run) {
    return run.head().isSmall() || run.head().isCommonNoun();
  }

  private boolean isOffice(WordRun run) {
    Word head = run.head();
    return !head.isPlural()
        && (words.isTitle(head.text())
            || isPerson(
                words
                    .findCompound(head.index(), run.sentence().forms())
                    .or(() -> words.findNoun(head.forms())))
            || words.isWithinTitle(head.index(), run.sentence().forms()));
  }

  /** Whether the noun stands for a person; a "coast guard" is none, and a "guard" is. */
  private boolean isPerson(Optional<ReferenceWord> noun) {
    return noun.flatMap(ReferenceWord::denotes).filter(words.classOf("person")::equals).isPresent();
  }
}
