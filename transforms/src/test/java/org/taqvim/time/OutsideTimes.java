// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.taqvim.calendar.DayRange;
import org.taqvim.json.Json;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Nth;
import org.taqvim.time.TimeExpression.Point;

/**
 * Scores dates against other projects' data, which ours may not hold: as the peers' figures were
 * taken, and by our conventions of what belongs to an expression.
 */
final class OutsideTimes {
  private final Function<String, Score> scores;

  OutsideTimes(Function<String, Score> scores) {
    this.scores = scores;
  }

  /** Reads each set that is in a folder: one JSON object a line with text, ref and gold. */
  void read(Path folder) throws IOException {
    for (String set : List.of("dateparser-native-calendars", "duckling-ar", "parstdex-fa-spans")) {
      Path file = folder.resolve(set + ".jsonl");
      if (Files.exists(file)) {
        for (String line : Files.readAllLines(file)) {
          outside(set, Json.mapper().readTree(line));
        }
      }
    }
  }

  private void outside(String set, JsonNode row) {
    List<TimeMention> found =
        TimeFinder.forLanguage(row.get("lang").asText())
            .find(TokenizedText.of(row.get("text").asText()));
    boolean future = row.path("tags").toString().contains("future");
    List<TimeMention> mentions = future ? found.stream().map(OutsideTimes::ahead).toList() : found;
    Reference reference = Reference.day(LocalDate.parse(row.get("ref").asText()));
    String name = set + " " + row.get("lang").asText();
    plain(name, row, found, TimeResolver.resolve(found, reference));
    fair(name, row, mentions, TimeResolver.resolve(mentions, reference));
  }

  /** As the peers' figures were taken. */
  private void plain(
      String name, JsonNode row, List<TimeMention> mentions, List<TimeValue> values) {
    int strict = 0;
    int spans = 0;
    int overlaps = 0;
    for (JsonNode gold : row.get("gold")) {
      Span span = goldSpan(gold);
      boolean exact = false;
      boolean overlap = false;
      boolean both = false;
      for (int i = 0; i < mentions.size(); i++) {
        Span own = new Span(mentions.get(i).begin(), mentions.get(i).end());
        boolean value =
            gold.get("value").isNull()
                || values.get(i).value().equals(Optional.of(gold.get("value").asText()));
        exact |= own.equals(span);
        overlap |= own.overlaps(span) && value;
        both |= own.equals(span) && value;
      }
      spans += exact ? 1 : 0;
      overlaps += overlap ? 1 : 0;
      strict += both ? 1 : 0;
    }
    int size = row.get("gold").size();
    scores.apply(name + " span").add(spans, mentions.size(), size);
    scores.apply(name + " strict").add(strict, mentions.size(), size);
    scores.apply(name + " overlap and value").add(overlaps, mentions.size(), size);
  }

  /**
   * By our conventions: prepositions do not count, a range is two dates, the days meant decide
   * about periods, and where their system looks ahead so do we.
   */
  private void fair(String name, JsonNode row, List<TimeMention> mentions, List<TimeValue> values) {
    Set<Integer> used = new HashSet<>();
    int spans = 0;
    int rights = 0;
    for (JsonNode gold : row.get("gold")) {
      Span span = goldSpan(gold);
      List<Integer> inside = new ArrayList<>();
      for (int i = 0; i < mentions.size(); i++) {
        if (new Span(mentions.get(i).begin(), mentions.get(i).end()).overlaps(span)) {
          inside.add(i);
        }
      }
      if (inside.isEmpty()) {
        continue;
      }
      used.addAll(inside);
      TimeMention first = mentions.get(inside.get(0));
      TimeMention last = mentions.get(inside.get(inside.size() - 1));
      String text = row.get("text").asText();
      if (isFrame(text, span.begin(), first.begin())
          && isFrame(text, last.end(), span.end())
          && isGold(row, first.begin(), span.begin())
          && isGold(row, span.end(), last.end())) {
        spans++;
      }
      if (gold.get("value").isNull() || means(gold, inside, values)) {
        rights++;
      }
    }
    int alone = mentions.size() - used.size();
    int size = row.get("gold").size();
    scores.apply(name + " span, our conventions").add(spans, size(row, used, alone), size);
    scores.apply(name + " value, our conventions").add(rights, size(row, used, alone), size);
  }

