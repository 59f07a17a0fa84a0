// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

/** The help text. */
final class Usage {
  static final String TEXT =
      """
      Taqvim turns Persian and Arabic conflict news into one chronological, sourced timeline.

        java -jar taqvim.jar --input=GLOB[,GLOB...] --output=DIR [options]

      --input=GLOB[,GLOB...]   files to read: .txt and .html/.htm (an article a file), .jsonl (an
                               article a line), each also as .gz; on any file system that is built in
      --output=DIR             the folder to write; its former files stay until the run has succeeded
      --metadata=FILE          .jsonl or .csv, a row a file: file, and any of published, source, url,
                               title
      --previous=DIR           the output of an earlier run: only articles not in it are processed, and
                               the result equals one run over all; may be the same folder as --output
      --forget=FILE            ids or files of articles of the earlier run to be dropped, one a line
      --conflict=NAME|FOLDER   what the articles are to be about: karabakh (default), all, or a folder
                               with parties.tsv and terms.tsv
      --explain=ID|FILE        print how an article's date, dates and events were found; writes nothing
      --formats=LIST           of csv, html, timelinejs, or none, beside the JSONL (default csv,html)
      --max-file-size=SIZE     the largest article, 10M by default; a larger one is rejected, and any
                               of more than 250,000 characters of text
      --threads=N              threads of the direct runner (default: one a processor, one
                               alone for less than 256 kB)
      --publish=launcher|job   who writes the output when all is read: this program, which waits for
                               the job (default), or the job as its last step, on an object store
                               only; a job made from a Dataflow template always does so itself
      --runner=NAME            DirectRunner (default), FlinkRunner, DataflowRunner; the latter two need
                               a jar built with their profile. Their own options follow it
      --help, --version

      Exit status: 0 success, rejected articles are counted; 1 the run failed, nothing was published;
      2 the options are wrong.
      """;

  private Usage() {}
}
