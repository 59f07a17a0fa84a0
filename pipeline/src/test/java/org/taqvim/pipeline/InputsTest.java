// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.taqvim.json.Json;
import org.taqvim.pipeline.Runs.Ended;

/** What a run reads: files of all forms, whole and broken, and what is said beside them. */
class InputsTest extends FolderTest {
  @Test
  void whatCannotBeReadIsRejectedAndTheRestGoesThrough() throws IOException {
    Files.writeString(in.resolve("good.txt"), "یک خبر");
    Files.write(in.resolve("bad.txt"), new byte[] {'a', (byte) 0xD9, 'b'});
    Files.writeString(in.resolve("notes.pdf"), "x");
    Files.write(in.resolve("torn.txt.gz"), new byte[] {31, (byte) 139, 8, 0, 0});
    Files.writeString(in.resolve("large.txt"), "x".repeat(2000));
    Files.writeString(
        in.resolve("lines.jsonl"),
        line("a", "خبر")
            + "{\"text\": \n"
            + "[1]\n"
            + "{\"id\": \"c\"}\n"
            + "\n"
            + line("big", "y".repeat(3000))
            + line("b", "خبر دیگر"));
    Ended ended = runAll("--max-file-size=1K");
    assertThat(ended.status()).isZero();
    assertThat(ended.out()).contains("8 inputs rejected").contains("3 articles");
    assertThat(Runs.lines(out, "rejected.jsonl"))
        .extracting(row -> row.replace(in + "/", ""))
        .containsExactly(
            "{\"source\":\"bad.txt\",\"line\":null,\"stage\":\"decode\",\"reason\":\"not UTF-8: byte"
                + " 0xd9 at offset 1\"}",
            "{\"source\":\"large.txt\",\"line\":null,\"stage\":\"read\",\"reason\":\"the file is"
                + " longer than 1024 bytes (--max-file-size)\"}",
            "{\"source\":\"lines.jsonl\",\"line\":2,\"stage\":\"parse\",\"reason\":\"not JSON at"
                + " column 10\"}",
            "{\"source\":\"lines.jsonl\",\"line\":3,\"stage\":\"parse\",\"reason\":\"not a JSON"
                + " object\"}",
            "{\"source\":\"lines.jsonl\",\"line\":4,\"stage\":\"parse\",\"reason\":\"no string field"
                + " \\\"text\\\"\"}",
            "{\"source\":\"lines.jsonl\",\"line\":6,\"stage\":\"read\",\"reason\":\"the line is longer"
                + " than 1024 bytes (--max-file-size)\"}",
            "{\"source\":\"notes.pdf\",\"line\":null,\"stage\":\"read\",\"reason\":\"not one of .txt"
                + " .html .htm .jsonl, each also as .gz\"}",
            "{\"source\":\"torn.txt.gz\",\"line\":null,\"stage\":\"read\",\"reason\":\"not readable as"
                + " gzip: it is cut off\"}");
  }

  @Test
  void inputMadeToHarmIsRejectedForWhatItIs() throws IOException {
    int many = 64 << 20;
    gzip(in.resolve("bomb.txt.gz"), new byte[many]);
    gzip(in.resolve("bomb.jsonl.gz"), new byte[many]);
    Files.writeString(
        in.resolve("deep.jsonl"),
        "[".repeat(100_000)
            + "\n{\"text\": "
            + "{\"a\":".repeat(100_000)
            + "\n{\"text\": \"\\ud83d\"}\n{\"text\": 5}\n{\"id\": {}, \"text\": \"x\"}\n");
    Files.writeString(
        in.resolve("nested.html"), "<html><body>" + "<div>".repeat(50_000) + "خبر</body></html>");
    Files.writeString(in.resolve("digits.txt"), "1".repeat(900_000));
    Ended ended = runAll("--max-file-size=1M");
    assertThat(ended.status()).isZero();
    assertThat(Runs.lines(out, "articles.jsonl")).hasSize(1);
    assertThat(Runs.lines(out, "rejected.jsonl"))
        .extracting(row -> Json.mapper().readTree(row).get("reason").asText())
        .containsExactly(
            "the line is longer than 1048576 bytes (--max-file-size)",
            "the file is longer than 1048576 bytes (--max-file-size)",
            "JSON nested too deep, or with too long a value",
            "JSON nested too deep, or with too long a value",
            "\"text\" holds half a surrogate pair",
            "no string field \"text\"",
            "\"id\" is neither a string nor a number",
            "no article: its text has more than 250000 characters");
  }

