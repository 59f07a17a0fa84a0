// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.taqvim.text.Token.Gap;
import org.taqvim.text.Token.Kind;

/**
 * A text cut into tokens and sentences.
 *
 * <p>Words end at blanks, U+200C, signs and where letters meet digits, so that glued dates come
 * apart; what marks words left out, dots between brackets, is no token. Sentences are ICU's, line
 * by line: a line break always ends one, and none is longer than {@value #LONGEST_SENTENCE} tokens.
 */
public final class TokenizedText {
  /**
   * Tokens of a sentence at most. The longest of 1,500 sentences of news has 110; a text without
   * stops (a list, a transcript, letters that lost their signs) would else be one, and what is read
   * sentence by sentence takes time by the square of its length.
   */
  private static final int LONGEST_SENTENCE = 300;

  private static final char ELLIPSIS = '\u2026';

  private static final String[] ASCII = new String[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf(c);
    }
  }

  private final AlignedText aligned;
  private final List<Token> tokens;
  private final List<Sentence> sentences;

  private TokenizedText(AlignedText aligned, List<Token> tokens, List<Sentence> sentences) {
    this.aligned = aligned;
    this.tokens = Collections.unmodifiableList(tokens);
    this.sentences = Collections.unmodifiableList(sentences);
  }

  public static TokenizedText of(SourceText source) {
    AlignedText aligned = Normalizer.fold(source);
    List<Token> tokens = tokenize(aligned);
    return new TokenizedText(aligned, tokens, sentences(source, tokens));
  }

  public static TokenizedText of(String text) {
    return of(SourceText.of(text));
  }

  public SourceText source() {
    return aligned.source();
  }

  public AlignedText aligned() {
    return aligned;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** The tokens of one sentence. */
  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** Index of the first token that begins at or after a source offset. */
  public int tokenAt(int sourceOffset) {
    return TextOrder.indexOf(tokens, Token::begin, sourceOffset);
  }

  /** The sentences of one line. */
  public List<Sentence> sentencesOf(int line) {
    return TextOrder.within(sentences, Sentence::line, line, line + 1);
  }

  /**
   * The same text with some of its words cut in two: pages write two names as one word.
   *
   * @param offsets where the second parts begin in the source
   */
  public TokenizedText cutAt(Set<Integer> offsets) {
    if (offsets.isEmpty()) {
      return this;
    }
    List<Token> parts = tokenize(aligned, offsets);
    return new TokenizedText(aligned, parts, sentences(aligned.source(), parts));
  }

  /** Cuts a folded text into tokens without looking for sentences. */
  public static List<Token> tokenize(AlignedText aligned) {
    return tokenize(aligned, Set.of());
  }

  private static List<Token> tokenize(AlignedText aligned, Set<Integer> cuts) {
    String text = aligned.text();
    int length = text.length();
    List<Token> tokens = new ArrayList<>(length / 5 + 1);
    Gap gap = Gap.LINE;
    int i = 0;
    while (i < length) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n' || c == Letters.ZWNJ) {
        Gap here = c == '\n' ? Gap.LINE : c == ' ' ? Gap.BLANK : Gap.JOINER;
        gap = here.compareTo(gap) > 0 ? here : gap;
        i++;
        continue;
      }
      int after = afterOmission(text, i);
      if (after > i) {
        gap = Gap.BLANK;
        i = after;
        continue;
      }
      int end = i + 1;
      Kind kind = kind(text, i);
      if (kind != Kind.SIGN) {
        while (end < length
            && kind(text, end) == kind
            && (cuts.isEmpty() || !cuts.contains(aligned.sourceBegin(end)))) {
          end++;
        }
      } else if (Character.isHighSurrogate(c)
          && end < length
          && Character.isLowSurrogate(text.charAt(end))) {
        end++;
      }
      tokens.add(
          new Token(
              cut(text, i, end), aligned.sourceBegin(i), aligned.sourceEnd(end - 1), kind, gap));
      gap = Gap.NONE;
      i = end;
    }
    return tokens;
  }

  /** A part of a text; one ASCII character, such as a sign, is the same string everywhere. */
  private static String cut(String text, int begin, int end) {
    char c = text.charAt(begin);
    return end == begin + 1 && c < ASCII.length ? ASCII[c] : text.substring(begin, end);
  }

  private static Kind kind(String text, int index) {
    char c = text.charAt(index);
    if (c >= '0' && c <= '9') {
      return Kind.NUMBER;
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
        ? Kind.WORD
        : Kind.SIGN;
  }

  private static List<Sentence> sentences(SourceText source, List<Token> tokens) {
    List<Sentence> sentences = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.ROOT);
    String text = source.text();
    int token = 0;
    int line = 0;
    for (int begin = 0; begin < text.length(); line++) {
      int newline = text.indexOf('\n', begin);
      int lineEnd = newline < 0 ? text.length() : newline;
      String content = text.substring(begin, lineEnd);
      breaks.setText(withoutOmissions(content));
      breaks.first();
      for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
        int first = token;
        while (token < tokens.size() && tokens.get(token).begin() < begin + to) {
          token++;
        }
        while (first < token) {
          int end = endOfPart(tokens, first, token);
          sentences.add(
              new Sentence(tokens.get(first).begin(), tokens.get(end - 1).end(), first, end, line));
          first = end;
        }
      }
      begin = lineEnd + 1;
    }
    return sentences;
  }

  /** A line with blanks in the place of what marks words left out: no sentence ends there. */
  private static String withoutOmissions(String line) {
    StringBuilder blanked = new StringBuilder(line);
    for (int i = 0; i < line.length(); i++) {
      for (int end = afterOmission(line, i); i < end; i++) {
        blanked.setCharAt(i, ' ');
      }
    }
    return blanked.toString();
  }

  /** The end of dots between brackets that begin at an index, or the index. */
  private static int afterOmission(String text, int open) {
    if (text.charAt(open) != '(' && text.charAt(open) != '[') {
      return open;
    }
    int end = open + 1;
    while (end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ELLIPSIS)) {
      end++;
    }
    boolean dots = end > open + 1 && end < text.length();
    return dots && (text.charAt(end) == ')' || text.charAt(end) == ']') ? end + 1 : open;
  }

  /**
   * The end of the first part of what stands between two stops: what is too long for a sentence is
   * cut after a sign, where one stands in the second half of its longest part.
   */
  private static int endOfPart(List<Token> tokens, int first, int end) {
    if (end - first <= LONGEST_SENTENCE) {
      return end;
    }
    int limit = first + LONGEST_SENTENCE;
    for (int cut = limit; cut > first + LONGEST_SENTENCE / 2; cut--) {
      if (tokens.get(cut - 1).isSign()) {
        return cut;
      }
    }
    return limit;
  }
}
