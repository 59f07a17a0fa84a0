// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taqvim.language.PackTable;
import org.taqvim.text.Letters;

/**
 * The grammar of titles: how names are joined, which number a verb takes, articles, case, digits,
 * by the words of {@code org/taqvim/event/title-words.tsv}.
 */
final class TitleWords {
  private static final Pattern AFTER_THE_HEAD = Pattern.compile(" (of|for|on|to|in) | \\(");

  private static final Map<String, PackTable.Row> WORDS = words();

  /** The lists among them, cut once: by word and language. */
  private static final Map<String, Map<String, List<String>>> LISTS = lists();

  /** Persian digits stand in one block of Unicode from this one on. */
  private static final char PERSIAN_ZERO = '\u06F0';

  private TitleWords() {}

  static String of(String word, String language) {
    return WORDS.get(word).get(language);
  }

  static List<String> list(String word, String language) {
    return LISTS.get(word).get(language);
  }

  /**
   * What a title calls somebody: English puts an article before bodies, and people "from" places.
   */
  static String called(String name, String language) {
    if (!language.equals("en")) {
      return name;
    }
    int open = name.indexOf(" (");
    if (open > 0 && name.endsWith(")") && Character.isLowerCase(name.charAt(0))) {
      return name.substring(0, open) + " from " + name.substring(open + 2, name.length() - 1);
    }
    return takesArticle(name) ? "the " + name : name;
  }

  /** Whether English says "the" before a name: before bodies and offices, not before people. */
  private static boolean takesArticle(String name) {
    return list("article-head", "en").contains(head(name))
        || list("article", "en").stream().anyMatch(start -> beginsWith(name, start));
  }

  private static boolean beginsWith(String name, String words) {
    return name.startsWith(words)
        && (name.length() == words.length() || name.charAt(words.length()) == ' ');
  }

  /** The noun that heads an English name: the last word before what says whose or which it is. */
  private static String head(String name) {
    Matcher after = AFTER_THE_HEAD.matcher(name);
    String bare = after.find() ? name.substring(0, after.start()) : name;
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /** Arabic names stand in the genitive in titles, which only a sound plural shows. */
  static String genitive(String name, String language) {
    int blank = name.indexOf(' ');
    String head = blank < 0 ? name : name.substring(0, blank);
    int last = head.length() - 1;
    boolean plural =
        language.equals("ar")
            && last > 3
            && head.charAt(last) == Letters.NOON
            && head.charAt(last - 1) == Letters.WAW;
    return plural
        ? head.substring(0, last - 1)
            + Letters.ARABIC_YEH
            + Letters.NOON
            + name.substring(head.length())
        : name;
  }

  /**
   * How many a verb has to agree with: "armed forces" and "officials" are several by themselves,
   * "the general staff of the armed forces" is one.
   */
  static int count(List<String> names, String language) {
    if (names.size() != 1) {
      return names.size();
    }
    String name = names.get(0).toLowerCase(Locale.ROOT);
    int of = name.indexOf(" of ");
    String head = " " + (of < 0 ? name : name.substring(0, of)) + " ";
    return list("several", language).stream().anyMatch(w -> head.contains(" " + w + " ")) ? 2 : 1;
  }

  /** Chooses between the forms of {@code [one|several]}. */
  static String number(String template, int count) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < template.length()) {
      int open = template.indexOf('[', i);
      if (open < 0) {
        return out.append(template, i, template.length()).toString();
      }
      int bar = template.indexOf('|', open);
      int close = template.indexOf(']', bar);
      out.append(template, i, open);
      out.append(
          count > 1 ? template.substring(bar + 1, close) : template.substring(open + 1, bar));
      i = close + 1;
    }
    return out.toString();
  }

  static String join(List<String> names, String language) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        joined.append(joint(i == names.size() - 1 ? "and" : "comma", language));
      }
      joined.append(names.get(i));
    }
    return joined.toString();
  }

  /** Cells lose their outer blanks; Arabic writes its "and" joined to what follows. */
  private static String joint(String word, String language) {
    String text = of(word, language);
    boolean comma = text.length() == 1 && !Character.isLetter(text.charAt(0));
    return (comma ? "" : " ") + text + (language.equals("ar") ? "" : " ");
  }

  /** Persian news writes its own digits. */
  static String digits(String number, String language) {
    if (!language.equals("fa")) {
      return number;
    }
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      own.append(c >= '0' && c <= '9' ? (char) (PERSIAN_ZERO + c - '0') : c);
    }
    return own.toString();
  }

  private static Map<String, PackTable.Row> words() {
    Map<String, PackTable.Row> rows = new HashMap<>();
    PackTable.resource("org/taqvim/event/title-words.tsv")
        .expect("word", "en", "fa", "ar")
        .rows()
        .forEach(row -> rows.put(row.get("word"), row));
    return rows;
  }

  private static Map<String, Map<String, List<String>>> lists() {
    Map<String, Map<String, List<String>>> lists = new HashMap<>();
    WORDS.forEach(
        (word, row) -> {
          Map<String, List<String>> ofWord = new HashMap<>();
          EventTitles.LANGUAGES.forEach(language -> ofWord.put(language, row.list(language)));
          lists.put(word, ofWord);
        });
    return lists;
  }
}
