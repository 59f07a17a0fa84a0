// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.entity.ActorMention;
import org.taqvim.event.ActorRoles.Marker;
import org.taqvim.event.Clause.Opener;
import org.taqvim.event.EventClass.Scope;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.Reading.Actor;
import org.taqvim.event.Telling.Strength;
import org.taqvim.text.Sentence;
import org.taqvim.text.Span;

/** Reads one article sentence by sentence and remembers who spoke last. */
final class EventReader {
  private static final int NOUN_PHRASE = 14;
  private static final int HEADING = 24;

  private final Reading reading;
  private final ClauseSplitter splitter;
  private final Predicates predicates;
  private final List<Span> excluded;
  private final List<Draft> drafts = new ArrayList<>();
  private final Participants participants;
  private List<Actor> speaker = List.of();
  private boolean quoted;
  private int heading = -1;

  EventReader(Reading reading, List<Span> excluded) {
    boolean verbFirst = reading.lexicon().isVerbFirst();
    this.reading = reading;
    this.splitter = verbFirst ? new VerbFirstClauses() : new VerbFinalClauses();
    this.predicates = verbFirst ? new VerbFirstPredicates() : new VerbFinalPredicates();
    this.excluded = excluded;
    this.participants = new Participants(reading);
  }

  List<Draft> read() {
    for (Sentence sentence : reading.text().sentences()) {
      if (!isFurniture(sentence)) {
        if (heading < 0) {
          heading = isHeading(sentence) ? sentence.line() : Integer.MAX_VALUE;
        }
        new SentenceReader(sentence).read();
      }
    }
    return drafts;
  }

  /** Whether furniture covers most of a sentence; a dateline before its first words does not. */
  private boolean isFurniture(Sentence sentence) {
    int covered = 0;
    for (Span span : excluded) {
      int begin = Math.max(span.begin(), sentence.begin());
      covered += Math.max(0, Math.min(span.end(), sentence.end()) - begin);
    }
    return 2 * covered >= sentence.end() - sentence.begin();
  }

  private boolean isHeading(Sentence sentence) {
    boolean closed = reading.isSign(sentence.endToken() - 1, ".!\u061F");
    return !closed && sentence.endToken() - sentence.firstToken() <= HEADING;
  }

  /** What is known within one sentence. */
  private final class SentenceReader {
    private final Sentence sentence;
    private final List<Clause> clauses;
    private final List<Draft> here = new ArrayList<>();
    private List<Actor> claimants = List.of();
    private final List<Actor> channels = new ArrayList<>();
    private boolean claiming;
    private boolean closed;
    private List<Actor> carried = List.of();

    SentenceReader(Sentence sentence) {
      this.sentence = sentence;
      this.clauses = splitter.split(reading, sentence);
    }

    void read() {
      readSources();
      if (quoted) {
        claimants = speaker;
      }
      for (int i = 0; i < clauses.size(); i++) {
        readClause(i);
      }
      trackQuotes();
      for (Draft draft : here) {
        date(draft);
        participants.complete(draft);
      }
      drafts.addAll(here);
    }

    private void trackQuotes() {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        if (reading.isSign(i, "\u00AB")) {
          quoted = true;
        } else if (reading.isSign(i, "\u00BB")) {
          quoted = false;
        }
      }
    }

