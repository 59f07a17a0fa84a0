// SPDX-License-Identifier: GPL-3.0-or-later
// The entries, read from the page, with what filtering and drawing ask of them over and over.

const LABELS = json('labels');

/** Colour groups, after the quadrants of PLOVER; the order is that of the stacked bars. */
const GROUPS = {
  force: ['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION', 'PROTEST'],
  dispute: ['ACCUSE', 'THREATEN', 'REJECT', 'REQUEST'],
  talk: ['CONSULT', 'AGREE', 'SUPPORT', 'CONCEDE'],
  deed: ['AID', 'COOPERATE', 'RETREAT'],
  other: ['STATEMENT', 'OTHER'],
};
const GROUP_OF = Object.fromEntries(
  Object.entries(GROUPS).flatMap(([group, types]) => types.map((type) => [type, group])));

const NOT_YET = new Set(
  ['demanded', 'promised', 'threatened', 'obligated', 'planned', 'conditional', 'feared']);

const EVENTS = readEvents();
const BY_ID = new Map(EVENTS.map((event) => [event.id, event]));

function readEvents() {
  const lines = document.getElementById('events').textContent.split('\n').filter((l) => l.trim());
  const events = lines.map((line) => enrich(JSON.parse(line)));
  // By day; what is known only to a whole year opens it, so that its heading stands once.
  const rank = (e) => (e.first === null ? Infinity : e.first - (e.yearLong ? 0.5 : 0));
  return events.map((e, i) => [e, rank(e), i])
    .sort((a, b) => (a[1] === b[1] ? a[2] - b[2] : a[1] - b[1]))
    .map(([e], i) => Object.assign(e, { index: i }));
}

function enrich(event) {
  event.first = event.start ? dayOf(event.start) : null;
  event.last = event.start ? Math.max(event.first, event.end ? dayOf(event.end) : event.first) : null;
  event.yearLong = event.first !== null && event.last - event.first > 180 &&
    [GREGORIAN, SOLAR].some((calendar) => {
      const { m, d } = calendar.parts(event.first);
      return m === 1 && d === 1;
    });
  event.group = GROUP_OF[event.type] ?? 'other';
  event.claimants = [...new Set(event.claims.map((claim) => claim.by))];
  event.outlets = event.reports;
  event.rival = isRival(event);
  event.standings = standings(event);
  event.actorIds = [...new Set(event.actors.map((actor) => actor.id))];
  event.placeIds = [...new Set(event.places.map((place) => place.id))];
  event.hay = null;
  return event;
}

/** The states that a name speaks of, by the stems of their English names. */
function statesIn(name) {
  return Object.keys(WORDS.en).filter((key) => /^side\.[A-Z]{3}$/.test(key) && name.includes(WORDS.en[key].slice(0, 6)));
}

/**
 * Whether accounts stand against each other: their numbers differ, one denies, or they come from
 * different states that both take part. Several voices of one side are no rivals.
 */
function isRival(event) {
  if (event.flags.includes('numbers-differ') || event.claims.some((claim) => claim.modality === 'denied')) return true;
  if (event.claimants.length < 2) return false;
  const parties = new Set(event.actors.flatMap((actor) => statesIn(actor.name)));
  const voices = new Set(event.claimants.flatMap(statesIn).filter((state) => parties.has(state)));
  return voices.size > 1;
}

function standings(event) {
  const list = [];
  if (event.negated || event.modality === 'denied') list.push('denied');
  else if (event.modality === 'claimed') list.push('claimed');
  else if (NOT_YET.has(event.modality)) list.push('intended');
  else list.push('fact');
  if (event.outlets > 1) list.push('confirmed');
  if (event.rival) list.push('rival');
  if (event.flags.length > 0) list.push('doubt');
  return list;
}

