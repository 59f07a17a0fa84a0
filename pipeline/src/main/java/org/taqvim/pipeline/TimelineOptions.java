// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jspecify.annotations.Nullable;

/** The options as typed: strings, unchecked. {@link RunConfig} says what they mean. */
public interface TimelineOptions extends PipelineOptions {
  @Description("Files to read: patterns, separated by commas")
  @Nullable String getInput();

  void setInput(@Nullable String input);

  @Description("The folder to write")
  @Nullable String getOutput();

  void setOutput(@Nullable String output);

  @Description("JSONL or CSV with a row a file: file, published, source, url, title")
  @Nullable String getMetadata();

  void setMetadata(@Nullable String metadata);

  @Description("The output folder of an earlier run, to be added to")
  @Nullable String getPrevious();

  void setPrevious(@Nullable String previous);

  @Description(
      "A file of ids or files of articles, one a line, that an earlier run read and that are to be"
          + " dropped")
  @Nullable String getForget();

  void setForget(@Nullable String forget);

  @Description("The conflict profile: karabakh, all, or a folder")
  @Default.String("karabakh")
  String getConflict();

  void setConflict(String conflict);

  @Description("Prints how the dates and events of an article were found")
  @Nullable String getExplain();

  void setExplain(@Nullable String explain);

  @Description("Which of csv, html, timelinejs to write beside the JSONL")
  @Default.String("csv,html")
  String getFormats();

  void setFormats(String formats);

  @Description("How large an article may be, in bytes, or with K, M, G")
  @Default.String("10M")
  String getMaxFileSize();

  void setMaxFileSize(String size);

  @Description("Who writes the output: launcher, which waits for the job, or job, as its last step")
  @Default.String("launcher")
  String getPublish();

  void setPublish(String publish);

  @Description("Where to put the job's description instead of running it; Dataflow only")
  @Nullable String getTemplateLocation();

  void setTemplateLocation(@Nullable String location);

  @Description("How many threads the direct runner uses; 0 for as many as suit the input")
  @Default.Integer(0)
  int getThreads();

  void setThreads(int threads);
}
