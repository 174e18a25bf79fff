package org.newsgraph.evaluate.gold;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of sentences that somebody has read by hand, word by word.
 *
 * @param name its name without folders
 * @param named whether it marks the names
 * @param sentences its sentences, at least one
 */
public record GoldFile(String name, boolean named, ImmutableList<GoldSentence> sentences) {
  private static final String TREES = ".conllu";
  private static final String NAMES = ".iob2";

  /**
   * Reads a file in CoNLL-U or IOB2, as its ending tells.
   *
   * @throws IOException where it is none or a line is broken; its message says which and why
   */
  public static GoldFile read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    boolean named = name.endsWith(NAMES);
    if (!named && !name.endsWith(TREES)) {
      throw new FileSystemException(
          file.toString(), null, "only files that end in " + TREES + " or " + NAMES + " are read");
    }
    ImmutableList.Builder<GoldSentence> sentences = ImmutableList.builder();
    for (GoldLines lines : GoldLines.read(file)) {
      sentences.add(named ? Iob2.read(lines) : Conllu.read(lines));
    }
    return new GoldFile(name, named, sentences.build());
  }

  /** Its documents, each a list of sentences; those before the first that is named are one too. */
  public ImmutableList<ImmutableList<GoldSentence>> documents() {
    ImmutableList.Builder<ImmutableList<GoldSentence>> documents = ImmutableList.builder();
    List<GoldSentence> document = new ArrayList<>();
    for (GoldSentence sentence : sentences) {
      if (sentence.document().isPresent() && !document.isEmpty()) {
        documents.add(ImmutableList.copyOf(document));
        document.clear();
      }
      document.add(sentence);
    }
    return documents.add(ImmutableList.copyOf(document)).build();
  }

  /** Whether it marks the entities that its words speak of. */
  public boolean hasEntities() {
    return sentences.stream().anyMatch(sentence -> !sentence.mentions().isEmpty());
  }
}
