// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taqvim.event.EventMention;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;
import org.taqvim.event.Sides;
import org.taqvim.event.Speaker;
import org.taqvim.timeline.TimelineEvent.Claim;
import org.taqvim.timeline.TimelineEvent.SideCasualties;
import org.taqvim.timeline.TimelineEvent.Source;

/**
 * Makes the timeline's entry of all accounts of one event.
 *
 * <p>The entry has the most precise date that any account supports, the one most often told among
 * equally precise ones; every source keeps its own. Rival claims and numbers stand side by side.
 * The entry is a function of the set of accounts, not of their order.
 */
public final class TimelineMerger {
  private TimelineMerger() {}

  /** The accounts of one event in, its entry out, named by the built-in gazetteer. */
  public static TimelineEvent merge(Collection<Account> accounts) {
    return merge(accounts, Registries.standard());
  }

  /** The accounts of one event in, its entry out. */
  public static TimelineEvent merge(Collection<Account> unordered, ActorRegistry registry) {
    List<Account> accounts = unordered.stream().sorted(Account.ORDER).toList();
    List<DatedMention> mentions =
        accounts.stream()
            .flatMap(a -> a.mentions().stream())
            .sorted(
                Comparator.comparing((DatedMention m) -> m.published().orElse(LocalDate.MAX))
                    .thenComparing(DatedMention::article)
                    .thenComparingInt(DatedMention::index))
            .toList();
    Map<String, String> copies = copies(mentions, accounts);
    EventFamily family = accounts.get(0).facts().family().kin();
    List<DatedMention> independent =
        core(mentions.stream().filter(m -> !copies.containsKey(m.article())).toList(), family);
    int reports = (int) independent.stream().map(DatedMention::article).distinct().count();
    EventDate date = EntryDate.of(independent);
    EventMention kind = lead(independent, family, date);
    Modality modality = modality(independent);
    List<String> flags = flags(mentions, independent, date);
    List<SideCasualties> casualties = EntryCasualties.of(mentions);
    List<Participant> actors =
        Sides.apart(
            kind.type(),
            Doers.vouchedFor(
                kind.type(), modality, EntryActors.of(mentions, kind.type()), mentions, registry),
            id -> Sides.side(id, registry));
    List<Place> places = places(mentions);
    boolean background = mentions.stream().allMatch(m -> m.mention().background());
    boolean asFact =
        modality == Modality.HAPPENED
            && kind.mode().filter(ComparedKinds.UNNAMED::equals).isEmpty();
    boolean doubt = flags.stream().anyMatch(f -> f.contains("conflict") || f.contains("differ"));
    return new TimelineEvent(
        EntryId.of(mentions),
        date.start(),
        date.end(),
        date.precision(),
        date.time(),
        distinct(mentions, m -> m.date().nativeDates().stream()),
        kind.type(),
        kind.mode(),
        Acled.of(kind.type(), kind.mode()),
        EntryTitle.of(
            kind, modality, actors, places, claimants(independent), casualties, mentions, registry),
        actors,
        places,
        modality,
        kind.negated(),
        background,
        claims(mentions),
        casualties,
        EntryEquipment.of(mentions),
        flags,
        mentions.stream().flatMap(m -> m.published().stream()).min(Comparator.naturalOrder()),
        mentions.stream().flatMap(m -> m.published().stream()).max(Comparator.naturalOrder()),
        distinct(mentions, m -> Stream.of(m.language())),
        mentions.stream().map(m -> source(m, copies)).toList(),
        MergeReasons.of(accounts, mentions, registry),
        reports,
        Confidence.of(date.precision(), date.isFromPublication(), doubt, reports, asFact));
  }

  /**
   * The mentions of the entry's own kind, without an agreement's terms; all where there is none.
   */
  private static List<DatedMention> core(List<DatedMention> mentions, EventFamily family) {
    List<DatedMention> own =
        mentions.stream().filter(m -> EventFamily.of(m.mention()).isAccountOf(family)).toList();
    List<DatedMention> agreed = own.stream().filter(m -> !EventFamily.isTerm(m.mention())).toList();
    return !agreed.isEmpty() ? agreed : own.isEmpty() ? mentions : own;
  }

  private static Map<String, String> copies(List<DatedMention> mentions, List<Account> accounts) {
    Map<String, List<Integer>> sketches =
        accounts.stream().collect(Collectors.toMap(Account::article, Account::sketch, (a, b) -> a));
    Map<String, List<Integer>> inOrder = new LinkedHashMap<>();
    mentions.forEach(m -> inOrder.put(m.article(), sketches.get(m.article())));
    return Copies.of(inOrder.entrySet());
  }