/** The names of all actors and places, by id, as the pipeline gives them. */
const NAMES = new Map();
const PLACES = new Map();
for (const event of EVENTS) {
  for (const actor of event.actors) NAMES.set(actor.id, actor.name);
  for (const place of event.places) {
    NAMES.set(place.id, place.also ? `${place.name} (${place.also})` : place.name);
    if (!PLACES.has(place.id)) PLACES.set(place.id, place);
  }
}

/** What an actor, place or claimant is called in the reader's language. */
function nameOf(key, fallback) {
  const label = LABELS[key];
  return (ui !== 'en' && label?.[ui]) || NAMES.get(key) || fallback || key;
}

const titleOf = (event) => event.title[ui] || event.title.en;

const sideName = (side) => (isSaid(`side.${side}`) ? say(`side.${side}`) : nameOf(side, side));

/** A doubt in plain words; one without words of its own is at least readable. */
function flagText(flag) {
  const key = `flag.${flag.replaceAll('_', '-')}`;
  return isSaid(key) ? say(key) : flag.replace(/[-_]/g, ' ');
}

// Folding: as org.taqvim.text.Normalizer folds, by its own table, and beyond it Latin accents.

const FOLDING = json('folding');
const FOLDED = new RegExp(`[${Object.keys(FOLDING).map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`, 'g');
const PRESENTATION = /[\ufb50-\ufdff\ufe70-\ufefc]/g;

/** Folded as the pipeline folds: spellings of one word become one. */
function fold(text) {
  return text
    .replace(PRESENTATION, (c) => c.normalize('NFKC'))
    .replace(FOLDED, (c) => FOLDING[c])
    .toLowerCase();
}

/** Folded for searching: Latin letters lose their accents, and a missing joiner makes no odds. */
function foldForSearch(text) {
  return fold(text)
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (c) => c.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
    .replace(/[\u0259\u04d9]/g, 'e')
    .replace(/\u0131/g, 'i')
    .replace(/[\u0300-\u036f\u200c]/g, '');
}

/** All that a search looks at, with and without blanks: names are spelt joined and apart. */
function hayOf(event) {
  if (event.hay) return event.hay;
  const names = [...event.actorIds, ...event.placeIds, ...event.claimants].flatMap((id) => {
    const label = LABELS[id];
    return [NAMES.get(id) ?? id, ...(label ? [label.fa, label.ar, ...label.others] : [])];
  });
  const words = [
    event.title.en, event.title.fa, event.title.ar, ...names,
    ...event.sources.flatMap((s) => [s.quote, s.outlet, s.article, ...s.marks.map((m) => m.name)]),
    ...event.claims.flatMap((c) => [c.by, c.quote, ...c.via]),
    event.start, ...event.native,
  ];
  const text = foldForSearch([...new Set(words.filter(Boolean))].join(' \n '));
  event.hay = { text, joined: text.replace(/\s+/g, '') };
  return event.hay;
}

/**
 * A predicate for a query: every word of it must occur; long ones also across blanks. A word of one
 * or two letters goes with the one before it, as name endings do that are written apart.
 */
function matcher(query) {
  const words = [];
  for (const word of foldForSearch(query).split(/\s+/).filter(Boolean)) {
    if (word.length < 3 && words.length > 0) words.push(words.pop() + word);
    else words.push(word);
  }
  if (words.length === 0) return null;
  return (event) => {
    const hay = hayOf(event);
    return words.every((word) =>
      hay.text.includes(word) || (word.length >= 5 && hay.joined.includes(word)));
  };
}

/** Folds the entries while nobody waits, so that the first search finds them folded. */
function foldAhead() {
  const idle = window.requestIdleCallback ?? ((run) => setTimeout(() => run({ timeRemaining: () => 8 }), 50));
  let next = 0;
  const step = (deadline) => {
    while (next < EVENTS.length && deadline.timeRemaining() > 2) hayOf(EVENTS[next++]);
    if (next < EVENTS.length) idle(step);
  };
  idle(step);
}
