// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.LanguagePacks;
import org.taqvim.language.PackTable;
import org.taqvim.text.Letters;
import org.taqvim.text.Normalizer;

/**
 * The words of one language by which events are told: triggers, verbs, function words, numbers.
 *
 * <p>Read from the pack's tables {@code event-triggers}, {@code event-verbal-nouns}, {@code
 * event-words}, {@code event-inflection}, {@code equipment} and {@code numerals}; one instance per
 * language and JVM.
 */
final class EventLexicon {
  /** Nouns of so few letters look like other words once they have an ending. */
  private static final int SHORT = 3;

  private static final Map<String, EventLexicon> LOADED = new ConcurrentHashMap<>();

  private final LetterTable letters = new LetterTable(); // most triggers are verbs
  private final PhraseIndex<Trigger> triggers = new PhraseIndex<>(letters);
  private final PhraseIndex<String> verbs = new PhraseIndex<>(letters);
  private final PhraseIndex<Trigger> ruledDeeds = new PhraseIndex<>();
  private final PhraseIndex<String> words = new PhraseIndex<>();
  private final PhraseIndex<ActorWord> actorWords = new PhraseIndex<>();
  private final PhraseIndex<EquipmentWord> equipment;
  private final Set<String> plainActorWords = new HashSet<>();
  private final Map<String, NumberWord> numbers = new HashMap<>();
  private final Map<String, Set<String>> byRole = new HashMap<>();
  private final Map<String, List<String>> interchangeable = new HashMap<>();
  private final Set<String> inflected = new HashSet<>();
  private final Map<String, List<String>> verbalNouns = new HashMap<>();
  private final DeedKinds deeds;
  private final boolean verbFirst;

  /** A word of the pack's table {@code actors}: a kind of word, and the office or body it names. */
  record ActorWord(String kind, String code) {
    boolean is(String other) {
      return kind.equals(other);
    }

    /** Whether it is a ministry or somebody who speaks for one, not an army or whole government. */
    boolean isBodyOrOffice() {
      return (kind.equals("ORG_HEAD") && code.endsWith("-ministry"))
          || (kind.equals("ROLE") && code.endsWith("-spokesperson"));
    }

    /** Whether it says what somebody is. */
    boolean isTitle() {
      return kind.equals("ROLE") || kind.equals("ROLES");
    }
  }

  /** A number word: what it adds, or multiplies by. */
  record NumberWord(int value, boolean multiplies) {}

  /** How the roles of words begin that judge something: nouns and adjectives in all their forms. */
  private static final String VERDICT = "verdict-";

  private EventLexicon(LanguagePack pack) {
    verbFirst = pack.isVerbFirst();
    deeds = DeedKinds.of(pack);
    Inflection inflection = Inflection.of(pack);
    equipment = EquipmentWord.of(pack, inflection);
    for (PackTable table : pack.tables("event-words")) {
      table.expect("role", "forms").rows().forEach(row -> addWord(row, inflection));
    }
    for (PackTable table : pack.tables("event-verbal-nouns")) {
      for (PackTable.Row row : table.expect("verb", "nouns").rows()) {
        verbalNouns.put(Normalizer.fold(row.get("verb")), row.list("nouns"));
      }
    }
    for (PackTable table : pack.tables("event-triggers")) {
      table
          .expect("forms", "pos", "class", "with", "beside", "object")
          .rows()
          .forEach(r -> addTrigger(r, inflection));
    }
    for (PackTable table : pack.tables("actors")) {
      table.rows().forEach(this::addActorWord);
    }
    for (PackTable table : pack.tables("numerals")) {
      table.rows().forEach(this::addNumber);
    }
    of("million").forEach(word -> numbers.put(word, new NumberWord(1_000_000, true)));
  }

  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException where it has no pack
   */
  static EventLexicon forLanguage(String language) {
    LanguagePack pack =
        LanguagePacks.of(language)
            .orElseThrow(() -> new IllegalArgumentException("no language pack: " + language));
    return LOADED.computeIfAbsent(pack.tag(), tag -> new EventLexicon(pack));
  }

  private void addTrigger(PackTable.Row row, Inflection inflection) {
    row.list("forms").forEach(form -> addTrigger(row, form, inflection));
  }

