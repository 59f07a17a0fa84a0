// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.text.Sentence;
import org.taqvim.text.Span;

/** Reads one article sentence by sentence. */
final class EventReader {
  private final Reading reading;
  private final ClauseSplitter splitter;
  private final Predicates predicates;
  private final List<Span> excluded;

  EventReader(Reading reading, List<Span> excluded) {
    boolean verbFirst = reading.lexicon().isVerbFirst();
    this.reading = reading;
    this.splitter = verbFirst ? new VerbFirstClauses() : new VerbFinalClauses();
    this.predicates = verbFirst ? new VerbFirstPredicates() : new VerbFinalPredicates();
    this.excluded = excluded;
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    Discourse discourse = new Discourse(reading);
    Participants participants = new Participants(reading);
    for (Sentence sentence : reading.text().sentences()) {
      if (!isFurniture(sentence)) {
        discourse.open(sentence);
        List<Clause> clauses = splitter.split(reading, sentence);
        SentenceScope scope =
            new SentenceScope(reading, sentence, clauses, discourse, participants);
        drafts.addAll(new SentenceReader(scope, predicates).read());
        discourse.close(sentence);
      }
    }
    return drafts;
  }

  /** Whether furniture covers most of a sentence; a dateline before its first words does not. */
  private boolean isFurniture(Sentence sentence) {
    int covered = 0;
    for (Span span : excluded) {
      int begin = Math.max(span.begin(), sentence.begin());
      covered += Math.max(0, Math.min(span.end(), sentence.end()) - begin);
    }
    return 2 * covered >= sentence.end() - sentence.begin();
  }
}
