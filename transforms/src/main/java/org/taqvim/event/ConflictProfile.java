// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taqvim.language.PackTable;
import org.taqvim.text.Span;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeMention;

/**
 * What a conflict is: its two parties, and the words by which an article on it is known.
 *
 * <p>A profile is a folder with {@code parties.tsv} and {@code terms.tsv}, and {@code
 * landmarks.tsv} if it knows days that date other articles (see {@code
 * org/taqvim/conflict/karabakh} for their columns). The profile {@code all} has no parties and lets
 * every article through.
 */
public final class ConflictProfile {
  private static final String ROOT = "org/taqvim/conflict/";
  private static final String ALL = "all";
  private static final String LANDMARKS = "landmarks.tsv";

  private final String name;
  private final List<Party> parties;
  private final Optional<TopicGate> gate;
  private final Landmarks landmarks;

  /**
   * One side of the conflict.
   *
   * @param country ISO 3166-1 alpha-3
   * @param id the gazetteer's id of the state
   * @param forces the gazetteer's id of its armed forces
   */
  public record Party(String country, String id, String name, String forces, String forcesName) {}

  private ConflictProfile(
      String name, List<Party> parties, Optional<TopicGate> gate, Landmarks landmarks) {
    this.name = name;
    this.parties = List.copyOf(parties);
    this.gate = gate;
    this.landmarks = landmarks;
  }

  /**
   * A built-in profile by its name ({@code karabakh}, {@code all}), else the user's own by the path
   * of its folder.
   *
   * @throws IllegalArgumentException where there is none, or its tables are wrong
   */
  public static ConflictProfile named(String nameOrPath) {
    if (nameOrPath.equals(ALL)) {
      return new ConflictProfile(ALL, List.of(), Optional.empty(), Landmarks.NONE);
    }
    String builtIn = ROOT + nameOrPath + "/";
    if (!nameOrPath.contains("/") && PackTable.exists(builtIn + "terms.tsv")) {
      return of(
          nameOrPath,
          PackTable.resource(builtIn + "parties.tsv"),
          PackTable.resource(builtIn + "terms.tsv"),
          PackTable.exists(builtIn + LANDMARKS)
              ? Landmarks.of(PackTable.resource(builtIn + LANDMARKS))
              : Landmarks.NONE);
    }
    Path folder = Path.of(nameOrPath);
    if (!Files.isRegularFile(folder.resolve("terms.tsv"))) {
      throw new IllegalArgumentException(
          "no conflict profile: " + nameOrPath + " (neither built in nor a folder with terms.tsv)");
    }
    return of(
        folder.getFileName().toString(),
        file(folder.resolve("parties.tsv")),
        file(folder.resolve("terms.tsv")),
        Files.isRegularFile(folder.resolve(LANDMARKS))
            ? Landmarks.of(file(folder.resolve(LANDMARKS)))
            : Landmarks.NONE);
  }

  private static PackTable file(Path path) {
    try {
      InputStream in = Files.newInputStream(path);
      return PackTable.read(path.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private static ConflictProfile of(
      String name, PackTable parties, PackTable terms, Landmarks landmarks) {
    List<Party> sides =
        parties.expect("side", "country", "id", "name", "forces", "forcesName").rows().stream()
            .map(
                row ->
                    new Party(
                        row.get("country"),
                        row.get("id"),
                        row.get("name"),
                        row.get("forces"),
                        row.get("forcesName")))
            .toList();
    return new ConflictProfile(name, sides, Optional.of(TopicGate.of(terms)), landmarks);
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

  public Optional<Party> party(String country) {
    return parties.stream().filter(p -> p.country().equals(country)).findFirst();
  }

  /** Whether a party, or a place of this conflict, is named in a run of tokens. */
  boolean touches(List<Token> tokens, int first, int end) {
    return gate.map(g -> g.touches(tokens, first, end)).orElse(false);
  }

  /** Where an article alludes to events of this conflict whose days are known, in text order. */
  public List<Allusion> allusions(
      TokenizedText text, List<Span> excluded, List<TimeMention> times) {
    return landmarks.find(text, excluded, times);
  }

  /**
   * Whether an article is on this conflict, by its words alone: cheap, before names and times are
   * looked for. {@code excluded} spans are page furniture.
   */
  public boolean isOnTopic(TokenizedText text, List<Span> excluded) {
    return gate.map(g -> g.isOnTopic(text, excluded)).orElse(true);
  }
}
