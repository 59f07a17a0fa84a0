// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import java.util.ArrayList;
import java.util.List;

/**
 * A mention before it is cut from its text.
 *
 * @param begin where it begins in the source
 * @param end where it ends, exclusive
 * @param endToken index after its last token
 */
record Draft(
    int begin,
    int end,
    int endToken,
    TimeType type,
    TimeExpression expression,
    List<String> flags) {
  Draft with(String flag) {
    List<String> more = new ArrayList<>(flags);
    more.add(flag);
    return new Draft(begin, end, endToken, type, expression, List.copyOf(more));
  }

  Draft with(TimeExpression changed) {
    return new Draft(begin, end, endToken, type, changed, flags);
  }
}
