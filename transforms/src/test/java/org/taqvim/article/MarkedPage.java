// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taqvim.text.Span;

/** A page of {@code testdata/pages}, whose lines say what they are. */
record MarkedPage(String text, List<Part> parts) {
  private record Part(Span span, char mark) {}

  static MarkedPage read(String marked) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    for (String line : marked.split("\n", -1)) {
      if (!line.isEmpty()) {
        char mark = line.charAt(0);
        String content = mark == 'T' || mark == 'D' ? line.substring(1).strip() : line.substring(1);
        int open = content.indexOf("[[");
        int close = content.indexOf("]]");
        if (open >= 0) {
          String inline = content.substring(open + 2, close);
          parts.add(part(text.length(), inline, '1'));
          String rest = content.substring(close + 2);
          parts.add(part(text.length() + inline.length(), rest, mark));
          content = inline + rest;
        } else {
          parts.add(part(text.length(), content, mark));
        }
        text.append(content);
      }
      text.append('\n');
    }
    return new MarkedPage(text.toString(), parts);
  }

  private static Part part(int at, String content, char mark) {
    String left = content.stripLeading();
    int begin = at + content.length() - left.length();
    return new Part(new Span(begin, begin + left.stripTrailing().length()), mark);
  }

  List<String> faults(CleanedPage cleaned) {
    List<String> faults = new ArrayList<>();
    for (Part part : parts) {
      String cut = text.substring(part.span.begin(), part.span.end());
      boolean touched = cleaned.excluded().stream().anyMatch(part.span::overlaps);
      boolean covered = cleaned.excluded().stream().anyMatch(e -> covers(e, part.span));
      switch (part.mark) {
        case '+' -> check(!touched, "dropped: ", cut, faults);
        case 'T' -> {
          check(!touched, "headline dropped: ", cut, faults);
          check(cleaned.title().equals(Optional.of(cut)), "not the title: ", cut, faults);
        }
        case '-', 'D' -> check(covered, "kept: ", cut, faults);
        case '1' -> {
          check(covered, "kept: ", cut, faults);
          boolean first =
              !cleaned.datelines().isEmpty() && cleaned.datelines().get(0).overlaps(part.span);
          check(first, "not the first dateline: ", cut, faults);
        }
        case '?' -> {}
        default -> faults.add("no such mark: " + part.mark);
      }
    }
    return faults;
  }

  /** Dashes and brackets at the edges do not count. */
  private boolean covers(Span excluded, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return excluded.contains(new Span(begin, end));
  }

  private static void check(boolean fine, String fault, String cut, List<String> faults) {
    if (!fine) {
      faults.add(fault + cut);
    }
  }
}
