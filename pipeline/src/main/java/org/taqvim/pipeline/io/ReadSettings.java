// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What reading has to know.
 *
 * @param naming how files are called
 * @param metadata the file of metadata rows, or null
 * @param maxBytes how many bytes an article may have
 */
record ReadSettings(Naming naming, @Nullable String metadata, long maxBytes)
    implements Serializable {
  private static final long serialVersionUID = 1L;
}
