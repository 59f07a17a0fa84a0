// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Makes articles of a conflict that never was, whose truth is known.
 *
 * <p>A world of events (day, kind, place, losses) lies under them; a few events are told by many
 * articles, most by one or two, in both languages, with numbers that differ by one now and then.
 * Articles off topic are on sport, prices, weather, culture and health. The same seed gives the
 * same articles; the article of a number depends on nothing but seed and number.
 */
public final class ArticleGenerator {
  private static final LocalDate FIRST = LocalDate.of(2020, 7, 1);
  private static final int DAYS = 1500;
  private static final List<String> KINDS = List.of("clash", "shell", "call", "truce");
  private static final List<String> OFF =
      List.of("off.sport", "off.money", "off.weather", "off.culture", "off.health");
  private static final List<String> GREGORIAN_FA =
      List.of(
          "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر",
          "نوامبر", "دسامبر");
  private static final List<String> GREGORIAN_AR =
      List.of(
          "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
          "نوفمبر", "ديسمبر");

  private final long seed;
  private final double onTopic;
  private final int worldSize;
  private final boolean isShort;
  private final Map<String, Map<String, List<String>>> templates = new TreeMap<>();
  private final List<String[]> places = new ArrayList<>();

  /**
   * An article with what is true of it.
   *
   * @param event number of the event that it tells, or -1 where it is off topic
   */
  public record Generated(
      String id,
      String language,
      String title,
      String text,
      LocalDate published,
      String outlet,
      long event,
      String kind,
      LocalDate day,
      String place,
      int dead) {}

  /**
   * A world.
   *
   * @param onTopic the share of articles on the conflict, from 0 to 1
   * @param articles for how many articles the world is made; more of them have more events
   */
  public ArticleGenerator(long seed, double onTopic, int articles) {
    this(seed, onTopic, articles, false);
  }

  /** A world of which short articles, of three or four sentences, may be told. */
  public ArticleGenerator(long seed, double onTopic, int articles, boolean isShort) {
    this.isShort = isShort;
    this.seed = seed;
    this.onTopic = onTopic;
    this.worldSize = (int) Math.max(20, articles * onTopic / 3);
    for (String language : List.of("fa", "ar")) {
      Map<String, List<String>> kinds = new LinkedHashMap<>();
      for (String[] row : rows(language + ".tsv")) {
        kinds.computeIfAbsent(row[0], k -> new ArrayList<>()).add(row[1]);
      }
      templates.put(language, kinds);
    }
    places.addAll(rows("places.tsv"));
  }

  private static List<String[]> rows(String name) {
    InputStream in = ArticleGenerator.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("missing: " + name);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The article of a number, from 0. */
  public Generated article(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    String language = random.nextInt(2) == 0 ? "fa" : "ar";
    boolean on = random.nextDouble() < onTopic;
    String id = "g-%07d".formatted(number);
    String outlet = "Outlet " + random.nextInt(40);
    return on ? on(id, outlet, language, random) : off(id, outlet, language, random);
  }

  private Generated on(String id, String outlet, String language, SplittableRandom random) {
    // The square makes few events famous and most of them told once or twice.
    double skew = random.nextDouble();
    long event = (long) (skew * skew * worldSize);
    SplittableRandom world = new SplittableRandom(seed * 7_919 + event);
    LocalDate day = FIRST.plusDays(world.nextInt(DAYS));
    String kind = KINDS.get(world.nextInt(KINDS.size()));
    String[] place = places.get(world.nextInt(places.size()));
    boolean armenian = world.nextBoolean();
    int dead = 2 + world.nextInt(30);
    int told = Math.max(1, dead + (random.nextInt(4) == 0 ? random.nextInt(3) - 1 : 0));
    Map<String, String> slots = slots(language, day, place, armenian, told, random);
    List<String> lines = new ArrayList<>();
    String title = fill(pick(language, "title." + kind, random), slots);
    lines.add(title);
    lines.add(date(language, day.plusDays(random.nextInt(2))));
    lines.add(fill(pick(language, kind, random), slots));
    int more = isShort ? 1 : 6 + random.nextInt(14);
    for (int i = 0; i < more; i++) {
      lines.add(fill(pick(language, random.nextInt(3) == 0 ? "on" : "fill", random), slots));
    }
    LocalDate published = day.plusDays(random.nextInt(2));
    return new Generated(
        id,
        language,
        title,
        paragraphs(lines),
        published,
        outlet,
        event,
        kind,
        day,
        place[0],
        told);
  }

  private Generated off(String id, String outlet, String language, SplittableRandom random) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    String kind = OFF.get(random.nextInt(OFF.size()));
    String[] place = places.get(random.nextInt(places.size()));
    Map<String, String> slots = slots(language, day, place, true, 2 + random.nextInt(30), random);
    List<String> lines = new ArrayList<>();
    int count = isShort ? 4 : 8 + random.nextInt(14);
    for (int i = 0; i < count; i++) {
      lines.add(fill(pick(language, random.nextInt(3) == 0 ? "fill" : kind, random), slots));
    }
    String title = lines.get(0);
    return new Generated(id, language, title, paragraphs(lines), day, outlet, -1, kind, day, "", 0);
  }

  private String pick(String language, String kind, SplittableRandom random) {
    List<String> among = templates.get(language).get(kind);
    return among.get(random.nextInt(among.size()));
  }

  private static Map<String, String> slots(
      String language,
      LocalDate day,
      String[] place,
      boolean armenian,
      int dead,
      SplittableRandom random) {
    boolean fa = language.equals("fa");
    Map<String, String> slots = new LinkedHashMap<>();
    slots.put("place", place[fa ? 1 : 2]);
    slots.put("date", date(language, day));
    slots.put("dead", Integer.toString(dead));
    slots.put("hurt", Integer.toString(3 + random.nextInt(40)));
    slots.put(
        "side",
        fa ? (armenian ? "ارمنستان" : "جمهوری آذربایجان") : (armenian ? "أرمينيا" : "أذربيجان"));
    slots.put(
        "other",
        fa ? (armenian ? "جمهوری آذربایجان" : "ارمنستان") : (armenian ? "أذربيجان" : "أرمينيا"));
    slots.put("side_adj", armenian ? "الأرمينية" : "الأذربيجانية");
    slots.put("other_adj", armenian ? "الأذربيجانية" : "الأرمينية");
    return slots;
  }

  private static String date(String language, LocalDate day) {
    List<String> months = language.equals("fa") ? GREGORIAN_FA : GREGORIAN_AR;
    return day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1) + " " + day.getYear();
  }

  private static String fill(String template, Map<String, String> slots) {
    String text = template;
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      text = text.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return text;
  }

  private static String paragraphs(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(lines.get(i)).append(i < 2 || i % 4 == 3 ? "\n" : " ");
    }
    return text.toString().strip() + "\n";
  }
}
