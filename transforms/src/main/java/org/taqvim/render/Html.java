// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taqvim.json.Json;
import org.taqvim.text.Normalizer;
import org.taqvim.timeline.TimelineEvent;

/**
 * The timeline as one self-contained page: it loads nothing and sends nothing.
 *
 * <p>The page holds the lines of {@code timeline.jsonl} as they are, in an element that no browser
 * runs, so what a reader sees can be taken out again. Article text is untrusted: every {@code <}
 * inside the data is written as an escape, the script makes text nodes only, and the policy in the
 * page allows one script and one style sheet by their SHA-256 and nothing else.
 *
 * <p>The script is nine plain files under {@code org/taqvim/render/page}, joined here in order and
 * not minified. They need no library, so a build by npm would bring some hundred packages to audit
 * and gain a shorter file; as they are, what stands in the page is what stands in the source.
 *
 * <p>Entries are written one by one, so memory does not grow with their number, only with the
 * number of names that {@link Labels} knows.
 */
public final class Html {
  private static final String FOLDER = "org/taqvim/render/page/";
  private static final List<String> SCRIPTS =
      List.of("base", "dates", "data", "filters", "band", "map", "entry", "list", "main");

  private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z-]+)}");

  private Html() {}

  /** The page as a string, for few entries. */
  public static String render(List<TimelineEvent> events, RunFacts facts, Labels labels) {
    StringBuilder out = new StringBuilder();
    try {
      write(events.iterator(), facts, labels, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder cannot fail", e);
    }
    return out.toString();
  }

  /**
   * Writes the page.
   *
   * @param events the timeline in its order, undated entries last
   */
  public static void write(
      Iterator<TimelineEvent> events, RunFacts facts, Labels labels, Appendable out)
      throws IOException {
    String script = script();
    String style = resource("page.css");
    String[] parts = resource("page.html").split("\\$\\{events}\\s*\\$\\{labels}", -1);
    Map<String, String> values =
        Map.of(
            "script-hash", sha256(script),
            "style-hash", sha256(style),
            "facts", embed(Json.write(facts)),
            "words", embed(Json.write(Words.all())),
            "folding", embed(Json.write(folding())),
            "theatre", embed(resource("theatre.json").strip()),
            "style", style,
            "script", script);
    out.append(fill(parts[0], values));
    Map<String, Labels.Label> named = new TreeMap<>();
    while (events.hasNext()) {
      TimelineEvent event = events.next();
      out.append(embed(Json.write(event))).append('\n');
      collect(event, labels, named);
    }
    out.append("</script>\n<script type=\"application/json\" id=\"labels\">");
    out.append(embed(Json.write(named)));
    out.append(fill(parts[1], values));
  }

  /** Fills a template in one pass, so that what is filled in is never taken for a template. */
  private static String fill(String template, Map<String, String> values) {
    return PLACE
        .matcher(template)
        .replaceAll(m -> Matcher.quoteReplacement(values.get(m.group(1))));
  }

  /** Makes JSON safe inside a script element: it can neither end it nor open a comment in it. */
  static String embed(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  private static void collect(TimelineEvent event, Labels labels, Map<String, Labels.Label> named) {
    event.actors().forEach(a -> collect(a.id(), labels, named));
    event.places().forEach(p -> collect(p.id(), labels, named));
    for (TimelineEvent.Claim claim : event.claims()) {
      collect(claim.by(), labels, named);
      claim.via().forEach(outlet -> collect(outlet, labels, named));
    }
    for (TimelineEvent.SideCasualties side : event.casualties()) {
      side.claims().forEach(c -> collect(c.by(), labels, named));
    }
    for (TimelineEvent.SideEquipment lost : event.equipment()) {
      lost.claims().forEach(c -> collect(c.by(), labels, named));
    }
  }

  private static void collect(String id, Labels labels, Map<String, Labels.Label> named) {
    if (!named.containsKey(id)) {
      Optional<Labels.Label> label = labels.of(id);
      label.ifPresent(found -> named.put(id, found));
    }
  }

  private static String script() {
    return SCRIPTS.stream()
        .map(name -> resource(name + ".js"))
        .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n"));
  }

  /**
   * What {@link Normalizer} makes of each character of its own, so that the page folds a query as
   * the program folds a text. Presentation forms are left to the browser's NFKC, as here to ICU's.
   */
  private static Map<String, String> folding() {
    Map<String, String> folding = new TreeMap<>();
    for (char c = 1; c < '\uD800'; c++) {
      if (Normalizer.keeps(c)) {
        continue;
      }
      String folded = Normalizer.fold(String.valueOf(c));
      if (c != '\n' && c != '\r' && !folded.equals(String.valueOf(c).toLowerCase(Locale.ROOT))) {
        folding.put(String.valueOf(c), folded);
      }
    }
    folding.put("\uFEFF", "");
    return folding;
  }

  static String resource(String name) {
    try (InputStream in = Html.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("the page lacks its part " + name);
      }
      // A hash covers what a browser sees, and a browser reads CR LF as LF.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
