// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.entity.EntityMention;

/**
 * By which keys articles meet that tell one story, in whatever languages: each two of the people,
 * bodies and towns that an article names most.
 *
 * <p>Of the project's articles, two that share six such names were published within two days of
 * each other in 26 cases of 27, and most that tell one story share as many. At a key that articles
 * of many days share nobody is answered (see {@link Anchors#MOST_DAYS}), so of many articles only
 * rare pairs of names count.
 */
final class Stories {
  /** The names that an article is known by. */
  private static final int NAMES = 12;

  /** What two articles share that share six names. */
  static final int LEAST = 15;

  /** That others tell one of its events speaks for one story as so many pairs of names do. */
  static final int EVENT = 6;

  private final KnownActors actors;

  Stories(KnownActors actors) {
    this.actors = actors;
  }

  /** The keys under which an article meets others of its story. */
  List<String> keys(AnnotatedArticle article) {
    List<String> names = names(article);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        keys.add("story|" + names.get(i) + "|" + names.get(j));
      }
    }
    return keys;
  }

  /** Those named most, in the order of their ids. */
  private List<String> names(AnnotatedArticle article) {
    Map<String, Integer> counts = new TreeMap<>();
    for (EntityMention entity : article.entities()) {
      if (!isOfAllNews(entity.id())) {
        counts.merge(entity.id(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(NAMES)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Lands, and capitals that stand for them. */
  private boolean isOfAllNews(String id) {
    return actors.isBroad(id) || actors.isCapital(id);
  }
}