  private void addTrigger(PackTable.Row row, String form, Inflection inflection) {
    switch (row.get("pos")) {
      case "n" -> triggers.add(inflection.noun(form), trigger(row, Trigger.Kind.NOUN, form));
      case "x" -> triggers.add(inflection.noun(form), trigger(row, Trigger.Kind.PHRASE, form));
      case "a" -> triggers.add(inflection.noun(form), trigger(row, Trigger.Kind.ADJECTIVE, form));
      case "p" -> addParticiple(trigger(row, Trigger.Kind.VERB, form));
      case "m" -> addVerbalNoun(form, trigger(row, Trigger.Kind.VERB, form), inflection);
      case "v" -> addVerb(form, trigger(row, Trigger.Kind.VERB, stem(form)), inflection);
      default -> throw row.error("pos is n, a, v, p, m or x");
    }
  }

  private Trigger trigger(PackTable.Row row, Trigger.Kind kind, String form) {
    String object = row.get("object");
    return new Trigger(
        EventClass.of(row.get("class")),
        kind,
        Normalizer.fold(form),
        row.list("with").stream()
            .map(Normalizer::fold)
            .flatMap(v -> interchangeable.getOrDefault(v, List.of(v)).stream())
            .distinct()
            .toList(),
        lists(row.get("beside")),
        object.isEmpty()
            ? Optional.empty()
            : Optional.of(Trigger.Slot.valueOf(object.toUpperCase(Locale.ROOT))));
  }

  /** Lists apart by blanks, the roles of each by commas. */
  private static List<List<String>> lists(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Stream.of(cell.split(" ", -1)).map(list -> List.of(list.split(",", -1))).toList();
  }

  /** A verb with the verbal nouns that tell the same deed. */
  private void addVerb(String form, Trigger trigger, Inflection inflection) {
    boolean apart = isOne(trigger.lemma(), "passive-apart"); // a verb of its own in the table
    addVerb(
        inflection.verb(form).stream()
            .filter(f -> !apart || !f.features().contains(Feature.PASSIVE))
            .toList(),
        trigger);
    verbalNouns
        .getOrDefault(trigger.lemma(), List.of())
        .forEach(noun -> addVerbalNoun(noun, trigger, inflection));
  }

  private void addVerb(List<Inflection.Form> forms, Trigger trigger) {
    triggers.add(forms, trigger);
    verbs.add(forms, trigger.lemma());
  }

  /** A participle that goes with its main clause's subject: "calling on", "accusing". */
  private void addParticiple(Trigger trigger) {
    Set<Feature> features = new HashSet<>(Set.of(Feature.PAST, Feature.ACCOMPANYING));
    int last = trigger.lemma().length() - 1;
    if (trigger.lemma().charAt(last) == Letters.HEH) {
      features.add(Feature.FEMININE);
    } else if (trigger.lemma().charAt(last) == Letters.NOON) {
      features.add(Feature.PLURAL);
    }
    addVerb(
        List.of(
            new Inflection.Form(trigger.lemma(), features),
            new Inflection.Form(Letters.WAW + trigger.lemma(), features)),
        trigger);
  }

  /**
   * A verbal noun that can stand for a clause: its doer after it ("after B's announcement of"), or
   * written on it ("after its announcement of").
   */
  private void addVerbalNoun(String noun, Trigger trigger, Inflection inflection) {
    Set<Feature> features = Set.of(Feature.PAST, Feature.VERBAL_NOUN);
    addVerb(List.of(new Inflection.Form(Normalizer.fold(noun), features)), trigger);
    addVerb(inflection.possessed(noun), trigger);
    addVerb(inflection.definite(noun), trigger);
    ruledDeeds.add(inflection.ruled(noun), trigger);
  }

  /** The past stem, which stands for the whole verb; the present one where that alone is read. */
  private static String stem(String stems) {
    String[] both = stems.split("/", -1);
    return both[0].isEmpty() && both.length > 1 ? both[1] : both[0];
  }

