// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.language.PackTable;

/**
 * Short titles of events in English, Persian and Arabic, made from codes by the templates of {@code
 * org/taqvim/event/titles.tsv} and the gazetteer's labels.
 *
 * <p>A title names at most three actors a role, of those with one country the most particular; whom
 * no report names as the doer it does not name either. What somebody claims names the claimant, and
 * a title never has one side both do and suffer a thing. Persian and Arabic titles are noun
 * phrases: no verb has to agree with its subject.
 */
public final class EventTitles {
  private static final int NAMES = 3;
  private static final List<String> LANGUAGES = List.of("en", "fa", "ar");
  private static final Map<String, PackTable.Row> TEMPLATES = templates();
  private static final Map<String, PackTable.Row> WORDS = words();

  private EventTitles() {}

  /** One title in three languages. */
  public record Titles(String en, String fa, String ar) {}

  /** What a title is made from: the codes of an event, and how many it killed. */
  public record Codes(
      EventType type,
      Optional<String> mode,
      Modality modality,
      boolean negated,
      List<Participant> actors,
      List<Place> places,
      List<Speaker> claimedBy,
      Optional<Toll> killed) {
    public Codes {
      actors = List.copyOf(actors);
      places = List.copyOf(places);
      claimedBy = List.copyOf(claimedBy);
    }

    /** Codes without a toll. */
    public Codes(
        EventType type,
        Optional<String> mode,
        Modality modality,
        boolean negated,
        List<Participant> actors,
        List<Place> places,
        List<Speaker> claimedBy) {
      this(type, mode, modality, negated, actors, places, claimedBy, Optional.empty());
    }

    /** The codes of one mention. */
    public static Codes from(EventMention mention) {
      return new Codes(
          mention.type(),
          mention.mode(),
          mention.modality(),
          mention.negated(),
          mention.actors(),
          mention.places(),
          mention.claimedBy());
    }
  }

  /** The dead of all sides, between the lowest and the highest number told. */
  public record Toll(int low, int high) {
    public Toll {
      if (low < 0 || high < low) {
        throw new IllegalArgumentException("toll " + low + " to " + high);
      }
    }

    private String digits() {
      return low == high ? String.valueOf(low) : low + "\u2013" + high;
    }
  }

  /** What is known of an id: what to call it in a language, and the state that it belongs to. */
  public interface Labels {
    Optional<String> label(String id, String language);

    Optional<String> country(String id);

    boolean isState(String id);
  }

  public static Titles title(Codes codes, Labels labels) {
    return new Titles(in("en", codes, labels), in("fa", codes, labels), in("ar", codes, labels));
  }

  private static String in(String language, Codes told, Labels labels) {
    Codes codes = Sides.consistent(told, labels);
    Map<Participant.Role, List<String>> names = names(language, codes, labels);
    PackTable.Row template = template(codes, names, labels);
    String title = fill(template.get(language), language, names, codes.places(), labels);
    if (codes.negated() && codes.type() != EventType.REJECT) {
      title = wrap("negated", language, title, List.of());
    }
    title = withToll(language, codes, title);
    return capital(
        switch (codes.modality()) {
          case CLAIMED -> claimed(language, codes, title, labels);
          case PLANNED, CONDITIONAL, FEARED, OBLIGATED ->
              wrap(codes.modality().name().toLowerCase(Locale.ROOT), language, title, List.of());
          case HAPPENED, DEMANDED, PROMISED, THREATENED, DENIED -> title;
        });
  }

  private static String withToll(String language, Codes codes, String title) {
    return codes
        .killed()
        .filter(toll -> toll.high() > 0 && !codes.negated())
        .map(t -> wrap("killed", language, title, List.of()).replace("{K}", t.digits()))
        .orElse(title);
  }

