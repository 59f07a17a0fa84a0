// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.text.Letters;

/**
 * Reads heads that a country completes: ministries and armies, offices, sides, troops, groups.
 *
 * <p>The pieces between a head and its country are used up with it.
 */
final class HeadedNames {
  /** Offices whose words hold the name of the body that they speak for or lead. */
  private static final Set<String> NAMING_A_BODY =
      Set.of(
          "foreign-spokesperson",
          "defence-spokesperson",
          "security-secretary",
          "security-chief",
          "chief-of-staff",
          "speaker",
          "deputy-speaker");

  private final Gazetteer gazetteer;
  private final NameMatcher matcher;
  private final PieceRow row;
  private final NamesFound found;
  private final boolean[] used;
  private final LocalBodies local;

  HeadedNames(
      Gazetteer gazetteer, NameMatcher matcher, PieceRow row, NamesFound found, LocalBodies local) {
    this.gazetteer = gazetteer;
    this.matcher = matcher;
    this.row = row;
    this.found = found;
    this.used = new boolean[row.size()];
    this.local = local;
  }

  /** Whether a piece went into a head's name before its turn came. */
  boolean isUsed(int i) {
    return used[i];
  }

  /** The id of an office of a state. */
  static String office(String code, String country) {
    return "office:" + code + "-" + country.toLowerCase(Locale.ROOT);
  }

  /** The office that a role word and its country name, or that of one who held it before. */
  private String officeAt(int role, int country, String code) {
    boolean former = row.isFormer(country + 1, row.get(country).end());
    for (int k = role + 1; k < country; k++) {
      former |= row.isFormer(k, row.get(k).first());
    }
    String office = office("former-" + row.get(role).id(), code);
    return former && gazetteer.entry(office).isPresent()
        ? office
        : office(row.get(role).id(), code);
  }

  /** A ministry, an army: head and country are one name. */
  boolean body(int i) {
    Piece head = row.get(i);
    Optional<Integer> at = row.countryIndex(i + 1, head.end());
    if (at.isEmpty()) {
      return localBody(i);
    }
    String country = row.country(at.get()).orElseThrow();
    Piece last = row.get(at.get());
    String code = head.lexeme(WordClass.ORG_HEAD).orElseThrow().id();
    String id = "org:" + code + "-" + country.toLowerCase(Locale.ROOT);
    for (int k = i; k <= at.get(); k++) {
      used[k] = true;
    }
    if (last.wordClass() != WordClass.PEOPLE) {
      found.entity(head.from(), last.to(), EntityType.ORG, id);
    }
    found.actor(head.from(), last.to(), found.sortOf(id), id);
    return true;
  }

  /** A ministry, an army of a region that is no state. */
  private boolean localBody(int i) {
    Piece head = row.get(i);
    int next = i + 1;
    if (next >= row.size()
        || row.get(next).and()
        || !row.adjacent(head.end(), row.get(next).first())) {
      return false;
    }
    Piece region = row.get(next);
    Optional<String> id = local.of(region.id(), head.lexeme(WordClass.ORG_HEAD).orElseThrow().id());
    id.ifPresent(
        body -> {
          used[i] = true;
          used[next] = true;
          found.entity(head.from(), region.to(), EntityType.ORG, body);
          found.actor(head.from(), region.to(), found.sortOf(body), body);
        });
    return id.isPresent();
  }

  /** An office: its country stays a name of its own, and the holder beside it is the actor. */
  void role(int i) {
    Piece head = row.get(i);
    Optional<Integer> at = row.countryIndex(i + 1, head.end());
    if (at.isEmpty() || (at.get() == i + 1 && isWhole(head, row.get(at.get())))) {
      return;
    }
    for (int k = i + 1; k < at.get(); k++) {
      used[k] = true;
    }
    String country = row.country(at.get()).orElseThrow();
    int last = at.get();
    boolean named =
        (row.isPersonBefore(i) && !isOfAnother(row.get(i - 1), last))
            || (row.isPersonAfter(last) && !isOfAnother(row.get(last + 1), last));
    if (!bodyInside(head, last, country)) {
      countryInside(last);
    }
    if (!named) {
      int end = row.get(last).to();
      found.actor(head.from(), end, Sort.OFFICE, officeAt(i, last, country));
    }
    if (head.is(WordClass.ROLES)) {
      conjoined(last, (k, c) -> actorOf(k, Sort.OFFICE, office(head.id(), c)));
    }
  }

