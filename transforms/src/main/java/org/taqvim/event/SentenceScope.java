// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Centers.Unknown;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Sentence;

/** What the readers of one sentence share. */
final class SentenceScope {
  /** Roles of words for people who act for themselves. */
  private static final List<String> PEOPLE =
      List.of("person", "residents", "commission", "reporter", "diplomat", "stranger");

  private final Reading reading;
  private final Sentence sentence;
  private final List<Clause> clauses;
  private final Discourse discourse;
  private final Participants participants;
  private final Attribution attribution;
  private final DraftMaker drafts;
  private final List<Draft> here = new ArrayList<>();

  SentenceScope(
      Reading reading,
      Sentence sentence,
      List<Clause> clauses,
      Discourse discourse,
      Participants participants) {
    this.reading = reading;
    this.sentence = sentence;
    this.clauses = List.copyOf(clauses);
    this.discourse = discourse;
    this.participants = participants;
    this.attribution = new Attribution(reading);
    this.drafts = new DraftMaker(reading, sentence, discourse.isHeading(sentence));
  }

  Reading reading() {
    return reading;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Clause> clauses() {
    return clauses;
  }

  Discourse discourse() {
    return discourse;
  }

  Participants participants() {
    return participants;
  }

  Attribution attribution() {
    return attribution;
  }

  DraftMaker drafts() {
    return drafts;
  }

  /** What the sentence has told so far, in the order found; may be added to. */
  List<Draft> here() {
    return here;
  }

  /**
   * Those of whom a clause goes on to tell without naming them: who was told last, if the verb can
   * be of them, else whoever was before.
   *
   * @param speaks whether it tells what no troops do: they say, meet and call nobody
   */
  List<Actor> implied(Clause clause, List<Actor> last, boolean speaks) {
    Agreement agreement = new Agreement(reading);
    boolean fits = agreement.fits(clause, last) && !(speaks && HiddenSubjects.areTroops(last));
    boolean earlier = agreement.implies(clause) || (speaks && agreement.hides(clause));
    if (fits && (!last.isEmpty() || !earlier)) {
      return last;
    }
    List<Actor> before = goesOn(clause, speaks);
    return before.isEmpty() ? last : before;
  }

  /** Those of whom a clause that names nobody goes on to tell from the sentences before. */
  List<Actor> goesOn(Telling telling) {
    Clause clause = telling.clause();
    boolean carried = // "and was taken to B": the verb of reporting that also carries
        reading.isWord(clause.verbFirst(), "carrying") && reading.isWord(clause.verbEnd(), "to");
    if (carried) {
      return List.of();
    }
    if (reading.lexicon().isVerbFirst() && reading.isWord(clause.verbEnd(), "statement")) {
      return ofStatement(clause);
    }
    boolean told = // a noun before a verb that closes its clause may be its subject
        !reading.lexicon().isVerbFirst()
            && !new Subjectless(reading).isSure(clause, telling.first());
    return told ? List.of() : goesOn(clause, true);
  }

  /** "a statement of the ministry warned": whose words a document is speaks; else nobody known. */
  private List<Actor> ofStatement(Clause clause) {
    int owner = clause.verbEnd() + 1;
    return reading.actorAt(owner).filter(a -> a.first() == owner).map(List::of).orElse(List.of());
  }

  private List<Actor> goesOn(Clause clause, boolean speaks) {
    return new HiddenSubjects(reading, discourse).before(clause, speaks);
  }

  /** "has said time and again": what somebody always says is no news of a day. */
  boolean isHabitual() {
    return reading.hasWord(sentence.firstToken(), sentence.endToken(), "habitual");
  }

  /** Whether a clause says by a title who speaks though no name tells which side that is. */
  boolean namesStranger(Clause clause) {
    for (int i = clause.first(); i < clause.end(); i++) {
      boolean person =
          Titles.beginningAt(reading, i)
              .filter(h -> h.value().isTitle() || h.value().is("ORG_HEAD") || isPeople(h.value()))
              .isPresent();
      if (person && reading.actorAt(i).isEmpty() && !reading.isWord(i, "he")) {
        return true;
      }
    }
    return opensWithPeople(clause) || areStrangers(clause);
  }

  /**
   * Whether people whom no word gives a side act in a clause: "several states voiced concern and
   * called both sides to talks".
   */
  boolean areStrangers(Clause clause) {
    int before = clauses.indexOf(clause) - 1;
    boolean goesOn =
        !reading.lexicon().isVerbFirst()
            && clause.opener() == Clause.Opener.AND
            && before >= 0
            && clauses.get(before).opener() != Clause.Opener.THAT // what somebody said is over
            && ActorRoles.with(ActorRoles.of(reading, clause), ActorRoles.Marker.SUBJECT).isEmpty();
    return Strangers.act(reading, clause)
        || Strangers.areKin(reading, clause)
        || (goesOn && areStrangers(clauses.get(before)));
  }

  /** "Doctors said", "the local authorities announced": people of no known side as the subject. */
  private boolean opensWithPeople(Clause clause) {
    boolean verbFirst = reading.lexicon().isVerbFirst();
    int subject = verbFirst ? clause.verbEnd() : clause.first();
    while (subject < clause.end()
        && (reading.isWord(subject, "and")
            || reading.timeAt(subject) >= 0
            || (!verbFirst && isCounting(subject)))) { // "one diplomat", "one of the experts"
      subject++;
    }
    int at = subject;
    boolean people =
        PEOPLE.stream().anyMatch(role -> reading.isWord(at, role))
            || Titles.beginningAt(reading, subject).filter(h -> h.value().is("GROUP")).isPresent()
            || (!verbFirst && reading.isWord(subject, "title"));
    return people && subject < clause.end() && reading.actorAt(subject).isEmpty();
  }

  private boolean isCounting(int token) {
    return Numbers.at(reading, token, token + 1).length > 0
        || reading.isWord(token, "one-of")
        || reading.endsWord(token, "one-of");
  }

  /** Words for people who speak for themselves, where no state's name stands beside them. */
  private static boolean isPeople(EventLexicon.ActorWord word) {
    return switch (word.code()) {
      case "opposition", "protesters", "separatists" -> true;
      default -> false;
    };
  }

  /** "X said Y claimed that": who is cited within another's words does not go on to speak. */
  private boolean isCited(Clause clause) {
    boolean joined = // without a "that" between the saying and what is said
        clause.opener() == Clause.Opener.COMMA
            && !reading.lexicon().isVerbFirst()
            && !reading.token(clause.first() - 1).isSign();
    return clause.opener() == Clause.Opener.THAT || joined;
  }

  /**
   * Whether the sentence is all in the words of who spoke before: whom he tells to have asked or
   * refused does not take the word from him.
   */
  boolean isWithinSpeech() {
    return (discourse.isSpoken() || discourse.isQuoted())
        && !discourse.speaker().isEmpty()
        && discourse.speaker().equals(attribution.claimants());
  }

  /** Notes whom a clause tells of, for what follows. */
  void leads(Clause clause, List<Actor> subjects, Map<Actor, Marker> markers) {
    boolean told = discourse.isQuoted() || discourse.isSpoken();
    boolean own =
        clause.opener() == Clause.Opener.START
            || (clause.opener() != Clause.Opener.RELATIVE
                && !isCited(clause)
                && (told || attribution.claimants().isEmpty()));
    if (clause.isAside()) {
      return;
    }
    List<Actor> guests = guests(clause, subjects);
    if (own && !guests.isEmpty()) {
      discourse.here().add(new Centers.Utterance(guests, subjects, List.of(), Unknown.NONE));
      return;
    }
    if (!own) {
      List<Actor> men =
          isCited(clause) ? subjects.stream().filter(Subjects::isStatesman).toList() : List.of();
      discourse.here().tell(men);
      return;
    }
    Unknown strangers =
        subjects.isEmpty()
                && !clause.verb().isEmpty()
                && (opensWithPeople(clause) || areStrangers(clause) || areUnlisted(clause))
            ? number(clause)
            : Unknown.NONE;
    List<Actor> objects = others(subjects, markers, Marker.OBJECT, Marker.FROM, Marker.TO);
    if (!subjects.isEmpty() || strangers != Unknown.NONE) {
      discourse
          .here()
          .add(
              new Centers.Utterance(
                  subjects,
                  objects,
                  others(subjects, markers, Marker.WITH, Marker.BETWEEN),
                  strangers));
    }
  }

  /**
   * "A came, and B received him": whom a pronoun on a verb of meeting means is still told of, as a
   * pronoun tells of the clause's center whatever its place ("Centering", 1995, rule 1).
   */
  List<Actor> guests(Clause clause, List<Actor> hosts) {
    boolean received =
        reading.lexicon().isVerbFirst()
            && !clause.verb().isEmpty()
            && ActorRoles.hasPronoun(reading, clause)
            && reading.triggers(clause.verbFirst(), clause.verbEnd()).stream()
                .anyMatch(t -> t.value().eventClass().has(EventClass.Trait.MEETING));
    return received
        ? discourse
            .here()
            .one(a -> Subjects.isStatesman(a) && !hosts.contains(a), s -> s == Unknown.ONE, 1)
        : List.of();
  }

  /**
   * "the drivers blocked the road": a verb of several before which a noun of nobody known stands.
   */
  private boolean areUnlisted(Clause clause) {
    return !reading.lexicon().isVerbFirst()
        && Agreement.isOfMany(clause)
        && !clause.isPassive()
        && !reading.hasWord(clause.first(), clause.verbFirst(), "protester") // told before
        && !new Subjectless(reading).isSure(clause, clause.verbFirst() - 1);
  }

  private static List<Actor> others(
      List<Actor> subjects, Map<Actor, Marker> markers, Marker... wanted) {
    return ActorRoles.with(markers, wanted).stream().filter(a -> !subjects.contains(a)).toList();
  }

  /**
   * Whether one or many act whom no word gives a side: by the verb, or the ending of their noun.
   */
  private Unknown number(Clause clause) {
    String noun = reading.token(Math.min(clause.verbEnd(), reading.size() - 1)).text();
    boolean many =
        reading.lexicon().isVerbFirst()
            ? reading.lexicon().of("plural-subject-ending").stream().anyMatch(noun::endsWith)
            : clause.features().contains(Feature.PLURAL);
    return many ? Unknown.MANY : Unknown.ONE;
  }

  /** Notes that somebody speaks whom no word gives a side. */
  void speaksStranger(Clause clause) {
    speaks(clause, List.of());
    if (!clause.isAside() && !isCited(clause)) {
      discourse.here().add(new Centers.Utterance(List.of(), List.of(), List.of(), number(clause)));
    }
  }

  /** Notes who speaks in a clause, for what follows. */
  void speaks(Clause clause, List<Actor> speakers) {
    if (!clause.isAside() && !isCited(clause)) {
      discourse.speaks(speakers);
    }
  }

  /** Adds a draft with who vouches for it. */
  void add(Draft draft) {
    attribution.attribute(draft);
    here.add(draft);
  }
}
