// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.taqvim.text.Normalizer;

/**
 * Gives a name its id, the same one in Persian, Arabic, English, Russian, Turkish, Azerbaijani and
 * Armenian.
 *
 * <p>First by a listed form. A person of two or more words then by sound: at least {@value #ALIKE}
 * alike (with a second cue {@value #CUED}), the family name and the given names each on their own,
 * and {@value #AHEAD} ahead of the next candidate. What no list holds gets an id made from its
 * consonants, so that it meets itself in the other language. Places and organisations are never
 * linked by sound: Iran sounds like Yerevan. Immutable, safe for any number of threads.
 */
public final class EntityLinker {
  private static final int MOST_SOUGHT = 10_000;

  /** What was found by sound before: it takes a millisecond, and news names the same people. */
  private final Map<Sought, Optional<Link>> sought = new ConcurrentHashMap<>();

  private record Sought(String name, String language, Set<String> expected) {}

  static final double ALIKE = 0.90;
  static final double CUED = 0.80;
  static final double AHEAD = 0.15;
  private static final double FAMILY_NAME = 0.89;
  private static final double GIVEN_NAME = 0.60;
  private static final double CERTAIN = 0.97;
  private static final double CERTAIN_AHEAD = 0.04;
  private static final int FAR = 4;

  private final Gazetteer gazetteer;
  private final Set<String> languages;
  private final Map<EntityType, Map<String, Set<String>>> byForm = new HashMap<>();
  private final Map<String, Set<String>> byFamilyName = new HashMap<>();
  private final List<Candidate> people = new ArrayList<>();
  private final Map<String, List<Candidate>> spellings = new HashMap<>();

  /** How a name was linked. */
  public enum Basis {
    /** A form of the gazetteer. */
    FORM,
    /** The sound of a listed person's name. */
    SOUND,
    /** The family name of somebody whom the article names in full, or who is famous under it. */
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

  /** One spelling of a listed person: the sounds of the whole, of the family name, the bag. */
  private record Candidate(String id, List<String> words, String all, int familyAt, long bag) {}

  /**
   * @param spellings the languages whose forms of people are known; all others are read by sound
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
    if (type.get() == EntityType.PER) {
      forms.keySet().retainAll(languages);
    }
    if (languages.contains("en")) {
      forms.computeIfAbsent("en", key -> new ArrayList<>());
    }
    Set<String> seen = new TreeSet<>();
    forms.forEach(
        (language, list) -> {
          List<String> all = new ArrayList<>(list);
          if (language.equals("en")) {
            all.add(0, entry.name());
          }
          for (String form : all) {
            addForm(entry.id(), type.get(), language, form, seen);
          }
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

  private void addForm(String id, EntityType type, String language, String form, Set<String> seen) {
    String whole = form.replace("/", "");
    byForm.get(type).computeIfAbsent(Normalizer.key(whole), key -> new TreeSet<>()).add(id);
    if (type != EntityType.PER) {
      return;
    }
    int slash = form.indexOf('/');
    String family = form.substring(Math.max(slash, form.lastIndexOf(' '))).replace("/", "");
    if (slash >= 0) {
      family = form.substring(slash).replace("/", "");
      if (form.startsWith("//", slash)) {
        byFamilyName.computeIfAbsent(Normalizer.key(family), key -> new TreeSet<>()).add(id);
      }
    }
    List<String> words = Sounds.of(whole, language);
    int familyAt = words.size() - Sounds.of(family, language).size();
    String all = String.join("", words);
    if (words.size() > 1 && familyAt > 0 && seen.add(String.join(" ", words))) {
      Candidate candidate = new Candidate(id, words, all, familyAt, SoundBag.of(all));
      people.add(candidate);
      spellings.computeIfAbsent(id, key -> new ArrayList<>()).add(candidate);
    }
  }

  /** Links a name of a type; a person's by form, then by sound. */
  public Link link(EntityType type, String words, String language) {
    return type == EntityType.PER
        ? person(words, language, Set.of())
        : listed(type, words).orElseGet(() -> open(type, words, language));
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
        .min(Comparator.comparing(this::isDistrict).thenComparing(id -> id))
        .map(id -> found(id, Basis.FORM));
  }

