// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.taqvim.text.Normalizer;

/**
 * Gives a name its id, the same one in Persian, Arabic, English, Russian, Turkish, Azerbaijani and
 * Armenian.
 *
 * <p>First by a listed form, then people and settlements by sound ({@link PeopleBySound}, {@link
 * PlacesBySound}). What no list holds gets an id made from its consonants, so that it meets itself
 * in the other language. States and organisations are never linked by sound: Iran sounds like
 * Yerevan. Immutable, safe for any number of threads.
 */
public final class EntityLinker {
  private final Gazetteer gazetteer;
  private final Set<String> languages;
  private final Map<EntityType, Map<String, Set<String>>> byForm = new HashMap<>();
  private final Map<String, Set<String>> byFamilyName = new HashMap<>();
  private final PeopleBySound people = new PeopleBySound();
  private final PlacesBySound places = new PlacesBySound();

  /** How a name was linked. */
  public enum Basis {
    /** A form of the gazetteer. */
    FORM,
    /** The sound of a listed person's or place's name. */
    SOUND,
    /** The family name of somebody who is famous under it. */
    FAMILY_NAME,
    /** No list holds it: the id is made from the name. */
    NONE
  }

  /**
   * The id of a name.
   *
   * @param name the canonical English name, or the name in Latin letters
   */
  public record Link(String id, String name, Basis basis) {
    public boolean isListed() {
      return basis != Basis.NONE;
    }
  }

  /**
   * @param spellings the languages whose forms of people and places are known; all others are read
   *     by sound
   */
  EntityLinker(Gazetteer gazetteer, Set<String> spellings) {
    this.gazetteer = gazetteer;
    this.languages = Set.copyOf(spellings);
    for (EntityType type : EntityType.values()) {
      byForm.put(type, new HashMap<>());
    }
    gazetteer.entries().forEach(this::add);
  }

  private static final class Standard {
    static final EntityLinker INSTANCE =
        new EntityLinker(Gazetteer.standard(), Set.copyOf(GazetteerTables.LANGUAGES));
  }

  /** The linker of the project's own gazetteer. */
  public static EntityLinker standard() {
    return Standard.INSTANCE;
  }

  private void add(GazetteerEntry entry) {
    Optional<EntityType> type = type(entry.id());
    if (type.isEmpty()) {
      return;
    }
    Map<String, List<String>> forms = new TreeMap<>(entry.forms());
    if (type.get() != EntityType.ORG) {
      forms.keySet().retainAll(languages);
    }
    if (languages.contains("en")) {
      forms.computeIfAbsent("en", key -> new ArrayList<>());
    }
    forms.forEach(
        (language, list) -> {
          if (language.equals("en")) {
            addForm(entry, type.get(), language, entry.name());
          }
          list.forEach(form -> addForm(entry, type.get(), language, form));
        });
  }

  private static Optional<EntityType> type(String id) {
    return switch (id.substring(0, id.indexOf(':'))) {
      case "per" -> Optional.of(EntityType.PER);
      case "loc" -> Optional.of(EntityType.LOC);
      case "org" -> Optional.of(EntityType.ORG);
      default -> Optional.empty();
    };
  }

  private void addForm(GazetteerEntry entry, EntityType type, String language, String form) {
    String whole = form.replace("/", "");
    byForm.get(type).computeIfAbsent(Normalizer.key(whole), key -> new TreeSet<>()).add(entry.id());
    if (type == EntityType.LOC) {
      places.add(entry, form, language);
    } else if (type == EntityType.PER) {
      int slash = form.indexOf('/');
      String family = form.substring(Math.max(slash, form.lastIndexOf(' '))).replace("/", "");
      if (slash >= 0) {
        family = form.substring(slash).replace("/", "");
        if (form.startsWith("//", slash)) {
          byFamilyName
              .computeIfAbsent(Normalizer.key(family), key -> new TreeSet<>())
              .add(entry.id());
        }
      }
      people.add(entry.id(), whole, family, language);
    }
  }

  /** Links a name of a type; a person's and a settlement's by form, then by sound. */
  public Link link(EntityType type, String words, String language) {
    return switch (type) {
      case PER -> person(words, language, Set.of());
      case LOC ->
          listed(type, words)
              .or(() -> placeBySound(words, language))
              .orElseGet(() -> open(type, words, language));
      case ORG -> listed(type, words).orElseGet(() -> open(type, words, language));
    };
  }

  /** The only listed settlement or district that sounds like a name. */
  Optional<Link> placeBySound(String name, String language) {
    return places.find(name, language).map(id -> found(id, Basis.SOUND));
  }

  /**
   * Links a person's name.
   *
   * @param expected people whom something beside the name speaks for, an office for instance: their
   *     names may sound less alike
   */
  public Link person(String words, String language, Set<String> expected) {
    return listed(EntityType.PER, words)
        .or(() -> famous(words))
        .or(() -> bySound(words, language, expected))
        .orElseGet(() -> open(EntityType.PER, words, language));
  }

  private Optional<Link> listed(EntityType type, String words) {
    return byForm.get(type).getOrDefault(Normalizer.key(words), Set.of()).stream()
        .min(
            Comparator.comparing(this::isDistrict)
                .thenComparing(this::isSmallerNamesake)
                .thenComparing(id -> id))
        .map(id -> found(id, Basis.FORM));
  }

  /** A town comes before the district of its name. */
  private boolean isDistrict(String id) {
    String kind = gazetteer.entry(id).map(GazetteerEntry::kind).orElse("");
    return kind.equals("district") || kind.equals("province");
  }

  private boolean isSmallerNamesake(String id) {
    return gazetteer.entry(id).filter(place -> !place.within().isEmpty()).isPresent();
  }

  private Optional<Link> famous(String words) {
    Set<String> ids = byFamilyName.getOrDefault(Normalizer.key(words), Set.of());
    return ids.size() == 1
        ? Optional.of(found(ids.iterator().next(), Basis.FAMILY_NAME))
        : Optional.empty();
  }

  /** Whether a name sounds like one of these people's: cheap, to be asked before the rest. */
  boolean soundsLike(String name, String language, Set<String> ids) {
    return people.isLike(name, language, ids);
  }

  /** The only listed person who sounds like a name of two or more words. */
  Optional<Link> bySound(String name, String language, Set<String> expected) {
    return people.find(name, language, expected).map(id -> found(id, Basis.SOUND));
  }

  /** An id for a name that no list holds: {@code per:x-} and its consonants. */
  static Link open(EntityType type, String words, String language) {
    String prefix = type.name().toLowerCase(Locale.ROOT) + ":x-";
    return new Link(
        prefix + Sounds.skeleton(Sounds.of(words, language)),
        Sounds.latin(words, language),
        Basis.NONE);
  }

  private Link found(String id, Basis basis) {
    return new Link(id, gazetteer.name(id).orElse(id), basis);
  }
}
