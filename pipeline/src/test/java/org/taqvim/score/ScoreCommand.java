// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import java.nio.file.Path;

/** Scores an output folder: {@code ScoreCommand OUTPUT TESTDATA [seed|written|wire]}. */
public final class ScoreCommand {
  private ScoreCommand() {}

  /** Prints the table, then every difference behind it. */
  public static void main(String[] arguments) {
    Path testdata = Path.of(arguments[1]);
    Sets sets = new Sets(testdata);
    GoldSet gold =
        arguments.length > 2 && !arguments[2].equals("seed")
            ? sets.written(arguments[2])
            : sets.seeds();
    Scorecard card = Scorer.score(gold, Output.read(Path.of(arguments[0])), sets.sides());
    System.out.print(card.render());
    System.out.println();
    card.notes().forEach(System.out::println);
  }
}
