// SPDX-License-Identifier: GPL-3.0-or-later
// A small map of the theatre: circles for places, as large as their entries are many. A place
// outside the frame, or without coordinates, stands in a list below.

const THEATRE = json('theatre');
const FRAME = { west: 43.1, east: 50.7, south: 38.2, north: 42.2 };
const MAP_WIDTH = 400;
const MAP_SCALE = MAP_WIDTH / ((FRAME.east - FRAME.west) * Math.cos((40.3 * Math.PI) / 180));
const MAP_HEIGHT = Math.round((FRAME.north - FRAME.south) * MAP_SCALE);
const COUNTRY_AT = {
  ARM: [44.35, 40.62], AZE: [48.3, 40.35], GEO: [44.4, 41.75], TUR: [43.55, 39.75], IRN: [47.3, 38.75], RUS: [47.2, 42.0],
};
const MAX_CIRCLES = 150;

function project(lon, lat) {
  return [
    ((lon - FRAME.west) / (FRAME.east - FRAME.west)) * MAP_WIDTH,
    ((FRAME.north - lat) / (FRAME.north - FRAME.south)) * MAP_HEIGHT,
  ];
}

const inFrame = (place) =>
  typeof place.lat === 'number' && typeof place.lon === 'number' &&
  place.lon > FRAME.west && place.lon < FRAME.east && place.lat > FRAME.south && place.lat < FRAME.north;

function pathOf(line, closed) {
  const points = line.map(([lon, lat]) => project(lon, lat).map((v) => v.toFixed(1)).join(' '));
  return `M${points.join('L')}${closed ? 'Z' : ''}`;
}

class TheatreMap {
  constructor(onChange) {
    this.onChange = onChange;
    this.ground = svg('g', { class: 'ground', 'aria-hidden': 'true' },
      THEATRE.land.map(({ country, rings }) => svg('path', {
        class: `land ${country === 'ARM' || country === 'AZE' ? 'party' : ''}`, 'fill-rule': 'evenodd',
        d: rings.filter((ring) => ring.length > 3).map((ring) => pathOf(ring, true)).join(''),
      })),
      svg('path', { class: 'border', d: THEATRE.borders.map((line) => pathOf(line, false)).join('') }));
    this.names = svg('g', { class: 'countries', 'aria-hidden': 'true' });
    this.circles = svg('g', { class: 'circles' });
    this.labels = svg('g', { class: 'labels', 'aria-hidden': 'true' });
    this.picture = svg('svg', { class: 'map', viewBox: `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`, role: 'group', 'aria-labelledby': 'map-title' },
      this.ground, this.names, this.circles, this.labels);
    this.title = el('summary', { id: 'map-title' });
    this.elsewhere = el('div', { class: 'elsewhere' });
    this.note = el('p', { class: 'note' });
    this.node = el('details', { class: 'where' }, this.title, this.picture, this.elsewhere, this.note);
    this.node.hidden = PLACES.size === 0;
  }

  toggle(id) {
    if (view.place.has(id)) view.place.delete(id);
    else view.place.add(id);
    this.onChange();
  }

  draw(events) {
    this.title.textContent = say('map.title');
    this.note.textContent = `${say('map.hint')} ${say('map.note')}`;
    const sums = new Map();
    for (const event of events) for (const id of event.placeIds) sums.set(id, (sums.get(id) ?? 0) + 1);
    for (const id of view.place) if (!sums.has(id) && PLACES.has(id)) sums.set(id, 0);
    const all = [...sums].map(([id, n]) => ({ id, n, place: PLACES.get(id) }))
      .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
    const here = all.filter(({ place }) => inFrame(place)).slice(0, MAX_CIRCLES);
    this.picture.toggleAttribute('hidden', ![...PLACES.values()].some(inFrame));
    const top = Math.max(1, ...here.map(({ n }) => n));
    const radius = (n) => 4 + 12 * Math.sqrt(n / top) * Math.min(1, Math.sqrt(top / 6));
    const focused = document.activeElement?.dataset?.place;
    this.circles.replaceChildren(...here.map(({ id, n, place }) => this.circle(id, n, place, radius(n))));
    if (focused) [...this.circles.children].find((c) => c.dataset.place === focused)?.focus();
    this.drawLabels(here, radius);
    this.drawElsewhere(all.filter(({ place }) => !inFrame(place)).slice(0, 24));
  }

  circle(id, n, place, r) {
    const [cx, cy] = project(place.lon, place.lat);
    const label = say('map.place', visible(nameOf(id)), count(n));
    const node = svg('circle', {
      cx, cy, r, tabindex: 0, role: 'button', 'data-place': id, 'aria-pressed': view.place.has(id) ? 'true' : 'false',
      'aria-label': label, class: view.place.has(id) ? 'chosen' : '',
      click: () => this.toggle(id),
      keydown: (e) => {
        if (e.key === 'Enter' || e.key === ' ') {
          e.preventDefault();
          this.toggle(id);
        }
      },
    }, svg('title', {}, label));
    return node;
  }

  /** Names of the largest circles, as far as they do not cross each other or the frame. */
  drawLabels(here, radius) {
    const boxes = here.slice(0, 60).map(({ n, place }) => {
      const [x, y] = project(place.lon, place.lat);
      const r = radius(n) * 0.8;
      return [x - r, y - r, 2 * r, 2 * r];
    });
    const texts = [];
    for (const { id, n, place } of here) {
      if (texts.length >= 9) break;
      const text = visible(nameOf(id));
      const [x, y] = project(place.lon, place.lat);
      const width = text.length * 6 + 6;
      const r = radius(n) + 1;
      const spots = [[x + r + 3, y - 7], [x - r - 3 - width, y - 7], [x - width / 2, y - r - 16], [x - width / 2, y + r + 2]];
      const spot = spots.find(([left, up]) => left > 2 && left + width < MAP_WIDTH - 2 && up > 2 && up + 15 < MAP_HEIGHT &&
        boxes.every(([l, t, w, h]) => left + width < l || left > l + w || up + 13 < t || up > t + h));
      if (!spot) continue;
      boxes.push([spot[0], spot[1], width, 13]);
      texts.push(svg('text', { x: spot[0] + width / 2, y: spot[1] + 11 }, text));
    }
    this.labels.replaceChildren(...texts);
    this.names.replaceChildren(...Object.entries(COUNTRY_AT).map(([id, [lon, lat]]) => {
      const [x, y] = project(lon, lat);
      const text = say(`side.${id}`).split(' ').at(-1);
      const width = text.length * 7;
      const free = boxes.every(([l, t, w, h]) => x + width / 2 < l || x - width / 2 > l + w || y + 3 < t || y - 10 > t + h);
      return free ? svg('text', { x, y }, text) : null;
    }).filter(Boolean));
  }

  drawElsewhere(places) {
    this.elsewhere.hidden = places.length === 0;
    this.elsewhere.replaceChildren(el('h3', {}, say('map.elsewhere')),
      el('ul', {}, places.map(({ id, n }) => el('li', {}, el('button', {
        type: 'button', class: 'pick', 'aria-pressed': view.place.has(id) ? 'true' : 'false', click: () => this.toggle(id),
      }, bdi(nameOf(id)), el('span', { class: 'n' }, count(n)))))));
  }
}
