// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Sentence;

/** What a reader of an article carries from sentence to sentence. */
final class Discourse {
  private static final int HEADING = 24;

  /** How many tokens before its colon a verb of saying begins at most, its noun with it. */
  private static final int VERB = 4;

  private final Reading reading;
  private final Centers centers = new Centers();

  /** Whom the one tells of whose words go on from sentence to sentence. */
  private final Centers within = new Centers();

  private List<Actor> speaker = List.of();
  private Optional<EventDating> said = Optional.empty();
  private boolean quoted;
  private boolean spoken;
  private boolean announced;
  private int heading = -1;
  private int line = -1;

  Discourse(Reading reading) {
    this.reading = reading;
  }

  /** Who spoke last, or nobody. */
  List<Actor> speaker() {
    return speaker;
  }

  void speaks(List<Actor> actors) {
    if (!sides(actors).equals(sides(speaker))) {
      said = Optional.empty();
    }
    speaker = actors;
    if (!actors.isEmpty()) {
      centers.add(actors);
    }
  }

  /** Whom the text tells of outside what others say. */
  Centers centers() {
    return centers;
  }

  /** Whom the words tell of in which the text stands: those that somebody speaks, or its own. */
  Centers here() {
    return isQuoted() || isSpoken() ? within : centers;
  }

  /** The day on which who speaks was said to have spoken: all that he goes on to say is of it. */
  Optional<EventDating> said() {
    return said;
  }

  void saidOn(EventDating dating) {
    said = Optional.of(dating.by(Basis.SAME_EVENT));
  }

  /** For whom they speak: the ambassador and his name are one voice. */
  private static Set<String> sides(List<Actor> actors) {
    return actors.stream()
        .map(a -> a.mention().country().orElse(a.mention().id()))
        .collect(Collectors.toSet());
  }

  /** Whether a quotation is open where the next sentence begins. */
  boolean isQuoted() {
    return quoted;
  }

  /** Whether a speech that no marks enclose goes on where the next sentence begins. */
  boolean isSpoken() {
    return spoken;
  }

  /** Whether a sentence stands in the article's title line. */
  boolean isHeading(Sentence sentence) {
    return sentence.line() == heading;
  }

  /** Takes the first sentence for a title where it looks like one. */
  void open(Sentence sentence) {
    quoted = announced || (quoted && sentence.line() == line); // to the end of its paragraph
    announced = false;
    spoken &= sentence.line() == line && !turnsAway(sentence);
    line = sentence.line();
    if (!quoted && !spoken) {
      within.clear();
    }
    if (heading < 0) {
      heading = looksLikeHeading(sentence) ? sentence.line() : Integer.MAX_VALUE;
    }
  }

  /** "Meanwhile", "it is worth recalling": the reporter takes the word again. */
  private boolean turnsAway(Sentence sentence) {
    int first = sentence.firstToken();
    return reading.isWord(first, "connective")
        || reading.hasWord(first, sentence.endToken(), "impersonal");
  }

  private boolean looksLikeHeading(Sentence sentence) {
    boolean closed = reading.isSign(sentence.endToken() - 1, ".!\u061F");
    return !closed && sentence.endToken() - sentence.firstToken() <= HEADING;
  }

  /** Follows the quotation marks of a sentence that has been read. */
  void close(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (reading.isSign(i, "\u00AB")) {
        quoted = true;
      } else if (reading.isSign(i, "\u00BB")) {
        quoted = false;
      } else if (reading.isSign(i, "\"")) { // one mark for both ends
        quoted = !quoted;
      }
    }
    announced = reading.isSign(sentence.endToken() - 1, ":"); // "he said:" and a new line
    spoken |= opensSpeech(sentence);
  }

  /** "A said: B has struck …": the words of a speech begin behind a verb of saying and a colon. */
  private boolean opensSpeech(Sentence sentence) {
    for (int i = sentence.firstToken() + 1; i < sentence.endToken() - 1; i++) {
      int colon = i;
      boolean said =
          reading.isSign(i, ":")
              && !reading.isSign(i + 1, "\u00AB\"")
              && reading.triggers(Math.max(sentence.firstToken(), i - VERB), i).stream()
                  .filter(t -> t.value().eventClass().isSaying())
                  .anyMatch(t -> t.end() == colon || reading.isVerbOf(t.end(), t.value().with()));
      if (said) {
        return true;
      }
    }
    return false;
  }
}
