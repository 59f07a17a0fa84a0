// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.taqvim.calendar.DayRange;
import org.taqvim.event.Place;
import org.taqvim.timeline.Facts.Kind;

/**
 * Judges whether two accounts tell one event.
 *
 * <p>Two sides' accounts of a day's fighting along the front may name different places, several
 * each; two single places are two events.
 *
 * <p>Some differences forbid it whatever else agrees: another kind of event, exact days that do not
 * meet, other participants of a talk, another speaker or addressee, places far apart, the losses of
 * another side, a denial against a report. What agrees is then weighed: date up to 0.4, actors up
 * to 0.4, place 0.2, numbers 0.15, finer kind 0.1. An undated account goes only with a copy of
 * itself.
 */
public final class EventMatcher {
  /** Two accounts of at least this score are one event. */
  static final double ENOUGH = 0.5;

  /** Narrow places farther apart than this are two places. */
  private static final double FAR_KILOMETRES = 45;

  /** Months of two calendars that share this much of both are one month told twice. */
  private static final double HALF_A_MONTH = 0.4;

  /** Shorter spans are no war. */
  private static final int SHORTEST_WAR = 35;

  /** From so many dead, numbers need not be equal to be the same count. */
  private static final int MANY = 20;

  private static final double CLEARLY_MORE = 1.5;

  private static final Set<String> CALMING = Set.of("ceasefire", "de-escalation");

  /** So many die in a war. */
  private static final int A_WAR = 1000;

  /** The middle of a district or province may be so far from where in it something happened. */
  private static final double DISTRICT_KILOMETRES = 45;

  private static final Pattern DISTRICT = Pattern.compile("-(district|province|region|city|town)$");

  private static final double EARTH_KILOMETRES = 6371;

  private final Facts a;
  private final Facts b;
  private final boolean oneArticle;
  private double score;
  private boolean samePlace;
  private boolean sameFigure;
  private final List<String> reasons = new ArrayList<>();

  private EventMatcher(Facts a, Facts b, boolean oneArticle) {
    this.a = a;
    this.b = b;
    this.oneArticle = oneArticle;
  }

  /** Compares accounts of two articles. */
  static Match match(Facts a, Facts b) {
    return new EventMatcher(a, b, false).judge();
  }

  /**
   * Compares mentions of one article, which tells two victims' sides of one clash more readily than
   * two articles do.
   */
  static Match matchWithin(Facts a, Facts b) {
    return new EventMatcher(a, b, true).judge();
  }

  private Match judge() {
    Optional<String> bar =
        kinds().or(this::dates).or(this::actors).or(this::places).or(this::numbers).or(this::modes);
    return bar.map(Match::forbidden).orElseGet(() -> new Match(Math.max(score, 0), reasons));
  }

  private static Optional<String> bar(String reason) {
    return Optional.of(reason);
  }

  private static Optional<String> pass() {
    return Optional.empty();
  }

  private void add(double weight, String reason) {
    score += weight;
    reasons.add(reason);
  }

  private Optional<String> kinds() {
    if (a.family().kin() != b.family().kin()) {
      return bar("different kinds of events");
    }
    if (a.negated() != b.negated()) {
      return bar("one says that it did not happen");
    }
    boolean unreal = a.reality() != b.reality() && !a.family().isSpeech();
    boolean announced = a.family() == EventFamily.TALK || a.family() == EventFamily.AGREEMENT;
    if (unreal
        && !(announced
            && a.reality() != Facts.Reality.UNREAL
            && b.reality() != Facts.Reality.UNREAL)) {
      return bar("one happened, the other may");
    }
    if (a.family() == b.family()) {
      return pass();
    }
    boolean taken = a.family() == EventFamily.TAKING || b.family() == EventFamily.TAKING;
    if (taken && !(isOneDay(a, b) && !Collections.disjoint(spots(a), spots(b)))) {
      return bar("a place taken, and fighting elsewhere");
    }
    if (a.family().isSpeech()) {
      score -= 0.15;
    } else if (a.isBreach() && b.isBreach()) {
      add(0.1, "fighting that breaks a truce");
    } else {
      score -= oneArticle ? 0.05 : 0.25;
    }
    return pass();
  }

