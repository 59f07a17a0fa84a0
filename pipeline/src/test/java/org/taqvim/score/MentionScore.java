// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.taqvim.score.MentionMatching.Found;
import org.taqvim.score.MentionMatching.Pair;

/** Events as each article tells them: found at all, and how rightly what was found is described. */
final class MentionScore {
  private final GoldSet gold;
  private final MentionMatching matching;
  private final Names names;
  private final Scorecard card;

  private MentionScore(GoldSet gold, MentionMatching matching, Names names, Scorecard card) {
    this.gold = gold;
    this.matching = matching;
    this.names = names;
    this.card = card;
  }

  static void add(GoldSet gold, MentionMatching matching, Names names, Scorecard card) {
    MentionScore score = new MentionScore(gold, matching, names, card);
    score.detection();
    score.description();
    score.dates();
    score.notes();
  }

  private void detection() {
    int wrong = matching.wrong().size();
    card.counts("events all", new Counts(matching.pairs().size(), wrong, matching.missed().size()));
    for (String language : gold.docs().stream().map(gold::language).distinct().toList()) {
      card.counts(
          "events " + language,
          new Counts(
              (int) matching.pairs().stream().filter(p -> isIn(language, p.gold())).count(),
              (int)
                  matching.wrong().stream()
                      .filter(f -> gold.language(f.doc()).equals(language))
                      .count(),
              (int) matching.missed().stream().filter(m -> isIn(language, m)).count()));
    }
    double precision = Counts.share(matching.pairs().size(), matching.pairs().size() + wrong);
    for (String importance : List.of("core", "secondary", "minor")) {
      int right = (int) matching.pairs().stream().filter(p -> is(importance, p.gold())).count();
      int missed = (int) matching.missed().stream().filter(m -> is(importance, m)).count();
      double recall = Counts.share(right, right + missed);
      double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
      card.value(
          "events " + importance,
          f1,
          String.format(
              Locale.ROOT,
              "P of all %.3f  R %.3f  (%d right, %d missed)",
              precision,
              recall,
              right,
              missed));
    }
  }

  private boolean isIn(String language, JsonNode mention) {
    return gold.language(Rows.text(mention, "doc")).equals(language);
  }

  private static boolean is(String importance, JsonNode mention) {
    return Rows.text(mention, "importance").equals(importance);
  }

  private void description() {
    List<Pair> pairs = matching.pairs();
    int all = pairs.size();
    card.share("events type", count(pairs, Pair::hasType), all);
    card.share("events modality", count(pairs, MentionScore::hasModality), all);
    card.share("events negation", count(pairs, MentionScore::hasPolarity), all);
    card.share("events background", count(pairs, MentionScore::hasBackground), all);
    card.counts("events actors", sum(pairs, this::actors));
    card.counts("events actors by country", sum(pairs, this::actorSides));
    card.counts("events actors with role", sum(pairs, this::roles));
    card.counts("events places", sum(pairs, this::places));
    card.counts("events casualties", sum(pairs, this::casualties));
    card.share("events claimed by", count(pairs, this::hasClaimant), all);
    card.share("events claimed by a side", count(pairs, this::hasClaimantSide), all);
    card.counts("events via", sum(pairs, this::via));
  }

  private static boolean hasModality(Pair pair) {
    String modality = Rows.text(pair.found(), "modality");
    return Rows.text(pair.gold(), "modality").equals(modality)
        || Rows.texts(pair.gold().path("modality_accept")).contains(modality);
  }

  private static boolean hasPolarity(Pair pair) {
    return Rows.text(pair.gold(), "polarity").equals("negative")
        == pair.found().path("negated").asBoolean();
  }

  private static boolean hasBackground(Pair pair) {
    return pair.gold().path("background").asBoolean()
        == pair.found().path("background").asBoolean();
  }

  private static Set<String> goldActors(Pair pair) {
    Set<String> actors = new HashSet<>(Rows.texts(pair.gold().path("actors").path("source")));
    actors.addAll(Rows.texts(pair.gold().path("actors").path("target")));
    return actors;
  }

  private static Counts compare(Set<String> gold, Set<String> found, Set<String> excused) {
    int right = (int) gold.stream().filter(found::contains).count();
    int wrong = (int) found.stream().filter(f -> !gold.contains(f) && !excused.contains(f)).count();
    return new Counts(right, wrong, gold.size() - right);
  }

  private Counts actors(Pair pair) {
    return compare(
        names.canonical(goldActors(pair)),
        names.canonical(Rows.names(pair.found().path("actors"))),
        names.canonical(Rows.texts(pair.gold().path("actors").path("other"))));
  }

  private Counts actorSides(Pair pair) {
    return compare(
        names.sides(goldActors(pair)),
        names.sides(Rows.names(pair.found().path("actors"))),
        names.sides(Rows.texts(pair.gold().path("actors").path("other"))));
  }

  /** Of the actors that were found, those in their role; a party may be both. */
  private Counts roles(Pair pair) {
    JsonNode actors = pair.gold().path("actors");
    Set<String> sources = names.canonical(Rows.texts(actors.path("source")));
    Set<String> targets = names.canonical(Rows.texts(actors.path("target")));
    int right = 0;
    int wrong = 0;
    for (JsonNode actor : pair.found().path("actors")) {
      String name = names.canonical(Rows.text(actor, "name"));
      boolean source = sources.contains(name);
      boolean target = targets.contains(name);
      if (source || target) {
        boolean fits =
            switch (Rows.text(actor, "role")) {
              case "source" -> source;
              case "target" -> target;
              default -> source && target;
            };
        right += fits ? 1 : 0;
        wrong += fits ? 0 : 1;
      }
    }
    return new Counts(right, wrong, wrong);
  }

