// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.List;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;

/** Drops the weekdays that are a town: Monday in Persian is the capital of Tajikistan too. */
final class Namesakes {
  /** What the table says of a word that needs nothing else to make the name a town's. */
  private static final String ALWAYS = "always";

  private final TokenizedText text;
  private final Lexicon lexicon;

  Namesakes(TokenizedText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  List<Draft> drop(List<Draft> drafts) {
    if (drafts.stream().noneMatch(this::isNamesake)) {
      return drafts;
    }
    boolean abroad = text.tokens().stream().anyMatch(t -> lexicon.is(t, Slot.NAMESAKEOF));
    return drafts.stream().filter(d -> !isNamesake(d) || !isTown(d, abroad)).toList();
  }

  /** Whether a mention is nothing but the word. */
  private boolean isNamesake(Draft draft) {
    Token last = text.tokens().get(draft.endToken() - 1);
    return last.begin() == draft.begin() && lexicon.is(last, Slot.NAMESAKE);
  }

  private boolean isTown(Draft draft, boolean abroad) {
    int at = draft.endToken() - 1;
    return at > 0
        && lexicon
            .term(text.tokens().get(at - 1), Slot.TOWNWORD)
            .map(term -> abroad || term.code().equals(ALWAYS))
            .orElse(false);
  }
}
