// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.Participant.Role;
import org.taqvim.language.PackTable;

/**
 * The templates of {@code org/taqvim/event/titles.tsv}, chosen by what is told and who takes part.
 *
 * <p>A template of the mode comes before one of the type alone, one for all who are named before
 * one for some of them, one with a place before one without.
 */
final class TitleTemplates {
  /** Opens the modes of titles that say by themselves that something did not come about. */
  private static final String UNDONE = "no-";

  /** The mode of what was done by a verb that no list knows: its kind is likely, not told. */
  private static final String GUESSED = "deed";

  private static final Map<String, PackTable.Row> ROWS = rows();

  private TitleTemplates() {}

  /** The template of an event of a kind with those named in each role. */
  static PackTable.Row of(
      EventTitles.Codes codes, Map<Role, List<String>> names, boolean placed, boolean mutual) {
    List<String> who = who(names, mutual);
    if (codes.type() == EventType.SUPPORT && !names.get(Role.SOURCE).isEmpty()) {
      who.remove("P"); // "backs the talks between A and B": C does
    }
    String told = codes.mode().orElse("");
    EventType type = told.equals(GUESSED) ? EventType.OTHER : codes.type();
    List<String> modes = codes.negated() ? List.of(UNDONE + told, told, "") : List.of(told, "");
    for (String mode : modes) {
      for (String w : who) {
        String key = key(type, mode, w);
        PackTable.Row row = placed ? ROWS.get(key + "L") : null;
        row = row == null ? ROWS.get(key) : row;
        if (row != null) {
          return row;
        }
      }
    }
    throw new IllegalStateException("no title for " + codes.type());
  }

  /** Whether a template says by itself that its event did not come about. */
  static boolean isUndone(PackTable.Row template) {
    return template.get("mode").startsWith(UNDONE);
  }

  /** Whether what did not come about has a title of its own. */
  static boolean saysUndone(EventType type, Optional<String> mode) {
    return ROWS.containsKey(key(type, UNDONE + mode.orElse(""), "-"));
  }

  /** Those for whom a template may be made, the fullest first. */
  private static List<String> who(Map<Role, List<String>> names, boolean mutual) {
    boolean source = !names.get(Role.SOURCE).isEmpty();
    boolean target = !names.get(Role.TARGET).isEmpty();
    List<String> who = new ArrayList<>();
    if (mutual) {
      who.add("M");
    }
    if (names.get(Role.PARTY).size() > 1) {
      who.add("P");
    }
    if (source && target) {
      who.add("ST");
    }
    if (source) {
      who.add("S");
    }
    if (target) {
      who.add("T");
    }
    who.add("-");
    return who;
  }

  private static String key(EventType type, String mode, String who) {
    return type + "/" + mode + "/" + who;
  }

  private static Map<String, PackTable.Row> rows() {
    Map<String, PackTable.Row> rows = new HashMap<>();
    PackTable.resource("org/taqvim/event/titles.tsv")
        .expect("type", "mode", "who", "en", "fa", "ar")
        .rows()
        .forEach(
            row -> {
              EventTitles.LANGUAGES.forEach(row::get);
              EventType type = EventType.valueOf(row.get("type"));
              rows.put(key(type, row.get("mode"), row.get("who")), row);
            });
    for (EventType type : EventType.values()) {
      if (!rows.containsKey(key(type, "", "-"))) {
        throw new IllegalStateException("no title for a nameless " + type);
      }
    }
    return rows;
  }
}