  private static List<String> distinct(
      List<DatedMention> mentions, Function<DatedMention, Stream<String>> values) {
    return List.copyOf(
        mentions.stream().flatMap(values).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The mention that names the entry: of the most frequent kind, best dated, first reported. */
  private static EventMention lead(
      List<DatedMention> mentions, EventFamily family, EventDate date) {
    Map<String, Integer> kinds = new TreeMap<>();
    mentions.forEach(m -> kinds.merge(kind(m.mention()), 1, Integer::sum));
    return mentions.stream()
        .min(
            Comparator.comparing((DatedMention m) -> EventFamily.of(m.mention()).kin() != family)
                .thenComparing(m -> m.mention().background())
                .thenComparing(m -> -kinds.getOrDefault(kind(m.mention()), 0))
                .thenComparing(m -> !m.date().days().equals(date.days())))
        .orElseThrow()
        .mention();
  }

  private static String kind(EventMention mention) {
    return mention.type() + "|" + mention.mode().orElse("");
  }

  private static Modality modality(List<DatedMention> mentions) {
    Map<Modality, Integer> counts = new TreeMap<>();
    for (DatedMention m : mentions) {
      counts.merge(m.mention().modality(), 1, Integer::sum);
    }
    if (counts.containsKey(Modality.HAPPENED)) {
      return Modality.HAPPENED;
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Modality, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  private static List<Place> places(List<DatedMention> mentions) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Place> byId = new TreeMap<>();
    for (DatedMention m : mentions) {
      for (Place p : m.mention().places()) {
        counts.merge(p.id(), 1, Integer::sum);
        byId.putIfAbsent(p.id(), p);
      }
    }
    return byId.values().stream()
        .sorted(
            Comparator.comparing((Place p) -> -counts.getOrDefault(p.id(), 0))
                .thenComparing(Place::id))
        .toList();
  }

  /**
   * Who says what the title says: who counts the dead, where anybody does, else all who tell it.
   */
  private static List<Speaker> claimants(List<DatedMention> mentions) {
    List<DatedMention> counting =
        mentions.stream()
            .filter(m -> m.mention().casualties().stream().anyMatch(c -> c.killed().isPresent()))
            .filter(m -> !m.mention().claimedBy().isEmpty())
            .toList();
    return (counting.isEmpty() ? mentions : counting)
        .stream().flatMap(m -> m.mention().claimedBy().stream()).distinct().toList();
  }

  private static List<Claim> claims(List<DatedMention> mentions) {
    List<Claim> claims = new ArrayList<>();
    for (DatedMention m : mentions) {
      for (Speaker speaker : m.mention().claimedBy()) {
        claims.add(
            new Claim(
                speaker.name(),
                m.mention().via().stream().map(Speaker::name).toList(),
                m.mention().modality(),
                m.article(),
                m.begin(),
                m.end(),
                m.mention().quote()));
      }
    }
    return claims;
  }

  private static Source source(DatedMention m, Map<String, String> copies) {
    List<String> words = m.date().expressions();
    return new Source(
        m.article(),
        m.language(),
        m.published(),
        m.begin(),
        m.end(),
        m.mention().quote(),
        m.url(),
        m.outlet(),
        words.isEmpty() ? Optional.empty() : Optional.of(String.join(" / ", words)),
        m.date().start(),
        m.date().end(),
        Optional.ofNullable(copies.get(m.article())),
        m.marks());
  }

  private static List<String> flags(
      List<DatedMention> mentions, List<DatedMention> core, EventDate date) {
    Set<String> flags = new TreeSet<>();
    boolean dated = !date.isFromPublication();
    for (DatedMention m : mentions) {
      m.date().flags().stream()
          .filter(f -> !(dated && f.equals(EventDate.FROM_PUBLICATION)))
          .forEach(flags::add);
    }
    boolean differ =
        date.days().isPresent()
            && core.stream()
                .flatMap(m -> m.date().days().stream())
                .anyMatch(d -> !d.overlaps(date.days().get()));
    if (differ) {
      flags.add("dates-differ");
    }
    if (RivalNumbers.areIn(EntryCasualties.of(mentions))) {
      flags.add("numbers-differ");
    }
    return List.copyOf(flags);
  }
}
