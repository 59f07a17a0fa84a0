// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader asks for, kept in the address, and which entries answer it.

const FACETS = {
  type: (event) => [event.type],
  actor: (event) => event.actorIds,
  place: (event) => event.placeIds,
  language: (event) => event.languages,
  standing: (event) => event.standings,
};

/** Everything a shared address brings back. */
const view = {
  q: '', from: null, to: null, min: 1, bg: true, open: new Set(), theme: '', zoom: [],
  type: new Set(), actor: new Set(), place: new Set(), language: new Set(), standing: new Set(),
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function readAddress() {
  const params = new URLSearchParams(location.hash.slice(1));
  const list = (name) => new Set((params.get(name) ?? '').split(',').filter(Boolean).map(decode));
  const day = (name) => (DAY.test(params.get(name) ?? '') && !Number.isNaN(dayOf(params.get(name))) ? dayOf(params.get(name)) : null);
  const asked = params.get('ui');
  if (asked in LANGUAGES) ui = asked;
  view.q = params.get('q') ?? '';
  view.from = day('from');
  view.to = day('to');
  view.min = Math.max(1, Number.parseInt(params.get('min') ?? '1', 10) || 1);
  view.bg = params.get('bg') !== '0';
  view.theme = ['dark', 'light'].includes(params.get('theme')) ? params.get('theme') : '';
  view.open = list('open');
  const zoom = (params.get('zoom') ?? '').split('..').map((d) => (DAY.test(d) ? dayOf(d) : Number.NaN));
  view.zoom = zoom.length === 2 && zoom[0] <= zoom[1] ? zoom : [];
  for (const name of Object.keys(FACETS)) view[name] = list(name);
}

const encode = (value) => value.replace(/[%,]/g, (c) => (c === ',' ? '%2C' : '%25'));
const decode = (value) => value.replace(/%2C/g, ',').replace(/%25/g, '%');

function address(changes) {
  const now = { ...view, ...changes };
  const params = new URLSearchParams();
  params.set('ui', ui);
  if (now.q) params.set('q', now.q);
  if (now.from !== null) params.set('from', isoOf(now.from));
  if (now.to !== null) params.set('to', isoOf(now.to));
  if (now.min > 1) params.set('min', String(now.min));
  if (!now.bg) params.set('bg', '0');
  if (now.zoom.length) params.set('zoom', now.zoom.map(isoOf).join('..'));
  if (now.theme) params.set('theme', now.theme);
  for (const name of [...Object.keys(FACETS), 'open']) {
    if (now[name].size) params.set(name, [...now[name]].slice(0, 40).map(encode).join(','));
  }
  return `#${params}`;
}

function writeAddress() {
  const hash = address({});
  if (hash !== location.hash) history.replaceState(null, '', hash);
}

const filterCount = () =>
  Object.keys(FACETS).reduce((n, name) => n + view[name].size, 0) +
  (view.from !== null || view.to !== null ? 1 : 0) + (view.min > 1 ? 1 : 0) + (view.bg ? 0 : 1) + (view.q ? 1 : 0);

/**
 * Tests every entry against every filter once.
 *
 * Returns the entries that pass all, and for each facet, the date and the place those that only it
 * keeps out or lets in: so each control can say what choosing in it would bring.
 */
function applyFilters() {
  const match = matcher(view.q);
  const names = Object.keys(FACETS);
  const bit = Object.fromEntries(names.map((name, i) => [name, 1 << i]));
  bit.date = 1 << names.length;
  bit.rest = bit.date << 1;
  const passing = [];
  const counts = Object.fromEntries(names.map((name) => [name, new Map()]));
  const anyDate = [];
  const anyPlace = [];
  for (const event of EVENTS) {
    let misses = 0;
    for (const name of names) {
      if (view[name].size && !FACETS[name](event).some((value) => view[name].has(value))) {
        misses |= bit[name];
      }
    }
    if (!inDates(event)) misses |= bit.date;
    if (event.outlets < view.min || (!view.bg && event.background) || (match && !match(event))) {
      misses |= bit.rest;
    }
    if (misses === 0) passing.push(event);
    if ((misses & ~bit.date) === 0) anyDate.push(event);
    if ((misses & ~bit.place) === 0) anyPlace.push(event);
    for (const name of names) {
      if ((misses & ~bit[name]) !== 0) continue;
      for (const value of FACETS[name](event)) {
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      }
    }
  }
  return { passing, counts, anyDate, anyPlace };
}

function inDates(event) {
  if (view.from === null && view.to === null) return true;
  if (event.first === null) return false;
  return (view.to === null || event.first <= view.to) && (view.from === null || event.last >= view.from);
}

const TOP = 6;

/** One group of choices with their counts; long ones can be searched and opened. */
class Facet {
  constructor(name, choices, labelOf, onChange, { searchable = false, mark } = {}) {
    Object.assign(this, { name, choices, labelOf, onChange, mark, all: false, find: '' });
    this.list = el('ul', { class: 'choices' });
    this.more = el('button', { type: 'button', class: 'quiet', click: () => this.toggle() });
    this.search = searchable && choices.length > TOP * 2
      ? el('input', { type: 'search', class: 'find', input: (e) => this.narrow(e.target.value) })
      : null;
    this.legend = el('legend');
    this.node = el('fieldset', { class: `facet facet-${name}` }, this.legend, this.search, this.list, this.more);
  }

  toggle() {
    this.all = !this.all;
    this.draw(this.counts);
  }

  narrow(text) {
    this.find = foldForSearch(text);
    this.draw(this.counts);
  }

  draw(counts) {
    this.counts = counts;
    const chosen = view[this.name];
    const of = (value) => counts.get(value) ?? 0;
    const fits = (value) => !this.find || foldForSearch(`${this.labelOf(value)} ${NAMES.get(value) ?? ''}`).includes(this.find);
    const known = this.choices.filter((value) => (of(value) > 0 || chosen.has(value)) && fits(value));
    const sorted = this.search || this.choices.length > TOP
      ? [...known].sort((a, b) => chosen.has(b) - chosen.has(a) || of(b) - of(a) || (a < b ? -1 : 1))
      : known;
    const limit = this.find ? 30 : this.all ? 200 : Math.max(TOP, chosen.size);
    this.legend.textContent = say(`filter.${this.name}`);
    if (this.search) {
      this.search.placeholder = say('filter.find');
      this.search.setAttribute('aria-label', `${say(`filter.${this.name}`)}: ${say('filter.find')}`);
    }
    const focused = this.list.contains(document.activeElement) ? document.activeElement.value : null;
    this.list.replaceChildren(...sorted.slice(0, limit).map((value) => this.choice(value, of(value))));
    if (focused !== null) {
      [...this.list.querySelectorAll('input')].find((input) => input.value === focused)?.focus();
    }
    const rest = sorted.length - limit;
    this.more.hidden = this.find !== '' || (rest <= 0 && !this.all) || sorted.length <= TOP;
    this.more.textContent = this.all ? say('filter.less') : say('filter.more', count(Math.max(0, rest)));
    this.node.hidden = known.length === 0 && !this.find;
  }

  choice(value, n) {
    const input = el('input', {
      type: 'checkbox', value, checked: view[this.name].has(value),
      change: (e) => {
        if (e.target.checked) view[this.name].add(value);
        else view[this.name].delete(value);
        this.onChange();
      },
    });
    return el('li', {}, el('label', {}, input,
      this.mark ? el('i', { class: `dot ${this.mark(value)}`, 'aria-hidden': 'true' }) : null,
      bdi(this.labelOf(value), { class: 'choice' }), el('span', { class: 'n' }, count(n))));
  }
}
