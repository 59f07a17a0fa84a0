// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Set;
import java.util.TreeSet;
import org.taqvim.event.Participant.Role;

/** Judges whether two tellings of one article are one event told twice. */
final class Sameness {
  /** From this share of its words on, a sentence repeats another. */
  private static final double MOST = 0.6;

  /** So many letters of a word stand for all its forms. */
  private static final int HEAD = 4;

  private final Reading reading;

  Sameness(Reading reading) {
    this.reading = reading;
  }

  boolean isSame(Draft a, Draft b) {
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
    if (isDatedApart(a, b) || isAnotherSentence(a, b) || SecondVerbs.tellAnother(reading, a, b)) {
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
   * Whether a later sentence of the body tells a deed of its own, as one does that neither points
   * back nor repeats the words of the first. Talks are told over several sentences, and so is what
   * a mediator asks of both sides.
   */
  private boolean isAnotherSentence(Draft a, Draft b) {
    boolean mediates =
        a.type() == EventType.REQUEST && a.countries.size() > 2 && a.countries.equals(b.countries);
    return a.type() != EventType.CONSULT
        && !mediates
        && !a.heading
        && !b.heading
        && !a.sentence.equals(b.sentence)
        && !repeats(a, b);
  }

  /** Whether most words of the shorter one stand in the other. */
  private boolean repeats(Draft a, Draft b) {
    Set<String> words = words(a);
    Set<String> others = words(b);
    int least = Math.min(words.size(), others.size());
    words.retainAll(others);
    return least > 0 && words.size() >= MOST * least;
  }

  private Set<String> words(Draft draft) {
    Set<String> words = new TreeSet<>();
    for (int i = draft.first; i < draft.end; i++) {
      String word = reading.token(i).text();
      if (!reading.token(i).isSign() && word.length() >= HEAD) {
        words.add(word.substring(0, HEAD));
      }
    }
    return words;
  }

  /** Whether one side tells the one and the other side the other: an answer is no repetition. */
  private static boolean areRivals(Draft a, Draft b) {
    return !a.claimantCountries.isEmpty()
        && !b.claimantCountries.isEmpty()
        && disjoint(a.claimantCountries, b.claimantCountries);
  }

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

  /** "summoned the envoy and handed him a note of protest": who is summoned hears the protest. */
  private static boolean isSummons(Draft a, Draft b) {
    return a.sentence.equals(b.sentence)
        && (a.mode.filter("summon"::equals).isPresent()
            || b.mode.filter("summon"::equals).isPresent());
  }

  /** "asked for a truce and invited the ministers": in the body each asks for something else. */
  private static boolean areOtherModes(Draft a, Draft b) {
    return !a.heading
        && !b.heading
        && a.mode.isPresent()
        && b.mode.isPresent()
        && !a.mode.equals(b.mode)
        && !isSummons(a, b);
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
        && !areOtherPartners(a, b)
        && !isOneCall(a, b)
        && !isOneCall(b, a)
        && !isOfAFew(a, b)
        && !isOfAFew(b, a)
        && !isTalkOfVisit(a, b)
        && !isTalkOfVisit(b, a)
        && !isAnotherHost(a, b)
        && !isAnotherHost(b, a);
  }

  /** "came to X and held talks with NN": who came there and whom he spoke with are two things. */
  private static boolean isTalkOfVisit(Draft talk, Draft visit) {
    boolean journey =
        visit.eventClass.has(EventClass.Trait.JOURNEY)
            && !talk.eventClass.has(EventClass.Trait.JOURNEY);
    Set<String> partners = persons(talk);
    partners.removeAll(persons(visit));
    return journey && !talk.heading && !visit.heading && !partners.isEmpty();
  }

  /** Two of those who met spoke "with each other": of a round of many, a talk of its own. */
  private static boolean isOfAFew(Draft few, Draft many) {
    return few.countries.size() > 1
        && many.countries.size() > few.countries.size() + 1
        && !few.heading
        && !many.heading
        && !few.anaphoric
        && !many.anaphoric;
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

  /** "telephoned the ministers of A and B", "spoke with the one of A": of two calls the one. */
  private static boolean isOneCall(Draft one, Draft both) {
    return both.mode.filter("call"::equals).isPresent()
        && both.countries.size() > one.countries.size()
        && one.countries.size() > 1
        && !one.heading
        && !both.heading
        && !one.anaphoric;
  }

  /** "spoke with A on Monday", "spoke with B, too": each has a partner whom the other lacks. */
  private static boolean areOtherPartners(Draft a, Draft b) {
    Set<String> persons = persons(a);
    Set<String> others = persons(b);
    return !a.heading
        && !b.heading
        && persons.size() > 1
        && others.size() > 1
        && !persons.containsAll(others)
        && !others.containsAll(persons);
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

  static <T> boolean disjoint(Set<T> a, Set<T> b) {
    return a.stream().noneMatch(b::contains);
  }

  private static boolean disjointIds(Draft a, Draft b, Role role) {
    return disjoint(a.ids(role), b.ids(role));
  }

  static boolean isOpposed(Draft a, Draft b) {
    Set<String> sources = a.ids(Role.SOURCE);
    Set<String> others = b.ids(Role.SOURCE);
    return !sources.isEmpty()
        && !others.isEmpty()
        && disjoint(a.sourceCountries, b.sourceCountries);
  }

  /** Fighting "the day after" a deed, of whose dead a later clause goes on to tell. */
  private static boolean isDayAfter(Draft deed, Draft later) {
    return deed.dating.shift() < later.dating.shift()
        && (later.triggerFirst < deed.triggerFirst || later.isOwnDated());
  }

  static boolean isDatedApart(Draft a, Draft b) {
    boolean own =
        a.dating.basis() == EventDating.Basis.CLAUSE
            && b.dating.basis() == EventDating.Basis.CLAUSE
            && !(a.dating.times().equals(b.dating.times())
                && a.dating.known().equals(b.dating.known()));
    return a.isDated() && b.isDated() && (own || isDayAfter(a, b) || isDayAfter(b, a));
  }
}