  private void addWord(PackTable.Row row, Inflection inflection) {
    String role = row.get("role");
    if (role.equals("interchangeable")) { // the first of them stands for all in other tables
      List<String> verbs = row.list("forms").stream().map(Normalizer::fold).toList();
      interchangeable.put(verbs.get(0), verbs);
      return;
    }
    if (role.equals("inflected")) { // roles of nouns, in all their forms
      inflected.addAll(row.list("forms"));
      return;
    }
    for (String form : row.list("forms")) {
      if (role.equals("verb")) {
        verbs.add(inflection.verb(form), Normalizer.fold(stem(form)));
      } else if (role.equals("stative-verb")) {
        String[] stems = form.split("/", -1);
        verbs.add(inflection.stative(stems[1].strip()), Normalizer.fold(stems[0]));
      } else if (form.contains("/")) { // a verb by its stems, which its role tells from others
        verbs.add(inflection.verb(form), Normalizer.fold(stem(form)));
        byRole.computeIfAbsent(role, r -> new HashSet<>()).add(Normalizer.fold(stem(form)));
      } else if (role.startsWith(VERDICT) && form.indexOf(' ') < 0) {
        words.add(inflection.noun(form), role);
      } else {
        if (inflected.contains(role)) {
          words.add(inflection.noun(form), role);
        }
        words.addLiteral(form, role);
        addOwned(form, role, inflection);
        byRole.computeIfAbsent(role, r -> new HashSet<>()).add(Normalizer.fold(form));
        if (verbFirst) {
          words.addLiteral(Letters.WAW + form, role);
        }
      }
    }
  }

  /** "his soldiers" in one word: people, and whose they are. */
  private void addOwned(String form, String role, Inflection inflection) {
    boolean people = role.equals("person") && form.length() > SHORT;
    boolean soldiers = role.equals("soldier");
    if (people || soldiers) {
      List<Inflection.Form> owned = inflection.owned(form);
      words.add(owned, role);
      words.add(owned, people ? "own" : "own-forces");
    }
  }

  private void addActorWord(PackTable.Row row) {
    ActorWord word = new ActorWord(row.get("class"), row.get("code"));
    for (String form : row.list("forms")) {
      actorWords.addLiteral(form, word);
      plainActorWords.add(Normalizer.key(form.split(" ", -1)[0]));
      if (verbFirst) {
        boolean definite = form.startsWith(Letters.ARTICLE);
        String after = definite ? Letters.LAM + form.substring(1) : Letters.LAM + form;
        for (char and : new char[] {Letters.WAW, ' '}) {
          actorWords.addLiteral((and + form).strip(), word);
          actorWords.addLiteral((and + "" + Letters.BEH + form).strip(), word);
          actorWords.addLiteral((and + after).strip(), word);
        }
      }
    }
  }

  private void addNumber(PackTable.Row row) {
    String kind = row.get("kind");
    if (!kind.equals("ord")) {
      NumberWord number =
          new NumberWord((int) Double.parseDouble(row.get("value")), kind.equals("mult"));
      for (String name : row.list("names")) {
        numbers.putIfAbsent(Normalizer.key(name), number);
        of("people-suffix") // "a family of four"
            .forEach(suffix -> numbers.putIfAbsent(Normalizer.key(name) + suffix, number));
      }
    }
  }

  /** The folded words of a role. */
  Set<String> of(String role) {
    return byRole.getOrDefault(role, Set.of());
  }

  /** Whether a folded word is listed under a role. */
  boolean isOne(String word, String role) {
    return byRole.getOrDefault(role, Set.of()).contains(word);
  }

  /** The kinds of deeds for which there is no trigger. */
  DeedKinds deeds() {
    return deeds;
  }

  boolean isVerbFirst() {
    return verbFirst;
  }

  PhraseIndex<Trigger> triggers() {
    return triggers;
  }

  /** Verbal nouns with what is written on them, as a paper or a verb of doing rules them. */
  PhraseIndex<Trigger> ruledDeeds() {
    return ruledDeeds;
  }

  PhraseIndex<String> verbs() {
    return verbs;
  }

  PhraseIndex<String> words() {
    return words;
  }

  /** Whether a folded word without proclitics begins a form of the pack's table of actors. */
  boolean isActorWord(String word) {
    return plainActorWords.contains(word);
  }

  /** The nouns for equipment. */
  PhraseIndex<EquipmentWord> equipment() {
    return equipment;
  }

  PhraseIndex<ActorWord> actorWords() {
    return actorWords;
  }

  Map<String, NumberWord> numbers() {
    return numbers;
  }
}
