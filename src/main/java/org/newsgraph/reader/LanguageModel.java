package org.newsgraph.reader;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP's model of a hundred languages, which tells them by the signs that follow each other.
 * Safe for use by several threads.
 */
final class LanguageModel {
  private static final String ENGLISH = "eng";
  private static final String UNKNOWN = "unknown language";

  /** The signs that tell; more of them cost time and tell no more. */
  private static final int MOST_SIGNS = 5000;

  /** So that nothing is divided by nothing. */
  private static final double HARDLY = 1e-6;

  /** Languages with numbers of their own that are called by the name of the larger one. */
  private static final ImmutableMap<String, String> PARTS =
      ImmutableMap.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "pnb", "pa");

  private final LanguageDetectorModel model;

  private LanguageModel(LanguageDetectorModel model) {
    this.model = model;
  }

  /** Loads it, which takes most of a second. */
  static LanguageModel load() {
    try {
      return new LanguageModel(
          new LanguageDetectorModel(
              Resources.getResource(LanguageModel.class, "/langdetect-183.bin")));
    } catch (IOException e) {
      throw new UncheckedIOException("the model of languages cannot be loaded", e);
    }
  }

  /** The logarithm of how many times likelier English is than the likeliest other language. */
  double oddsOfEnglish(String words) {
    double english = 0;
    double other = 0;
    for (Language language : guess(words)) {
      if (language.getLang().equals(ENGLISH)) {
        english = language.getConfidence();
      } else {
        other = Math.max(other, language.getConfidence());
      }
    }
    return Math.log((english + HARDLY) / (other + HARDLY));
  }

  /**
   * The English name of the likeliest language but English, or that it is unknown.
   *
   * @param least how likely it must be
   */
  String nameOther(String text, double least) {
    return guess(text).stream()
        .filter(language -> !language.getLang().equals(ENGLISH))
        .findFirst()
        .filter(language -> language.getConfidence() >= least)
        .map(language -> name(language.getLang()))
        .orElse(UNKNOWN);
  }

  /** All languages, the likeliest first. */
  private List<Language> guess(String text) {
    String begin = Ascii.truncate(text, MOST_SIGNS, "");
    return Arrays.asList(new LanguageDetectorME(model).predictLanguages(begin));
  }

  /** The name of a language of ISO 639-3; Java knows most by their two letters alone. */
  private static String name(String code) {
    String known =
        Arrays.stream(Locale.getISOLanguages())
            .filter(two -> Locale.forLanguageTag(two).getISO3Language().equals(code))
            .findFirst()
            .orElse(PARTS.getOrDefault(code, code));
    return Locale.forLanguageTag(known).getDisplayLanguage(Locale.ENGLISH);
  }
}
