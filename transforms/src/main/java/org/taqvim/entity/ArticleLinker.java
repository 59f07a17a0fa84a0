// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.taqvim.entity.EntityLinker.Basis;
import org.taqvim.entity.EntityLinker.Link;
import org.taqvim.text.Normalizer;

/**
 * Links the names that a tagger finds in one article: a family name alone goes to the one person of
 * that name whom the article names in full, before it or after it.
 */
final class ArticleLinker {
  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final Pattern BEFORE_FAMILY = Pattern.compile("^.*\\s", Pattern.DOTALL);
  private static final double SAME_FAMILY = 0.95;

  private final EntityLinker linker;
  private final String language;

  ArticleLinker(EntityLinker linker, String language) {
    this.linker = linker;
    this.language = language;
  }

  /** A name that somebody found, without an id. */
  record Found(int begin, int end, EntityType type, String text) {}

  /**
   * The mentions of names found, in their order.
   *
   * @param listed the article's names that have an id already
   */
  List<EntityMention> link(List<Found> names, List<EntityMention> listed) {
    Map<String, Set<String>> families = new TreeMap<>();
    Map<String, String> shown = new TreeMap<>();
    for (EntityMention mention : listed) {
      if (mention.type() == EntityType.PER && isWhole(mention.text())) {
        remember(mention.text(), mention.id(), mention.name(), families, shown);
      }
    }
    List<Link> whole = new ArrayList<>();
    for (Found name : names) {
      Link link = linker.link(name.type(), name.text(), language);
      whole.add(link);
      if (name.type() == EntityType.PER && isWhole(name.text())) {
        remember(name.text(), link.id(), link.name(), families, shown);
      }
    }
    List<EntityMention> linked = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Found name = names.get(i);
      Link link = whole.get(i);
      if (name.type() == EntityType.PER && !isWhole(name.text())) {
        link = byFamily(name.text(), link, families, shown);
      }
      linked.add(
          new EntityMention(
              name.begin(), name.end(), name.text(), name.type(), link.id(), link.name()));
    }
    return linked;
  }

  private static boolean isWhole(String name) {
    return BLANK.matcher(name.strip()).find();
  }

  private static void remember(
      String name,
      String id,
      String english,
      Map<String, Set<String>> families,
      Map<String, String> shown) {
    String family = BEFORE_FAMILY.matcher(name.strip()).replaceFirst("");
    families.computeIfAbsent(family, key -> new TreeSet<>()).add(id);
    shown.put(id, english);
  }

  private Link byFamily(
      String word, Link otherwise, Map<String, Set<String>> families, Map<String, String> shown) {
    Set<String> ids = new TreeSet<>();
    families.forEach(
        (family, owners) -> {
          if (isSame(word, family)) {
            ids.addAll(owners);
          }
        });
    if (ids.size() != 1) {
      return otherwise;
    }
    String id = ids.iterator().next();
    return new Link(id, shown.getOrDefault(id, id), Basis.FAMILY_NAME);
  }

  private boolean isSame(String a, String b) {
    if (Normalizer.key(a).equals(Normalizer.key(b))) {
      return true;
    }
    String ours = String.join("", Sounds.of(a, language));
    String theirs = String.join("", Sounds.of(b, language));
    return !ours.isEmpty()
        && !theirs.isEmpty()
        && SoundDistance.score(ours, theirs) >= SAME_FAMILY
        && ours.charAt(ours.length() - 1) == theirs.charAt(theirs.length() - 1);
  }
}
