// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.taqvim.entity.EntityMention;
import org.taqvim.entity.EntityTagger;
import org.taqvim.entity.EntityType;
import org.taqvim.entity.TaggedNames;
import org.taqvim.event.ConflictProfile;
import org.taqvim.event.EventExtractor;
import org.taqvim.event.EventMention;
import org.taqvim.language.DetectedLanguage;
import org.taqvim.language.LanguageDetector;
import org.taqvim.outcome.Outcome;
import org.taqvim.outcome.Rejection;
import org.taqvim.text.SourceText;
import org.taqvim.text.Span;
import org.taqvim.text.Token;
import org.taqvim.text.TokenizedText;
import org.taqvim.time.TimeFinder;
import org.taqvim.time.TimeMention;

/**
 * Annotates one article, from its text and metadata alone.
 *
 * <p>{@link #annotate(Article)} is the whole chain; the steps that it takes are open, so that a
 * pipeline can show each by name. The steps after {@link #judgeTopic(Draft)} leave an article as it
 * is that is off topic or in a language without a pack: what is costly runs for few.
 *
 * <p>Thread-safe.
 */
public final class ArticleAnnotator {
  /** Changes whenever an annotation of the same article can come out differently. */
  public static final String VERSION = AnnotatorVersion.current();

  private final ConflictProfile profile;
  private final Map<String, EventExtractor> extractors = new ConcurrentHashMap<>();

  private ArticleAnnotator(ConflictProfile profile) {
    this.profile = profile;
  }

  private EventExtractor extractor(String language) {
    return extractors.computeIfAbsent(language, code -> EventExtractor.forLanguage(code, profile));
  }

  /**
   * What the steps have to load before they can read a language, in parts that may be loaded side
   * by side. They do so themselves when its first article comes; done earlier, it saves them the
   * wait.
   */
  public List<Runnable> preparations(String language) {
    List<Runnable> parts = new ArrayList<>(EntityTagger.preparations(language));
    parts.add(() -> extractor(language));
    parts.add(() -> TimeFinder.forLanguage(language));
    parts.add(() -> EntityTagger.forLanguage(language));
    return parts;
  }

  public static ArticleAnnotator of(ConflictProfile profile) {
    return new ArticleAnnotator(profile);
  }

  /** The whole chain. An article that a step cannot survive is rejected, never dropped. */
  public Outcome<AnnotatedArticle> annotate(Article article) {
    try {
      Draft draft = judgeTopic(detectLanguage(clean(article)));
      return Outcome.accepted(finish(extractEvents(tagNames(findTimes(draft)))));
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.rejected(rejection(article, e));
    }
  }

  /** What is reported of an article on which a step failed. */
  public static Rejection rejection(Article article, Throwable failure) {
    return new Rejection(
        article.file(),
        article.line(),
        Rejection.Stage.ANNOTATE,
        failure.getClass().getSimpleName()
            + Optional.ofNullable(failure.getMessage()).map(m -> ": " + m).orElse(""));
  }

  /** Parts the prose of a page from its furniture. */
  public static Draft clean(Article article) {
    TokenizedText raw = TokenizedText.of(SourceText.of(article.text()));
    return Draft.cleaned(article, ArticleCleaner.clean(raw, article.metadata()), raw);
  }

  /** Detects the language of the prose. */
  public static Draft detectLanguage(Draft draft) {
    return draft.withLanguage(LanguageDetector.detect(LanguageSample.of(draft)));
  }

  /** Asks the conflict profile whether the article is wanted. */
  public Draft judgeTopic(Draft draft) {
    boolean supported = draft.facts().language().filter(DetectedLanguage::isSupported).isPresent();
    return draft.withOnTopic(
        supported
            && profile.isOnTopic(draft.language(), draft.text(), draft.facts().page().excluded()));
  }

  /** Finds the time expressions of prose, datelines and other furniture. */
  public static Draft findTimes(Draft draft) {
    if (!draft.isWanted()) {
      return draft;
    }
    CleanedPage page = draft.facts().page();
    List<TimeMention> datelines = new ArrayList<>();
    List<TimeMention> furniture = new ArrayList<>();
    List<TimeMention> times = new ArrayList<>();
    List<Span> excluded = page.excluded();
    TimeFinder finder = TimeFinder.forLanguage(draft.language());
    for (TimeMention time : finder.find(draft.text())) {
      Span span = new Span(time.begin(), time.end());
      if (page.datelines().stream().anyMatch(span::overlaps)) {
        datelines.add(time);
      } else if (excluded.stream().anyMatch(span::overlaps)) {
        furniture.add(time);
      } else {
        times.add(time);
      }
    }
    datelines.addAll(plainDates(draft, datelines));
    datelines.sort(Comparator.comparingInt(time -> trust(page.datelines(), time)));
    return draft.withTimes(
        datelines, furniture, finder.inOrderOfDays(draft.text(), times, excluded));
  }

