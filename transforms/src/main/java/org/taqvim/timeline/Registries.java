// SPDX-License-Identifier: GPL-3.0-or-later
package org.taqvim.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.taqvim.dating.StandardActors;
import org.taqvim.entity.Gazetteer;
import org.taqvim.entity.GazetteerEntry;
import org.taqvim.event.Participant;
import org.taqvim.event.Place;

/** The registries that come with the library. */
public final class Registries {
  private Registries() {}

  /** What the built-in gazetteer knows. */
  public static ActorRegistry standard() {
    return Standard.INSTANCE;
  }

  private static final class Standard implements ActorRegistry {
    static final Standard INSTANCE = new Standard(Gazetteer.standard());

    private final Gazetteer gazetteer;

    Standard(Gazetteer gazetteer) {
      this.gazetteer = gazetteer;
    }

    @Override
    public Optional<String> state(String actorId) {
      return StandardActors.instance().state(actorId);
    }

    @Override
    public Optional<Participant> holder(String officeId, LocalDate day, Participant.Role role) {
      return gazetteer.holder(officeId, day).map(h -> new Participant(h.person(), h.name(), role));
    }

    @Override
    public Optional<Participant> voiced(String officeId, Participant.Role role) {
      return gazetteer
          .entry(officeId)
          .filter(office -> office.kind().equals("voice"))
          .flatMap(office -> gazetteer.organisationOf(office.id()))
          .map(body -> new Participant(body.id(), body.name(), role));
    }

    @Override
    public boolean isBroad(String placeId) {
      // A height that is fought over is a spot, though dating takes no mountain for one.
      return StandardActors.instance().isBroad(placeId)
          && gazetteer
              .entry(placeId)
              .map(GazetteerEntry::kind)
              .filter("mountain"::equals)
              .isEmpty();
    }

    @Override
    public boolean isCapital(String placeId) {
      return StandardActors.instance().isCapital(placeId);
    }

    @Override
    public Place place(Place told) {
      return gazetteer
          .entry(told.id())
          .map(
              e ->
                  new Place(
                      told.id(),
                      told.name(),
                      told.country().or(e::country),
                      told.lat().or(e::latitude),
                      told.lon().or(e::longitude)))
          .orElse(told);
    }

    @Override
    public Optional<String> label(String id, String language) {
      return gazetteer.label(id, language);
    }

    @Override
    public String name(String id) {
      return gazetteer.name(id).or(() -> gazetteer.state(id).map(GazetteerEntry::name)).orElse(id);
    }

    @Override
    public Optional<String> country(String id) {
      return gazetteer.country(id);
    }

    @Override
    public boolean isState(String id) {
      return gazetteer.entry(id).map(GazetteerEntry::kind).filter("state"::equals).isPresent();
    }
  }
}
