// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.Optional;

/**
 * Where an event took place.
 *
 * @param id the gazetteer's id
 * @param name the canonical English name
 * @param country ISO 3166-1 alpha-3, empty where none or two hold
 * @param lat degrees north (WGS 84)
 * @param lon degrees east
 */
public record Place(
    String id, String name, Optional<String> country, Optional<Double> lat, Optional<Double> lon) {}
