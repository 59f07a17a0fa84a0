// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;
import java.util.Set;

/**
 * A kind of event as words tell it, finer than its PLOVER type, the same for all languages: a row
 * of {@code org/taqvim/event/classes.tsv}.
 *
 * @param modality how such a telling puts its event where the words around it say nothing else
 * @param nominal whether a noun alone can tell it
 * @param scope what becomes of events inside what it is about
 * @param rank which of two classes that one verb could carry it carries: the higher
 * @param traits what else its events have in common with those of other classes
 * @param provisos what has to hold of a predicate for it to tell an event of this class
 * @param asked what a call that names it asks for
 * @param otherwise the class that a predicate is of where the provisos do not hold
 * @param gist what a construction tells that makes an event of this class without a word for it
 * @param harm what it says befell people
 * @param fate what it says befell equipment
 */
record EventClass(
    String name,
    EventType type,
    Optional<String> mode,
    Optional<Modality> modality,
    Optional<String> acled,
    Shape shape,
    Nominal nominal,
    Scope scope,
    int rank,
    Set<Trait> traits,
    Set<Proviso> provisos,
    Optional<String> asked,
    Optional<String> otherwise,
    Optional<Gist> gist,
    Optional<Harm> harm,
    Optional<EquipmentLoss.Fate> fate) {
  /** How actors take part. */
  enum Shape {
    /** Sides without direction. */
    MUTUAL,
    /** A source acts on a target. */
    DIRECTED,
    /** A source alone. */
    SOLE,
    /** A source says something to a target. */
    SPEECH,
    /** A target suffers; who did it may be told. */
    VICTIM
  }

  /** When a noun of this class tells its event without a verb of its own. */
  enum Nominal {
    YES,
    DATED,
    /** Only as what somebody reports. */
    REPORTED,
    NO
  }

  /** What becomes of events inside the complement. */
  enum Scope {
    OPEN,
    /** They are asked for, threatened, promised: no events. */
    CLOSED,
    /** They are what the source says happened. */
    SAY,
    /** They are what the source accuses the target of. */
    ACCUSE
  }

  /** What events of several classes have in common. */
  enum Trait {
    /** Befalls people by nobody's doing; who died of it is its toll. */
    ACCIDENT,
    /** Told beside violence it is what that violence did. */
    CONSEQUENCE,
    /** It is done to one's own people as often as to the other side. */
    DOMESTIC,
    /** A conversation told beside such a predicate is all that it tells. */
    TALK,
    /** Whoever owns its noun suffered it. */
    SUFFERED,
    /** Ground changes hands by force: who says so claims it. */
    TAKING,
    /** One side hands something over, another may be said to receive it. */
    HANDING,
    /** Its subject gets something from somebody. */
    RECEIVING,
    /** No army does it but police, courts and governments. */
    CIVIL,
    /** Who comes decides what his coming is. */
    ARRIVAL,
    /** That it did not come about is told as well: talks had no result. */
    EITHER_WAY,
    /** A journey: whoever owns its noun is whom one comes to. */
    JOURNEY,
    /** A blast whose author nobody sees. */
    HIDDEN,
    /** No violence, yet somebody does it to another as an attack is made. */
    AUTHORED,
    /** An assassin's: nobody's army is meant by its doer's state. */
    COVERT,
    /** It is states that wage, keep or break it. */
    STATES,
    /** In an article on a conflict it is between the parties. */
    BETWEEN,
    /** A text that bears the date of its signing. */
    DOCUMENT,
    /** Who does it answers an attack. */
    DEFENCE,
    /** Whoever is charged with it is charged with no attack. */
    UNCHARGEABLE,
    /** It counts all that came before. */
    TOTAL,
    /** What is fired flies far: whose ground it comes from fired it. */
    RANGED,
    /** Voices meet, not people: it has no place. */
    REMOTE,
    /** People sit together. */
    MEETING,
    /** Those meet whom its doer plays host to. */
    HOSTING,
    /** Those are met whom its doer receives. */
    RECEPTION,
    /** Whoever owns those on whom it is laid suffers it; its years are no date. */
    PENALTY,
    /** Somebody is tried: he stands after the noun, whose court it is where it takes place. */
    TRIAL,
    /** The negation of its words is what they say. */
    NEGATIVE,
    /** Who reports it has done it. */
    OWN,
    /** It is done by declaring it. */
    DECLARED,
    /** Nobody sees it but by the words of whoever is: even a state answers for them. */
    AVOWED,
    /** An active verb of it has the author for its subject. */
    STRIKING,
    /** A wound: its verb looks active in every script. */
    INJURY,
    /** Whoever is said to do it is charged with it by who says so. */
    BLAME,
    /** What a noun beside it names happens, begins, goes on. */
    HAPPENING,
    /** What is stressed to be needed is asked for. */
    STRESSED,
    /** Somebody's help: a circumstance of what it brings about. */
    HELP,
    /** People fall into the other side's hands. */
    CAPTIVITY,
    /** It is addressed to both parties. */
    PEACEMAKING,
    /** Two are of one mind. */
    ACCORD,
    /** It is told as speech is and yet is done before all eyes: nobody's word is needed for it. */
    SEEN,
    /** An envoy is called in to be told. */
    SUMMONS,
    /** Somebody gives up what he insisted on. */
    RELENTING,
    /** It says that something is over. */
    ENDING,
    /** People do it, no state and no statesman: they flee, they come home. */
    OF_PEOPLE
  }

  /** What has to hold of a predicate for it to tell an event of a class. */
  enum Proviso {
    /** The verb is negated: "will not allow". */
    NEGATED,
    /** The verb is a future: who has prevented something threatens nobody. */
    FUTURE,
    /** The verb is past: that talks "give no result" is somebody's view. */
    PAST,
    /** Somebody is told to say it. */
    SAID,
    /** Its clause names somebody other than an outlet as the subject. */
    SPEAKER,
    /** Its clause names a time: what lasts is news with its beginning. */
    DATED,
    /** Its clause opens with a place. */
    PLACE_FIRST,
    /** Its clause qualifies no noun. */
    MAIN_CLAUSE,
    /** It is not what somebody says time and again, or it was said. */
    ONCE,
    /** Its sentence tells of demonstrators. */
    DEMONSTRATION,
    /** Its sentence tells of fighting. */
    FIGHTING,
    /** Its clause tells of talks or of statesmen. */
    STATESMEN,
    /** No preposition parts its verb from its object. */
    DIRECT,
    /** Somebody is named at whom it is directed. */
    TARGET,
    /** The words beside it make another class of it. */
    REFINED,
    /** Its clause names peace as what is tried, and it is not still to be tried. */
    FOR_PEACE,
    /** Somebody says it of another's side. */
    OF_OTHER,
    /** A party says it of its opponent. */
    OF_OPPONENT,
    /** Its sentence announces revenge or an answer in arms. */
    MENACING,
    /** Its subject is no state, ministry or statesman: these protest in words. */
    CITIZENS
  }

  /** What a construction can tell without a word for it. */
  enum Gist {
    /** Who says that his side has not done something. */
    DENIAL,
    /** Who says that his side will not do something. */
    REFUSAL,
    /** What somebody says another must do. */
    DEMAND,
    /** What a party will do in arms under a condition. */
    THREAT,
    /** What somebody maintains of another. */
    CHARGE,
    /** What somebody says is untrue. */
    FALSEHOOD,
    /** What somebody speaks ill of. */
    BLAME,
    /** What somebody speaks of with sorrow or worry. */
    REGRET,
    /** What somebody speaks well of. */
    PRAISE,
    /** What a treaty binds its parties to. */
    COMMITMENT,
    /** What somebody says, or accepts, is so. */
    ASSERTION,
    /** Those of several states speak: with each other. */
    CONVERSATION,
    /** A statesman who comes. */
    VISIT,
    /** Forces that come. */
    MOVE,
    /** A crowd that comes. */
    FLIGHT,
    /** What somebody did on a day by a verb that is none of the pack's. */
    DEED
  }

  static EventClass of(String name) {
    return EventClasses.named(name);
  }

  /** The class of what a construction tells. */
  static EventClass of(Gist gist) {
    return EventClasses.telling(gist);
  }

  /** The class that it is where its provisos do not hold. */
  Optional<EventClass> fallback() {
    return otherwise.map(EventClass::of);
  }

  boolean isSaying() {
    return scope == Scope.SAY;
  }

  boolean isHappening() {
    return has(Trait.HAPPENING);
  }

  boolean isViolent() {
    return type == EventType.ASSAULT;
  }

  /** Whether a noun of it tells an event that nobody reports. */
  boolean standsAlone() {
    return nominal == Nominal.YES || nominal == Nominal.DATED;
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }

  boolean wants(Proviso proviso) {
    return provisos.contains(proviso);
  }

  /** Whether somebody loses ground, which is the other's gain. */
  boolean losesGround() {
    return has(Trait.TAKING) && shape == Shape.VICTIM;
  }

  /** Whether it belongs to the violence told beside it, as what it did. */
  boolean isConsequence() {
    return has(Trait.CONSEQUENCE);
  }
}
