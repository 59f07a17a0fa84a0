// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taqvim.entity.Gazetteer;
import org.taqvim.language.PackTable;
import org.taqvim.text.Span;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeMention;

/**
 * What a conflict is: its two parties, and the words by which an article on it is known.
 *
 * <p>A profile is a folder with {@code parties.tsv} and {@code terms.tsv}, {@code allies.tsv} if
 * somebody fights on a party's side without being a state, {@code contested.tsv} if places changed
 * hands, and {@code landmarks.tsv}, {@code events.tsv} and {@code series.tsv} if it knows days that
 * date other articles (see {@code org/taqvim/conflict/karabakh} for their columns). The profile
 * {@code all} has no parties and lets every article through.
 */
public final class ConflictProfile {
  private static final String ROOT = "org/taqvim/conflict/";
  private static final String ALL = "all";
  private static final String TERMS = "terms.tsv";
  private static final String ALLIES = "allies.tsv";
  private static final String CONTESTED = "contested.tsv";

  private final String name;
  private final List<Party> parties;
  private final List<Ally> allies;
  private final Set<String> contested;
  private final Optional<TopicGate> gate;
  private final KnownDays days;

  /**
   * Who fights on a party's side without being a state.
   *
   * @param country the party's, ISO 3166-1 alpha-3
   * @param id the gazetteer's id of the one that acts
   * @param places the places by whose name it goes, or whose authorities it is
   * @param members its bodies, and the people who hold or held its offices
   */
  record Ally(String country, String id, String name, List<String> places, List<String> members) {
    Ally {
      places = List.copyOf(places);
      members = List.copyOf(members);
    }

    boolean holds(String actorId) {
      return id.equals(actorId) || members.contains(actorId);
    }
  }

  /**
   * One side of the conflict.
   *
   * @param country ISO 3166-1 alpha-3
   * @param id the gazetteer's id of the state
   * @param forces the gazetteer's id of its armed forces
   */
  public record Party(String country, String id, String name, String forces, String forcesName) {}

  private ConflictProfile(
      String name,
      List<Party> parties,
      List<Ally> allies,
      Set<String> contested,
      Optional<TopicGate> gate,
      KnownDays days) {
    this.name = name;
    this.parties = List.copyOf(parties);
    this.allies = List.copyOf(allies);
    this.contested = Set.copyOf(contested);
    this.gate = gate;
    this.days = days;
  }

  /**
   * A built-in profile by its name ({@code karabakh}, {@code all}), else the user's own by the path
   * of its folder.
   *
   * @throws IllegalArgumentException where there is none, or its tables are wrong
   */
  public static ConflictProfile named(String nameOrPath) {
    if (nameOrPath.equals(ALL)) {
      return new ConflictProfile(
          ALL, List.of(), List.of(), Set.of(), Optional.empty(), KnownDays.NONE);
    }
    String builtIn = ROOT + nameOrPath + "/";
    if (!nameOrPath.contains("/") && PackTable.exists(builtIn + TERMS)) {
      return of(nameOrPath, table -> resource(builtIn + table));
    }
    Path folder = Path.of(nameOrPath);
    if (!Files.isRegularFile(folder.resolve(TERMS))) {
      throw new IllegalArgumentException(
          "no conflict profile: " + nameOrPath + " (neither built in nor a folder with terms.tsv)");
    }
    return of(folder.getFileName().toString(), table -> file(folder.resolve(table)));
  }

  private static Optional<PackTable> resource(String path) {
    return PackTable.exists(path) ? Optional.of(PackTable.resource(path)) : Optional.empty();
  }

