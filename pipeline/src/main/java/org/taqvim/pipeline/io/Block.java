// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline.io;

/**
 * A piece of input that one worker reads: a whole file, or whole lines of a file of lines.
 *
 * @param file the file as the file system calls it
 * @param offset where the piece begins, in bytes
 * @param length how long it is, in bytes; negative for all that follows
 * @param firstLine the number of its first line, from 1
 */
record Block(String file, long offset, long length, int firstLine) {}
