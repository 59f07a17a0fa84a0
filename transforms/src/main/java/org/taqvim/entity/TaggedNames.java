// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.text.Letters;
import org.taqvim.text.TextOrder;
import org.taqvim.text.TokenizedText;

/**
 * The names of an article, and the words of it that stand for actors; both in text order.
 *
 * @param entities names, without overlaps
 * @param actors actors, without overlaps; each name that can act is in here too
 */
public record TaggedNames(List<EntityMention> entities, List<ActorMention> actors) {
  /** Letters of the Arabic article. */
  private static final int ARTICLE = 2;

  public TaggedNames {
    entities = List.copyOf(entities);
    actors = List.copyOf(actors);
  }

  /** The names that stand wholly in a run of the source. */
  public List<EntityMention> entitiesIn(int begin, int end) {
    List<EntityMention> from = TextOrder.within(entities, EntityMention::begin, begin, end);
    int last = from.size();
    while (last > 0 && from.get(last - 1).end() > end) {
      last--;
    }
    return from.subList(0, last);
  }

  /**
   * A text in which the conjunction and the second of two names that a page wrote as one word stand
   * as a word of their own, so that whoever reads words finds both.
   */
  public TokenizedText apart(TokenizedText text) {
    String source = text.source().text();
    Set<Integer> seams = new TreeSet<>();
    for (int i = 1; i < entities.size(); i++) {
      int seam = entities.get(i - 1).end();
      int letters = entities.get(i).begin() - seam;
      boolean glued = letters == 1 || letters == 1 + ARTICLE;
      if (glued && source.charAt(seam) == Letters.WAW && isLetters(source, seam, letters)) {
        seams.add(seam);
      }
    }
    return text.cutAt(seams);
  }

  private static boolean isLetters(String text, int begin, int length) {
    return text.substring(begin, begin + length).chars().allMatch(Character::isLetter);
  }

  /** The actor that a run of the source is wholly part of. */
  public Optional<ActorMention> actorOver(int begin, int end) {
    int last = TextOrder.indexOf(actors, ActorMention::begin, begin + 1) - 1;
    return last < 0 || actors.get(last).end() < end
        ? Optional.empty()
        : Optional.of(actors.get(last));
  }
}
