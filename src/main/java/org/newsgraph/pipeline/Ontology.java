package org.newsgraph.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.entity.Gazetteer;
import org.newsgraph.lexicon.Lexicon;
import org.newsgraph.lexicon.LexiconException;
import org.newsgraph.lexicon.OntologyFiles;
import org.newsgraph.lexicon.Problem;

/**
 * An ontology folder, read and checked: all that the program knows beforehand.
 *
 * @param files its Turtle files
 * @param lexicon its relations and words
 * @param gazetteer its known entities; where the folder has none, those of the program
 * @param digest the SHA-256 of all of it
 */
public record Ontology(OntologyFiles files, Lexicon lexicon, Gazetteer gazetteer, String digest) {
  private static final String GAZETTEER = "gazetteer.csv";

  /**
   * Reads the folder.
   *
   * @throws IOException where the folder cannot be read
   * @throws LexiconException where entries are broken; it names all of them
   */
  public static Ontology read(Path folder) throws IOException {
    OntologyFiles files = OntologyFiles.read(folder);
    Lexicon lexicon = Lexicon.of(files);
    Path own = folder.resolve(GAZETTEER);
    String rows =
        Files.exists(own)
            ? Files.readString(own)
            : Resources.toString(Resources.getResource("ontology/" + GAZETTEER), UTF_8);
    String digest = Hashing.sha256().hashString(lexicon.digest() + rows, UTF_8).toString();
    return new Ontology(files, lexicon, gazetteer(rows, own), digest);
  }

  private static Gazetteer gazetteer(String rows, Path file) throws IOException {
    try {
      return Gazetteer.read(new StringReader(rows), file.toString());
    } catch (IllegalArgumentException e) {
      Problem problem = new Problem(GAZETTEER, String.valueOf(e.getMessage()), "");
      throw new LexiconException(file.toString(), ImmutableList.of(problem));
    }
  }
}