  private Optional<String> dates() {
    if (a.days().isEmpty() || b.days().isEmpty()) {
      if (a.days().isEmpty() && b.days().isEmpty() && a.words().equals(b.words())) {
        add(0.3, "the same sentence, undated");
        return pass();
      }
      return bar("no date joins them");
    }
    DayRange first = a.days().get();
    DayRange second = b.days().get();
    if (a.kind() == Kind.LONG || b.kind() == Kind.LONG) {
      return spans(first, second);
    }
    if (!meet()) {
      return bar("different days");
    }
    if (a.kind() == Kind.DAY && b.kind() == Kind.DAY) {
      add(0.4, "both on " + first.first());
    } else if (coarse(a) || coarse(b)) {
      coarse(first, second);
    } else if (a.isSoft() || b.isSoft()) {
      boolean same = a.isSoft() == b.isSoft() && first.equals(second);
      add(same ? 0.35 : 0.3, "news of the same day");
    } else {
      add(first.equals(second) ? 0.4 : 0.3, "days that overlap");
    }
    return pass();
  }

  /** Whether both are dated to a day that may be one. */
  static boolean isOneDay(Facts a, Facts b) {
    return a.days().isPresent()
        && b.days().isPresent()
        && a.kind().compareTo(Kind.SOFT) <= 0
        && b.kind().compareTo(Kind.SOFT) <= 0
        && window(a).overlaps(window(b));
  }

  /** Days of one article that are counted from one doubtful day keep their distance. */
  private boolean meet() {
    boolean counted = oneArticle && a.late() > 0 && b.late() > 0;
    return counted
        ? a.days().orElseThrow().overlaps(b.days().orElseThrow())
        : window(a).overlaps(window(b));
  }

  private void coarse(DayRange first, DayRange second) {
    // A year of fighting is hardly the fighting of a day or month in it.
    boolean year = a.kind() == Kind.YEAR || b.kind() == Kind.YEAR;
    double within = year && a.family().kin() == EventFamily.FIGHTING ? 0.1 : 0.2;
    if (coarse(a) != coarse(b)) {
      add(within, "the day lies in the month or year");
    } else if (first.equals(second)) {
      add(0.35, "the same month or year");
    } else if (shared(first, second) >= HALF_A_MONTH) {
      add(0.3, "months of two calendars that overlap");
    } else {
      add(within, "the month lies in the year");
    }
  }

  /** A war is told by its year, by the months that it took, or by its first day and last. */
  private Optional<String> spans(DayRange first, DayRange second) {
    if (shared(first, second) >= 0.5) {
      add(0.3, "the same span of time");
      return pass();
    }
    boolean war =
        a.family() == EventFamily.FIGHTING
            && first.days() > SHORTEST_WAR
            && second.days() > SHORTEST_WAR
            && (contains(first, second) || contains(second, first));
    if (!war) {
      return bar("different spans of time");
    }
    add(0.2, "the one span of time lies in the other");
    return pass();
  }

  private static boolean contains(DayRange whole, DayRange part) {
    return !part.first().isBefore(whole.first()) && !part.last().isAfter(whole.last());
  }

  private static boolean coarse(Facts facts) {
    return facts.kind() == Kind.MONTH || facts.kind() == Kind.YEAR;
  }

  /** The days on which an account's event can have been: news may be of the day before. */
  static DayRange window(Facts facts) {
    DayRange days = facts.days().orElseThrow();
    return DayRange.of(days.first().minusDays(facts.early()), days.last().plusDays(facts.late()));
  }

  private static double shared(DayRange a, DayRange b) {
    if (!a.overlaps(b)) {
      return 0;
    }
    LocalDate from = Collections.max(List.of(a.first(), b.first()));
    LocalDate to = Collections.min(List.of(a.last(), b.last()));
    double common = DayRange.of(from, to).days();
    return common / (a.days() + b.days() - common);
  }

