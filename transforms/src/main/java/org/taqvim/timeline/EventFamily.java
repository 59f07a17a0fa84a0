// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;
import java.util.Optional;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventType;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;

/**
 * Kinds of events of which two reports can tell the same one under different types.
 *
 * <p>One side's claim that the other was thrown back is its account of the fighting. A breach of a
 * ceasefire goes with the day's fighting only where more than the day says so, and neither with the
 * ceasefire itself.
 */
public enum EventFamily {
  FIGHTING,
  BREACH,
  AGREEMENT,
  CONCESSION,
  WITHDRAWAL,
  TALK,
  DEMAND,
  PLEDGE,
  ACCUSATION,
  REFUSAL,
  THREAT,
  PROTEST,
  PRESSURE,
  TAKING,
  MOVEMENT,
  HELP,
  WORDS,
  OTHER;

  /** Modes that mean that a truce is broken. */
  private static final String BREACH_MODE = "violation";

  /** What somebody calls another's deed is told as his judgement, and as an accusation. */
  private static final String JUDGEMENT = "judgement";

  static final String CEASEFIRE = "ceasefire";

  /** The mode of what a parliament or council adopts. */
  static final String APPROVAL = "approval";

  static EventFamily of(EventMention mention) {
    EventFamily family = of(mention.type(), mention.mode(), mention.modality());
    // What both sides promise each other is agreed; what one promises is its pledge.
    boolean joint = family == PLEDGE && mention.type() == EventType.AGREE && isJoint(mention);
    return joint && !mention.mode().orElse("").contains("mediat") ? AGREEMENT : family;
  }

  /** A minister and his country are one side. */
  private static boolean isJoint(EventMention mention) {
    List<String> ids =
        mention.actors().stream()
            .filter(p -> p.role() != Participant.Role.TARGET)
            .map(Participant::id)
            .toList();
    long bodies = ids.stream().filter(id -> !Facts.isPerson(id)).count();
    return (bodies > 0 ? bodies : ids.size()) > 1;
  }

  static EventFamily of(EventType type, Optional<String> mode, Modality modality) {
    String how = mode.orElse("");
    boolean promised = modality == Modality.PROMISED;
    boolean obliged = modality == Modality.OBLIGATED;
    boolean claimed = modality == Modality.CLAIMED;
    return switch (type) {
      case ASSAULT -> isBreachMode(how) ? BREACH : FIGHTING;
      case AGREE -> promised || how.contains("mediat") ? PLEDGE : AGREEMENT;
      case CONCEDE -> how.contains(CEASEFIRE) || obliged ? AGREEMENT : CONCESSION;
      case RETREAT ->
          how.contains(CEASEFIRE) || obliged
              ? AGREEMENT
              : how.isEmpty() && claimed ? FIGHTING : WITHDRAWAL;
      case CONSULT -> TALK;
      case REQUEST -> DEMAND;
      case SUPPORT, COOPERATE -> PLEDGE;
      case ACCUSE -> ACCUSATION;
      case REJECT -> REFUSAL;
      case THREATEN -> THREAT;
      case PROTEST -> PROTEST;
      case SANCTION -> PRESSURE;
      case COERCE -> how.contains("seize") ? TAKING : PRESSURE;
      case MOBILIZE -> MOVEMENT;
      case AID -> HELP;
      case STATEMENT -> how.equals(JUDGEMENT) ? ACCUSATION : WORDS;
      case OTHER -> OTHER;
    };
  }

  /** Whether it is what an agreement obliges a side to: a part of the agreement, told by itself. */
  static boolean isTerm(EventMention mention) {
    return mention.modality() == Modality.OBLIGATED && of(mention) == AGREEMENT;
  }

  static boolean isBreachMode(String mode) {
    return mode.contains(BREACH_MODE);
  }

  /** Whether a mention of this kind dates an entry of a kind; mutual accusations date the clash. */
  boolean isAccountOf(EventFamily entry) {
    return kin() == entry.kin() || (this == ACCUSATION && entry.kin() == FIGHTING);
  }

  /**
   * The kinds among which it may find its like: a breach of a truce and the taking of a place may
   * be told as fighting, what somebody says as a warning, a hope or a demand, and prisoners handed
   * over as a concession, as help or as what was agreed.
   */
  EventFamily kin() {
    return switch (this) {
      case BREACH, TAKING -> FIGHTING;
      case ACCUSATION, DEMAND, PLEDGE, REFUSAL, THREAT -> WORDS;
      case AGREEMENT, HELP, WITHDRAWAL -> CONCESSION;
      default -> this;
    };
  }

  /** Whether it is an act of force in a place rather than somebody's words. */
  boolean isViolent() {
    return this == FIGHTING || this == BREACH || this == TAKING || this == PROTEST;
  }

  /** Whether it is one side's words to or about another. */
  boolean isSpeech() {
    return switch (this) {
      case DEMAND, PLEDGE, CONCESSION, ACCUSATION, REFUSAL, THREAT, WORDS -> true;
      default -> false;
    };
  }
}
