// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A table of language knowledge: a tab-separated file that says where it comes from.
 *
 * <p>The file opens with the lines {@code # source:}, {@code # licence:} and {@code # changed:};
 * further {@code #} lines are comments. The first line after them names the columns. A missing
 * header, a row with too many cells, and a row that stands twice are errors that name file and
 * line. Missing cells at a row's end are empty strings.
 */
public final class PackTable {
  private static final List<String> HEADERS = List.of("source", "licence", "changed");

  private final String name;
  private final List<String> columns;
  private final List<Row> rows;

  private PackTable(String name, List<String> columns, List<Row> rows) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param line its line in the file, from 1
   * @param cells its cells by column
   */
  public record Row(String file, int line, Map<String, String> cells) {
    /** The cell of a column, empty where the row leaves it out. */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException(file + " has no column " + column);
      }
      return cell;
    }

    /**
     * The first day of what a cell dates, empty where it is empty. A cell that knows no more holds
     * a month or a year only: {@code 2018-05-12}, {@code 2018-05}, {@code 2018}.
     */
    public Optional<LocalDate> firstDay(String column) {
      return day(column, month -> month.atDay(1), year -> year.atDay(1));
    }

    /** The last day of what a cell dates, as {@link #firstDay} reads it. */
    public Optional<LocalDate> lastDay(String column) {
      return day(column, YearMonth::atEndOfMonth, year -> year.atMonth(12).atEndOfMonth());
    }

    private Optional<LocalDate> day(
        String column, Function<YearMonth, LocalDate> ofMonth, Function<Year, LocalDate> ofYear) {
      String cell = get(column);
      try {
        return switch (cell.length()) {
          case 0 -> Optional.empty();
          case 4 -> Optional.of(ofYear.apply(Year.parse(cell)));
          case 7 -> Optional.of(ofMonth.apply(YearMonth.parse(cell)));
          default -> Optional.of(LocalDate.parse(cell));
        };
      } catch (DateTimeParseException e) {
        throw error(column + " is no day, month or year: " + cell);
      }
    }

    /** The parts of a cell that lists several values, separated by {@code |}. */
    public List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      // One character is split at without a regular expression: tables are most of a short run.
      String[] parts = cell.split("\\|");
      for (int i = 0; i < parts.length; i++) {
        parts[i] = parts[i].strip();
      }
      return List.of(parts);
    }

    /** An error about this row, for a reader that checks more than the table can. */
    public IllegalArgumentException error(String what) {
      return new IllegalArgumentException(file + ":" + line + ": " + what);
    }
  }

  public String name() {
    return name;
  }

  public List<String> columns() {
    return columns;
  }

  public List<Row> rows() {
    return rows;
  }

  /** Checks that the table has exactly these columns, so that a misspelt one is not overlooked. */
  public PackTable expect(String... expected) {
    if (!columns.equals(List.of(expected))) {
      throw new IllegalArgumentException(
          name + ": columns are " + columns + ", expected " + List.of(expected));
    }
    return this;
  }

  /** Reads a class-path resource, given by its absolute path without a leading slash. */
  public static PackTable resource(String path) {
    InputStream in = PackTable.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalArgumentException("no such table: " + path);
    }
    return read(path, in);
  }

  /** Whether a class-path resource is there. */
  public static boolean exists(String path) {
    return PackTable.class.getClassLoader().getResource(path) != null;
  }

  /** Reads a table and closes the stream; {@code name} is for error messages. */
  public static PackTable read(String name, InputStream in) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(name, lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static PackTable parse(String name, List<String> lines) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>();
    Set<String> headers = new java.util.HashSet<>();
    Set<String> seen = new java.util.HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("#")) {
        HEADERS.stream().filter(h -> line.startsWith("# " + h + ":")).forEach(headers::add);
      } else if (!line.isBlank()) {
        if (columns.isEmpty()) {
          columns = List.of(line.split("\t", -1));
          continue;
        }
        rows.add(row(name, i + 1, columns, line));
        if (!seen.add(line)) {
          throw new IllegalArgumentException(name + ":" + (i + 1) + ": stands twice: " + line);
        }
      }
    }
    if (!headers.containsAll(HEADERS)) {
      throw new IllegalArgumentException(name + ": the lines " + HEADERS + " must open the file");
    }
    return new PackTable(name, columns, rows);
  }

  private static Row row(String name, int line, List<String> columns, String text) {
    String[] cells = text.split("\t", -1);
    if (cells.length > columns.size()) {
      throw new IllegalArgumentException(
          name + ":" + line + ": " + cells.length + " cells for " + columns.size() + " columns");
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      byColumn.put(columns.get(i), i < cells.length ? cells[i].strip() : "");
    }
    return new Row(name, line, byColumn);
  }
}
