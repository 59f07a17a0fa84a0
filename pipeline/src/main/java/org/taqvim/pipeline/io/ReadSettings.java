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
 * @param known the earlier run whose articles need not be annotated again, or null
 * @param parts the folder for the articles as read
 */
public record ReadSettings(
    Naming naming, @Nullable String metadata, long maxBytes, @Nullable Previous known, String parts)
    implements Serializable {
  private static final long serialVersionUID = 1L;
}
