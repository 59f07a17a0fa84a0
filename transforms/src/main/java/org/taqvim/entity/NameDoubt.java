// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;

/**
 * How sure is sure enough for a name that no list holds; the margins were chosen on the development
 * parts of the corpora (MODEL_CARD.md).
 */
final class NameDoubt {
  private static final float AFTER_TITLE = 0;
  private static final float LONE_AFTER_TITLE = 15;
  private static final float WITH_CUE = 10;
  static final float WHOLE_NAME = 45;
  private static final float LONE_WITH_CUE = 40;
  static final float LONE = 75;
  private static final float PLACE_WITH_CUE = 12;
  private static final float PLACE = 70;
  private static final float ORGANISATION = 80;
  private static final float AGAIN = 25;

  /** How long a family name is at least that stands alone though no ending tells it. */
  private static final int SHORTEST_ALONE = 4;

  private final PeopleWords people;
  private final OpenWords open;
  private final NameCues cues;
  private final List<ActorMention> actors;

  /**
   * @param actors those known so far, read anew at each question
   */
  NameDoubt(PeopleWords people, OpenWords open, NameCues cues, List<ActorMention> actors) {
    this.people = people;
    this.open = open;
    this.cues = cues;
    this.actors = actors;
  }

  /**
   * @param times how often the text has these words as a possible name
   */
  boolean isSure(NameCandidate c, int times) {
    float margin = c.margin() + (times > 1 ? AGAIN : 0);
    return switch (c.type()) {
      case PER -> c.shaped() || margin >= leastOfPerson(c);
      case LOC -> c.shaped() || margin >= (isPlaceCue(c) ? PLACE_WITH_CUE : PLACE);
      case ORG -> margin >= ORGANISATION;
    };
  }

  private boolean isPlaceCue(NameCandidate c) {
    return cues.of(c.words())[c.from()].equals("LOC") || open.isAfter(c, WordClass.PLACE_HEAD);
  }

  private float leastOfPerson(NameCandidate c) {
    boolean lone = c.isLone();
    if (people.isTitleBefore(c.words(), c.from()) || open.isAfter(c, WordClass.EPITHET)) {
      return lone ? LONE_AFTER_TITLE : AFTER_TITLE;
    }
    if (isPersonCue(c)) {
      return lone ? LONE_WITH_CUE : WITH_CUE;
    }
    return lone ? LONE : WHOLE_NAME;
  }

  private boolean isPersonCue(NameCandidate c) {
    List<NameWord> words = c.words();
    boolean before = c.from() > 0 && people.isSaying(words.get(c.from() - 1).text());
    boolean after = c.to() < words.size() && people.isSaying(words.get(c.to()).text());
    boolean saying = before || after;
    return saying
        || people.isTitleAfter(words, c.to())
        || open.isAfter(c, WordClass.ROLE)
        || open.isAfter(c, WordClass.DEMONYM)
        || isAfterOffice(c);
  }

  /**
   * Whether the last word of a whole name may stand for it alone further on: one with the ending of
   * a family name, or one that is no given name and no word of the language that we know.
   */
  boolean isFamilyName(NameCandidate c) {
    String last = c.last();
    return !people.isGiven(last)
        && (people.isFamilyName(last)
            || (last.length() >= SHORTEST_ALONE
                && isWhole(c)
                && !people.isNoName(last)
                && !people.isCommon(last)
                && !people.isSaying(last)));
  }

  /** Whether a given name, a title or its own shape tells that a name is a person's whole name. */
  private boolean isWhole(NameCandidate c) {
    return people.isGiven(c.words().get(c.from()).text())
        || people.isTitleBefore(c.words(), c.from())
        || people.isTitleAfter(c.words(), c.to())
        || c.margin() >= WHOLE_NAME;
  }

  /** Whether an office whose holder the text has not named yet ends right before. */
  boolean isAfterOffice(NameCandidate c) {
    return officeBefore(c).isPresent();
  }

  /** The office that ends right before, its holder not named yet. */
  Optional<ActorMention> officeBefore(NameCandidate c) {
    int begin = open.tokens.get(c.first().first()).begin();
    return actors.stream()
        .filter(a -> a.sort() == Sort.OFFICE)
        .filter(a -> a.end() < begin && begin - a.end() <= 2)
        .findFirst();
  }
}
