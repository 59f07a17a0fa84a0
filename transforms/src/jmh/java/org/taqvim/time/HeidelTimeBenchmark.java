// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.time;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.taqvim.text.TokenizedText;

/** HeidelTime 2.2.1 and we over the same article text in one run: texts of 2,400 characters. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class HeidelTimeBenchmark {
  private static final int LENGTH = 2_400;
  private static final LocalDate DAY = LocalDate.of(2020, 7, 13);

  @Param({"ar", "fa"})
  public String language;

  private HeidelTimeStandalone heidelTime;
  private TimeFinder ours;
  private String text;
  private Date date;

  @Setup
  public void prepare() throws Exception {
    LogManager.getLogManager().reset();
    String articles = DatesBenchmark.Texts.articles(language);
    text = articles.repeat(2).substring(0, LENGTH);
    date = Date.from(DAY.atStartOfDay(ZoneOffset.UTC).toInstant());
    ours = TimeFinder.forLanguage(language);
    Path config = Files.createTempFile("heideltime", ".props");
    Files.writeString(config, config());
    heidelTime =
        new HeidelTimeStandalone(
            Language.getLanguageFromString(language.equals("ar") ? "arabic" : "auto-persian"),
            DocumentType.NEWS,
            OutputType.TIMEML,
            config.toString(),
            POSTagger.NO);
    Files.delete(config);
  }

  private static String config() {
    StringBuilder config = new StringBuilder();
    for (String type : List.of("Date", "Duration", "Set", "Time")) {
      config.append("consider").append(type).append("=true\n");
    }
    config.append("considerTemponym=false\n");
    for (String path :
        List.of(
            "treeTaggerHome",
            "chineseTokenizerPath",
            "sent_model_path",
            "word_model_path",
            "pos_model_path",
            "model_path",
            "config_path",
            "hunpos_path",
            "hunpos_model_name")) {
      config.append(path).append("=none\n");
    }
    config.append("typeSystemHome=desc/type/HeidelTime_TypeSystem.xml\n");
    config.append("typeSystemHome_DKPro=desc/type/DKPro_TypeSystem.xml\n");
    for (String variable : List.of("Date", "Duration", "Language", "Set", "Time", "Temponym")) {
      config.append("uimaVar").append(variable).append('=').append(variable).append('\n');
    }
    return config.append("uimaVarTypeToProcess=Type\n").toString();
  }

  @Benchmark
  public String heidelTime() throws Exception {
    return heidelTime.process(text, date);
  }

  @Benchmark
  public List<TimeValue> ours() {
    return TimeResolver.resolve(ours.find(TokenizedText.of(text)), Reference.day(DAY));
  }
}
