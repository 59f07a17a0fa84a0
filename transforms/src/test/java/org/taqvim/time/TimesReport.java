// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.taqvim.calendar.DayRange;
import org.taqvim.json.Json;
import org.taqvim.text.SourceText;
import org.taqvim.text.Span;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeExpression.Direction;
import org.taqvim.time.TimeExpression.Nth;
import org.taqvim.time.TimeExpression.Point;

/**
 * Scores dates against every gold that is at hand.
 *
 * <p>Run as a program it writes {@code testdata/reports/times.txt}: {@code mvn -pl transforms test
 * -Dtest=TimesReportTest -Dtaqvim.reports=update}; with {@code -Dtaqvim.times=FOLDER} also rows on
 * data that the project may not copy, which no test checks.
 */
final class TimesReport {
  private final Path testdata;
  private final Map<String, Score> scores = new LinkedHashMap<>();

  TimesReport(Path testdata) {
    this.testdata = testdata;
  }

  /** What was found right, what wrongly, and what was missed. */
  static final class Score {
    int right;
    int wrong;
    int missed;

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
      return right == 0
          ? right + wrong + missed == 0 ? 1 : 0
          : 2.0 * right / (2.0 * right + wrong + missed);
    }

    String row(String name) {
      return String.format(
          Locale.ROOT,
          "%-44s P %.3f  R %.3f  F1 %.3f  (%d right, %d wrong, %d missed)",
          name,
          precision(),
          recall(),
          f1(),
          right,
          wrong,
          missed);
    }
  }

  private Score score(String name) {
    return scores.computeIfAbsent(name, n -> new Score());
  }

  Map<String, Score> scores() {
    return scores;
  }

  /** All that the project itself holds. */
  TimesReport ours() throws IOException {
    gold("seed", testdata.resolve("gold/seed_times.jsonl"), testdata.resolve("articles"));
    gold(
        "written",
        testdata.resolve("written/gold/written_times.jsonl"),
        testdata.resolve("written/articles"));
    gold("wire", testdata.resolve("wire/gold/wire_times.jsonl"), testdata.resolve("wire/articles"));
    return this;
  }

  private void gold(String set, Path gold, Path articles) throws IOException {
    if (!Files.exists(gold)) {
      return;
    }
    Map<String, List<JsonNode>> byArticle = new TreeMap<>();
    for (String line : Files.readAllLines(gold)) {
      JsonNode row = Json.mapper().readTree(line);
      byArticle.computeIfAbsent(row.get("doc").asText(), d -> new ArrayList<>()).add(row);
    }
    Map<String, JsonNode> about = new TreeMap<>();
    Path articleGold =
        gold.resolveSibling(gold.getFileName().toString().replace("_times", "_articles"));
    for (String line : Files.readAllLines(articleGold)) {
      JsonNode row = Json.mapper().readTree(line);
      about.put(row.get("doc").asText(), row);
    }
    for (Map.Entry<String, List<JsonNode>> article : byArticle.entrySet()) {
      JsonNode facts = about.get(article.getKey());
      String text = Files.readString(articles.resolve(article.getKey()));
      article(set, facts, text, article.getValue());
    }
  }

  /** Mentions in the gold's boilerplate count neither way, unless the gold has them. */
  private void article(String set, JsonNode facts, String text, List<JsonNode> gold) {
    SourceText source = SourceText.of(text);
    String language = facts.get("lang").asText();
    List<TimeMention> mentions = TimeFinder.forLanguage(language).find(TokenizedText.of(source));
    LocalDate reference = LocalDate.parse(gold.get(0).get("reference").asText());
    List<TimeValue> values = TimeResolver.resolve(mentions, Reference.day(reference));
    Set<Integer> used = new HashSet<>();
    for (JsonNode row : gold) {
      int at = match(row, mentions, source, used);
      boolean value =
          at >= 0 && accepted(row, "value", "also").contains(values.get(at).value().orElse("-"));
      for (String name : names(set, language, row.get("type").asText())) {
        count(score(name + " span"), at >= 0);
        count(score(name + " strict"), value);
      }
      used.add(at);
    }
    for (int i = 0; i < mentions.size(); i++) {
      if (!used.contains(i) && !isBoilerplate(facts, span(mentions.get(i), source))) {
        for (String name : names(set, language, mentions.get(i).type().name())) {
          score(name + " span").wrong++;
          score(name + " strict").wrong++;
        }
      }
    }
  }

  private static List<String> names(String set, String language, String type) {
    return List.of(set + " " + language, set + " " + language + " " + type);
  }

  private static void count(Score score, boolean right) {
    score.right += right ? 1 : 0;
    score.missed += right ? 0 : 1;
  }

  private static Span span(TimeMention mention, SourceText source) {
    return source.toCodePoints(new Span(mention.begin(), mention.end()));
  }

  private static int match(
      JsonNode row, List<TimeMention> mentions, SourceText source, Set<Integer> used) {
    Span gold = new Span(row.get("begin").asInt(), row.get("end").asInt());
    Set<String> texts = accepted(row, "text", "also_spans");
    for (int i = 0; i < mentions.size(); i++) {
      if (!used.contains(i)
          && span(mentions.get(i), source).overlaps(gold)
          && texts.contains(mentions.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private static Set<String> accepted(JsonNode row, String field, String others) {
    Set<String> all = new HashSet<>();
    all.add(row.get(field).asText());
    row.get(others).forEach(other -> all.add(other.asText()));
    return all;
  }

  private static boolean isBoilerplate(JsonNode facts, Span span) {
    for (JsonNode part : facts.path("boilerplate")) {
      if (new Span(part.get("start").asInt(), part.get("end").asInt()).overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** Sets that the project may not hold: one JSON object a line with text, ref and gold. */
  TimesReport outside(Path folder) throws IOException {
    for (String set : List.of("dateparser-native-calendars", "duckling-ar", "parstdex-fa-spans")) {
      Path file = folder.resolve(set + ".jsonl");
      if (Files.exists(file)) {
        for (String line : Files.readAllLines(file)) {
          outside(set, Json.mapper().readTree(line));
        }
      }
    }
    return this;
  }

  private void outside(String set, JsonNode row) {
    List<TimeMention> found =
        TimeFinder.forLanguage(row.get("lang").asText())
            .find(TokenizedText.of(row.get("text").asText()));
    boolean future = row.path("tags").toString().contains("future");
    List<TimeMention> mentions = future ? found.stream().map(TimesReport::ahead).toList() : found;
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
    add(name + " span", spans, mentions.size(), size);
    add(name + " strict", strict, mentions.size(), size);
    add(name + " overlap and value", overlaps, mentions.size(), size);
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
    add(name + " span, our conventions", spans, size(row, used, alone), size);
    add(name + " value, our conventions", rights, size(row, used, alone), size);
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

  private void add(String name, int right, int predicted, int gold) {
    Score score = score(name);
    score.right += right;
    score.wrong += predicted - right;
    score.missed += gold - right;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    scores.forEach((name, score) -> text.append(score.row(name)).append('\n'));
    return text.toString();
  }
}