  private static int size(JsonNode row, Set<Integer> used, int alone) {
    return alone + Math.min(used.size(), row.get("gold").size());
  }

  private static final Set<String> FRAME =
      Set.of(
          "در",
          "از",
          "تا",
          "طی",
          "بین",
          "به",
          "قبل",
          "بعد",
          "پس",
          "تاریخ",
          "طول",
          "حدود",
          "ظرف",
          "کمتر",
          "حدفاصل",
          "آستانه",
          "راس",
          "درست",
          "روزی",
          "في",
          "من",
          "منذ",
          "حتى",
          "بحدود",
          "حوالي",
          "قرابة",
          "عند",
          "خلال",
          "یک",
          "بار",
          "الى",
          "إلى",
          "هذا",
          "ساعتی",
          "بازه",
          "در\u200Cطول");

  /**
   * Whether all words between two offsets belong to other expressions of theirs: their weekday,
   * date and clock time are three, ours are one.
   */
  private static boolean isGold(JsonNode row, int from, int to) {
    String text = row.get("text").asText();
    for (int i = from; i < to; i++) {
      int at = i;
      boolean inside = false;
      for (JsonNode gold : row.get("gold")) {
        inside |= goldSpan(gold).begin() <= at && at < goldSpan(gold).end();
      }
      if (!inside && Character.isLetterOrDigit(text.charAt(i))) {
        return to - from <= 2;
      }
    }
    return true;
  }

  /** Whether nothing but prepositions and signs stands between two offsets. */
  private static boolean isFrame(String text, int from, int to) {
    if (to <= from) {
      return true;
    }
    for (String word : text.substring(from, to).strip().split("\\s+", -1)) {
      String folded = word.replace('ي', 'ی').replace('ك', 'ک');
      if (!FRAME.contains(word)
          && !FRAME.contains(folded)
          && word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
    }
    return true;
  }

  private static boolean means(JsonNode gold, List<Integer> inside, List<TimeValue> values) {
    String value = gold.get("value").asText();
    for (int i : inside) {
      if (values.get(i).value().equals(Optional.of(value))) {
        return true;
      }
      Optional<DayRange> range = values.get(i).range();
      if (range.isPresent() && (range.get().first() + "/" + range.get().last()).equals(value)) {
        return true;
      }
    }
    if (inside.size() > 1 && value.contains("/")) {
      TimeValue first = values.get(inside.get(0));
      TimeValue last = values.get(inside.get(inside.size() - 1));
      return value.equals(first.value().orElse("") + "/" + last.value().orElse(""));
    }
    return false;
  }

  /** The same mention, read towards the future. */
  private static TimeMention ahead(TimeMention mention) {
    TimeExpression e = mention.expression();
    TimeExpression.Content content = e.content();
    if (content instanceof Point point) {
      content = next(point);
    } else if (content instanceof Nth nth) {
      content = new Nth(nth.count(), nth.unit(), nth.weekday(), next(nth.month()));
    }
    return new TimeMention(
        mention.begin(),
        mention.end(),
        mention.text(),
        mention.type(),
        mention.anchoring(),
        new TimeExpression(content, e.clock(), e.part(), e.edge(), e.rule()),
        mention.flags());
  }

  private static Point next(Point p) {
    Direction direction =
        p.direction() != Direction.LATEST
            ? p.direction()
            : p.weekday().isPresent() && p.month().isEmpty() ? Direction.AFTER : Direction.NEXT;
    boolean following =
        p.offset().map(o -> o.origin() == TimeExpression.Origin.FOLLOWING).orElse(false);
    return new Point(
        p.calendar(),
        p.yearCalendar(),
        p.year(),
        p.month(),
        p.day(),
        p.weekday(),
        following ? Optional.empty() : p.offset(),
        direction);
  }

  private static Span goldSpan(JsonNode gold) {
    int begin = gold.get("start").asInt();
    return new Span(begin, begin + gold.get("span").asText().length());
  }
}
