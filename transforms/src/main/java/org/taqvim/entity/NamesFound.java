// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taqvim.entity.ActorMention.Sort;
import org.taqvim.entity.EntityLinker.Link;
import org.taqvim.text.SourceText;

/** Collects the names and actors of one text, with their canonical names and countries. */
final class NamesFound {
  private final SourceText source;
  private final Gazetteer gazetteer;
  private final List<EntityMention> entities = new ArrayList<>();
  private final List<ActorMention> actors = new ArrayList<>();

  NamesFound(SourceText source, Gazetteer gazetteer) {
    this.source = source;
    this.gazetteer = gazetteer;
  }

  /** What was found, in text order. */
  TaggedNames inOrder() {
    entities.sort(Comparator.comparingInt(EntityMention::begin));
    actors.sort(Comparator.comparingInt(ActorMention::begin));
    return new TaggedNames(entities, actors);
  }

  void entity(int begin, int end, EntityType type, String id) {
    entity(begin, end, type, id, List.of());
  }

  void entity(int begin, int end, EntityType type, String id, List<String> flags) {
    String words = source.text().substring(begin, end);
    entities.add(new EntityMention(begin, end, words, type, id, name(id), flags));
  }

  /** A name that may be in no list. */
  void entity(EntityMention name) {
    entities.add(name);
  }

  void actor(int begin, int end, Sort sort, String id) {
    String words = source.text().substring(begin, end);
    actors.add(new ActorMention(begin, end, words, sort, id, name(id), gazetteer.country(id)));
  }

  /** A name of several words, linked as a whole. */
  void unlisted(int begin, int end, EntityType type, String language) {
    String words = source.text().substring(begin, end);
    Link link = EntityLinker.standard().link(type, words, language);
    entities.add(new EntityMention(begin, end, words, type, link.id(), link.name()));
  }

  /** The family name of several people of the article: somebody, but nobody knows who. */
  void openPerson(int begin, int end, String language) {
    String words = source.text().substring(begin, end);
    Link link = EntityLinker.open(EntityType.PER, words, language);
    entities.add(new EntityMention(begin, end, words, EntityType.PER, link.id(), link.name()));
    actors.add(
        new ActorMention(begin, end, words, Sort.PERSON, link.id(), link.name(), Optional.empty()));
  }

  /** A medium that no list holds. */
  void medium(int begin, int end, Link link) {
    String words = source.text().substring(begin, end);
    actors.add(
        new ActorMention(begin, end, words, Sort.MEDIA, link.id(), link.name(), Optional.empty()));
  }

  /** How an organisation acts. */
  Sort sortOf(String id) {
    String kind = gazetteer.entry(id).map(GazetteerEntry::kind).orElse("organisation");
    return switch (kind) {
      case "forces" -> Sort.FORCES;
      case "media" -> Sort.MEDIA;
      case "government" -> Sort.GOVERNMENT;
      default -> Sort.ORGANISATION;
    };
  }

  private String name(String id) {
    return gazetteer.name(id).orElse(id);
  }
}
