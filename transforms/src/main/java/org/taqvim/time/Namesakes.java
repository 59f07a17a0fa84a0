// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import java.util.stream.IntStream;
import org.taqvim.text.Token;

/** Drops the weekdays that are a town: Monday in Persian is the capital of Tajikistan too. */
final class Namesakes {
  /** What the table says of a word that needs nothing else to make the name a town's. */
  private static final String ALWAYS = "always";

  private final KnownWords words;

  Namesakes(KnownWords words) {
    this.words = words;
  }

  List<Draft> drop(List<Draft> drafts) {
    if (!words.include(Slot.NAMESAKE) || drafts.stream().noneMatch(this::isNamesake)) {
      return drafts;
    }
    boolean abroad = IntStream.range(0, words.size()).anyMatch(i -> words.is(i, Slot.NAMESAKEOF));
    return drafts.stream().filter(d -> !isNamesake(d) || !isTown(d, abroad)).toList();
  }

  /** Whether a mention is nothing but the word. */
  private boolean isNamesake(Draft draft) {
    Token last = words.tokens().get(draft.endToken() - 1);
    return last.begin() == draft.begin() && words.is(draft.endToken() - 1, Slot.NAMESAKE);
  }

  private boolean isTown(Draft draft, boolean abroad) {
    int at = draft.endToken() - 1;
    return at > 0
        && words
            .term(at - 1, Slot.TOWNWORD)
            .map(term -> abroad || term.code().equals(ALWAYS))
            .orElse(false);
  }
}
