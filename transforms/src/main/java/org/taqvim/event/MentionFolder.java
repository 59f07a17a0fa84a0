// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;
import org.taqvim.text.Sentence;

/**
 * Leaves one mention an article and event: what title, lead and later sentences repeat is folded
 * into the sentence that tells it best.
 */
final class MentionFolder {
  private MentionFolder() {}

  static List<Draft> fold(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    List<Draft> headings = new ArrayList<>();
    for (Draft draft : joinConsequences(drafts)) {
      List<Draft> here = draft.heading ? headings : kept;
      keep(draft, here, here.stream().filter(k -> isSame(k, draft)).findFirst());
    }
    for (Draft heading : headings) {
      List<Draft> same = kept.stream().filter(k -> isSame(heading, k)).toList();
      keep(
          heading,
          kept,
          heading.toll.stream().anyMatch(n -> n > 1)
              ? withItsToll(heading, same)
              : same.stream().findFirst());
    }
    kept.sort(Comparator.comparingInt((Draft d) -> d.first).thenComparingInt(d -> d.triggerFirst));
    return kept;
  }

  private static void keep(Draft draft, List<Draft> kept, Optional<Draft> same) {
    if (same.isEmpty()) {
      kept.add(draft);
    } else if (value(draft) > value(same.get())) {
      inherit(draft, same.get());
      kept.set(kept.indexOf(same.get()), draft);
    } else {
      inherit(same.get(), draft);
    }
  }

  /**
   * Where the body tells what a title with a number tells: beside that number, else where it names
   * none; a title whose number no sentence of the body repeats stays, so that no number is lost.
   */
  private static Optional<Draft> withItsToll(Draft heading, List<Draft> same) {
    return same.stream().filter(d -> !disjoint(d.toll, heading.toll)).findFirst();
  }

