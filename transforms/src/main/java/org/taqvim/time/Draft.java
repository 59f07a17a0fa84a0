// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mention before it is cut from its text.
 *
 * @param begin where it begins in the source
 * @param end where it ends, exclusive
 * @param firstToken index of its first token, which a clitic may open before it begins
 * @param endToken index after its last token
 * @param saidAt where the mention begins that tells when the words around it were said
 */
record Draft(
    int begin,
    int end,
    int firstToken,
    int endToken,
    TimeType type,
    TimeExpression expression,
    List<String> flags,
    Optional<Integer> saidAt) {
  Draft(
      int begin,
      int end,
      int firstToken,
      int endToken,
      TimeType type,
      TimeExpression expression,
      List<String> flags) {
    this(begin, end, firstToken, endToken, type, expression, flags, Optional.empty());
  }

  Draft with(String flag) {
    List<String> more = new ArrayList<>(flags);
    more.add(flag);
    return new Draft(begin, end, firstToken, endToken, type, expression, List.copyOf(more), saidAt);
  }

  Draft with(TimeExpression changed) {
    return new Draft(begin, end, firstToken, endToken, type, changed, flags, saidAt);
  }

  Draft saidAt(int begin) {
    return new Draft(
        this.begin, end, firstToken, endToken, type, expression, flags, Optional.of(begin));
  }
}