  private Optional<String> actors() {
    return switch (a.family()) {
      case TALK -> talkers();
      case DEMAND, PLEDGE, ACCUSATION, REFUSAL, THREAT, WORDS -> speakers();
      case CONCESSION -> a.modes().equals(b.modes()) ? sides() : speakers();
      case FIGHTING, BREACH, AGREEMENT, OTHER -> sides();
      case TAKING -> b.family() == EventFamily.TAKING ? doers() : sides();
      default -> doers();
    };
  }

  private Optional<String> talkers() {
    if (a.people().isEmpty() || b.people().isEmpty()) {
      return sides();
    }
    List<String> onlyA = unmatched(a.people(), b.people());
    List<String> onlyB = unmatched(b.people(), a.people());
    if (!onlyA.isEmpty() && !onlyB.isEmpty()) {
      return bar("different participants");
    }
    int common = Math.min(a.people().size() - onlyA.size(), b.people().size() - onlyB.size());
    if (common >= 2) {
      add(0.4, "the same people: " + names(a.people(), b.people()));
      return pass();
    }
    boolean calls = !Collections.disjoint(a.speakers(), b.speakers());
    if (a.people().size() == b.people().size() || calls) {
      add(0.15, "one participant in common: " + names(a.people(), b.people()));
    } else if (Math.min(a.states().size(), b.states().size()) > 1) {
      add(0.1, "one participant in common: " + names(a.people(), b.people()));
    } else {
      // With whom, the one account does not say: it may be another talk of the same day.
      score -= 0.05;
    }
    if (!Collections.disjoint(spots(a), spots(b))) {
      add(0.15, "at the same place");
    }
    return pass();
  }

  /** Who of {@code own} has no counterpart; an office may be anybody's. */
  private static List<String> unmatched(List<String> own, List<String> others) {
    List<String> left = new ArrayList<>(own);
    left.removeAll(others);
    return left;
  }

  private Optional<String> speakers() {
    if (!a.speakers().isEmpty() && !b.speakers().isEmpty()) {
      if (Collections.disjoint(a.speakers(), b.speakers())) {
        return bar("different speakers");
      }
      add(0.3, "the same speaker: " + names(a.speakers(), b.speakers()));
    } else if (a.sources().isEmpty() || b.sources().isEmpty()) {
      score += 0.05;
    } else if (Collections.disjoint(a.sources(), b.sources())) {
      return bar("different speakers");
    } else {
      add(0.25, "the same side speaks: " + names(a.sources(), b.sources()));
    }
    if (a.family().kin() == EventFamily.WORDS) {
      score -= 0.2;
    }
    if (!Collections.disjoint(spots(a), spots(b))
        || !Collections.disjoint(a.regions(), b.regions())) {
      add(0.15, "about the same place");
    }
    return addressees();
  }

  private Optional<String> addressees() {
    if (a.targets().isEmpty() || b.targets().isEmpty()) {
      return pass();
    }
    if (Collections.disjoint(a.targets(), b.targets())) {
      return bar("different addressees");
    }
    add(0.15, "the same addressee: " + names(a.targets(), b.targets()));
    return pass();
  }

  private Optional<String> sides() {
    if (a.states().isEmpty() || b.states().isEmpty()) {
      // Who fights whom goes without saying in news of one conflict.
      boolean understood = a.family().kin() == EventFamily.FIGHTING || isAgreement();
      score += understood ? 0.15 : 0;
      return pass();
    }
    Set<String> common = new HashSet<>(a.states());
    common.retainAll(b.states());
    int least = Math.min(a.states().size(), b.states().size());
    if (common.isEmpty()) {
      boolean mediator = isAgreement() && least == 1;
      score += mediator ? 0.2 : 0;
      return mediator || sameSpotAndDay() ? pass() : bar("different sides");
    }
    if (common.size() >= 2) {
      add(0.3, "the same sides: " + names(a.states(), b.states()));
    } else if (least >= 2 && !isAgreement() && !sameSpotAndDay()) {
      return bar("different sides");
    } else {
      add(0.15, "one side in common: " + names(a.states(), b.states()));
    }
    return pass();
  }