  /** Violence and its toll in one sentence are one event. */
  private static List<Draft> joinConsequences(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft host = null;
      List<Draft> sentence = endingWith(joined, draft.sentence);
      boolean beside = // "when a truce ended a war that cost 30000 lives": of another war
          draft.eventClass.isConsequence()
              && sentence.stream()
                  .anyMatch(j -> j.clause.equals(draft.clause) && !j.eventClass.isViolent());
      for (int i = sentence.size() - 1; i >= 0 && host == null; i--) {
        boolean near = !beside || !draft.hasToll() || sentence.get(i).clause.equals(draft.clause);
        if (near && isOneEvent(sentence.get(i), draft)) {
          host = sentence.get(i);
        }
      }
      if (beside && !draft.hasToll()) {
        continue;
      }
      if (host == null) {
        joined.add(draft);
      } else if (draft.eventClass.rank() > host.eventClass.rank()
          && host.eventClass.isConsequence()) {
        joined.set(joined.indexOf(host), absorb(draft, host));
      } else {
        absorb(host, draft);
      }
    }
    return joined;
  }

  /** The tellings of a sentence at the end of a list to which they come sentence by sentence. */
  private static List<Draft> endingWith(List<Draft> drafts, Sentence sentence) {
    int first = drafts.size();
    while (first > 0 && drafts.get(first - 1).sentence.equals(sentence)) {
      first--;
    }
    return drafts.subList(first, drafts.size());
  }

  private static boolean isOneEvent(Draft a, Draft b) {
    if (!a.eventClass.isViolent() || !b.eventClass.isViolent()) {
      return a.eventClass.equals(b.eventClass) && a.clause.equals(b.clause) && !isDatedApart(a, b);
    }
    boolean consequence = a.eventClass.isConsequence() || b.eventClass.isConsequence();
    boolean claimants =
        a.claimedBy.equals(b.claimedBy)
            || (consequence && (b.claimedBy.isEmpty() || a.claimedBy.isEmpty()));
    boolean direction = !isOpposed(a, b) || isVague(b);
    boolean rival = // "1100 died, while X spoke of 5000"
        a.hasToll()
            && b.hasToll()
            && !a.claimedBy.equals(b.claimedBy)
            && !a.clause.equals(b.clause)
            && disjoint(a.toll, b.toll);
    boolean total = // "seven died, which brings the toll to 43"
        a.eventClass.has(Trait.TOTAL) != b.eventClass.has(Trait.TOTAL)
            && !a.clause.equals(b.clause)
            && a.hasToll()
            && b.hasToll()
            && disjoint(a.toll, b.toll);
    return !rival && !total && claimants && direction && !isDatedApart(a, b);
  }

  /** "The other army suffered losses too": nobody says how many, nor by whom. */
  private static boolean isVague(Draft draft) {
    return draft.eventClass.isConsequence()
        && !draft.hasToll()
        && draft.participants.values().stream()
            .allMatch(p -> p.inferred() || p.role() == Role.TARGET);
  }

  private static boolean isOpposed(Draft a, Draft b) {
    Set<String> sources = a.ids(Role.SOURCE);
    Set<String> others = b.ids(Role.SOURCE);
    return !sources.isEmpty()
        && !others.isEmpty()
        && disjoint(a.sourceCountries, b.sourceCountries);
  }

  private static boolean isDatedApart(Draft a, Draft b) {
    return a.isDated()
        && b.isDated()
        && a.dating.basis() == EventDating.Basis.CLAUSE
        && b.dating.basis() == EventDating.Basis.CLAUSE
        && !(a.dating.times().equals(b.dating.times())
            && a.dating.known().equals(b.dating.known()));
  }

  private static Draft absorb(Draft host, Draft guest) {
    host.first = Math.min(host.first, guest.first);
    host.end = Math.max(host.end, guest.end);
    host.tollBeside |= guest.hasToll() || guest.tollBeside;
    host.toll.addAll(guest.toll);
    if (!host.has(Role.SOURCE) && !host.has(Role.PARTY) && !host.has(Role.TARGET)) {
      host.takeParticipants(guest);
    }
    inherit(host, guest);
    return host;
  }

  private static void inherit(Draft kept, Draft other) {
    boolean borrowed = other.heading && other.dating.basis() == EventDating.Basis.SAME_EVENT;
    if (!kept.isDated() && other.isDated() && !borrowed) {
      kept.dating = other.dating.by(EventDating.Basis.SAME_EVENT);
    }
    if (kept.participants.isEmpty()) {
      kept.takeParticipants(other);
    }
  }

  private static boolean isSame(Draft a, Draft b) {
    if (a.type() != b.type() || a.negated != b.negated) {
      return false;
    }
    if (b.anaphoric
        && b.strength == Telling.Strength.PREDICATE
        && b.claimedBy.isEmpty()
        && !isOpposed(a, b)
        && !b.hasToll()) {
      return true;
    }
    if (isDatedApart(a, b) || isAnotherSentence(a, b)) {
      return false;
    }
    return switch (a.type()) {
      case CONSULT -> consultations(a, b);
      case ASSAULT -> a.modality.isTold() == b.modality.isTold() && violence(a, b);
      case PROTEST -> a.modality == b.modality && !isOpposed(a, b) && compatible(a, b);
      case STATEMENT -> (a.heading || b.heading || areOneVoice(a, b)) && speech(a, b);
      case REQUEST, ACCUSE, THREATEN, SUPPORT ->
          speech(a, b) && !areOtherModes(a, b) && !isEarlier(a, b);
      case REJECT -> speech(a, b) && !answersAnother(a, b);
      case AGREE -> a.modality == b.modality && !isOpposed(a, b) && agreements(a, b);
      default ->
          (a.eventClass.equals(b.eventClass) || ((a.heading || b.heading) && a.mode.equals(b.mode)))
              && !isOpposed(a, b)
              && !areRivals(a, b)
              && !areOtherPersons(a, b)
              && !b.another
              && (compatible(a, b) || a.heading || b.heading)
              && (a.modality == Modality.PLANNED) == (b.modality == Modality.PLANNED);
    };
  }

  /**
   * Whether a later sentence of the body tells a deed of its own, as one does that does not point
   * back. Talks are told over several sentences, and so is what a mediator asks of both sides.
   */
  private static boolean isAnotherSentence(Draft a, Draft b) {
    boolean mediates =
        a.type() == EventType.REQUEST && a.countries.size() > 2 && a.countries.equals(b.countries);
    return a.type() != EventType.CONSULT
        && !mediates
        && !a.heading
        && !b.heading
        && !a.sentence.equals(b.sentence);
  }

  /** Whether one side tells the one and the other side the other: an answer is no repetition. */
  private static boolean areRivals(Draft a, Draft b) {
    return !a.claimantCountries.isEmpty()
        && !b.claimantCountries.isEmpty()
        && disjoint(a.claimantCountries, b.claimantCountries);
  }

  /** "asked for a truce and invited the ministers": in the body each asks for something else. */
  /** "proposed last week", "asks now": of two demands only one has a day of its own. */
  private static boolean isEarlier(Draft a, Draft b) {
    boolean one = a.isOwnDated() != b.isOwnDated();
    return one
        && a.type() == EventType.REQUEST
        && !a.heading
        && !b.heading
        && !a.trigger.equals(b.trigger)
        && !a.sentence.equals(b.sentence);
  }

  private static boolean areOtherModes(Draft a, Draft b) {
    return !a.heading
        && !b.heading
        && a.mode.isPresent()
        && b.mode.isPresent()
        && !a.mode.equals(b.mode);
  }

  /** Whether two concerns or condolences can be one; who says something twice says two things. */
  private static boolean areOneVoice(Draft a, Draft b) {
    return !a.eventClass.isSaying() && !b.eventClass.isSaying();
  }

  private static boolean consultations(Draft a, Draft b) {
    boolean modes = a.mode.equals(b.mode) || a.mode.isEmpty() || b.mode.isEmpty();
    boolean history = a.background != b.background && !a.heading && !b.heading;
    return modes
        && a.modality == b.modality
        && compatible(a, b)
        && !history
        && !areOtherPersons(a, b)
        && !isAnotherHost(a, b)
        && !isAnotherHost(b, a);
  }

  /** Whether who meets people in the one takes no part in the other, which others hold. */
  private static boolean isAnotherHost(Draft a, Draft b) {
    Set<String> hosts = persons(a);
    hosts.retainAll(a.ids(Role.SOURCE));
    hosts.removeAll(persons(b));
    return !hosts.isEmpty()
        && !a.anaphoric
        && !b.anaphoric
        && !persons(b).isEmpty()
        && b.has(Role.SOURCE)
        && disjoint(a.sourceCountries, b.sourceCountries);
  }

  /** Whether both name people, and nobody of the one takes part in the other. */
  private static boolean areOtherPersons(Draft a, Draft b) {
    Set<String> persons = persons(a);
    Set<String> others = persons(b);
    return !persons.isEmpty() && !others.isEmpty() && disjoint(persons, others);
  }

  private static Set<String> persons(Draft draft) {
    Set<String> ids = new TreeSet<>();
    draft.participants.values().stream()
        .map(Participant::id)
        .filter(id -> id.startsWith("per:"))
        .forEach(ids::add);
    return ids;
  }

  private static boolean violence(Draft a, Draft b) {
    if (a.heading || b.heading) {
      return !isOpposed(a, b);
    }
    boolean repeats =
        b.anaphoric
            || a.strength == Telling.Strength.NOMINAL
            || b.strength == Telling.Strength.NOMINAL;
    boolean claimants =
        a.claimedBy.equals(b.claimedBy)
            || (!a.claimantCountries.isEmpty() && a.claimantCountries.equals(b.claimantCountries));
    if (b.hasToll()) {
      boolean rival = !claimants && !a.claimedBy.isEmpty() && !b.claimedBy.isEmpty();
      return a.toll.equals(b.toll) && !rival && !isOpposed(a, b) && compatible(a, b);
    }
    boolean follows = b.eventClass.isConsequence() && b.sentence.line() == a.sentence.line();
    return claimants && !isOpposed(a, b) && (repeats || follows) && compatible(a, b);
  }

  private static boolean speech(Draft a, Draft b) {
    if (b.additional && !a.heading && !a.sentence.equals(b.sentence)) {
      return false;
    }
    boolean untold =
        (a.heading && !a.has(Role.SOURCE)) || (b.heading && !b.has(Role.SOURCE)); // "we call on"
    boolean sources =
        untold || a.sourceCountries.equals(b.sourceCountries) || !disjointIds(a, b, Role.SOURCE);
    boolean guessed = a.sentence.equals(b.sentence) && (guessesTarget(a) || guessesTarget(b));
    boolean targets =
        a.ids(Role.TARGET).isEmpty()
            || b.ids(Role.TARGET).isEmpty()
            || guessed
            || shareTarget(a, b);
    return sources && targets && a.modality == b.modality;
  }

  /** Whether no word names any of its targets. */
  private static boolean guessesTarget(Draft draft) {
    return draft.participants.values().stream()
        .filter(p -> p.role() == Role.TARGET)
        .allMatch(Participant::inferred);
  }

  /** Who turns down two things in two paragraphs turns down each: a denial is of what was told. */
  private static boolean answersAnother(Draft a, Draft b) {
    return !a.heading && !b.heading && a.sentence.line() != b.sentence.line();
  }

  private static boolean shareTarget(Draft a, Draft b) {
    Set<String> targets = new TreeSet<>(a.countries);
    targets.removeAll(a.sourceCountries);
    Set<String> others = new TreeSet<>(b.countries);
    others.removeAll(b.sourceCountries);
    return !disjointIds(a, b, Role.TARGET) || !disjoint(targets, others);
  }

  private static boolean agreements(Draft a, Draft b) {
    boolean modes = a.mode.equals(b.mode) || a.heading || b.heading;
    boolean one = a.eventClass.equals(b.eventClass) || a.heading || b.heading;
    return modes && one && compatible(a, b);
  }

  private static boolean compatible(Draft a, Draft b) {
    return a.countries.isEmpty()
        || b.countries.isEmpty()
        || a.countries.containsAll(b.countries)
        || b.countries.containsAll(a.countries);
  }

  private static <T> boolean disjoint(Set<T> a, Set<T> b) {
    return a.stream().noneMatch(b::contains);
  }

  private static boolean disjointIds(Draft a, Draft b, Role role) {
    return disjoint(a.ids(role), b.ids(role));
  }

  /** How well a sentence tells its event: body before title, dated, with named actors. */
  private static int value(Draft draft) {
    int value = draft.heading ? 0 : 6;
    value += draft.isDated() && draft.dating.basis() == EventDating.Basis.CLAUSE ? 3 : 0;
    value += Math.min(2, draft.participants.size());
    value += draft.strength == Telling.Strength.NOMINAL ? 0 : 2;
    value += draft.anaphoric ? 0 : 1;
    value -= draft.eventClass.isConsequence() && !draft.hasToll() ? 6 : 0;
    return value;
  }
}
