// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.dating.Publication;
import org.taqvim.event.EventDating;
import org.taqvim.event.EventMention;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;
import org.taqvim.time.Derivation;
import org.taqvim.time.TimeMention;
import org.taqvim.time.TimeValue;
import org.taqvim.timeline.DatedMention;
import org.taqvim.timeline.TimelineArticle;
import org.taqvim.timeline.TimelineEvent;

/** Tells a reader how the dates and events of one article were found. */
final class Explanation {
  private final TimelineArticle told;
  private final AnnotatedArticle article;
  private final PrintStream out;

  private Explanation(TimelineArticle told, PrintStream out) {
    this.told = told;
    this.article = told.dated().article();
    this.out = out;
  }

  static void print(TimelineArticle told, Map<String, TimelineEvent> entries, PrintStream out) {
    Explanation explanation = new Explanation(told, out);
    explanation.printHead();
    explanation.printTimes();
    explanation.printEvents(entries);
  }

  private void printHead() {
    out.println(article.id() + " (" + article.file() + ")");
    article.title().ifPresent(title -> out.println("  title: " + title));
    out.println(
        "  language: %s (%.2f), %s"
            .formatted(
                article.language(),
                article.languageConfidence(),
                article.onTopic() ? "on the conflict" : "not on the conflict, or not supported"));
    Publication published = told.dated().published();
    out.println(
        "  published: %s (%s), between %s and %s"
            .formatted(
                published.value().map(Object::toString).orElse("unknown"),
                published.how().name().toLowerCase(java.util.Locale.ROOT),
                published.earliest().map(Object::toString).orElse("?"),
                published.latest().map(Object::toString).orElse("?")));
    published.evidence().forEach(reason -> out.println("    because " + reason));
  }

  private void printTimes() {
    out.println("times");
    for (int i = 0; i < article.times().size(); i++) {
      TimeMention mention = article.times().get(i);
      TimeValue value = told.dated().times().get(i);
      out.println(
          "  [%d] %s  \"%s\" = %s%s"
              .formatted(
                  i,
                  span(mention.begin(), mention.end()),
                  mention.text(),
                  value.value().orElse("open"),
                  value.nativeValue().map(n -> " (" + n + ")").orElse("")));
      Derivation.of(mention, value).forEach(line -> out.println("      " + line));
    }
  }

  private void printEvents(Map<String, TimelineEvent> entries) {
    out.println("events");
    for (int i = 0; i < told.mentions().size(); i++) {
      DatedMention dated = told.mentions().get(i);
      EventMention mention = dated.mention();
      out.println(
          "  [%d] %d-%d  %s%s, %s: \"%s\""
              .formatted(
                  i,
                  dated.begin(),
                  dated.end(),
                  mention.type(),
                  mention.mode().map(m -> " " + m).orElse(""),
                  mention.modality().name().toLowerCase(java.util.Locale.ROOT),
                  mention.quote()));
      out.println("      told by the words \"" + mention.trigger() + "\"");
      out.println(
          "      who: %s; where: %s"
              .formatted(
                  mention.told().stream().map(Explanation::actor).collect(Collectors.joining(", ")),
                  mention.places().stream().map(Place::name).collect(Collectors.joining(", "))));
      out.println("      when: " + when(dated, mention.dating()));
      TimelineEvent entry = entries.get(told.entries().get(i));
      if (entry != null) {
        out.println("      entry " + entry.id() + ": " + entry.title().en());
        entry.mergedBecause().forEach(reason -> out.println("        merged because " + reason));
      }
    }
  }

  private static String when(DatedMention dated, EventDating dating) {
    List<String> flags = dated.date().flags();
    return "%s to %s (%s), from %s%s%s"
        .formatted(
            dated.date().start().map(Object::toString).orElse("?"),
            dated.date().end().map(Object::toString).orElse("?"),
            dated.date().precision().name().toLowerCase(java.util.Locale.ROOT),
            dating.basis().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
            dating.times().isEmpty() ? "" : ", times " + dating.times(),
            flags.isEmpty() ? "" : "; doubts: " + String.join(", ", flags));
  }

  private static String actor(Participant actor) {
    return actor.name() + " (" + actor.role().name().toLowerCase(java.util.Locale.ROOT) + ")";
  }

  private String span(int begin, int end) {
    org.taqvim.text.Span span = article.toCodePoints(begin, end);
    return span.begin() + "-" + span.end();
  }
}
