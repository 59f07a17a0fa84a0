// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taqvim.language.PackTable;

/**
 * Short titles of events in English, Persian and Arabic, made from codes by {@link TitleTemplates}
 * and the gazetteer's labels.
 *
 * <p>A title names at most three actors a role, of those with one country the most particular; whom
 * no report names as the doer it does not name either. What somebody claims names the claimant, and
 * a title never has one side both do and suffer a thing. Persian and Arabic titles are noun
 * phrases: no verb has to agree with its subject.
 */
public final class EventTitles {
  private static final int NAMES = 3;
  static final List<String> LANGUAGES = List.of("en", "fa", "ar");

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
          mention.told(),
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

    private String digits(String language) {
      return TitleWords.digits(low == high ? String.valueOf(low) : low + "\u2013" + high, language);
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
    Optional<Place> where = where(codes);
    boolean mutual = isMutualCharge(codes, parties(codes) > 1, labels);
    boolean placed = where.filter(p -> !isPart(codes, p)).isPresent();
    PackTable.Row template = TitleTemplates.of(codes, names, placed, mutual);
    String title =
        fill(members(template.get(language), language, codes), language, names, where, labels);
    boolean said = codes.type() == EventType.REJECT || TitleTemplates.isUndone(template);
    if (codes.negated() && !said) {
      title = wrap("negated", language, title, List.of());
    }
    title = withToll(language, codes, title);
    return capital(
        switch (codes.modality()) {
          case CLAIMED -> claimed(language, codes, title, labels);
          case OBLIGATED ->
              isCommitment(codes) ? title : wrap("obligated", language, title, List.of());
          case PLANNED, CONDITIONAL, FEARED ->
              wrap(codes.modality().name().toLowerCase(Locale.ROOT), language, title, List.of());
          case HAPPENED, DEMANDED, PROMISED, THREATENED, DENIED -> title;
        });
  }

  /** Whether the title says already that somebody is bound. */
  private static boolean isCommitment(Codes codes) {
    return codes.mode().filter("commitment"::equals).isPresent();
  }

  private static String withToll(String language, Codes codes, String title) {
    return codes
        .killed()
        .filter(toll -> toll.high() > 0 && !codes.negated())
        .map(t -> wrap("killed", language, title, List.of()).replace("{K}", t.digits(language)))
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
    if (mutual || (claimants.isEmpty() && isSaid(codes))) {
      return title;
    }
    String word =
        !claimants.isEmpty() ? "claimed" : codes.claimedBy().isEmpty() ? "reported" : "own-claim";
    return wrap(word, language, title, claimants);
  }

  /** Whether the title's own words tell of something said, for which no other word is needed. */
  private static boolean isSaid(Codes codes) {
    return switch (codes.type()) {
      case ASSAULT, MOBILIZE, COERCE, RETREAT -> false;
      default -> true;
    };
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
    String frame = TitleWords.of(word, language);
    return TitleWords.number(frame, TitleWords.count(claimants, language))
        .replace("{X}", title)
        .replace("{C}", TitleWords.join(claimants, language));
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
      String name =
          TitleWords.genitive(label(labels, actor.id(), actor.name(), language), language);
      if (!covered && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.subList(0, Math.min(NAMES, names.size()));
  }

  private static String label(Labels labels, String id, String name, String language) {
    return TitleWords.called(labels.label(id, language).orElse(name), language);
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

  /** Who is taken: people by name, of a body its members, of a place people from there. */
  private static String members(String template, String language, Codes codes) {
    List<String> targets =
        codes.actors().stream()
            .filter(actor -> actor.role() == Participant.Role.TARGET)
            .map(Participant::id)
            .toList();
    boolean people =
        targets.stream().allMatch(id -> id.startsWith("per:") || id.startsWith("group:"));
    boolean places = targets.stream().allMatch(id -> id.startsWith("loc:"));
    String who = people ? "{T}" : TitleWords.of(places ? "people" : "members", language);
    return template.replace("{M}", who);
  }

  private static String fill(
      String template,
      String language,
      Map<Participant.Role, List<String>> names,
      Optional<Place> where,
      Labels labels) {
    List<String> sources = names.get(Participant.Role.SOURCE);
    List<String> targets = names.get(Participant.Role.TARGET);
    List<String> both = new ArrayList<>(sources);
    targets.stream().filter(t -> !both.contains(t)).forEach(both::add);
    String name = where.map(p -> label(labels, p.id(), p.name(), language)).orElse("");
    String place =
        where
            .map(p -> " " + TitleWords.of(isLine(p) ? "place-on" : "place", language))
            .orElse("")
            .replace("{N}", name);
    List<String> subject = template.contains("{B}") ? both : sources.isEmpty() ? targets : sources;
    return TitleWords.number(template, TitleWords.count(subject, language))
        .replace("{S}", TitleWords.join(sources, language))
        .replace("{T}", TitleWords.join(targets, language))
        .replace("{B}", TitleWords.join(both, language))
        .replace("{P}", TitleWords.join(names.get(Participant.Role.PARTY), language))
        .replace("{N}", name)
        .replace("{L}", place);
  }

  /** The place that says most: not one that is named already because it acts or suffers. */
  private static Optional<Place> where(Codes codes) {
    return codes.places().stream()
        .filter(p -> codes.actors().stream().noneMatch(a -> a.id().equals(p.id())))
        .findFirst();
  }

  /**
   * Whether what was taken may be but a part of the place: who takes villages in a district, or
   * heights in a region, has not taken the whole of it.
   */
  private static boolean isPart(Codes codes, Place place) {
    Extent extent = Extent.of(place.id());
    boolean wide = extent.compareTo(Extent.DISTRICT) >= 0 && extent != Extent.UNKNOWN;
    return codes.type() == EventType.COERCE
        && codes.mode().filter("seize"::equals).isPresent()
        && wide
        && !Extent.isRoad(place.id());
  }

  /** Whether something lies on it rather than in it: a border, a road. */
  private static boolean isLine(Place place) {
    return TitleWords.list("line", "en").stream().anyMatch(w -> place.name().contains(w));
  }
}