  private static String capital(String title) {
    return title.isEmpty() ? title : Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  private static String claimed(String language, Codes codes, String title, Labels labels) {
    Set<String> sources = new LinkedHashSet<>();
    codes.actors().stream()
        .filter(a -> a.role() == Participant.Role.SOURCE)
        .forEach(a -> sources.add(a.id()));
    List<String> claimants =
        codes.claimedBy().stream()
            .filter(c -> !sources.contains(c.id()) && !c.id().startsWith("group:both"))
            .filter(c -> !isOwn(codes, c, labels))
            .map(c -> label(labels, c.id(), c.name(), language))
            .distinct()
            .limit(NAMES)
            .toList();
    boolean mutual = isMutualCharge(codes, parties(codes) > 1, labels);
    return claimants.isEmpty() || mutual ? title : wrap("claimed", language, title, claimants);
  }

  /** Whether a claimant of the doer's own side stands beside one of another: not his charge. */
  private static boolean isOwn(Codes codes, Speaker claimant, Labels labels) {
    Set<String> doers = new LinkedHashSet<>();
    codes.actors().stream()
        .filter(a -> a.role() == Participant.Role.SOURCE)
        .forEach(a -> labels.country(a.id()).ifPresent(doers::add));
    boolean own = labels.country(claimant.id()).filter(doers::contains).isPresent();
    return own
        && codes.claimedBy().stream()
            .anyMatch(c -> labels.country(c.id()).filter(doers::contains).isEmpty());
  }

  private static long parties(Codes codes) {
    return codes.actors().stream().filter(a -> a.role() == Participant.Role.PARTY).count();
  }

  private static String wrap(String word, String language, String title, List<String> claimants) {
    String frame = WORDS.get(word).get(language);
    return number(frame, count(claimants, language))
        .replace("{X}", title)
        .replace("{C}", join(claimants, language));
  }

  private static Map<Participant.Role, List<String>> names(
      String language, Codes codes, Labels labels) {
    Map<Participant.Role, List<String>> names = new LinkedHashMap<>();
    for (Participant.Role role : Participant.Role.values()) {
      List<Participant> actors = codes.actors().stream().filter(a -> a.role() == role).toList();
      names.put(role, titled(actors, language, labels));
    }
    return names;
  }

  /** Labels of actors; a state gives way to somebody of that state. */
  private static List<String> titled(List<Participant> actors, String language, Labels labels) {
    List<String> names = new ArrayList<>();
    for (Participant actor : actors) {
      boolean covered =
          labels.isState(actor.id())
              && actors.stream()
                  .filter(other -> !other.id().equals(actor.id()))
                  .anyMatch(other -> labels.country(other.id()).equals(labels.country(actor.id())));
      String name = label(labels, actor.id(), actor.name(), language);
      if (!covered && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.subList(0, Math.min(NAMES, names.size()));
  }

  private static String label(Labels labels, String id, String name, String language) {
    String label = labels.label(id, language).orElse(name);
    return language.equals("en") && takesArticle(label) ? "the " + label : label;
  }

  /** Whether English says "the" before a name: before bodies and offices, not before people. */
  private static boolean takesArticle(String name) {
    return WORDS.get("article").list("en").stream()
        .anyMatch(start -> name.equals(start) || name.startsWith(start + " "));
  }

  private static PackTable.Row template(
      Codes codes, Map<Participant.Role, List<String>> names, Labels labels) {
    boolean source = !names.get(Participant.Role.SOURCE).isEmpty();
    boolean target = !names.get(Participant.Role.TARGET).isEmpty();
    boolean party = names.get(Participant.Role.PARTY).size() > 1;
    List<String> who = new ArrayList<>();
    if (isMutualCharge(codes, party, labels)) {
      who.add("M");
    }
    if (party) {
      who.add("P");
    }
    if (source && target) {
      who.add("ST");
    }
    if (source) {
      who.add("S");
    }
    if (target) {
      who.add("T");
    }
    who.add("-");
    for (String mode : List.of(codes.mode().orElse(""), "")) {
      for (String w : who) {
        PackTable.Row row = TEMPLATES.get(codes.type() + "/" + mode + "/" + w);
        if (row != null) {
          return row;
        }
      }
    }
    throw new IllegalStateException("no title for " + codes.type());
  }

  /** Parties that charge each other with it, nobody else vouching. */
  private static boolean isMutualCharge(Codes codes, boolean party, Labels labels) {
    Set<String> parties = new LinkedHashSet<>();
    codes.actors().forEach(a -> labels.country(a.id()).ifPresent(parties::add));
    return party
        && codes.modality() == Modality.CLAIMED
        && codes.claimedBy().size() != 1
        && codes.claimedBy().stream()
            .allMatch(c -> labels.country(c.id()).filter(parties::contains).isPresent());
  }

  private static String fill(
      String template,
      String language,
      Map<Participant.Role, List<String>> names,
      List<Place> places,
      Labels labels) {
    List<String> sources = names.get(Participant.Role.SOURCE);
    String place =
        places.isEmpty()
            ? ""
            : WORDS
                .get(isLine(places.get(0)) ? "place-on" : "place")
                .get(language)
                .replace("{N}", label(labels, places.get(0).id(), places.get(0).name(), language));
    return number(template, count(sources, language))
        .replace("{S}", join(sources, language))
        .replace("{T}", join(names.get(Participant.Role.TARGET), language))
        .replace("{P}", join(names.get(Participant.Role.PARTY), language))
        .replace("{L}", place.isEmpty() ? "" : " " + place);
  }

  /** Whether something lies on it rather than in it: a border, a road. */
  private static boolean isLine(Place place) {
    return WORDS.get("line").list("en").stream().anyMatch(w -> place.name().contains(w));
  }

  /**
   * How many a verb has to agree with: "armed forces" and "officials" are several by themselves.
   */
  private static int count(List<String> names, String language) {
    if (names.size() != 1) {
      return names.size();
    }
    String name = " " + names.get(0).toLowerCase(Locale.ROOT) + " ";
    boolean several =
        WORDS.get("several").list(language).stream().anyMatch(w -> name.contains(" " + w + " "));
    return several ? 2 : 1;
  }

  /** Chooses between the forms of {@code [one|several]}. */
  private static String number(String template, int count) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < template.length()) {
      int open = template.indexOf('[', i);
      if (open < 0) {
        return out.append(template, i, template.length()).toString();
      }
      int bar = template.indexOf('|', open);
      int close = template.indexOf(']', bar);
      out.append(template, i, open);
      out.append(
          count > 1 ? template.substring(bar + 1, close) : template.substring(open + 1, bar));
      i = close + 1;
    }
    return out.toString();
  }

  private static String join(List<String> names, String language) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        joined.append(joint(i == names.size() - 1 ? "and" : "comma", language));
      }
      joined.append(names.get(i));
    }
    return joined.toString();
  }

  /** Cells lose their outer blanks; Arabic writes its "and" joined to what follows. */
  private static String joint(String word, String language) {
    String text = WORDS.get(word).get(language);
    boolean comma = text.length() == 1 && !Character.isLetter(text.charAt(0));
    return (comma ? "" : " ") + text + (language.equals("ar") ? "" : " ");
  }

  private static Map<String, PackTable.Row> templates() {
    Map<String, PackTable.Row> rows = new HashMap<>();
    PackTable.resource("org/taqvim/event/titles.tsv")
        .expect("type", "mode", "who", "en", "fa", "ar")
        .rows()
        .forEach(
            row -> {
              LANGUAGES.forEach(language -> row.get(language));
              rows.put(
                  EventType.valueOf(row.get("type")) + "/" + row.get("mode") + "/" + row.get("who"),
                  row);
            });
    return rows;
  }

  private static Map<String, PackTable.Row> words() {
    Map<String, PackTable.Row> rows = new HashMap<>();
    PackTable.resource("org/taqvim/event/title-words.tsv")
        .expect("word", "en", "fa", "ar")
        .rows()
        .forEach(row -> rows.put(row.get("word"), row));
    return rows;
  }
}
