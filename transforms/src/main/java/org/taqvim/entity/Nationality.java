// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import java.util.stream.Stream;
import org.taqvim.text.Letters;

/** The inflected forms of a nationality adjective, which are regular in both languages. */
final class Nationality {
  private static final char NOON = '\u0646';
  private static final char TEH = '\u062A';
  private static final List<String> ARABIC =
      List.of(
          "",
          "" + Letters.TEH_MARBUTA,
          "" + Letters.WAW + NOON,
          "" + Letters.FARSI_YEH + NOON,
          "" + Letters.ALEF + NOON,
          "" + Letters.ALEF,
          "" + TEH + Letters.ALEF + NOON,
          "" + TEH + Letters.FARSI_YEH + NOON,
          "" + Letters.ALEF + TEH);
  private static final List<String> PERSIAN =
      List.of(
          "",
          " " + Letters.HEH + Letters.ALEF,
          " " + Letters.HEH + Letters.ALEF + Letters.FARSI_YEH,
          "" + Letters.ALEF + NOON);

  private Nationality() {}

  static List<String> forms(String language, String base) {
    Stream<String> endings = (language.equals("ar") ? ARABIC : PERSIAN).stream();
    return endings.map(ending -> base + ending).toList();
  }

  /** The Arabic adjective with the article, as it follows a definite noun. */
  static String definite(String base, boolean feminine) {
    return Letters.ARTICLE + base + (feminine ? "" + Letters.TEH_MARBUTA : "");
  }
}
