// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.taqvim.article.AnnotatedArticle;
import org.taqvim.article.Article;
import org.taqvim.event.EventDating;
import org.taqvim.event.EventDating.Basis;
import org.taqvim.event.EventDating.Relation;
import org.taqvim.event.EventMention;
import org.taqvim.event.EventType;
import org.taqvim.event.Modality;
import org.taqvim.event.Participant;
import org.taqvim.event.Participant.Role;
import org.taqvim.event.Place;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeFinder;
import org.taqvim.time.TimeMention;

/**
 * Dating is honest: over generated sets of articles whose dates were taken away, with decoys left
 * in, no stated bound is wrong.
 */
class HonestDatingTest {
  private static final String[] FA_WEEKDAYS = {
    "دوشنبه", "سه شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"
  };
  private static final String[] AR_WEEKDAYS = {
    "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"
  };
  private static final String[] FA_MONTHS = {
    "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر",
    "دسامبر"
  };
  private static final String[] PLACES = {"tovuz", "ganja", "jermuk", "shusha", "tartar", "kapan"};
  private static final String[] PEOPLE = {
    "per:sergey-lavrov",
    "per:elmar-mammadyarov",
    "per:zohrab-mnatsakanyan",
    "per:nikol-pashinyan",
    "per:jeyhun-bayramov",
    "per:mohammad-javad-zarif",
    "per:mike-pompeo"
  };

  /** Generated sets that are looked at. */
  static final int SETS = 40;

  static final KnownActors ACTORS =
      new KnownActors() {
        @Override
        public Optional<String> state(String actorId) {
          return actorId.length() == 3 ? Optional.of(actorId) : Optional.empty();
        }
      };

  private final ArticleDater dater = new ArticleDater(TimeResolution.STANDARD, ACTORS);
  private final Map<String, TimeFinder> finders =
      Map.of("fa", TimeFinder.forLanguage("fa"), "ar", TimeFinder.forLanguage("ar"));

  /** Something that took place. */
  private record Deed(LocalDate day, EventType type, List<String> people, String place) {}

  /** An article under construction. */
  private final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<EventMention> events = new ArrayList<>();
    private final List<int[]> spans = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();

    void tell(String when, Deed deed) {
      int begin = text.length();
      text.append(when).append(" . ");
      spans.add(new int[] {begin, begin + when.length()});
      deeds.add(deed);
      text.append("متن ".repeat(40)).append('\n');
    }

    AnnotatedArticle article(String id, String language, Optional<LocalDate> published) {
      List<TimeMention> times = finders.get(language).find(TokenizedText.of(text.toString()));
      for (int i = 0; i < deeds.size(); i++) {
        List<Integer> own = new ArrayList<>();
        for (int t = 0; t < times.size(); t++) {
          if (times.get(t).begin() < spans.get(i)[1] && times.get(t).end() > spans.get(i)[0]) {
            own.add(t);
          }
        }
        events.add(event(deeds.get(i), own));
      }
      return new AnnotatedArticle(
          id,
          id,
          "",
          "",
          new Article.Metadata(
              published.map(LocalDate::toString),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()),
          Optional.empty(),
          language,
          1,
          true,
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          times,
          List.of(),
          events,
          List.of(),
          List.of(),
          List.of());
    }
  }

  private static EventMention event(Deed deed, List<Integer> times) {
    List<Participant> actors = new ArrayList<>();
    deed.people().forEach(p -> actors.add(new Participant(p, p, Role.PARTY)));
    List<Place> places = new ArrayList<>();
    if (!deed.place().isEmpty()) {
      places.add(
          new Place(
              "loc:" + deed.place(),
              deed.place(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return new EventMention(
        0,
        1,
        "",
        deed.type(),
        Optional.empty(),
        Modality.HAPPENED,
        false,
        false,
        new EventDating(times, Basis.CLAUSE, Relation.ON),
        actors,
        places,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  private static String weekday(LocalDate day, String language) {
    int n = day.getDayOfWeek().getValue() - 1;
    return language.equals("fa") ? "روز " + FA_WEEKDAYS[n] : "يوم " + AR_WEEKDAYS[n];
  }

  @Test
  void noStatedBoundIsWrong() {
    List<String> mistakes = new ArrayList<>();
    for (int seed = 0; seed < SETS; seed++) {
      Map<String, LocalDate> truth = new TreeMap<>();
      for (DatedArticle dated : dater.date(generate(seed, truth))) {
        LocalDate day = truth.get(dated.article().id());
        if (day != null && DatingShares.lies(dated.published(), day)) {
          mistakes.add(day + " " + dated.published());
        }
      }
    }
    assertThat(mistakes).isEmpty();
  }

  /** A set of articles of which half say when they were published; the truth of the others. */
  List<AnnotatedArticle> generate(int seed, Map<String, LocalDate> truth) {
    Random random = new Random(seed);
    return articles(random, deeds(random), truth);
  }

  private static List<Deed> deeds(Random random) {
    List<Deed> deeds = new ArrayList<>();
    LocalDate day = LocalDate.of(2020, 7, 1);
    for (int i = 0; i < 40; i++) {
      day = day.plusDays(random.nextInt(12));
      if (random.nextBoolean()) {
        deeds.add(
            new Deed(
                day,
                EventType.ASSAULT,
                List.of("ARM", "AZE"),
                PLACES[random.nextInt(PLACES.length)]));
      } else {
        List<String> people = inOffice(day);
        int a = random.nextInt(people.size());
        int b = (a + 1 + random.nextInt(people.size() - 1)) % people.size();
        deeds.add(new Deed(day, EventType.CONSULT, List.of(people.get(a), people.get(b)), ""));
      }
    }
    return deeds;
  }

  /** Those who can meet on a day. */
  private static List<String> inOffice(LocalDate day) {
    return Arrays.stream(PEOPLE)
        .filter(
            person ->
                StandardActors.instance()
                    .term(person)
                    .filter(t -> !day.isBefore(t.from()))
                    .filter(t -> t.to().map(to -> !day.isAfter(to)).orElse(true))
                    .isPresent())
        .toList();
  }

  /** Half of the articles say when they were published; the truth of the others is kept apart. */
  private List<AnnotatedArticle> articles(
      Random random, List<Deed> deeds, Map<String, LocalDate> truth) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String language = random.nextBoolean() ? "fa" : "ar";
      Deed news = deeds.get(random.nextInt(deeds.size()));
      LocalDate published = news.day().plusDays(random.nextInt(10) < 6 ? 0 : 1);
      Draft draft = new Draft();
      draft.tell(weekday(news.day(), language), news);
      for (Deed deed : deeds) {
        long ago = published.toEpochDay() - deed.day().toEpochDay();
        if (deed.equals(news) || ago < 0) {
          continue;
        }
        if (ago <= 5 && random.nextInt(3) == 0) {
          draft.tell(weekday(deed.day(), language), deed);
        } else if (ago > 20 && random.nextInt(12) == 0 && language.equals("fa")) {
          String month = FA_MONTHS[deed.day().getMonthValue() - 1];
          boolean year = random.nextBoolean();
          draft.tell(
              deed.day().getDayOfMonth() + " " + month + (year ? " " + deed.day().getYear() : ""),
              deed);
        }
      }
      draft.text.append("1994");
      String id = "a" + i;
      boolean says = random.nextBoolean();
      articles.add(draft.article(id, language, says ? Optional.of(published) : Optional.empty()));
      if (!says) {
        truth.put(id, published);
      }
    }
    return articles;
  }
}
