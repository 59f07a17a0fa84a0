// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

/**
 * What an export says of the run that made it; no clock, so that the same inputs give the same
 * bytes.
 *
 * @param version the program's version
 * @param conflict the conflict profile's name
 * @param articles how many articles were read
 * @param rejected how many inputs could not be processed
 * @param events how many entries the timeline holds, undated ones included
 * @param undated how many of them have no date
 */
public record RunFacts(
    String version, String conflict, long articles, long rejected, long events, long undated) {

  public RunFacts {
    if (undated > events) {
      throw new IllegalArgumentException(undated + " undated of " + events + " events");
    }
  }
}
