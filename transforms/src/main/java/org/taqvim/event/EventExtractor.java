// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.taqvim.entity.TaggedNames;
import org.taqvim.text.Span;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeMention;

/** Finds the events that an article of one language tells. */
public final class EventExtractor {
  private static final Comparator<Participant> BY_ROLE =
      Comparator.comparing(Participant::role).thenComparing(Participant::id);

  private final EventLexicon lexicon;
  private final ConflictProfile profile;

  private EventExtractor(EventLexicon lexicon, ConflictProfile profile) {
    this.lexicon = lexicon;
    this.profile = profile;
  }

  /**
   * An extractor for the articles of one language on one conflict; safe for any number of threads.
   *
   * @throws IllegalArgumentException where the language has no pack
   */
  public static EventExtractor forLanguage(String language, ConflictProfile profile) {
    return new EventExtractor(EventLexicon.forLanguage(language), profile);
  }

  /**
   * The events of an article in text order, each event once, in the words that tell it best.
   *
   * @param excluded page furniture, from which no event comes
   * @param times the time expressions outside the furniture, in text order
   */
  public List<EventMention> extract(
      TokenizedText text, List<Span> excluded, List<TimeMention> times, TaggedNames names) {
    Reading reading = new Reading(names.apart(text), lexicon, profile, times, names);
    List<Draft> drafts = Accidents.toldOnce(new EventReader(reading, excluded).read());
    inheritActors(drafts);
    new Aftermath(reading).settle(drafts);
    Eves.part(reading, drafts);
    drafts.forEach(draft -> draft.toll.addAll(Toll.numbers(reading, draft)));
    DateInheritance.apply(reading, drafts);
    Evidence evidence = new Evidence(reading);
    List<Draft> folded =
        MentionFolder.fold(reading, Companions.join(reading, drafts)).stream()
            .filter(evidence::suffices)
            .toList();
    Belligerents belligerents = new Belligerents(reading);
    Spokesmen spokesmen = new Spokesmen(reading);
    for (Draft draft : folded) {
      belligerents.settle(draft);
      spokesmen.join(draft);
      if (draft.background
          && draft.modality != Modality.CLAIMED
          && draft.modality != Modality.DENIED
          && !ForeignDates.isSpeech(draft.eventClass)) {
        draft.claimedBy.clear(); // history is told, not claimed; its speeches have a speaker
      }
    }
    new Arrests(reading).settle(folded);
    PlaceChooser.choose(reading, folded);
    new Inferences(reading).temper(folded);
    folded.forEach(new CivilVictims(reading)::settle);
    return SidesAgain.resolve(
        reading, folded, folded.stream().map(draft -> finish(reading, draft)).toList());
  }

  /** "This attack": its actors are those of the last attack told with any. */
  private static void inheritActors(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.type() == EventType.ASSAULT && draft.anaphoric && draft.participants.isEmpty()) {
        drafts.subList(0, i).stream()
            .filter(d -> d.type() == EventType.ASSAULT && !d.participants.isEmpty())
            .reduce((a, b) -> b)
            .ifPresent(draft::takeParticipants);
      }
    }
  }

  private static EventMention finish(Reading reading, Draft draft) {
    int first = trimFirst(reading, draft.first, draft.end);
    int end = trimEnd(reading, first, draft.end);
    int begin = reading.token(first).begin();
    int finish = reading.token(end - 1).end();
    return new EventMention(
        begin,
        finish,
        reading.text().source().text().substring(begin, finish),
        draft.type(),
        draft.mode,
        draft.modality,
        draft.negated,
        draft.background,
        draft.dating,
        Presumptions.mark(reading, draft).sorted(BY_ROLE).toList(),
        List.copyOf(draft.places),
        Toll.of(reading, draft, first, end),
        EquipmentReader.read(reading, draft, first, end),
        List.copyOf(draft.claimedBy),
        List.copyOf(draft.via),
        draft.trigger);
  }

  private static int trimFirst(Reading reading, int first, int end) {
    int i = first;
    int next = afterLink(reading, i);
    while (next > i && next < end) {
      i = next;
      next = afterLink(reading, i);
    }
    return i;
  }

  /** After a sign or a word that only joins, be it of several tokens; the token itself else. */
  private static int afterLink(Reading reading, int token) {
    return reading.token(token).isSign()
        ? token + 1
        : Stream.of("and", "that", "but")
            .flatMap(role -> reading.wordAt(token, role).stream())
            .mapToInt(PhraseIndex.Hit::end)
            .max()
            .orElse(token);
  }

  private static int trimEnd(Reading reading, int first, int end) {
    int i = end;
    while (i > first + 1) {
      Token token = reading.token(i - 1);
      if (!token.isSign() || "\u00BB)\"".contains(token.text())) {
        break;
      }
      i--;
    }
    return i;
  }
}