  @Test
  void ofTwoArticlesWithOneIdOneCountsWhicheverIsReadFirst() throws IOException {
    Files.writeString(in.resolve("a.jsonl"), line("same", "یک") + line("same", "دو"));
    runAll();
    String article = Files.readString(out.resolve("articles.jsonl"));
    assertThat(article.lines()).hasSize(1);
    assertThat(Runs.lines(out, "rejected.jsonl"))
        .singleElement()
        .asString()
        .contains("the id same stands twice");
    Files.writeString(in.resolve("a.jsonl"), line("same", "دو") + line("same", "یک"));
    runAll();
    assertThat(Files.readString(out.resolve("articles.jsonl"))).isEqualTo(article);
  }

  @Test
  void filesThatShareANameAreCalledByTheirPath() throws IOException {
    Files.createDirectories(in.resolve("one"));
    Files.createDirectories(in.resolve("two"));
    Files.writeString(in.resolve("one/x.txt"), "یک");
    Files.writeString(in.resolve("two/x.txt"), "دو");
    Files.writeString(in.resolve("two/y.txt"), "سه");
    Ended ended = Runs.run("--input=" + in + "/one/*.txt," + in + "/two/*.txt", "--output=" + out);
    assertThat(ended.status()).isZero();
    assertThat(Runs.lines(out, "articles.jsonl"))
        .extracting(row -> Json.mapper().readTree(row).get("id").asText())
        .containsExactly("one/x.txt", "two/x.txt", "y.txt");
  }

  @Test
  void aFileNamedByTwoPatternsIsReadOnce() throws IOException {
    Files.writeString(in.resolve("x.txt"), "یک");
    Runs.run("--input=" + in + "/*.txt," + in + "/x*", "--output=" + out);
    assertThat(Runs.lines(out, "articles.jsonl")).hasSize(1);
    assertThat(Runs.lines(out, "rejected.jsonl")).isEmpty();
  }

  @Test
  void metadataRowsReachTheirFiles() throws IOException {
    Files.writeString(in.resolve("x.txt"), "یک خبر");
    Files.writeString(in.resolve("y.txt"), "خبر دیگر");
    Path csv = folder.resolve("m.csv");
    Files.writeString(
        csv, "file,published,source,url\nx.txt,2020-07-14,\"Outlet, The\",https://example.org/x\n");
    assertThat(runAll("--metadata=" + csv).status()).isZero();
    assertThat(Runs.lines(out, "articles.jsonl").get(0))
        .contains("\"source\":\"Outlet, The\",\"url\":\"https://example.org/x\"")
        .contains("\"how\":\"metadata\"");
    assertThat(Runs.lines(out, "articles.jsonl").get(1)).contains("\"source\":null");
    Path jsonl = folder.resolve("m.jsonl");
    Files.writeString(jsonl, "{\"file\": \"in/y.txt\", \"source\": \"Other\"}\n");
    runAll("--metadata=" + jsonl);
    assertThat(Runs.lines(out, "articles.jsonl").get(1)).contains("\"source\":\"Other\"");
    Files.writeString(jsonl, "{\"file\": \"in/y.txt\", \"source\": \"A third\"}\n");
    runAll("--metadata=" + jsonl); // in a JVM that has read the former file
    assertThat(Runs.lines(out, "articles.jsonl").get(1)).contains("\"source\":\"A third\"");
  }

  @Test
  void foldersAndFilesMayHaveSpacesAndArabicLetters() throws IOException {
    Path news = Files.createDirectories(folder.resolve("my news/أخبار"));
    Files.writeString(news.resolve("خبر یک.txt"), "یک خبر");
    Path target = folder.resolve("my output/نتیجه");
    assertThat(Runs.run("--input=" + news + "/*.txt", "--output=" + target).status()).isZero();
    assertThat(Runs.lines(target, "articles.jsonl").get(0)).contains("\"id\":\"خبر یک.txt\"");
  }

  @Test
  void anEmptyInputFileIsAnArticleWithoutAnything() throws IOException {
    Files.writeString(in.resolve("empty.txt"), "");
    Files.writeString(in.resolve("none.jsonl"), "");
    assertThat(runAll().status()).isZero();
    assertThat(Runs.lines(out, "articles.jsonl")).hasSize(1);
  }

  @Test
  void unsupportedLanguagesAreCountedAndNotAnnotated() throws IOException {
    Files.writeString(
        in.resolve("en.txt"),
        "Armenia and Azerbaijan agreed on Monday to a ceasefire in Nagorno-Karabakh, officials said.");
    assertThat(runAll().status()).isZero();
    assertThat(Runs.lines(out, "articles.jsonl").get(0))
        .contains("\"language\":\"en\"")
        .contains("\"onTopic\":false")
        .contains("\"events\":[]");
    assertThat(Json.mapper().readTree(out.resolve("run.json").toFile()).at("/languages/en").asInt())
        .isEqualTo(1);
  }
}
