// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taqvim.event.Casualties;
import org.taqvim.event.EquipmentLoss;
import org.taqvim.event.Figure;
import org.taqvim.event.Harm;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;
import org.taqvim.timeline.TimelineEvent;

/** Entries made of an article that means harm. */
public final class HostileTimeline {
  private static final List<String> TEXTS =
      List.of(
          "<script>window.hurt=1</script><img src=x onerror=\"window.hurt=1\">",
          "\" onmouseover=\"window.hurt=1\" style=\"position:fixed",
          "</script><script>window.hurt=1</script><!--",
          "\u202Egnp.exe\u202C \u2066open\u2067 \u202Dover\u202C",
          "=HYPERLINK(\"http://evil.example\",\"x\")",
          "javascript:window.hurt=1",
          "{{constructor.constructor('window.hurt=1')()}} ${window.hurt=1}");

  private HostileTimeline() {}

  /** One entry for each bad text, the text in every place where an article's words can stand. */
  public static List<TimelineEvent> events() {
    TimelineEvent model = GoldTimeline.events().get(7);
    return TEXTS.stream().map(text -> with(model, text)).toList();
  }

  /** The entry with the text wherever text from outside can stand. */
  public static TimelineEvent with(TimelineEvent e, String text) {
    return new TimelineEvent(
        e.id() + text,
        e.start(),
        e.end(),
        e.precision(),
        Optional.of(text),
        List.of(text),
        e.type(),
        Optional.of(text),
        Optional.of(text),
        new TimelineEvent.Title(text, text, text),
        List.of(new Participant(text, text, Participant.Role.SOURCE)),
        List.of(new Place(text, text, Optional.of(text), Optional.of(40.5), Optional.of(46.0))),
        e.modality(),
        e.negated(),
        e.background(),
        List.of(
            new TimelineEvent.Claim(
                text, List.of(text), e.modality(), text, 0, text.length(), text)),
        List.of(
            new TimelineEvent.SideCasualties(
                text,
                Optional.of(new TimelineEvent.Range(1, 2)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                    new TimelineEvent.CasualtyClaim(
                        Optional.of(1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(Harm.KILLED, Figure.of(1, Casualties.Bound.AT_LEAST)),
                        text,
                        text)))),
        List.of(
            new TimelineEvent.SideEquipment(
                text,
                text,
                EquipmentLoss.Fate.DESTROYED,
                Optional.of(new TimelineEvent.Range(1, 2)),
                List.of(new TimelineEvent.EquipmentClaim(Optional.of(1), text, text, text)))),
        List.of(text),
        e.firstReported(),
        e.lastReported(),
        List.of("fa", text),
        List.of(
            new TimelineEvent.Source(
                text,
                "fa",
                Optional.empty(),
                0,
                text.length(),
                text,
                Optional.of("javascript:window.hurt=1"),
                Optional.of(text),
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text),
                List.of(new TimelineEvent.Mark(0, 3, text, text))),
            new TimelineEvent.Source(
                text,
                text,
                Optional.empty(),
                0,
                text.length(),
                text,
                Optional.of("data:text/html," + text),
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty())),
        List.of(text),
        1,
        0.5);
  }
}
