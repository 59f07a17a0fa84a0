// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.taqvim.entity.ActorMention;
import org.taqvim.event.EventClass.Shape;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.PhraseIndex.Hit;
import org.taqvim.event.Reading.Actor;
import org.taqvim.text.Sentence;

/** Who vouches for what a sentence tells: claimants, apart from the channels that pass it on. */
final class Attribution {
  private final Reading reading;
  private final List<Actor> channels = new ArrayList<>();
  private List<Actor> claimants = List.of();
  private Optional<Actor> mouth = Optional.empty();
  private boolean claiming;
  private boolean anonymous;

  /** For whom somebody speaks whom only his place makes known. */
  private Optional<Speaker> local = Optional.empty();

  Attribution(Reading reading) {
    this.reading = reading;
  }

  List<Actor> claimants() {
    return claimants;
  }

  /** In whose words the clauses of a sentence are, so that an aside can give them back. */
  record Words(List<Actor> claimants, boolean claiming, boolean anonymous) {}

  Words words() {
    return new Words(claimants, claiming, anonymous);
  }

  void resume(Words words) {
    claimants = words.claimants();
    claiming = words.claiming();
    anonymous = words.anonymous();
  }

  /** What follows is in the words of these. */
  void quotes(List<Actor> speakers) {
    claimants = speakers;
  }

  /** A verb of saying with its speakers; news outlets are channels, others claimants. */
  void says(List<Actor> speakers, boolean claim) {
    claiming = claim;
    anonymous &= speakers.isEmpty();
    if (isMedia(speakers)) {
      channels.addAll(speakers);
    } else if (!speakers.isEmpty()) {
      claimants = mouth.map(List::of).orElse(speakers);
    }
  }

  /** What follows is in the words of somebody whom nothing names: "witnesses said". */
  void saysStranger(Optional<Speaker> side) {
    claimants = List.of();
    anonymous = true;
    local = side;
  }

  /** What somebody says reaches the reader through an outlet. */
  void passes(Actor outlet) {
    channels.add(outlet);
  }

  static boolean isMedia(List<Actor> actors) {
    return !actors.isEmpty()
        && actors.stream().allMatch(a -> a.mention().sort() == ActorMention.Sort.MEDIA);
  }

  /** "according to X", "X reports": channels and claimants that no verb introduces. */
  void readSources(Sentence sentence) {
    for (Citations.Citation cited : reading.citations(sentence.firstToken(), sentence.endToken())) {
      Actor actor = cited.actor();
      if (cited.dateline()) {
        continue;
      }
      boolean passes = cited.passing() || actor.is(ActorMention.Sort.MEDIA);
      if (passes && !isClaimant(actor)) {
        channels.add(actor);
      } else {
        claimants = List.of(actor);
        if (reading.endsWord(actor.first() - 1, "mouth")) { // "the ministry said by the mouth of X"
          mouth = Optional.of(actor);
        }
      }
    }
    anonymous = claimants.isEmpty() && channels.isEmpty() && citesStranger(sentence);
  }

  /**
   * "A says 49 died, while according to B the losses are …": a clause that opens by citing somebody
   * is in his words, whoever is cited or speaks elsewhere in the sentence.
   */
  void cites(Clause clause) {
    int opens = clause.first();
    if (reading.lexicon().isVerbFirst()
        || !(reading.isWord(opens, "according") || reading.isWord(opens + 1, "according"))) {
      return;
    }
    List<Actor> cited =
        reading.citations(opens, clause.end()).stream()
            .map(Citations.Citation::actor)
            .filter(a -> !a.is(ActorMention.Sort.MEDIA))
            .limit(1)
            .toList();
    claimants = cited.isEmpty() ? claimants : cited;
  }

