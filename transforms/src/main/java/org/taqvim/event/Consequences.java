// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import org.taqvim.event.EventClass.Trait;
import org.taqvim.event.Participant.Role;
import org.taqvim.text.Sentence;

/** Joins what one sentence tells of violence and of what came of it: its toll, its captives. */
final class Consequences {
  private Consequences() {}

  /** Violence and its toll in one sentence are one event. */
  static List<Draft> join(List<Draft> drafts) {
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
      return a.eventClass.equals(b.eventClass)
          && a.clause.equals(b.clause)
          && !Sameness.isDatedApart(a, b);
    }
    boolean consequence = a.eventClass.isConsequence() || b.eventClass.isConsequence();
    if (!consequence
        && a.eventClass.has(Trait.CAPTIVITY) != b.eventClass.has(Trait.CAPTIVITY)
        && !a.clause.equals(b.clause)) {
      return false; // "shelled the village and captured three"
    }
    boolean claimants =
        a.claimedBy.equals(b.claimedBy)
            || (consequence && (b.claimedBy.isEmpty() || a.claimedBy.isEmpty()));
    boolean direction = !Sameness.isOpposed(a, b) || isVague(b);
    boolean rival = // "1100 died, while X spoke of 5000"
        a.hasToll()
            && b.hasToll()
            && !a.claimedBy.equals(b.claimedBy)
            && !a.clause.equals(b.clause)
            && Sameness.disjoint(a.toll, b.toll);
    boolean total = // "seven died, which brings the toll to 43"
        a.eventClass.has(Trait.TOTAL) != b.eventClass.has(Trait.TOTAL)
            && !a.clause.equals(b.clause)
            && a.hasToll()
            && b.hasToll()
            && Sameness.disjoint(a.toll, b.toll);
    return !rival && !total && claimants && direction && !Sameness.isDatedApart(a, b);
  }

  /** "The other army suffered losses too": nobody says how many, nor by whom. */
  private static boolean isVague(Draft draft) {
    return draft.eventClass.isConsequence()
        && !draft.hasToll()
        && draft.participants.values().stream()
            .allMatch(p -> p.inferred() || p.role() == Role.TARGET);
  }

  private static Draft absorb(Draft host, Draft guest) {
    host.first = Math.min(host.first, guest.first);
    host.end = Math.max(host.end, guest.end);
    host.tollBeside |= guest.hasToll() || guest.tollBeside;
    host.toll.addAll(guest.toll);
    if (!host.has(Role.SOURCE) && !host.has(Role.PARTY) && !host.has(Role.TARGET)) {
      host.takeParticipants(guest);
    }
    MentionFolder.inherit(host, guest);
    return host;
  }
}
