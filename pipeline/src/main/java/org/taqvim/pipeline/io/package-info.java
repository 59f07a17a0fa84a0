// SPDX-License-Identifier: GPL-3.0-or-later
/** Reading articles from any file system, and publishing results in one step. */
@NullMarked
package org.taqvim.pipeline.io;

import org.jspecify.annotations.NullMarked;
