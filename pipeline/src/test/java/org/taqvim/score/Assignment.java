// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.score;

import java.util.Arrays;

/** Pairs rows with columns, one to one, so that the sum of their weights is the greatest. */
final class Assignment {
  private Assignment() {}

  /**
   * The Hungarian method with potentials, cubic in the longer side.
   *
   * @param weights of each row with each column; a pair of no weight is never made
   * @return the column of each row, -1 where it has none
   */
  static int[] best(double[][] weights) {
    int rows = weights.length;
    int columns = rows == 0 ? 0 : weights[0].length;
    int size = Math.max(rows, columns);
    double[] rowPotential = new double[size + 1];
    double[] columnPotential = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      augment(weights, row, size, rowPotential, columnPotential, rowOf);
    }
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column];
      if (row >= 1 && row <= rows && weights[row - 1][column - 1] > 0) {
        columnOf[row - 1] = column - 1;
      }
    }
    return columnOf;
  }

  private static void augment(
      double[][] weights, int row, int size, double[] up, double[] vp, int[] rowOf) {
    double[] slack = new double[size + 1];
    Arrays.fill(slack, Double.MAX_VALUE);
    int[] way = new int[size + 1];
    boolean[] used = new boolean[size + 1];
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      int current = rowOf[column];
      double delta = Double.MAX_VALUE;
      int next = 0;
      for (int j = 1; j <= size; j++) {
        if (used[j]) {
          continue;
        }
        double reduced = cost(weights, current, j) - up[current] - vp[j];
        if (reduced < slack[j]) {
          slack[j] = reduced;
          way[j] = column;
        }
        if (slack[j] < delta) {
          delta = slack[j];
          next = j;
        }
      }
      for (int j = 0; j <= size; j++) {
        if (used[j]) {
          up[rowOf[j]] += delta;
          vp[j] -= delta;
        } else {
          slack[j] -= delta;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      int previous = way[column];
      rowOf[column] = rowOf[previous];
      column = previous;
    }
  }

  private static double cost(double[][] weights, int row, int column) {
    return row <= weights.length && column <= weights[0].length ? -weights[row - 1][column - 1] : 0;
  }
}