  /** Dates of datelines in which no pack finds a year. */
  private static List<TimeMention> plainDates(Draft draft, List<TimeMention> found) {
    List<TimeMention> dates = new ArrayList<>();
    for (Span line : draft.facts().page().datelines()) {
      boolean dated =
          found.stream()
              .filter(time -> line.overlaps(new Span(time.begin(), time.end())))
              .anyMatch(time -> time.anchoring() == TimeMention.Anchoring.ABSOLUTE);
      if (!dated) {
        List<Token> tokens =
            draft.text().tokens().stream().filter(t -> line.overlaps(t.span())).toList();
        PlainDate.find(draft.text().source(), tokens).ifPresent(dates::add);
      }
    }
    return dates;
  }

  /** The place of a time's dateline in the order of trust. */
  private static int trust(List<Span> datelines, TimeMention time) {
    Span span = new Span(time.begin(), time.end());
    int place = 0;
    while (place < datelines.size() && !datelines.get(place).overlaps(span)) {
      place++;
    }
    return place;
  }

  /** Finds names and links them; what names a city is no day: Dushanbe is Persian for Monday. */
  public static Draft tagNames(Draft draft) {
    if (!draft.isWanted()) {
      return draft;
    }
    EntityTagger tagger = EntityTagger.forLanguage(draft.language());
    Draft.Facts facts = draft.facts();
    List<Span> told = facts.times().stream().map(t -> new Span(t.begin(), t.end())).toList();
    TaggedNames names = tagger.tag(draft.text(), facts.page().excluded(), told);
    List<TimeMention> times =
        facts.times().stream().filter(time -> !isPlace(time, names.entities())).toList();
    return draft.withTimes(facts.datelines(), facts.furniture(), times).withNames(names);
  }

  private static boolean isPlace(TimeMention time, List<EntityMention> names) {
    return names.stream()
        .anyMatch(
            name ->
                name.type() == EntityType.LOC
                    && name.begin() <= time.begin()
                    && time.end() <= name.end());
  }

  /** Finds the events that the prose tells, and those that it alludes to. */
  public Draft extractEvents(Draft draft) {
    if (!draft.isWanted()) {
      return draft;
    }
    EventExtractor extractor = extractor(draft.language());
    Draft.Facts facts = draft.facts();
    List<Span> excluded = facts.page().excluded();
    List<EventMention> events =
        extractor.extract(draft.text(), excluded, facts.times(), facts.names());
    return draft.withEvents(
        events, profile.allusions(draft.text(), excluded, facts.times(), events));
  }

  /** The names of the prose and of its datelines, in text order. */
  private static Stream<EntityMention> names(Draft draft) {
    Draft.Facts facts = draft.facts();
    if (!draft.isWanted()) {
      return facts.names().entities().stream();
    }
    List<EntityMention> inDatelines =
        EntityTagger.forLanguage(draft.language())
            .placesAndAgencies(draft.text(), facts.page().datelines());
    return Stream.concat(facts.names().entities().stream(), inDatelines.stream())
        .sorted(Comparator.comparingInt(EntityMention::begin));
  }

  /** Gathers what the steps found into what is stored. */
  public static AnnotatedArticle finish(Draft draft) {
    Draft.Facts facts = draft.facts();
    Article article = facts.article();
    CleanedPage page = facts.page();
    SourceText source = SourceText.of(article.text());
    DetectedLanguage language =
        facts.language().orElse(new DetectedLanguage(DetectedLanguage.UNDETERMINED, 0));
    return new AnnotatedArticle(
        article.id(),
        article.file(),
        article.contentHash(),
        VERSION,
        article.metadata(),
        article.extracted() ? Optional.of(source.text()) : Optional.empty(),
        language.code(),
        language.confidence(),
        draft.isWanted(),
        page.title(),
        page.boilerplate(),
        cutTimes(source, facts.datelines()),
        cutTimes(source, facts.furniture()),
        cutTimes(source, facts.times()),
        names(draft).map(name -> cut(source, name)).toList(),
        facts.events().stream().map(event -> cut(source, event)).toList(),
        facts.allusions(),
        draft.isWanted() ? Sketch.of(draft.text(), page.excluded()) : List.of(),
        supplementary(source.text()));
  }

  // What was found in joined lines is told as it stands in the article.

  private static List<TimeMention> cutTimes(SourceText source, List<TimeMention> times) {
    return times.stream().map(t -> t.withText(source.cut(new Span(t.begin(), t.end())))).toList();
  }

  private static EntityMention cut(SourceText source, EntityMention name) {
    String text = source.cut(new Span(name.begin(), name.end()));
    return new EntityMention(
        name.begin(), name.end(), text, name.type(), name.id(), name.name(), name.flags());
  }

  private static EventMention cut(SourceText source, EventMention event) {
    return event.withQuote(source.cut(new Span(event.begin(), event.end())));
  }

  private static List<Integer> supplementary(String text) {
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        offsets.add(i++);
      }
    }
    return offsets;
  }
}
