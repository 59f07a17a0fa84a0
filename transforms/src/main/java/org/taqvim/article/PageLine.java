// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taqvim.text.Letters;
import org.taqvim.text.Span;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;

/** A line of a page that shows something, with what its shape says about it. */
final class PageLine {
  /** A line of that many words is prose, whatever it ends with. */
  private static final int PROSE_WORDS = 18;

  private static final int SENTENCE_WORDS = 7;
  private static final int LONGEST_HEADLINE = 26;
  private static final int SHORTEST_HEADLINE = 4;

  private static final int LATIN_WORDS = 6;
  private static final int LONGEST_ADDRESS = 24;

  /** Words of a line that are compared when repetitions are looked for. */
  private static final int KEY_WORDS = 64;

  final int begin;
  final int end;
  final List<Token> tokens;
  final int words;
  final int numbers;
  final boolean blankBefore;

  /** What it is; absent while it counts as the article's own. */
  Boilerplate.@Nullable Kind kind;

  /** Whether it heads a list of other things. */
  boolean heads;

  /** Its date, where the line is one. */
  @Nullable DateLine date;

  /** Whether it is a date that heads the text below it. */
  boolean dayHead;

  /** Whether it is one of several lines into which a paragraph was wrapped. */
  boolean wrapped;

  private PageLine(int begin, int end, List<Token> tokens, boolean blankBefore) {
    this.begin = begin;
    this.end = end;
    this.tokens = tokens;
    this.blankBefore = blankBefore;
    int countWords = 0;
    int countNumbers = 0;
    for (Token token : tokens) {
      switch (token.kind()) {
        case WORD -> countWords++;
        case NUMBER -> countNumbers++;
        case SIGN -> {}
      }
    }
    this.words = countWords;
    this.numbers = countNumbers;
  }

  /** The lines that show a character, those of U+00A0 included. */
  static List<PageLine> of(TokenizedText text) {
    String source = text.source().text();
    List<Token> tokens = text.tokens();
    List<PageLine> lines = new ArrayList<>();
    boolean blankBefore = true;
    int token = 0;
    int length = source.length();
    for (int from = 0; from < length; ) {
      int newline = source.indexOf('\n', from);
      int to = newline < 0 ? length : newline;
      int begin = from;
      int end = to;
      while (begin < end && isSpace(source.charAt(begin))) {
        begin++;
      }
      while (end > begin && isSpace(source.charAt(end - 1))) {
        end--;
      }
      int first = token;
      while (token < tokens.size() && tokens.get(token).begin() < to) {
        token++;
      }
      if (end > begin) {
        lines.add(new PageLine(begin, end, tokens.subList(first, token), blankBefore));
        blankBefore = false;
      } else {
        blankBefore = true;
      }
      from = to + 1;
    }
    return lines;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == 0x0B;
  }

  Span span() {
    return new Span(begin, end);
  }

  int length() {
    return end - begin;
  }

  boolean isOpen() {
    return kind == null && date == null;
  }

  /** Whether it ends as a sentence does; closing quotes and brackets are looked through. */
  boolean endsSentence() {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (!token.isSign()) {
        return false;
      }
      char c = token.text().charAt(0);
      if (c == '.' || c == '!' || c == '?' || c == ';') {
        return !endsCut();
      }
      if (c != '"' && c != ')' && c != Letters.RIGHT_GUILLEMET && c != '\u201D') {
        return false;
      }
    }
    return false;
  }

  /** Whether a sentence ends in it, or at its end. */
  boolean holdsSentence() {
    for (Token token : tokens) {
      if (token.is(".") || token.is("!") || token.is("?") || token.is(";")) {
        return !endsCut();
      }
    }
    return false;
  }

  /** Whether it ends with the dots of a teaser. */
  boolean endsCut() {
    int last = tokens.size() - 1;
    if (last < 0) {
      return false;
    }
    String sign = tokens.get(last).text();
    return sign.equals("\u2026")
        || (last > 1 && sign.equals(".") && tokens.get(last - 1).text().equals("."));
  }

  /** Running text: long, or a sentence. */
  boolean isProse() {
    return wrapped || words >= PROSE_WORDS || (words >= SENTENCE_WORDS && endsSentence());
  }

  /** A line that could be a headline, a teaser or a sub-headline. */
  boolean isHeadline() {
    if (words < SHORTEST_HEADLINE || words + numbers > LONGEST_HEADLINE || wrapped) {
      return false;
    }
    return !tokens.get(tokens.size() - 1).is(".") || endsCut();
  }

  /** Whether all its words are in Latin letters, or it has none. */
  boolean isLatin() {
    return tokens.stream().allMatch(t -> !t.isWord() || t.text().charAt(0) < Letters.HAMZA);
  }

  /** An address, a file name, an identifier, or a few Latin words such as "Skip to content". */
  boolean isAddress() {
    if (words == 0 || words > LONGEST_ADDRESS) {
      return false;
    }
    return isLatin() && !endsSentence() && (words <= LATIN_WORDS || tokens.size() > 3 * words);
  }

  /** The mark "date 2025-08-09", which a machine put before the text when it saved the page. */
  Optional<Span> machineMark() {
    int at = 0;
    while (at < tokens.size() && at < 2 && tokens.get(at).isSign()) {
      at++;
    }
    boolean mark =
        at + 5 < tokens.size()
            && tokens.get(at).is("date")
            && tokens.get(at + 1).isNumber()
            && tokens.get(at + 1).text().length() == 4
            && tokens.get(at + 2).is("-")
            && tokens.get(at + 3).isNumber()
            && tokens.get(at + 4).is("-")
            && tokens.get(at + 5).isNumber();
    return mark ? Optional.of(new Span(begin, tokens.get(at + 5).end())) : Optional.empty();
  }

  /** Its words and numbers, folded and without blanks between; at most {@value #KEY_WORDS}. */
  List<String> key() {
    List<String> key = new ArrayList<>(Math.min(words + numbers, KEY_WORDS));
    for (Token token : tokens) {
      if (!token.isSign()) {
        key.add(token.text());
        if (key.size() == KEY_WORDS) {
          break;
        }
      }
    }
    return key;
  }
}
