// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taqvim.language.LanguagePack;
import org.taqvim.language.PackTable;
import org.taqvim.text.Letters;
import org.taqvim.text.Normalizer;

/**
 * Writes out the forms in which a language's words appear, from the pack's table {@code
 * event-inflection}.
 *
 * <p>A form is folded text in which a blank marks a border that news writes as a blank, as U+200C
 * or not at all. Some written-out forms do not exist in the language; they cost memory and match
 * nothing.
 */
final class Inflection {
  /** The least length of the past stem of a verb behind its preverb: "came" of "came in". */
  private static final int STEM = 3;

  private final List<Template> templates = new ArrayList<>();
  private final boolean verbFirst;

  private record Template(String use, String form, Set<Feature> features) {}

  /** A form of a word with what its ending says. */
  record Form(String text, Set<Feature> features) {}

  private Inflection(LanguagePack pack) {
    verbFirst = pack.isVerbFirst();
    for (PackTable table : pack.tables("event-inflection")) {
      for (PackTable.Row row : table.expect("use", "form", "features").rows()) {
        templates.add(
            new Template(
                row.get("use"), Normalizer.fold(row.get("form")), features(row.get("features"))));
      }
    }
  }

  static Inflection of(LanguagePack pack) {
    return new Inflection(pack);
  }

