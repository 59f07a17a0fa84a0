// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taqvim.language.PackTable;

/**
 * The shapes of a pack, compiled to one deterministic automaton over slots.
 *
 * <p>A shape is a run of slots: {@code [x]} may be missing, {@code (x | y)} is a choice, {@code
 * $NAME} stands for a definition in an earlier row. There is no repetition, so the automaton has no
 * loop and the length of a match is bounded.
 */
final class Shapes {
  static final int START = 0;
  private static final int SLOTS = Slot.values().length;
  private static final int MAX_STATES = 200_000;

  private final short[] rules;
  private final int[] next;

  /** For each state the slots that lead on from it. */
  private final SlotSet[] leads;

  private final List<Rule> byRow;

  private Shapes(short[] rules, int[] next, List<Rule> byRow) {
    this.rules = rules;
    this.next = next;
    this.byRow = byRow;
    this.leads = new SlotSet[rules.length];
    for (int state = 0; state < leads.length; state++) {
      leads[state] = new SlotSet();
      for (Slot slot : Slot.values()) {
        if (step(state, slot) >= 0) {
          leads[state].add(slot);
        }
      }
    }
  }

  /** The slots that lead on from a state: a quick look before {@link #step}. */
  SlotSet leads(int state) {
    return leads[state];
  }

  /** The state after a slot, or -1. */
  int step(int state, Slot slot) {
    return next[state * SLOTS + slot.column()];
  }

  /** The row whose shape ends in a state, or -1; of several the earliest. */
  int row(int state) {
    return rules[state];
  }

  Rule rule(int row) {
    return byRow.get(row);
  }

  int states() {
    return rules.length;
  }

  static Shapes of(List<PackTable> tables) {
    Nfa nfa = new Nfa();
    Map<String, String> definitions = new LinkedHashMap<>();
    List<Rule> byRow = new ArrayList<>();
    for (PackTable table : tables) {
      for (PackTable.Row row : table.expect("rule", "shape").rows()) {
        String name = row.get("rule");
        try {
          if (name.startsWith("$")) {
            definitions.put(name, row.get("shape"));
          } else {
            nfa.add(new Parser(row.get("shape"), definitions).parse(), byRow.size());
            byRow.add(Rule.of(name));
          }
        } catch (IllegalArgumentException e) {
          throw row.error(e.getMessage());
        }
      }
    }
    return nfa.determinize(byRow);
  }

  /** The tree of a template. */
  private sealed interface Node {
    record Leaf(Slot slot) implements Node {}

    record Run(List<Node> parts) implements Node {}

    record Choice(List<Node> options) implements Node {}
  }

  /** Reads a template. */
  private static final class Parser {
    private final String[] words;
    private final Map<String, String> definitions;
    private int at;

    Parser(String shape, Map<String, String> definitions) {
      this.words = shape.replaceAll("([\\[\\]()|])", " $1 ").strip().split("\\s+");
      this.definitions = definitions;
    }

    Node parse() {
      Node node = choice();
      if (at < words.length) {
        throw new IllegalArgumentException("unexpected: " + words[at]);
      }
      return node;
    }

    private Node choice() {
      List<Node> options = new ArrayList<>();
      options.add(run());
      while (at < words.length && words[at].equals("|")) {
        at++;
        options.add(run());
      }
      return options.size() == 1 ? options.get(0) : new Node.Choice(options);
    }

    private Node run() {
      List<Node> parts = new ArrayList<>();
      while (at < words.length && !"|)]".contains(words[at])) {
        parts.add(part());
      }
      return new Node.Run(parts);
    }

    private Node part() {
      String word = words[at++];
      if (word.equals("(")) {
        return close(choice(), ")");
      }
      if (word.equals("[")) {
        return new Node.Choice(List.of(close(choice(), "]"), new Node.Run(List.of())));
      }
      if (word.startsWith("$")) {
        String definition = definitions.get(word);
        if (definition == null) {
          throw new IllegalArgumentException("not defined above: " + word);
        }
        return new Parser(definition, definitions).parse();
      }
      return new Node.Leaf(Slot.valueOf(word));
    }

    private Node close(Node node, String bracket) {
      if (at >= words.length || !words[at].equals(bracket)) {
        throw new IllegalArgumentException("missing " + bracket);
      }
      at++;
      return node;
    }
  }

  /** The automaton before it is made deterministic. */
  private static final class Nfa {
    private final List<List<Integer>> free = new ArrayList<>();
    private final List<Map<Slot, List<Integer>>> steps = new ArrayList<>();
    private final Map<Integer, Integer> accepting = new HashMap<>();
    private final int start = state();

    private int state() {
      free.add(new ArrayList<>());
      steps.add(new LinkedHashMap<>());
      return free.size() - 1;
    }

    void add(Node shape, int row) {
      accepting.put(build(shape, start), row);
    }

    private int build(Node node, int from) {
      if (node instanceof Node.Leaf leaf) {
        int to = state();
        steps.get(from).computeIfAbsent(leaf.slot(), s -> new ArrayList<>()).add(to);
        return to;
      }
      if (node instanceof Node.Run run) {
        int at = from;
        for (Node part : run.parts()) {
          at = build(part, at);
        }
        return at;
      }
      int to = state();
      for (Node option : ((Node.Choice) node).options()) {
        int begin = state();
        free.get(from).add(begin);
        free.get(build(option, begin)).add(to);
      }
      return to;
    }

    private BitSet closure(List<Integer> states) {
      BitSet all = new BitSet();
      List<Integer> open = new ArrayList<>(states);
      while (!open.isEmpty()) {
        int state = open.remove(open.size() - 1);
        if (!all.get(state)) {
          all.set(state);
          open.addAll(free.get(state));
        }
      }
      return all;
    }

    Shapes determinize(List<Rule> byRow) {
      Map<BitSet, Integer> numbers = new LinkedHashMap<>();
      List<BitSet> sets = new ArrayList<>();
      List<int[]> table = new ArrayList<>();
      BitSet first = closure(List.of(start));
      numbers.put(first, 0);
      sets.add(first);
      for (int i = 0; i < sets.size(); i++) {
        int[] row = new int[SLOTS];
        Arrays.fill(row, -1);
        for (Map.Entry<Slot, List<Integer>> step : outgoing(sets.get(i)).entrySet()) {
          BitSet target = closure(step.getValue());
          Integer number = numbers.get(target);
          if (number == null) {
            number = sets.size();
            numbers.put(target, number);
            sets.add(target);
          }
          row[step.getKey().column()] = number;
        }
        table.add(row);
        if (sets.size() > MAX_STATES) {
          throw new IllegalStateException("too many states: " + sets.size());
        }
      }
      short[] rules = new short[sets.size()];
      int[] next = new int[sets.size() * SLOTS];
      for (int i = 0; i < rules.length; i++) {
        rules[i] = row(sets.get(i));
        System.arraycopy(table.get(i), 0, next, i * SLOTS, SLOTS);
      }
      return new Shapes(rules, next, List.copyOf(byRow));
    }

    private Map<Slot, List<Integer>> outgoing(BitSet states) {
      Map<Slot, List<Integer>> out = new LinkedHashMap<>();
      states.stream()
          .forEach(
              state ->
                  steps
                      .get(state)
                      .forEach(
                          (slot, to) ->
                              out.computeIfAbsent(slot, s -> new ArrayList<>()).addAll(to)));
      return out;
    }

    private short row(BitSet states) {
      return (short)
          states.stream()
              .map(s -> accepting.getOrDefault(s, -1))
              .filter(r -> r >= 0)
              .min()
              .orElse(-1);
    }
  }
}
