package org.newsgraph.reader.split;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** Reads the documents of a treebank in CoNLL-U: the text as it was, sentences and words. */
final class TreebankReader {
  private final ImmutableList.Builder<GoldText> documents = ImmutableList.builder();
  private GoldText.Builder document = new GoldText.Builder("");

  /** The words of the written unit being read, such as "does" and "n't", which it joins. */
  private String unit = "";

  private String rest = "";
  private int unitEnd = -1;
  private boolean unitSpace = true;

  /** The documents in the lines. */
  ImmutableList<GoldText> read(List<String> lines) {
    for (String line : lines) {
      if (line.startsWith("# newdoc")) {
        finish();
        document = new GoldText.Builder(line.replaceFirst("# newdoc( id =)?", "").strip());
      } else if (line.equals("# newpar") || line.startsWith("# newpar ")) {
        document.dropSpace();
        document.space("\n\n");
      } else if (line.isBlank()) {
        document.endSentence();
      } else if (!line.startsWith("#")) {
        readRow(Splitter.on('\t').splitToList(line));
      }
    }
    finish();
    return documents.build();
  }

  private void readRow(List<String> fields) {
    String id = fields.get(0);
    String form = fields.get(1);
    boolean space = !Splitter.on('|').splitToList(fields.get(9)).contains("SpaceAfter=No");
    if (id.contains(".")) {
      return;
    }
    if (id.contains("-")) {
      unit = form;
      rest = form;
      unitEnd = Integer.parseInt(id.substring(id.indexOf('-') + 1));
      unitSpace = space;
    } else if (Integer.parseInt(id) <= unitEnd && !unit.isEmpty()) {
      readPart(form, Integer.parseInt(id) == unitEnd);
    } else {
      document.word(form);
      document.space(space ? " " : "");
    }
  }

  /** A word inside a written unit; a unit that its words do not spell stays whole. */
  private void readPart(String form, boolean last) {
    if (rest.startsWith(form) && last == (rest.length() == form.length())) {
      document.word(form);
      rest = rest.substring(form.length());
    } else if (!rest.isEmpty()) {
      document.word(rest);
      rest = "";
    }
    if (last) {
      document.space(unitSpace ? " " : "");
      unit = "";
      unitEnd = -1;
    }
  }

  private void finish() {
    document.endSentence();
    GoldText text = document.build();
    if (!text.sentences().isEmpty()) {
      documents.add(text);
    }
  }
}