  private static Optional<PackTable> file(Path path) {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      InputStream in = Files.newInputStream(path);
      return Optional.of(PackTable.read(path.toString(), in));
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private static ConflictProfile of(String name, Function<String, Optional<PackTable>> tables) {
    List<Party> sides =
        needed(name, tables, "parties.tsv")
            .expect("side", "country", "id", "name", "forces", "forcesName")
            .rows()
            .stream()
            .map(
                row ->
                    new Party(
                        row.get("country"),
                        row.get("id"),
                        row.get("name"),
                        row.get("forces"),
                        row.get("forcesName")))
            .toList();
    List<Ally> others = tables.apply(ALLIES).map(ConflictProfile::allies).orElse(List.of());
    Set<String> contested =
        tables.apply(CONTESTED).stream()
            .flatMap(table -> table.expect("place").rows().stream())
            .map(row -> row.get("place"))
            .collect(Collectors.toSet());
    Optional<TopicGate> gate = Optional.of(TopicGate.of(needed(name, tables, TERMS)));
    return new ConflictProfile(name, sides, others, contested, gate, KnownDays.of(tables));
  }

  private static List<Ally> allies(PackTable table) {
    return table.expect("country", "id", "name", "places", "members").rows().stream()
        .map(
            row ->
                new Ally(
                    row.get("country"),
                    row.get("id"),
                    row.get("name"),
                    row.list("places"),
                    row.list("members")))
        .toList();
  }

  /**
   * On whose side those stand who are no state: the party's country (ISO 3166-1 alpha-3) by the
   * actor's id, over all profiles that are built in.
   */
  public static Map<String, String> alliesOfBuiltIns() {
    Map<String, String> sides = new TreeMap<>();
    for (PackTable.Row row : PackTable.resource(ROOT + "profiles.tsv").expect("name").rows()) {
      resource(ROOT + row.get("name") + "/" + ALLIES)
          .map(ConflictProfile::allies)
          .orElse(List.of())
          .forEach(
              ally -> {
                sides.put(ally.id(), ally.country());
                ally.members().forEach(member -> sides.put(member, ally.country()));
              });
    }
    return sides;
  }

  private static PackTable needed(
      String name, Function<String, Optional<PackTable>> tables, String table) {
    return tables
        .apply(table)
        .orElseThrow(
            () -> new IllegalArgumentException("conflict profile " + name + " has no " + table));
  }

  public String name() {
    return name;
  }

  /** The sides, two or none. */
  public List<Party> parties() {
    return parties;
  }

  /** The other side of a party of the conflict. */
  public Optional<Party> opponent(String country) {
    return party(country).flatMap(p -> parties.stream().filter(o -> !o.equals(p)).findFirst());
  }

  /** The gazetteer's id of the border between the sides, where it is a place of its own. */
  Optional<String> border() {
    List<String> names =
        parties.stream().map(p -> p.id().substring(p.id().indexOf(':') + 1)).sorted().toList();
    return names.size() == 2
        ? Optional.of("loc:" + names.get(0) + "-" + names.get(1) + "-border")
        : Optional.empty();
  }

  /** The gazetteer's id of the line between the forces, where it is a place of its own. */
  Optional<String> front() {
    return allies.stream()
        .flatMap(a -> a.places().stream())
        .filter(
            p -> Gazetteer.standard().entry(p).filter(e -> e.kind().equals("border")).isPresent())
        .findFirst();
  }

  public Optional<Party> party(String country) {
    return parties.stream().filter(p -> p.country().equals(country)).findFirst();
  }

  /** Whether a place changed hands in the conflict: who holds it, only the day can tell. */
  boolean isContested(String placeId) {
    return contested.contains(placeId);
  }

  /** Who acts for a place without being a state. */
  Optional<Ally> allyAt(String placeId) {
    return allies.stream().filter(a -> a.places().contains(placeId)).findFirst();
  }

  /** The ally that an actor is, belongs to or serves. */
  Optional<Ally> allyWith(String actorId) {
    return allies.stream().filter(a -> a.holds(actorId)).findFirst();
  }

  Optional<Ally> allyOf(String country) {
    return allies.stream().filter(a -> a.country().equals(country)).findFirst();
  }

  boolean isAlly(String id) {
    return allies.stream().anyMatch(a -> a.holds(id) || a.places().contains(id));
  }

  /** The side that an actor of the gazetteer stands on; empty for strangers. */
  Optional<String> side(String id, Optional<String> country) {
    Optional<String> ally =
        allies.stream()
            .filter(a -> a.holds(id) || a.places().contains(id))
            .map(Ally::country)
            .findFirst();
    return ally.or(() -> country);
  }

  /** The side that a participant of an event stands on; empty for strangers. */
  Optional<String> side(Participant participant) {
    return side(participant.id(), Gazetteer.standard().country(participant.id()));
  }

  /** Whether a party, or a place of this conflict, is named in a run of tokens. */
  boolean touches(List<Token> tokens, int first, int end) {
    return gate.map(g -> g.touches(tokens, first, end)).orElse(false);
  }

  /** The names of its wars. */
  NamedDays names() {
    return days.names();
  }

  /** Where an article alludes to events of this conflict whose days are known, in text order. */
  public List<Allusion> allusions(
      TokenizedText text, List<Span> excluded, List<TimeMention> times, List<EventMention> events) {
    return days.find(text, excluded, times, events);
  }

  /**
   * Whether an article of a language that has a pack is on this conflict, by its words alone:
   * cheap, before names and times are looked for. {@code excluded} spans are page furniture.
   *
   * @throws IllegalArgumentException where the language has no pack
   */
  public boolean isOnTopic(String language, TokenizedText text, List<Span> excluded) {
    return gate.map(
            g -> g.isOnTopic(text, excluded, () -> EventLexicon.forLanguage(language).triggers()))
        .orElse(true);
  }
}