  /** "According to witnesses": the words that cite are there, and whom they cite has no name. */
  private boolean citesStranger(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      int token = i;
      Optional<Hit<String>> cites =
          reading.wordAt(token, "according").or(() -> reading.wordAt(token, "source"));
      int whom = cites.map(Hit::end).orElse(reading.size());
      boolean said = // "as the governor of X said"
          reading.triggers(whom, whom + 1).stream()
              .anyMatch(t -> t.value().eventClass().isSaying());
      int stranger = said ? whom + 1 : whom;
      if (cites.isPresent() && claimants.isEmpty() && channels.isEmpty()) {
        local = LocalVoices.in(reading, stranger, sentence.endToken());
      }
      if (cites.isPresent() && (isStranger(stranger) || local.isPresent())) {
        return true;
      }
    }
    return false;
  }

  private boolean isStranger(int token) {
    boolean people =
        reading.isWord(token, "person")
            || reading.isWord(token, "witness")
            || reading.isWord(token, "residents")
            || Titles.beginningAt(reading, token).filter(h -> h.value().is("GROUP")).isPresent();
    return people && reading.actorAt(token).isEmpty();
  }

  private boolean isClaimant(Actor actor) {
    return actor.mention().sort() != ActorMention.Sort.MEDIA
        && actor.mention().country().flatMap(c -> reading.profile().party(c)).isPresent();
  }

  /** Adds the outlets that pass it on; anybody else who is quoted vouches for it himself. */
  void addChannels(Draft draft) {
    for (Actor channel : channels) {
      if (channel.is(ActorMention.Sort.MEDIA) || announcesMeeting(draft, channel)) {
        draft.via.add(Speaker.of(channel));
      } else if (!isDoer(draft, channel)) {
        Claimants.add(reading, draft, List.of(channel));
      }
    }
  }

  /** Whether a body tells that others met or spoke: their talk is no claim of its. */
  private static boolean announcesMeeting(Draft draft, Actor body) {
    return draft.type() == EventType.CONSULT && body.is(ActorMention.Sort.ORGANISATION);
  }

  /** Adds who vouches for it and through whom, and says whether it is only claimed. */
  void attribute(Draft draft) {
    addChannels(draft);
    draft.speakers.addAll(claimants);
    OwnWord word = new OwnWord(reading, claimants);
    if (word.answersFor(draft)) {
      word.attribute(draft);
    } else if ((draft.eventClass.shape() != Shape.SPEECH || draft.eventClass.has(Trait.SEEN))
        && draft.strength != Telling.Strength.NOMINAL) {
      Claimants.add(
          reading,
          draft,
          claimants.stream().filter(c -> !isDoer(draft, c) || isOwnDeed(draft, c)).toList());
    }
    if (anonymous && draft.claimedBy.isEmpty() && draft.strength != Telling.Strength.NOMINAL) {
      local.filter(s -> !draft.eventClass.isSaying()).ifPresent(draft.claimedBy::add);
    }
    if (!isVouchedFor(draft)) {
      draft.claimedBy.clear();
    }
    boolean contested =
        isHearsay(draft)
            || isAlleged(draft)
            || (anonymous && draft.claimedBy.isEmpty() && Contention.of(reading, draft))
            || (!draft.claimedBy.isEmpty() && (claiming || Contention.of(reading, draft)));
    if (contested && draft.modality == Modality.HAPPENED) {
      draft.modality = Modality.CLAIMED;
    }
  }

  /** "It is said that …", "reports speak of …": somebody says so whom nobody names. */
  private boolean isHearsay(Draft draft) {
    return claimants.isEmpty()
        && reading.hasWord(draft.sentence.firstToken(), draft.triggerFirst, "hearsay");
  }

  /** "Mutual accusations of breaking the truce": a noun of charging in front of the deed. */
  private boolean isAlleged(Draft draft) {
    return draft.eventClass.isViolent()
        && reading.hasWord(draft.clause.first(), draft.triggerFirst, "claim-head");
  }

  /** Whether a claimant is the one who does it, by whatever name: a capital is its state. */
  private static boolean isDoer(Draft draft, Actor claimant) {
    Set<String> sources = draft.ids(Participant.Role.SOURCE);
    return sources.contains(claimant.mention().id()) || sources.contains(Speaker.of(claimant).id());
  }

  /** "A says that it has shot down …": what a clause of its own tells of the teller's fighting. */
  private boolean isOwnDeed(Draft draft, Actor claimant) {
    boolean deed =
        switch (draft.type()) {
          case ASSAULT, MOBILIZE, COERCE, RETREAT, CONCEDE -> true;
          default -> false;
        };
    boolean reported = // "A reported taking the town"
        draft.strength == Telling.Strength.REPORTED
            && (draft.eventClass.has(Trait.TAKING) || isFeat(draft, claimant));
    return deed && (reported || !draft.clause.holds(claimant.first()) || reading.isCited(claimant));
  }

  /**
   * "A reported the shooting down of a plane of B's": harm done to the other, by the doer's word.
   */
  private static boolean isFeat(Draft draft, Actor claimant) {
    Set<String> hurt = new TreeSet<>(draft.countries);
    hurt.removeAll(draft.sourceCountries);
    return draft.eventClass.isViolent()
        && (draft.eventClass.isConsequence() || draft.eventClass.has(Trait.SUFFERED))
        && !hurt.isEmpty()
        && Cast.countries(List.of(claimant)).stream().noneMatch(hurt::contains);
  }

  /**
   * Whether somebody has to vouch for it: who meets, protests or releases does so for all to see.
   * The body that told of it is a channel then.
   */
  private boolean isVouchedFor(Draft draft) {
    boolean open =
        switch (draft.type()) {
          case CONSULT, PROTEST, CONCEDE, SUPPORT, COOPERATE -> true;
          default -> false;
        };
    boolean told = isTold(draft);
    List<Actor> bodies =
        claimants.stream()
            .filter(c -> c.is(ActorMention.Sort.ORGANISATION))
            .filter(c -> !draft.ids(Participant.Role.SOURCE).contains(c.mention().id()))
            .toList();
    if (draft.type() == EventType.CONSULT && !claiming && !told) {
      bodies.forEach(c -> draft.via.add(Speaker.of(c)));
      return draft.modality == Modality.PROMISED || OwnWord.isJudged(reading, draft);
    }
    boolean own = // nobody sees it but by his words
        draft.modality == Modality.PROMISED || OwnWord.isJudged(reading, draft);
    return !open || own || claiming || speaksForIt(draft) || told || !bodies.isEmpty();
  }

  /** "The palace announced that A and B spoke": by another's word alone does the reader know it. */
  private boolean isTold(Draft draft) {
    return draft.type() != EventType.PROTEST
        && draft.strength != Telling.Strength.NOMINAL
        && claimants.stream()
            .filter(c -> c.first() >= draft.sentence.firstToken())
            .filter(c -> c.first() < draft.clause.first() && !reading.isCited(c))
            .anyMatch(c -> !c.is(ActorMention.Sort.GROUP) && !c.is(ActorMention.Sort.MEDIA));
  }

  /** "The minister says that his state supports …": what a state does by his word is his claim. */
  private boolean speaksForIt(Draft draft) {
    return draft.type() == EventType.SUPPORT
        && claimants.stream()
            .filter(c -> c.is(ActorMention.Sort.PERSON) || c.is(ActorMention.Sort.OFFICE))
            .anyMatch(c -> !draft.clause.holds(c.first()));
  }
}
