// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with places that can be filled in several ways, {@code [one way|another]}, and what each
 * filling stands for: {@code [s:word=ARM|…]}.
 */
public final class Frame {
  private static final Pattern SLOT = Pattern.compile("\\[(?:([a-z]):)?([^\\]]*)\\]");

  /** More fillings of one frame than this are tried by a sample, always the same. */
  private static final int MOST = 48;

  private Frame() {}

  /**
   * One filling of a frame.
   *
   * @param fillings what stands in each place
   * @param named what the fillings stand for, by the letter of their place
   */
  public record Filled(String text, List<String> fillings, Map<String, Set<String>> named) {}

  /** All fillings of a frame, or a sample of them. */
  public static List<Filled> fill(String frame) {
    List<String> letters = new ArrayList<>();
    List<List<String>> choices = new ArrayList<>();
    List<String> between = new ArrayList<>();
    Matcher slots = SLOT.matcher(frame);
    int from = 0;
    long count = 1;
    while (slots.find()) {
      between.add(frame.substring(from, slots.start()));
      letters.add(slots.group(1) == null ? "" : slots.group(1));
      choices.add(List.of(slots.group(2).split("\\|", -1)));
      count *= choices.get(choices.size() - 1).size();
      from = slots.end();
    }
    between.add(frame.substring(from));
    Set<List<Integer>> picks = new LinkedHashSet<>();
    Random random = new Random(1);
    for (long n = 0; n < Math.min(count, 4L * MOST) && picks.size() < MOST; n++) {
      long code = count <= MOST ? n : (long) (random.nextDouble() * count);
      List<Integer> pick = new ArrayList<>();
      for (List<String> choice : choices) {
        pick.add((int) (code % choice.size()));
        code /= choice.size();
      }
      picks.add(pick);
    }
    return picks.stream().map(pick -> filled(between, letters, choices, pick)).toList();
  }

  private static Filled filled(
      List<String> between, List<String> letters, List<List<String>> choices, List<Integer> pick) {
    StringBuilder text = new StringBuilder();
    List<String> fillings = new ArrayList<>();
    Map<String, Set<String>> named = new TreeMap<>();
    for (int i = 0; i < pick.size(); i++) {
      String[] filling = choices.get(i).get(pick.get(i)).split("=", 2);
      text.append(between.get(i)).append(filling[0]);
      fillings.add(filling[0]);
      if (!letters.get(i).isEmpty()) {
        Set<String> labels = named.computeIfAbsent(letters.get(i), r -> new TreeSet<>());
        if (filling.length > 1 && !filling[1].isEmpty()) {
          labels.addAll(List.of(filling[1].split("\\+")));
        }
      }
    }
    text.append(between.get(pick.size()));
    String whole = text.toString().replace("\\n", "\n").replaceAll(" {2,}", " ").strip();
    return new Filled(whole, fillings, named);
  }

  /** The fillings that fail more often than the frame as a whole, the worst first. */
  public static String blame(List<Filled> all, List<Filled> wrong) {
    Map<String, int[]> counts = new TreeMap<>();
    all.forEach(s -> s.fillings().forEach(f -> counts.computeIfAbsent(f, k -> new int[2])[0]++));
    wrong.forEach(s -> s.fillings().forEach(f -> counts.get(f)[1]++));
    return counts.entrySet().stream()
        .filter(e -> e.getValue()[1] * all.size() >= wrong.size() * e.getValue()[0])
        .filter(e -> e.getValue()[1] > 0)
        .sorted(
            (a, b) ->
                Double.compare(
                    (double) b.getValue()[1] / b.getValue()[0],
                    (double) a.getValue()[1] / a.getValue()[0]))
        .limit(12)
        .map(e -> "«" + e.getKey() + "» " + e.getValue()[1] + "/" + e.getValue()[0])
        .collect(Collectors.joining(", "));
  }
}
