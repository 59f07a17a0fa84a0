// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.List;

/** Tells what single lines of a page are by their own words, script and shape. */
final class LineJudge {
  private static final String IMAGE_TAG = "<image";
  private static final String IMAGE_LINK = "![";

  private final String source;
  private final Datelines datelines;

  private LineJudge(String source, Datelines datelines) {
    this.source = source;
    this.datelines = datelines;
  }

  /** Gives lines that are surely furniture their kind; dates found go to the datelines. */
  static void judge(List<PageLine> lines, String source, Datelines datelines) {
    LineJudge judge = new LineJudge(source, datelines);
    foreign(lines);
    lines.stream().filter(line -> line.kind == null).forEach(judge::alone);
  }

  /** On a page in another script, lines in Latin letters without a date are the page's own. */
  private static void foreign(List<PageLine> lines) {
    int latin = 0;
    int all = 0;
    for (PageLine line : lines) {
      latin += line.isLatin() ? line.words : 0;
      all += line.words;
    }
    if (2 * latin >= all) {
      return;
    }
    for (PageLine line : lines) {
      if (line.isLatin() && line.words > 0 && DateLine.of(line.tokens).isEmpty()) {
        line.kind = Boilerplate.Kind.NAVIGATION;
      }
    }
  }

  /** What a line's own words and shape say. */
  private void alone(PageLine line) {
    if (line.words + line.numbers == 0) {
      line.kind = line.tokens.isEmpty() ? Boilerplate.Kind.BLANK : Boilerplate.Kind.NAVIGATION;
      return;
    }
    if (source.startsWith(IMAGE_TAG, line.begin) || source.startsWith(IMAGE_LINK, line.begin)) {
      line.kind = Boilerplate.Kind.CAPTION;
      return;
    }
    line.machineMark().ifPresent(datelines::mark);
    if (line.machineMark().filter(mark -> mark.end() == line.end).isPresent()) {
      line.kind = Boilerplate.Kind.DATELINE;
      return;
    }
    if (line.wrapped) {
      return;
    }
    line.date = DateLine.of(line.tokens).orElse(null);
    if (line.date != null && line.date.label() == DateLine.Label.NONE && line.date.others() > 0) {
      Furniture.standard()
          .match(line.tokens)
          .filter(match -> match.kind() == Boilerplate.Kind.CAPTION)
          .ifPresent(
              match -> {
                line.kind = match.kind();
                line.date = null;
              });
    }
    if (line.kind == null && line.date == null && line.isAddress()) {
      line.kind = Boilerplate.Kind.NAVIGATION;
    } else if (line.kind == null && line.date == null) {
      Furniture.standard()
          .match(line.tokens)
          .ifPresent(
              match -> {
                line.kind = match.kind();
                line.heads = match.heads();
              });
    }
  }
}