  /** A town comes before the district of its name. */
  private boolean isDistrict(String id) {
    String kind = gazetteer.entry(id).map(GazetteerEntry::kind).orElse("");
    return kind.equals("district") || kind.equals("province");
  }

  private Optional<Link> famous(String words) {
    Set<String> ids = byFamilyName.getOrDefault(Normalizer.key(words), Set.of());
    return ids.size() == 1
        ? Optional.of(found(ids.iterator().next(), Basis.FAMILY_NAME))
        : Optional.empty();
  }

  /** Whether a name sounds like one of these people's: cheap, to be asked before the rest. */
  boolean soundsLike(String name, String language, Set<String> ids) {
    List<String> words = Sounds.of(name, language);
    String all = String.join("", words);
    long bag = SoundBag.of(all);
    for (String id : ids) {
      for (Candidate candidate : spellings.getOrDefault(id, List.of())) {
        if (words.size() > 1
            && SoundBag.difference(bag, candidate.bag) <= FAR
            && SoundDistance.score(all, candidate.all) >= ALIKE
            && partsFit(words, candidate)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The only listed person who sounds like a name of two or more words. */
  Optional<Link> bySound(String name, String language, Set<String> expected) {
    if (sought.size() >= MOST_SOUGHT) {
      sought.clear();
    }
    return sought.computeIfAbsent(
        new Sought(name, language, Set.copyOf(expected)),
        s -> seek(s.name, s.language, s.expected));
  }

  private Optional<Link> seek(String name, String language, Set<String> expected) {
    List<String> words = Sounds.of(name, language);
    if (words.size() < 2) {
      return Optional.empty();
    }
    String all = String.join("", words);
    long bag = SoundBag.of(all);
    Map<String, Double> scores = new TreeMap<>();
    Set<String> fitting = new TreeSet<>();
    for (Candidate candidate : people) {
      if (SoundBag.difference(bag, candidate.bag) > FAR) {
        continue;
      }
      double score = SoundDistance.score(all, candidate.all);
      scores.merge(candidate.id, score, Math::max);
      double needed = expected.contains(candidate.id) ? CUED : ALIKE;
      if (score >= needed && partsFit(words, candidate)) {
        fitting.add(candidate.id);
      }
    }
    return fitting.stream()
        .max(Comparator.comparing(scores::get))
        .filter(id -> isAhead(id, scores, expected))
        .map(id -> found(id, Basis.SOUND));
  }

  private static boolean isAhead(String id, Map<String, Double> scores, Set<String> expected) {
    double best = scores.get(id);
    double next =
        scores.entrySet().stream()
            .filter(other -> !other.getKey().equals(id))
            .filter(other -> !expected.contains(id) || expected.contains(other.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .max()
            .orElse(0);
    return best - next >= (best >= CERTAIN ? CERTAIN_AHEAD : AHEAD);
  }

  /** Somewhere the name can be cut so that both of its parts are alike. */
  private static boolean partsFit(List<String> words, Candidate candidate) {
    String given = String.join("", candidate.words.subList(0, candidate.familyAt));
    String family =
        String.join("", candidate.words.subList(candidate.familyAt, candidate.words.size()));
    for (int cut = 1; cut < words.size(); cut++) {
      String ownFamily = String.join("", words.subList(cut, words.size()));
      if (sameEnding(ownFamily, family)
          && SoundDistance.score(ownFamily, family) >= FAMILY_NAME
          && SoundDistance.score(String.join("", words.subList(0, cut)), given) >= GIVEN_NAME) {
        return true;
      }
    }
    return false;
  }

  /** Aliyev is not Aliyeva: a vowel at the end is part of a family name. */
  private static boolean sameEnding(String a, String b) {
    return SoundDistance.isWeak(a.charAt(a.length() - 1))
        == SoundDistance.isWeak(b.charAt(b.length() - 1));
  }

  /** An id for a name that no list holds: {@code per:x-} and its consonants. */
  static Link open(EntityType type, String words, String language) {
    String prefix = type.name().toLowerCase(java.util.Locale.ROOT) + ":x-";
    return new Link(
        prefix + Sounds.skeleton(Sounds.of(words, language)),
        Sounds.latin(words, language),
        Basis.NONE);
  }

  private Link found(String id, Basis basis) {
    return new Link(id, gazetteer.name(id).orElse(id), basis);
  }
}
