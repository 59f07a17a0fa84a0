// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.taqvim.event.EventType;
import org.taqvim.event.Modality;

/**
 * Makes accounts with the skew of real news: a third on the 44 days of one war, one dyad in most,
 * one agreement told as history by a tenth of all articles, few speakers who speak often.
 */
final class MentionGenerator {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final LocalDate WAR = LocalDate.of(2020, 9, 27);
  private static final String[] PLACES = {
    "ganja@40.68,46.36", "stepanakert@39.82,46.75", "tovuz@40.99,45.63", "jermuk@39.84,45.67",
    "shusha@39.76,46.75", "tartar@40.34,46.93", "hadrut@39.52,47.03", "barda@40.37,47.13"
  };
  private static final String[] SPEAKERS = {
    "per:lavrov", "per:putin", "per:macron", "per:blinken", "per:erdogan", "org:un", "org:eu"
  };
  private static final String[] TALKERS = {
    "per:aliyev", "per:pashinyan", "per:bayramov", "per:mirzoyan", "per:lavrov"
  };

  private MentionGenerator() {}

  /** So many accounts, one of an article each. */
  static List<Account> accounts(int count, long seed) {
    Random random = new Random(seed);
    List<Account> accounts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      accounts.add(account(String.format(java.util.Locale.ROOT, "a%07d", i), random));
    }
    return accounts;
  }

  /** So many accounts that all tell of one day, which meet on one worker. */
  static List<Account> ofOneDay(int count, long seed) {
    Random random = new Random(seed);
    List<Account> accounts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String article = String.format(java.util.Locale.ROOT, "a%07d", i);
      accounts.add(account(article, random, WAR, 1 + random.nextInt(4)));
    }
    return accounts;
  }

  private static Account account(String article, Random random) {
    LocalDate day =
        random.nextInt(3) == 0
            ? WAR.plusDays(random.nextInt(44))
            : FIRST.plusDays(random.nextInt(3650));
    return account(article, random, day, random.nextInt(10));
  }

  private static Account account(String article, Random random, LocalDate day, int kind) {
    if (kind == 0) {
      return account(
          article,
          EventType.AGREE,
          "ceasefire",
          "1994-05",
          List.of("ARM:p", "AZE:p"),
          List.of(),
          0);
    }
    if (kind < 5) {
      List<String> places =
          random.nextInt(3) == 0 ? List.of() : List.of(PLACES[random.nextInt(PLACES.length)]);
      String when = random.nextInt(20) == 0 ? day.toString().substring(0, 7) : day.toString();
      return account(
          article,
          EventType.ASSAULT,
          "",
          when,
          List.of("ARM:p", "AZE:p"),
          places,
          random.nextInt(4));
    }
    if (kind < 8) {
      return account(
          article,
          EventType.REQUEST,
          "ceasefire",
          (random.nextInt(3) == 0 ? "~" : "") + day,
          List.of(SPEAKERS[random.nextInt(SPEAKERS.length)] + ":s", "ARM:t", "AZE:t"),
          List.of(),
          0);
    }
    int a = random.nextInt(TALKERS.length);
    int b = (a + 1 + random.nextInt(TALKERS.length - 1)) % TALKERS.length;
    return account(
        article,
        EventType.CONSULT,
        "call",
        day.toString(),
        List.of(TALKERS[a] + ":p", TALKERS[b] + ":p"),
        List.of(),
        0);
  }

  private static Account account(
      String article,
      EventType type,
      String mode,
      String date,
      List<String> actors,
      List<String> places,
      int killed) {
    return LookAlikes.account(
        article,
        type,
        mode.isEmpty() ? Optional.empty() : Optional.of(mode),
        type == EventType.REQUEST ? Modality.DEMANDED : Modality.HAPPENED,
        false,
        LookAlikes.date(date),
        actors,
        places,
        killed == 0 ? List.of() : List.of((killed % 2 == 0 ? "ARM:" : "AZE:") + killed));
  }
}
