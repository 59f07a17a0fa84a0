// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taqvim.entity.NameLabels.TypedSpan;

/**
 * Sentences of a corpus in columns: a word and its BIO tag a line, an empty line between sentences.
 */
record TaggedCorpus(List<TaggedSentence> sentences) {
  /**
   * One sentence.
   *
   * @param words the corpus's own words
   * @param begins where each begins in the text that they make with blanks between them
   * @param spans the tagged names, in the corpus's words
   */
  record TaggedSentence(
      List<String> words, List<Integer> begins, String text, List<TypedSpan> spans) {
    /** A span of the text, in the corpus's words: those that it touches. */
    TypedSpan inWords(int begin, int end, int type) {
      int from = wordAt(begin);
      int to = wordAt(end - 1) + 1;
      return new TypedSpan(from, to, type);
    }

    private int wordAt(int offset) {
      int word = 0;
      while (word + 1 < begins.size() && begins.get(word + 1) <= offset) {
        word++;
      }
      return word;
    }

    int begin(TypedSpan span) {
      return begins.get(span.from());
    }

    int end(TypedSpan span) {
      return begins.get(span.to() - 1) + words.get(span.to() - 1).length();
    }
  }

  static TaggedCorpus read(Path file, List<String> types) {
    List<TaggedSentence> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (line.isBlank()) {
          add(sentences, words, tags, types);
        } else {
          int tab = line.indexOf('\t');
          words.add(tab < 0 ? line : line.substring(0, tab));
          tags.add(tab < 0 ? "O" : line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    add(sentences, words, tags, types);
    return new TaggedCorpus(sentences);
  }

  private static void add(
      List<TaggedSentence> sentences, List<String> words, List<String> tags, List<String> types) {
    if (words.isEmpty()) {
      return;
    }
    List<Integer> begins = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(i > 0 ? " " : "");
      begins.add(text.length());
      text.append(words.get(i));
    }
    sentences.add(
        new TaggedSentence(List.copyOf(words), begins, text.toString(), spans(tags, types)));
    words.clear();
    tags.clear();
  }

  private static List<TypedSpan> spans(List<String> tags, List<String> types) {
    List<TypedSpan> spans = new ArrayList<>();
    int i = 0;
    while (i < tags.size()) {
      String tag = tags.get(i);
      int type = tag.equals("O") ? -1 : types.indexOf(tag.substring(2));
      int end = i + 1;
      while (end < tags.size() && tags.get(end).equals("I" + tag.substring(1))) {
        end++;
      }
      if (type >= 0) {
        spans.add(new TypedSpan(i, end, type));
      }
      i = end;
    }
    return spans;
  }
}
