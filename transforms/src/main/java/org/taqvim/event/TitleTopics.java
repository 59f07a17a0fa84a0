// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.taqvim.event.EventTitles.Titles;
import org.taqvim.language.PackTable;

/**
 * Says in a title what a speech, a demand, a meeting or an agreement was about, as far as its words
 * name one of the matters of {@code org/taqvim/event/topics.tsv}: "Statement by A: peace treaty and
 * corridor". Who reads neither language cannot tell two statements of a day apart by less.
 */
public final class TitleTopics {
  /** A title has room for so many. */
  private static final int ROOM = 2;

  /** Of a word so much stays in its other forms: "border" of "borders". */
  private static final int STEM = 5;

  private static final Map<String, Topic> TOPICS = read();

  private TitleTopics() {}

  private record Topic(int rank, String en, String fa, String ar) {}

  private static Map<String, Topic> read() {
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (PackTable.Row row :
        PackTable.resource("org/taqvim/event/topics.tsv")
            .expect("matter", "en", "fa", "ar")
            .rows()) {
      Topic topic = new Topic(topics.size(), row.get("en"), row.get("fa"), row.get("ar"));
      if (topics.put(row.get("matter"), topic) != null) {
        throw row.error("a second row of one matter");
      }
    }
    return topics;
  }

  /**
   * The titles with what the event was about.
   *
   * @param matters of each article that tells the event, all matters that its words name
   */
  public static Titles with(
      Titles titles, EventType type, Collection<? extends Collection<String>> matters) {
    if (!isAboutSomething(type)) {
      return titles;
    }
    List<Topic> chosen = new ArrayList<>();
    String told = titles.en();
    for (Topic topic : byArticles(matters)) {
      if (chosen.size() < ROOM && !isTold(topic, told)) {
        chosen.add(topic);
        told += " " + topic.en;
      }
    }
    return chosen.isEmpty()
        ? titles
        : new Titles(
            with(titles.en(), "en", chosen, Topic::en),
            with(titles.fa(), "fa", chosen, Topic::fa),
            with(titles.ar(), "ar", chosen, Topic::ar));
  }

  private static String with(
      String title, String language, List<Topic> topics, Function<Topic, String> name) {
    return TitleWords.of("about", language)
        .replace("{X}", title)
        .replace("{A}", TitleWords.join(topics.stream().map(name).toList(), language));
  }

  /** What is done in words, or with them, is about something; violence is what it is. */
  private static boolean isAboutSomething(EventType type) {
    return switch (type) {
      case STATEMENT, REQUEST, REJECT, ACCUSE, THREATEN, SUPPORT, CONCEDE, AGREE, CONSULT -> true;
      case COOPERATE, AID, PROTEST, OTHER -> true;
      default -> false;
    };
  }

  /** What more articles name comes first, then what the table has first. */
  private static List<Topic> byArticles(Collection<? extends Collection<String>> matters) {
    Map<Topic, Long> articles = new LinkedHashMap<>();
    for (Collection<String> ofArticle : matters) {
      ofArticle.stream()
          .distinct()
          .filter(TOPICS::containsKey)
          .forEach(matter -> articles.merge(TOPICS.get(matter), 1L, Long::sum));
    }
    return articles.entrySet().stream()
        .sorted(
            Map.Entry.<Topic, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().rank))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether a title has the noun of a topic's English name already: its last word. */
  private static boolean isTold(Topic topic, String title) {
    String noun = topic.en.substring(topic.en.lastIndexOf(' ') + 1);
    String stem = noun.substring(0, Math.min(STEM, noun.length()));
    return (" " + title.toLowerCase(Locale.ROOT)).contains(" " + stem);
  }
}