  private boolean isAgreement() {
    return a.family() == EventFamily.AGREEMENT;
  }

  /** Where day and place agree, an odd actor does not part two accounts. */
  private boolean sameSpotAndDay() {
    return a.kind() == Kind.DAY
        && b.kind() == Kind.DAY
        && (!Collections.disjoint(spots(a), spots(b))
            || (!Collections.disjoint(a.regions(), b.regions())
                && !Collections.disjoint(a.dead(), b.dead())));
  }

  private static Set<String> spots(Facts facts) {
    Set<String> spots = new HashSet<>();
    facts.places().forEach(p -> spots.add(spot(p)));
    return spots;
  }

  private Optional<String> doers() {
    if (!a.sources().isEmpty() && !b.sources().isEmpty()) {
      if (Collections.disjoint(a.sources(), b.sources())) {
        if (!sameSpotAndDay()) {
          return bar("different doers");
        }
      } else {
        add(0.25, "the same doer: " + names(a.sources(), b.sources()));
      }
    } else if (!Collections.disjoint(a.states(), b.states())) {
      add(0.15, "one side in common: " + names(a.states(), b.states()));
    }
    return addressees();
  }

  private static String names(List<String> a, List<String> b) {
    List<String> common = new ArrayList<>(a);
    common.retainAll(b);
    return String.join(", ", common.stream().map(id -> "{" + id + "}").toList());
  }

  private Optional<String> places() {
    if (a.family().isSpeech() || a.family() == EventFamily.TALK) {
      return pass();
    }
    if (a.places().isEmpty() || b.places().isEmpty()) {
      if (!Collections.disjoint(a.regions(), b.regions())) {
        add(0.1, "the same region: " + String.join(", ", common(a.regions(), b.regions())));
      }
      return pass();
    }
    double nearest = Double.MAX_VALUE;
    for (Place here : a.places()) {
      for (Place there : b.places()) {
        if (spot(here).equals(spot(there))) {
          add(0.2, "the same place: " + here.name());
          samePlace = true;
          return pass();
        }
        double extent = isDistrict(here) || isDistrict(there) ? DISTRICT_KILOMETRES : 0;
        nearest = Math.min(nearest, kilometres(here, there) - extent);
      }
    }
    if (nearest <= FAR_KILOMETRES) {
      add(0.05, "places close to each other");
      return pass();
    }
    boolean fronts =
        a.family().kin() == EventFamily.FIGHTING && a.places().size() + b.places().size() > 2;
    return fronts || isAgreement() ? pass() : bar("different places");
  }

  private static List<String> common(List<String> a, List<String> b) {
    List<String> common = new ArrayList<>(a);
    common.retainAll(b);
    return common;
  }

  /** A town and the district around it go by one name. */
  private static String spot(Place place) {
    return DISTRICT.matcher(place.id()).replaceFirst("");
  }

  private static boolean isDistrict(Place place) {
    return DISTRICT.matcher(place.id()).find();
  }

  private static double kilometres(Place a, Place b) {
    if (a.lat().isEmpty() || a.lon().isEmpty() || b.lat().isEmpty() || b.lon().isEmpty()) {
      return Double.MAX_VALUE;
    }
    double lat1 = StrictMath.toRadians(a.lat().get());
    double lat2 = StrictMath.toRadians(b.lat().get());
    double dLat = lat2 - lat1;
    double dLon = StrictMath.toRadians(b.lon().get() - a.lon().get());
    double h =
        StrictMath.pow(StrictMath.sin(dLat / 2), 2)
            + StrictMath.cos(lat1)
                * StrictMath.cos(lat2)
                * StrictMath.pow(StrictMath.sin(dLon / 2), 2);
    return 2 * EARTH_KILOMETRES * StrictMath.asin(StrictMath.sqrt(h));
  }

