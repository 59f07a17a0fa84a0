// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taqvim.timeline.Cluster.Summary;
import org.taqvim.timeline.Cluster.Telling;

/** A cluster while it grows. */
final class Growing {
  /**
   * From this score on another account of the same article may join, if it counts the same dead.
   */
  static final double PLAIN = 0.8;

  private final List<Account> accounts = new ArrayList<>();

  /** What each article told of it; of what it told again, {@link #repeated} has the rest. */
  private final Map<String, Account> byArticle = new HashMap<>();

  private final Map<String, List<Account>> repeated = new HashMap<>();

  /** What stands for it, each with the article that tells it so; none where several do. */
  private final Map<Facts, String> facts = new LinkedHashMap<>();

  private final Set<Integer> wordings = new TreeSet<>();

  /**
   * How well it goes with an account.
   *
   * @param wording {@link Account#wording}, which costs a look at each letter
   */
  double score(Account account, int wording) {
    if (byArticle.containsKey(account.article())) {
      return 0;
    }
    double score = Clusters.complete(facts.keySet(), account.facts());
    return score > 0 && wordings.contains(wording) ? score + Clusters.SAME_WORDS : score;
  }

  /** How well the words of an account go with those that tell it: the best link's odds. */
  double link(Account account) {
    double most = -Double.MAX_VALUE;
    for (Account told : accounts.subList(0, Math.min(accounts.size(), Clusters.REPRESENTATIVES))) {
      most =
          Math.max(most, Likely.link(account.facts(), account.clues(), told.facts(), told.clues()));
    }
    return most;
  }

  boolean sharesDead(Account account) {
    return shareDead(facts.keySet(), account);
  }

  private static boolean shareDead(Collection<Facts> told, Account account) {
    return told.stream().anyMatch(f -> !Collections.disjoint(f.killed(), account.facts().killed()));
  }

  void add(Account account, Map<String, List<Growing>> byName) {
    accounts.add(account);
    if (byArticle.putIfAbsent(account.article(), account) != null) {
      repeated.computeIfAbsent(account.article(), a -> new ArrayList<>()).add(account);
    }
    wordings.add(account.wording());
    if (facts.containsKey(account.facts())) {
      facts.computeIfPresent(
          account.facts(), (f, teller) -> teller.equals(account.article()) ? teller : "");
    } else if (facts.size() < Clusters.REPRESENTATIVES) {
      facts.put(account.facts(), account.article());
      for (String name : Clusters.names(account.facts())) {
        List<Growing> under = byName.computeIfAbsent(name, n -> new ArrayList<>());
        if (!under.contains(this)) {
          under.add(this);
        }
      }
    }
  }

  Cluster cluster() {
    String id = accounts.stream().map(Account::id).min(Comparator.naturalOrder()).orElseThrow();
    List<String> tellers =
        byArticle.keySet().stream().sorted().limit(Clusters.REPRESENTATIVES).toList();
    return new Cluster(
        id,
        accounts,
        new Summary(
            id,
            List.copyOf(facts.keySet()),
            accounts.size(),
            tellers,
            wordings.stream().limit(Clusters.REPRESENTATIVES).toList(),
            tellings(tellers)));
  }

  /** The tellings of these articles whose facts stand for the cluster. */
  private List<Telling> tellings(List<String> tellers) {
    List<Facts> standing = List.copyOf(facts.keySet());
    return accounts.stream()
        .filter(a -> tellers.contains(a.article()) && facts.containsKey(a.facts()))
        .sorted(Comparator.comparing(Account::article).thenComparingInt(Account::position))
        .limit(Clusters.REPRESENTATIVES)
        .map(a -> new Telling(a.article(), a.position(), standing.indexOf(a.facts()), a.clues()))
        .toList();
  }

  List<Account> accounts() {
    return accounts;
  }

  Set<String> articles() {
    return byArticle.keySet();
  }

  private Stream<Account> toldBy(String article) {
    return Stream.concat(
        Stream.ofNullable(byArticle.get(article)),
        repeated.getOrDefault(article, List.of()).stream());
  }

  /**
   * How well it goes with what one of its articles tells again: as the other articles tell it, and
   * where nothing parts it from what its article told before; 0 where it does not.
   */
  double repeat(Account again) {
    List<Facts> others =
        facts.entrySet().stream()
            .filter(f -> !f.getValue().equals(again.article()))
            .map(Map.Entry::getKey)
            .toList();
    boolean one = toldBy(again.article()).allMatch(a -> Repeats.areOne(a.facts(), again.facts()));
    double score = Clusters.complete(others, again.facts());
    boolean plain = score >= PLAIN && shareDead(others, again);
    return plain || (one && score >= Repeats.LEAST) ? score : 0;
  }
}