  private Counts places(Pair pair) {
    return compare(
        names.canonical(Rows.names(pair.gold().path("locations"))),
        names.canonical(Rows.names(pair.found().path("places"))),
        Set.of());
  }

  private Counts casualties(Pair pair) {
    return compare(
        numbers(pair.gold().path("casualties")),
        numbers(pair.found().path("casualties")),
        Set.of());
  }

  private Set<String> numbers(JsonNode casualties) {
    Set<String> numbers = new HashSet<>();
    for (JsonNode side : casualties) {
      for (String kind : List.of("killed", "injured", "captured", "missing")) {
        if (side.path(kind).isNumber()) {
          numbers.add(names.side(Rows.text(side, "side")) + kind + side.path(kind).asInt());
        }
      }
    }
    return numbers;
  }

  private boolean hasClaimant(Pair pair) {
    return agree(
        names.canonical(claimants(pair.gold())),
        names.canonical(Rows.texts(pair.found().path("claimedBy"))));
  }

  private boolean hasClaimantSide(Pair pair) {
    return agree(
        names.sides(claimants(pair.gold())),
        names.sides(Rows.texts(pair.found().path("claimedBy"))));
  }

  private static List<String> claimants(JsonNode gold) {
    return Rows.texts(gold.path("attribution").path("claimed_by"));
  }

  private static boolean agree(Set<String> gold, Set<String> found) {
    return gold.isEmpty() ? found.isEmpty() : gold.stream().anyMatch(found::contains);
  }

  private Counts via(Pair pair) {
    return compare(
        names.canonical(Rows.texts(pair.gold().path("attribution").path("via"))),
        names.canonical(Rows.texts(pair.found().path("via"))),
        Set.of());
  }

  private void dates() {
    TreeMap<String, int[]> byNeed = new TreeMap<>();
    for (Pair pair : matching.pairs()) {
      int[] counts = byNeed.computeIfAbsent(need(pair.gold()), key -> new int[3]);
      counts[0] += pair.hasDate() ? 1 : 0;
      counts[1] += meetsDate(pair) ? 1 : 0;
      counts[2]++;
    }
    matching.missed().forEach(m -> byNeed.computeIfAbsent(need(m), key -> new int[3]));
    int exact = 0;
    int meeting = 0;
    for (String need : byNeed.keySet()) {
      int[] counts = Objects.requireNonNull(byNeed.get(need));
      exact += counts[0];
      meeting += counts[1];
      int whole = (int) gold.mentions().stream().filter(m -> need(m).equals(need)).count();
      card.share(
          "events date exact, needs " + need,
          counts[0],
          counts[2],
          counts[0] + " of " + counts[2] + " found, of " + whole + " told");
    }
    card.share("events date exact", exact, matching.pairs().size());
    card.share("events date meets the gold's", meeting, matching.pairs().size());
  }

  private static boolean meetsDate(Pair pair) {
    return pair.hasDate()
        || Days.of(pair.found().path("date")).meets(Days.of(pair.gold().path("date")));
  }

  private static String need(JsonNode mention) {
    return Rows.text(mention.path("date"), "derivable_from");
  }

  private void notes() {
    matching.missed().forEach(m -> card.note("event missed " + showGold(m)));
    matching.wrong().forEach(e -> card.note("event too many " + showFound(e)));
    for (Pair pair : matching.pairs()) {
      note(pair, pair.hasType(), "type", "type");
      note(pair, hasModality(pair), "modality", "modality");
      note(pair, hasPolarity(pair), "polarity", "negated");
      note(pair, hasBackground(pair), "background", "background");
      note(pair, pair.hasDate(), "date", "date");
      note(pair, isFull(actors(pair)), "actors", "actors");
      note(pair, isFull(places(pair)), "locations", "places");
      note(pair, isFull(casualties(pair)), "casualties", "casualties");
      note(pair, hasClaimant(pair), "attribution", "claimedBy");
    }
  }

  private static boolean isFull(Counts counts) {
    return counts.wrong() == 0 && counts.missed() == 0;
  }

  private void note(Pair pair, boolean right, String goldField, String foundField) {
    if (!right) {
      card.note(
          "event %s %s: %s, found %s"
              .formatted(
                  goldField,
                  Rows.text(pair.gold(), "id"),
                  brief(pair.gold().path(goldField)),
                  brief(pair.found().path(foundField))));
    }
  }

  private static String brief(JsonNode node) {
    if (node.has("start")) {
      return Days.of(node) + " accept " + node.path("accept");
    }
    return node.toString();
  }

  private static String showGold(JsonNode m) {
    return "%s %s %s [%s]"
        .formatted(
            Rows.text(m, "id"),
            Rows.text(m, "type"),
            Rows.text(m, "importance"),
            Rows.text(m, "quote"));
  }

  private String showFound(Found found) {
    JsonNode event = found.event();
    return "%s %s %s [%s]"
        .formatted(
            found.doc(),
            Rows.text(event, "type"),
            Rows.text(event, "modality"),
            Extent.of(event).cut(gold.texts().getOrDefault(found.doc(), "")));
  }

  private interface Test {
    boolean holds(Pair pair);
  }

  private interface Measure {
    Counts of(Pair pair);
  }

  private static int count(Collection<Pair> pairs, Test test) {
    return (int) pairs.stream().filter(test::holds).count();
  }

  private static Counts sum(Collection<Pair> pairs, Measure measure) {
    return pairs.stream().map(measure::of).reduce(Counts.NONE, Counts::plus);
  }
}