  private static Set<Feature> features(String cell) {
    return cell.isEmpty()
        ? Set.of()
        : Stream.of(cell.split(" ", -1))
            .map(name -> Feature.valueOf(name.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** All forms of a noun or noun phrase; only its first word takes proclitics. */
  List<Form> noun(String lemma) {
    String noun = Normalizer.fold(lemma);
    List<Form> forms = new ArrayList<>();
    expand(forms, "noun", "{n}", noun);
    int last = noun.length() - 1;
    if (last > 1
        && noun.charAt(last) == Letters.HEH
        && lemma.charAt(lemma.length() - 1) == Letters.TEH_MARBUTA) {
      expand(forms, "teh", "{t}", noun.substring(0, last));
    }
    return withProclitics(forms, false);
  }

  /** All forms of a verb given by its stems, apart by slashes: past, present, weak. */
  List<Form> verb(String stems) {
    String[] parts = stems.split("/", -1);
    return verb(
        parts[0].strip(),
        parts.length > 1 ? parts[1].strip() : "",
        parts.length > 2 ? parts[2].strip() : "");
  }

  /**
   * All forms of a verb given by its stems; {@code weak} may be empty. Where the verb closes its
   * clause, what stands before the last word of a stem ("back" of "took back") stays in front.
   */
  List<Form> verb(String past, String present, String weak) {
    int border = past.lastIndexOf(' ') + 1;
    if (border > 0 && !verbFirst) {
      String preverb = Normalizer.fold(past.substring(0, border));
      String last = present.substring(present.lastIndexOf(' ') + 1);
      return verb(past.substring(border), last, weak).stream()
          .map(f -> new Form(preverb.strip() + " " + f.text, f.features))
          .toList();
    }
    List<Form> parted = withPreverbParted(past, present, weak);
    if (!parted.isEmpty()) {
      return parted;
    }
    return plainVerb(past, present, weak);
  }

  /**
   * "they come back" with its ending between "back" and "come", as Persian has it in the present: a
   * verb whose stems begin with a preverb of the table is written whole and parted.
   */
  private List<Form> withPreverbParted(String past, String present, String weak) {
    String first = Normalizer.fold(past);
    String second = Normalizer.fold(present);
    return templates.stream()
        .filter(t -> t.use.equals("preverb"))
        .filter(t -> first.startsWith(t.form) && second.startsWith(t.form))
        .filter(t -> first.length() >= t.form.length() + STEM && second.length() > t.form.length())
        .findFirst()
        .map(
            t ->
                Stream.concat(
                        plainVerb(past, present, weak).stream(),
                        parted(
                            t, first.substring(t.form.length()), second.substring(t.form.length())))
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  /**
   * The forms that hold a word before the stem, which stands between the preverb and that; where
   * the table says so of the preverb, those of the past, too.
   */
  private Stream<Form> parted(Template preverb, String past, String present) {
    return templates.stream()
        .filter(t -> t.use.equals("verb"))
        .filter(
            t ->
                (t.form.indexOf(' ') >= 0 && t.form.indexOf(' ') < t.form.indexOf('{'))
                    || (preverb.features.contains(Feature.PAST) && t.form.contains("{p}")))
        .map(
            t ->
                new Form(
                    preverb.form + " " + t.form.replace("{p}", past).replace("{r}", present),
                    t.features));
  }

  private List<Form> plainVerb(String past, String present, String weak) {
    String use = weak.isEmpty() ? "verb" : "weak";
    List<Form> forms = new ArrayList<>();
    for (Template t : templates) {
      if (t.use.equals(use)) {
        boolean needsPresent = t.form.contains("{r}") || t.form.contains("{s}");
        boolean needsPast = t.form.contains("{p}");
        if ((needsPresent && present.isEmpty()) || (needsPast && past.isEmpty())) {
          continue;
        }
        forms.add(
            new Form(
                t.form
                    .replace("{p}", Normalizer.fold(past))
                    .replace("{r}", Normalizer.fold(present))
                    .replace("{w}", Normalizer.fold(weak))
                    .replace("{s}", withoutLast(Normalizer.fold(present))),
                t.features));
      }
    }
    if (verbFirst && !past.isEmpty() && weak.isEmpty()) {
      String suffered =
          past.length() > 1 && past.charAt(1) == Letters.ALEF_HAMZA_ABOVE
              ? "" // no long a
              : passiveStem(Normalizer.fold(past), Normalizer.fold(present));
      if (!suffered.isEmpty()) {
        expand(forms, "passive", "{p}", suffered);
      }
    }
    return withProclitics(withClitics(forms), true);
  }

  /**
   * The stem of the past passive where it is written otherwise than the active: a long a becomes a
   * long u in the third form, and a long i before the last letter of a hollow verb of the fourth
   * and tenth (whose present has that letter, too). Empty where it is not.
   */
  private static String passiveStem(String past, String present) {
    int last = past.length() - 1;
    boolean third = // not behind "and"
        last == 3
            && past.charAt(1) == Letters.ALEF
            && past.charAt(0) != Letters.ALEF
            && past.charAt(0) != Letters.WAW;
    if (third && past.charAt(2) != Letters.ALEF && present.equals(past)) {
      return past.substring(0, 1) + Letters.WAW + past.substring(2);
    }
    boolean hollow =
        last >= 3
            && past.charAt(last - 1) == Letters.ALEF
            && past.charAt(0) == Letters.ALEF
            && present.length() >= 2
            && present.charAt(present.length() - 2) == Letters.FARSI_YEH;
    return hollow ? past.substring(0, last - 1) + Letters.FARSI_YEH + past.substring(last) : "";
  }

  /** The forms of a verb that tells a state by its bare present stem. */
  List<Form> stative(String present) {
    List<Form> forms = new ArrayList<>();
    expand(forms, "stative", "{r}", Normalizer.fold(present));
    return forms;
  }

  /** The forms of a noun with a possessive written on it. */
  List<Form> owned(String noun) {
    List<Form> forms = new ArrayList<>();
    expand(forms, "owned", "{n}", Normalizer.fold(noun));
    return forms;
  }

  /**
   * The forms of a verbal noun with its doer's pronoun written on it, as a preposition rules it.
   */
  List<Form> possessed(String noun) {
    List<Form> forms = new ArrayList<>();
    expand(forms, "possessed", "{n}", Normalizer.fold(beforePronoun(noun)));
    return forms;
  }

  private static String beforePronoun(String noun) {
    String stem = noun.substring(0, noun.length() - 1);
    return switch (noun.charAt(noun.length() - 1)) {
      case Letters.TEH_MARBUTA -> stem + Letters.TEH;
      case Letters.HAMZA -> stem + Letters.YEH_HAMZA;
      default -> noun;
    };
  }

  /** The forms of a verbal noun with what a ruling word leaves written on it, both ends. */
  List<Form> ruled(String noun) {
    List<Form> forms = new ArrayList<>();
    expand(forms, "ruled", "{n}", Normalizer.fold(noun));
    expand(forms, "ruled-owned", "{n}", Normalizer.fold(beforePronoun(noun)));
    return forms;
  }

  /** The form of a verbal noun with the article, where a preposition ties on its object. */
  List<Form> definite(String noun) {
    List<Form> forms = new ArrayList<>();
    expand(forms, "defined", "{n}", Normalizer.fold(noun));
    return forms;
  }

  private static String withoutLast(String stem) {
    return stem.isEmpty() ? stem : stem.substring(0, stem.length() - 1);
  }

  private void expand(List<Form> forms, String use, String slot, String stem) {
    for (Template t : templates) {
      if (t.use.equals(use)) {
        forms.add(new Form(t.form.replace(slot, stem), t.features));
      }
    }
  }

  private List<Form> withClitics(List<Form> forms) {
    List<Form> all = new ArrayList<>(forms);
    for (Template clitic : templates) {
      if (clitic.use.equals("clitic")) {
        forms.forEach(f -> all.add(new Form(f.text + clitic.form, f.features)));
      }
    }
    return all;
  }

  /** The forms with and without each proclitic; one that only verbs take says its own features. */
  private List<Form> withProclitics(List<Form> forms, boolean verbs) {
    List<Form> all = new ArrayList<>(forms);
    for (Template t : templates) {
      boolean any = t.use.equals("proclitic");
      if (any || (verbs && t.use.equals("verb-proclitic"))) {
        forms.stream()
            .filter(f -> any || f.features.contains(Feature.PRESENT)) // no past is wished for
            .forEach(f -> all.add(new Form(t.form + f.text, any ? f.features : t.features)));
      }
    }
    return all;
  }
}
