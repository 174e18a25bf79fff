package org.newsgraph.reader;

import java.util.concurrent.CompletableFuture;
import org.newsgraph.reader.split.SplitterModels;

/**
 * The models in the program's resources by which the reader reads; they load while the language's
 * words are still being read.
 *
 * @param splitters the models that say where sentences and words end
 * @param words the reader of split words
 */
public record ReaderModels(SplitterModels splitters, WordReader words) implements AutoCloseable {
  /** Loads all; close them after use, or the reader that they become a part of. */
  public static ReaderModels load() {
    CompletableFuture<WordReader> words = CompletableFuture.supplyAsync(WordReader::load);
    return new ReaderModels(SplitterModels.load(), words.join());
  }

  @Override
  public void close() {
    words.close();
  }
}