    /** "according to X", "X reports": channels and claimants that no verb introduces. */
    private void readSources() {
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        boolean source = reading.isWord(i, "source");
        boolean according = reading.isWord(i, "according");
        if (!source && !according) {
          continue;
        }
        for (Actor actor : reading.actors(i, Math.min(sentence.endToken(), i + 12))) {
          boolean comma = false;
          for (int k = i; k < actor.first(); k++) {
            comma |= reading.isSign(k, ",;:");
          }
          if (comma) {
            break;
          }
          if (source || actor.mention().sort() == ActorMention.Sort.MEDIA) {
            if (isClaimant(actor)) {
              claimants = List.of(actor);
            } else {
              channels.add(actor);
            }
          } else {
            claimants = List.of(actor);
          }
        }
      }
    }

    private boolean isClaimant(Actor actor) {
      return switch (actor.mention().sort()) {
        case MEDIA -> false;
        case ORGANISATION, GOVERNMENT, STATE, OFFICE, PERSON, GROUP, FORCES, DEMONYM ->
            isParty(actor);
      };
    }

    private boolean isParty(Actor actor) {
      return actor.mention().country().flatMap(c -> reading.profile().party(c)).isPresent();
    }

    private void readClause(int index) {
      Clause clause = clauses.get(index);
      List<Telling> tellings = predicates.in(reading, clause);
      Optional<Telling> main =
          tellings.stream().filter(t -> t.strength() == Strength.PREDICATE).findFirst();
      if (closed) {
        boolean inside =
            clause.opener() == Opener.THAT
                || clause.isSubjunctive()
                || !clause.features().contains("past")
                || main.isEmpty();
        if (inside && clause.opener() != Opener.BUT) {
          extendLast(clause);
          return;
        }
        closed = false;
      }
      Map<Actor, Marker> markers = ActorRoles.of(reading, clause);
      List<Actor> subjects = subjects(clause, markers);
      if (main.map(t -> t.eventClass().isSaying()).orElse(false)) {
        say(index, main.get(), subjects, tellings, markers);
      } else {
        tell(index, main, tellings, markers, subjects);
      }
      if (!subjects.isEmpty()) {
        carried = subjects;
      }
    }

    private void extendLast(Clause clause) {
      if (!here.isEmpty()) {
        Draft last = here.get(here.size() - 1);
        last.end = Math.max(last.end, clause.end());
        participants.addTargets(last, clause);
      }
    }

    private List<Actor> subjects(Clause clause, Map<Actor, Marker> markers) {
      List<Actor> subjects = ActorRoles.with(markers, Marker.SUBJECT);
      if (!subjects.isEmpty()) {
        return subjects;
      }
      if (reading.hasWord(clause.first(), clause.end(), "he")
          || reading.hasWord(clause.first(), clause.end(), "ministry")) {
        return speaker;
      }
      boolean continues = clause.opener() == Opener.AND || clause.opener() == Opener.COMMA;
      return continues ? carried : List.of();
    }

    private void say(
        int index,
        Telling main,
        List<Actor> subjects,
        List<Telling> tellings,
        Map<Actor, Marker> markers) {
      List<Actor> speakers = subjects.isEmpty() ? speaker : subjects;
      boolean media =
          !speakers.isEmpty()
              && speakers.stream().allMatch(a -> a.mention().sort() == ActorMention.Sort.MEDIA);
      claiming = main.eventClass().is("claim");
      if (media) {
        channels.addAll(speakers);
      } else if (!speakers.isEmpty()) {
        claimants = speakers;
        speaker = speakers;
      }
      Clause clause = clauses.get(index);
      Optional<Telling> urge = tellings.stream().filter(t -> t.eventClass().is("urge")).findFirst();
      boolean stressed =
          reading.hasWord(clause.first(), clause.end(), "stress")
              && reading.hasWord(clause.first(), clause.end(), "urge-object");
      if (urge.isEmpty() && stressed) {
        urge = Optional.of(main);
      }
      if (urge.isPresent()) {
        Draft draft = draft(urge.get().as(EventClass.of("request")));
        participants.speech(draft, speakers, markers);
        here.add(draft);
        closed = true;
        return;
      }
      Optional<Telling> announced =
          tellings.stream()
              .filter(t -> t.eventClass().is("support") || t.eventClass().is("mobilize"))
              .findFirst();
      boolean plain = !reading.isWord(clause.end(), "that") && !reading.isSign(clause.end(), ":");
      if (announced.isPresent() && plain && !media) {
        Draft draft = draft(announced.get());
        participants.speech(draft, speakers, markers);
        attribute(draft);
        here.add(draft);
      }
      for (Telling telling : tellings) {
        if (telling.strength() == Strength.ADVERBIAL) {
          consult(telling, markers, speakers);
        } else if (telling.strength() == Strength.REPORTED) {
          report(telling, clause);
        } else if (isConversation(telling, clause)) {
          nominal(telling, clause);
        }
      }
    }

    /** "of the call of X with Y": a conversation that names both. */
    private boolean isConversation(Telling telling, Clause clause) {
      if (telling.eventClass().type() != EventType.CONSULT) {
        return false;
      }
      Span extent = extent(telling, clause);
      Map<Actor, Marker> around = ActorRoles.of(reading, telling.first(), extent.end());
      return ActorRoles.with(around, Marker.OWNER, Marker.SUBJECT, Marker.WITH).stream()
              .filter(
                  a ->
                      a.mention().sort() == ActorMention.Sort.PERSON
                          || a.mention().sort() == ActorMention.Sort.OFFICE)
              .map(a -> a.mention().id())
              .distinct()
              .count()
          >= 2;
    }

    private void report(Telling telling, Clause clause) {
      Draft draft = draft(telling);
      Map<Actor, Marker> after = ActorRoles.of(reading, telling.first(), clause.end());
      participants.assign(draft, telling, after, List.of());
      attribute(draft);
      here.add(draft);
    }

    private void tell(
        int index,
        Optional<Telling> main,
        List<Telling> tellings,
        Map<Actor, Marker> markers,
        List<Actor> subjects) {
      Clause clause = clauses.get(index);
      boolean swallow = false;
      for (Telling telling : tellings) {
        if (telling.strength() == Strength.ADVERBIAL) {
          swallow |= consult(telling, markers, subjects);
        }
      }
      if (main.isPresent() && main.get().eventClass().is("urge")) {
        main = Optional.of(main.get().as(EventClass.of("request")));
      }
      if (main.isPresent() && !(swallow && isTalkative(main.get().eventClass()))) {
        Telling telling = main.get().as(refine(main.get()));
        if (telling.eventClass().scope() == Scope.ACCUSE) {
          accuse(index, telling, markers, subjects);
        } else {
          event(telling, markers, subjects);
        }
        closed = telling.eventClass().scope() != Scope.OPEN;
      }
      if (closed) {
        return;
      }
      for (Telling telling : tellings) {
        boolean other = main.map(m -> !m.equals(telling)).orElse(true);
        if (other && telling.strength() == Strength.PREDICATE) {
          event(telling, markers, subjects);
        } else if (other
            && telling.strength() == Strength.NOMINAL
            && tellsAlone(telling, clause, main)) {
          nominal(telling, clause);
        }
      }
    }

    private void nominal(Telling telling, Clause clause) {
      Span extent = extent(telling, clause);
      List<EventDating> datings = DateChooser.each(reading, extent.begin(), extent.end());
      for (int i = 0; i < Math.max(1, datings.size()); i++) {
        Draft draft = draft(telling);
        draft.first = extent.begin();
        draft.end = extent.end();
        if (i < datings.size()) {
          draft.dating = datings.get(i);
        }
        participants.assign(
            draft, telling, ActorRoles.of(reading, telling.first(), extent.end()), List.of());
        attribute(draft);
        here.add(draft);
      }
    }

    /**
     * Whether a noun that is no predicate tells an event: dated, or with its actors, or a title.
     */
    private boolean tellsAlone(Telling telling, Clause clause, Optional<Telling> main) {
      EventClass eventClass = telling.eventClass();
      if (eventClass.nominal() == EventClass.Nominal.NO) {
        return false;
      }
      int before = telling.first() - 1;
      if (reading.isWord(before, "purpose")
          || reading.isWord(before, "without")
          || reading.isWord(before, "this")
          || reading.isWord(before, "negation")
          || reading.isWord(before, "stop")
          || reading.isWord(before - 1, "this")) {
        return false;
      }
      Span extent = extent(telling, clause);
      boolean dated = false;
      for (int i = extent.begin(); i < extent.end(); i++) {
        dated |= reading.timeAt(i) >= 0;
      }
      if (clause.verb().isEmpty() && sentence.line() == heading) {
        return !reading.actors(clause.first(), clause.end()).isEmpty();
      }
      boolean sameType =
          main.map(m -> m.eventClass().type() == eventClass.type()).orElse(false)
              || here.stream()
                  .anyMatch(d -> d.clause.equals(clause) && d.type() == eventClass.type());
      return dated && !sameType;
    }

    /**
     * The tokens of a noun phrase: a time right before the noun, and what follows up to a border.
     */
    private Span extent(Telling telling, Clause clause) {
      int first = telling.first();
      while (first > clause.first() && reading.timeAt(first - 1) >= 0) {
        first--;
      }
      int end = telling.end();
      int limit = Math.min(clause.verbFirst(), telling.end() + NOUN_PHRASE);
      while (end < limit && !isBorder(end)) {
        end++;
      }
      return new Span(first, end);
    }

    private boolean isBorder(int token) {
      boolean name =
          reading.actorAt(token + 1).isPresent() || reading.actorAt(token - 1).isPresent();
      return reading.isSign(token, ";:.\u00BB")
          || (reading.isSign(token, ",") && !name)
          || reading.isWord(token, "object")
          || reading.isWord(token, "that")
          || reading.verbAt(token).filter(v -> !v.is("participle")).isPresent()
          || reading.triggers(token, token + 1).stream()
              .anyMatch(t -> t.value().eventClass().scope() != Scope.OPEN);
    }

    /** A conversation told beside the predicate; false where its partner is a news outlet. */
    private boolean consult(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
      List<Actor> partners = ActorRoles.with(markers, Marker.WITH, Marker.BETWEEN);
      boolean media =
          !partners.isEmpty()
              && partners.stream().allMatch(a -> a.mention().sort() == ActorMention.Sort.MEDIA);
      if (media
          || reading.hasWord(
              telling.end(), Math.min(telling.clause().end(), telling.end() + 5), "medium")) {
        return false;
      }
      boolean counterpart =
          reading.hasWord(telling.clause().first(), telling.clause().end(), "counterpart");
      boolean anaphor = reading.isWord(telling.first() - 1, "this");
      if (partners.isEmpty() && !counterpart && !anaphor) {
        return false;
      }
      Draft draft = draft(telling);
      draft.anaphoric = anaphor;
      participants.assign(draft, telling, markers, subjects);
      attribute(draft);
      here.add(draft);
      return true;
    }

    private static boolean isTalkative(EventClass eventClass) {
      return switch (eventClass.name()) {
        case "talk",
            "meet",
            "call",
            "concern",
            "condole",
            "support",
            "welcome",
            "pledge",
            "tension",
            "onset" ->
            true;
        default -> false;
      };
    }

    private void event(Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
      if (reading.hasWord(telling.clause().first(), telling.clause().end(), "if")
          && telling.eventClass().scope() == Scope.OPEN) {
        return;
      }
      if (telling.clause().isNegated()
          && telling.eventClass().shape() != Shape.SPEECH
          && !telling.eventClass().is("retaliate")) {
        return;
      }
      if (telling.eventClass().is("gather")
          && !reading.hasWord(sentence.firstToken(), sentence.endToken(), "protester")) {
        return;
      }
      if (telling.eventClass().is("end") && !endsFighting(telling)) {
        return;
      }
      boolean must = reading.hasWord(telling.clause().first(), telling.clause().verbEnd(), "must");
      boolean may = reading.hasWord(telling.clause().first(), telling.clause().end(), "may");
      if (may && telling.eventClass().isViolent()) {
        return;
      }
      if (blames(telling, subjects)) {
        Draft draft = draft(telling.as(EventClass.of("accuse")));
        participants.accusation(draft, claimants, markers, false);
        participants.accused(draft, subjects);
        attribute(draft);
        draft.modality = Modality.CLAIMED;
        here.add(draft);
        return;
      }
      if (telling.eventClass().is("effort")
          && !reading.hasWord(telling.clause().first(), telling.clause().end(), "peace")) {
        return;
      }
      if (telling.eventClass().is("warn") && !threatens(telling)) {
        Draft draft = draft(telling.as(EventClass.of("alarm")));
        participants.speech(draft, subjects.isEmpty() ? speaker : subjects, markers);
        attribute(draft);
        here.add(draft);
        return;
      }
      if (must && telling.eventClass().scope() == Scope.OPEN) {
        Draft draft = draft(telling.as(EventClass.of("request")));
        participants.demand(draft, claimants, subjects);
        if (draft.has(Participant.Role.SOURCE)) {
          here.add(draft);
        }
        return;
      }
      Draft draft = draft(telling);
      if (telling.eventClass().is("spy")) {
        participants.speech(draft, claimants, Map.of());
        participants.accused(draft, subjects);
        participants.claim(draft, claimants);
      } else if (telling.eventClass().shape() == Shape.SPEECH) {
        participants.speech(
            draft,
            subjects.isEmpty() ? claimants.isEmpty() ? speaker : claimants : subjects,
            markers);
        if (!subjects.isEmpty()) {
          speaker = subjects;
        }
      } else {
        participants.assign(draft, telling, markers, subjects);
      }
      if (telling.eventClass().is("speak") && !draft.has(Participant.Role.TARGET)) {
        return;
      }
      attribute(draft);
      here.add(draft);
    }

    /** "X says that Y tries to …": one party on the other's designs. */
    private boolean blames(Telling telling, List<Actor> subjects) {
      Clause clause = telling.clause();
      return telling.eventClass().is("effort")
          && !reading.hasWord(clause.first(), clause.end(), "peace")
          && claimants.stream()
              .flatMap(c -> c.mention().country().stream())
              .flatMap(c -> reading.profile().opponent(c).stream())
              .anyMatch(
                  o ->
                      subjects.stream()
                          .anyMatch(
                              s -> s.mention().country().filter(o.country()::equals).isPresent()));
    }

    private boolean endsFighting(Telling telling) {
      return reading.triggers(sentence.firstToken(), telling.clause().end()).stream()
          .anyMatch(
              t ->
                  t.value().eventClass().isViolent()
                      && t.value().eventClass().nominal() != EventClass.Nominal.NO);
    }

    /** A warning is a threat where it announces revenge or an answer in arms. */
    private boolean threatens(Telling telling) {
      return reading.triggers(telling.clause().first(), sentence.endToken()).stream()
              .anyMatch(
                  t ->
                      t.value().eventClass().type() == EventType.THREATEN
                          && t.first() != telling.first())
          || reading.hasWord(telling.clause().first(), sentence.endToken(), "menace");
    }

    /** An accusation of violence is the violence, claimed by the accuser. */
    private void accuse(
        int index, Telling telling, Map<Actor, Marker> markers, List<Actor> subjects) {
      List<Actor> accusers = subjects.isEmpty() ? speaker : subjects;
      int end = telling.clause().end();
      for (int i = index + 1; i < clauses.size() && clauses.get(i).opener() == Opener.THAT; i++) {
        end = clauses.get(i).end();
      }
      Optional<PhraseIndex.Hit<Trigger>> violence =
          reading.triggers(telling.clause().first(), end).stream()
              .filter(t -> t.value().eventClass().isViolent())
              .max(
                  java.util.Comparator.comparingInt(
                      (PhraseIndex.Hit<Trigger> t) -> t.value().eventClass().rank()));
      Draft draft =
          violence
              .map(v -> draft(telling.as(v.value().eventClass())))
              .orElseGet(() -> draft(telling));
      participants.accusation(draft, accusers, markers, violence.isPresent());
      draft.modality = Modality.CLAIMED;
      participants.claim(draft, accusers);
      channels.forEach(c -> draft.via.add(participants.speaker(c)));
      here.add(draft);
      if (!subjects.isEmpty()) {
        speaker = subjects;
      }
    }

    private Draft draft(Telling telling) {
      Draft draft = new Draft(telling.eventClass(), sentence, telling);
      draft.heading = sentence.line() == heading;
      draft.negated = telling.clause().isNegated() && telling.strength() == Strength.PREDICATE;
      draft.anaphoric = reading.isWord(telling.first() - 1, "this");
      Optional<Modality> modality = telling.eventClass().modality();
      if (modality.isPresent()) {
        draft.modality = modality.get();
      } else if (isPlanned(telling.clause())) {
        draft.modality = isObligation(telling.clause()) ? Modality.OBLIGATED : Modality.PLANNED;
      } else if (isObligation(telling.clause())
          && telling.clause().features().contains("present")) {
        draft.modality = Modality.OBLIGATED;
      }
      if (telling.eventClass().is("request")) {
        draft.mode = requestMode(telling);
      }
      return draft;
    }

    private boolean isPlanned(Clause clause) {
      boolean ahead = reading.hasWord(clause.first(), clause.end(), "ahead") && !clause.isPast();
      return clause.isFuture() || ahead || reading.hasWord(clause.first(), clause.end(), "plan");
    }

    private boolean isObligation(Clause clause) {
      return reading.hasWord(sentence.firstToken(), clause.end(), "under");
    }

    /** What the words beside a predicate make of its class. */
    private EventClass refine(Telling telling) {
      EventClass eventClass = telling.eventClass();
      Clause clause = telling.clause();
      boolean protesters = reading.hasWord(clause.first(), clause.end(), "protester");
      if (protesters
          && (eventClass.is("attack") || eventClass.is("destroy") || eventClass.is("blockade"))) {
        return EventClass.of("protest");
      }
      return switch (eventClass.name()) {
        case "mediate", "agree" ->
            hasClass(clause, "ceasefire") || stopsViolence(clause)
                ? EventClass.of("ceasefire")
                : eventClass;
        case "seize" ->
            reading.hasWord(clause.first(), clause.end(), "prisoner")
                ? EventClass.of("release")
                : reading.hasWord(clause.first(), clause.end(), "attempt")
                    ? EventClass.of("attack")
                    : eventClass;
        case "talk", "speak" -> hasClass(clause, "call") ? EventClass.of("call") : eventClass;
        case "deploy" ->
            reading.hasWord(clause.first(), clause.end(), "peacekeeper")
                ? EventClass.of("peacekeepers")
                : eventClass;
        default -> eventClass;
      };
    }

    private boolean hasClass(Clause clause, String name) {
      return reading.triggers(clause.first(), clause.end()).stream()
          .anyMatch(t -> t.value().eventClass().is(name));
    }

    private boolean stopsViolence(Clause clause) {
      return reading.triggers(clause.first(), clause.end()).stream()
          .anyMatch(
              t -> t.value().eventClass().isViolent() && reading.isWord(t.first() - 1, "stop"));
    }

    private Optional<String> requestMode(Telling telling) {
      int end = sentence.endToken();
      for (PhraseIndex.Hit<Trigger> hit : reading.triggers(telling.clause().first(), end)) {
        switch (hit.value().eventClass().name()) {
          case "ceasefire" -> {
            return Optional.of("ceasefire");
          }
          case "mediate", "mediation-offer" -> {
            return Optional.of("mediation");
          }
          case "retreat" -> {
            return Optional.of("withdraw");
          }
          default -> {}
        }
      }
      return Optional.empty();
    }

    /** Adds who vouches for it and through whom, and says whether it is only claimed. */
    private void attribute(Draft draft) {
      channels.forEach(c -> draft.via.add(participants.speaker(c)));
      boolean act = draft.eventClass.shape() == Shape.SPEECH;
      if (act && draft.modality != Modality.DEMANDED && draft.type() != EventType.SUPPORT) {
        draft.participants.values().stream()
            .filter(p -> p.role() == Participant.Role.SOURCE)
            .forEach(p -> draft.claimedBy.add(new Speaker(p.id(), p.name())));
      }
      List<Actor> others =
          claimants.stream()
              .filter(c -> !draft.ids(Participant.Role.SOURCE).contains(c.mention().id()))
              .toList();
      if (!act) {
        participants.claim(
            draft, others.isEmpty() && draft.modality == Modality.PROMISED ? claimants : others);
      }
      boolean contested = !draft.claimedBy.isEmpty() && (claiming || isContested(draft));
      if (contested && draft.modality == Modality.HAPPENED) {
        draft.modality = Modality.CLAIMED;
      }
    }

    /** A party's word on what the other did is a claim; its word on its own losses is news. */
    private boolean isContested(Draft draft) {
      if (draft.type() != EventType.ASSAULT
          && draft.type() != EventType.MOBILIZE
          && draft.type() != EventType.COERCE
          && draft.type() != EventType.RETREAT) {
        return false;
      }
      if (draft.eventClass.shape() == Shape.MUTUAL && draft.has(Participant.Role.PARTY)) {
        return false;
      }
      if (draft.eventClass.isConsequence()
          && (reading.hasWord(draft.first, draft.end, "country")
              || reading.hasWord(draft.first, draft.end, "own"))) {
        return false;
      }
      Set<String> sources = new TreeSet<>(draft.sourceCountries);
      if (draft.type() == EventType.ASSAULT && !draft.eventClass.isConsequence()) {
        return true;
      }
      if (draft.eventClass.isConsequence() && sources.isEmpty()) {
        return !draft.claimantCountries.containsAll(draft.countries);
      }
      sources.removeAll(draft.claimantCountries);
      return !sources.isEmpty() || draft.claimantCountries.isEmpty();
    }

    private void date(Draft draft) {
      if (draft.isDated()) {
        return;
      }
      Optional<EventDating> own =
          DateChooser.inClause(
              reading, draft.clause.first(), draft.clause.end(), draft.triggerFirst);
      draft.dating =
          own.or(
                  () ->
                      DateChooser.inSentence(
                          reading, sentence.firstToken(), draft.clause.first(), draft.triggerFirst))
              .orElse(draft.dating);
    }
  }
}