  private Optional<String> numbers() {
    if (thirdParty(a, b) || thirdParty(b, a)) {
      return bar("losses of a third party");
    }
    if (warAndDay(a.dead(), b.dead()) || warAndDay(b.dead(), a.dead())) {
      return bar("the dead of a war, and of a day");
    }
    figures();
    if (!Collections.disjoint(a.killed(), b.killed())) {
      add(0.15, "the same number of dead");
      return pass();
    }
    if (alike(a.dead(), b.dead())) {
      // One account may have misread, or not said, whose they were.
      add(0.1, "as many dead");
      return pass();
    }
    if (!oneArticle
        && !samePlace
        && !a.killed().isEmpty()
        && !b.killed().isEmpty()
        && !a.sides().isEmpty()
        && !b.sides().isEmpty()
        && Collections.disjoint(a.sides(), b.sides())) {
      return bar("losses of different sides");
    }
    if (oneArticle && (moreDead(a, List.of(b)) || moreDead(b, List.of(a)))) {
      return bar("more dead in the month than on the day");
    }
    return pass();
  }

  private static boolean warAndDay(List<Integer> war, List<Integer> day) {
    return !war.isEmpty()
        && !day.isEmpty()
        && war.get(war.size() - 1) >= A_WAR
        && 20 * day.get(day.size() - 1) < war.get(war.size() - 1);
  }

  private void figures() {
    List<String> common = new ArrayList<>();
    a.figures().stream()
        .filter(b.figures()::contains)
        .forEach(figure -> common.add(Integer.toString(figure)));
    if (!common.isEmpty()) {
      add(0.2, "the same figure: " + String.join(", ", common));
      sameFigure = true;
    }
  }

  /** Whether the fighting of a whole month cost clearly more lives than that of a day of it. */
  static boolean moreDead(Facts month, Collection<Facts> day) {
    int least = day.stream().flatMap(f -> f.dead().stream()).mapToInt(n -> n).sum();
    return coarse(month)
        && day.stream().noneMatch(EventMatcher::coarse)
        && !month.dead().isEmpty()
        && least > 0
        && month.dead().get(month.dead().size() - 1) > CLEARLY_MORE * least;
  }

  private static boolean alike(List<Integer> a, List<Integer> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> isAlike(x, y)));
  }

  /** Whether two numbers of dead are equal, or large and within a seventh of each other. */
  private static boolean isAlike(int a, int b) {
    int least = Math.min(a, b);
    int most = Math.max(a, b);
    return least >= (a == b ? 2 : MANY) && 7 * (most - least) <= most;
  }

  /** Somebody was hurt of whom the other account does not know at all. */
  private boolean thirdParty(Facts hurt, Facts other) {
    return other.states().size() > (oneArticle ? 1 : 0)
        && hurt.sides().stream()
            .anyMatch(s -> !other.states().contains(s) && !other.sides().contains(s));
  }

  private Optional<String> modes() {
    if (a.family().kin() == EventFamily.FIGHTING && isMine(a) != isMine(b)) {
      return bar("a mine, and an attack");
    }
    if (a.modes().isEmpty() || b.modes().isEmpty()) {
      return pass();
    }
    if (!Collections.disjoint(a.modes(), b.modes())) {
      add(0.1, "the same kind: " + a.modes().get(0));
      return pass();
    }
    return switch (a.family()) {
      case DEMAND, PLEDGE, CONCESSION, MOVEMENT, PRESSURE, HELP ->
          sameFigure || (calms(a) && calms(b)) ? pass() : bar("different matters");
      default -> pass();
    };
  }

  /** To ask for a ceasefire and to ask for calm is one appeal, as two outlets put it. */
  private static boolean calms(Facts facts) {
    return facts.modes().stream().allMatch(CALMING::contains);
  }

  private static boolean isMine(Facts facts) {
    return facts.modes().stream().anyMatch(m -> m.startsWith("mine"));
  }
}
