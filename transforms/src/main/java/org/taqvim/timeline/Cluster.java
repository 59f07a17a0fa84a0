// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.List;

/**
 * Accounts of several articles that are one event.
 *
 * @param id the least of its accounts' ids
 * @param accounts in {@link Account#ORDER}
 * @param summary what joining clusters looks at
 */
public record Cluster(String id, List<Account> accounts, Summary summary) {
  public Cluster {
    accounts = List.copyOf(accounts);
  }

  /**
   * A cluster without its accounts: small, however many accounts there are.
   *
   * @param id the cluster's id
   * @param facts the distinct facts of its accounts, at most {@link Clusters#REPRESENTATIVES}
   * @param support how many accounts it has
   * @param articles the first articles that tell it, at most {@link Clusters#REPRESENTATIVES}: one
   *     that tells both of two clusters tells them apart
   * @param wordings the words that tell it, as {@link Account#wording}, at most as many
   * @param tellings how those articles tell it, at most as many
   */
  public record Summary(
      String id,
      List<Facts> facts,
      int support,
      List<String> articles,
      List<Integer> wordings,
      List<Telling> tellings) {
    public Summary {
      facts = List.copyOf(facts);
      articles = List.copyOf(articles);
      wordings = List.copyOf(wordings);
      tellings = List.copyOf(tellings);
    }
  }

  /**
   * Where an article tells it, and by what that telling can be known.
   *
   * @param position how many mentions the article has before it
   * @param facts which of the summary's facts are its own
   */
  public record Telling(String article, int position, int facts, Clues clues) {}

  /** Says that all of one cluster goes into another. */
  public record Attachment(String from, String to) {}
}