  /** "And the ambassador called on B": an Arabic noun with its article owns no name behind it. */
  private boolean isWhole(Piece head, Piece country) {
    String text = row.tokens.get(head.first()).text();
    return head.end() == head.first() + 1
        && (text.startsWith(Letters.ARTICLE) || text.startsWith(Letters.ARTICLE, 1))
        && (country.wordClass() == WordClass.STATE || country.wordClass() == WordClass.PLACE);
  }

  /**
   * "A received the president of B": whoever is known to be of one state holds no other's office.
   */
  private boolean isOfAnother(Piece person, int country) {
    Piece of = row.get(country);
    boolean state = of.wordClass() == WordClass.STATE || of.wordClass() == WordClass.DEMONYM;
    return state
        && gazetteer
            .country(person.id())
            .filter(c -> !row.country(country).equals(Optional.of(c)))
            .isPresent();
  }

  /** "The spokesman of the Ministry of Defence of …": the ministry is a name of its own. */
  private boolean bodyInside(Piece role, int last, String country) {
    if (!NAMING_A_BODY.contains(role.id())) {
      return false;
    }
    for (int t = role.first() + 1; t < role.end(); t++) {
      Optional<Piece> listed = matcher.at(row.text, t).filter(p -> p.is(WordClass.ORGANISATION));
      if (listed.isPresent() && listed.get().end() == row.get(last).end()) {
        found.entity(listed.get().from(), listed.get().to(), EntityType.ORG, listed.get().id());
        used[last] = true;
        return true;
      }
      Optional<Piece> body = matcher.at(row.text, t).filter(p -> p.is(WordClass.ORG_HEAD));
      if (body.isPresent() && body.get().end() == role.end()) {
        String id = "org:" + body.get().id() + "-" + country.toLowerCase(Locale.ROOT);
        found.entity(body.get().from(), row.get(last).to(), EntityType.ORG, id);
        used[last] = true;
        return true;
      }
    }
    return false;
  }

  /** Sides, troops, groups: the words and their country together are the actor. */
  void withCountry(int i, Sort sort) {
    Piece head = row.get(i);
    Optional<Integer> at = row.countryIndex(i + 1, head.end());
    if (at.isEmpty() || (at.get() == i + 1 && isWhole(head, row.get(at.get())))) {
      return;
    }
    for (int k = i + 1; k < at.get(); k++) {
      used[k] = true;
    }
    int last = at.get();
    countryInside(last);
    found.actor(
        head.from(),
        row.get(last).to(),
        sort,
        composedId(head, sort, row.country(last).orElseThrow()));
    conjoined(last, (k, c) -> actorOf(k, sort, composedId(head, sort, c)));
  }

  private String composedId(Piece head, Sort sort, String country) {
    if (sort == Sort.STATE) {
      return gazetteer.state(country).orElseThrow().id();
    }
    String prefix = sort == Sort.FORCES ? "org:" : "group:";
    return prefix + head.id() + "-" + country.toLowerCase(Locale.ROOT);
  }

  private void actorOf(int k, Sort sort, String id) {
    countryInside(k);
    Piece piece = row.get(k);
    found.actor(piece.from(), piece.to(), sort, id);
  }

  /** Further countries joined by "and" share the head. */
  private void conjoined(int last, Shared shared) {
    int k = last + 1;
    while (k < row.size() && row.joined(row.get(k - 1), row.get(k))) {
      Optional<String> country = row.country(k);
      if (country.isEmpty() || used[k]) {
        return;
      }
      shared.accept(k, country.get());
      k++;
    }
  }

  private void countryInside(int k) {
    used[k] = true;
    Piece piece = row.get(k);
    if (row.isAccusative(k)) {
      return;
    }
    if (piece.wordClass() == WordClass.STATE || piece.wordClass() == WordClass.PLACE) {
      found.entity(piece.from(), piece.to(), EntityType.LOC, piece.id());
    }
  }

  /** What to do with a country that shares the head of the one before it. */
  private interface Shared {
    void accept(int piece, String country);
  }
}
