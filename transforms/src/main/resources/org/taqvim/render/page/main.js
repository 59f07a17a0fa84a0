// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the parts together: header, band, filters, list and map, and what keys do.

readLanguage();
readAddress();

const band = new Band(refresh);
const map = new TheatreMap(refresh);
const list = new EntryList(pickFrom, writeAddress);
const facets = makeFacets();
const parts = makePage();

function readLanguage() {
  const wanted = (navigator.languages ?? []).map((tag) => tag.slice(0, 2)).find((tag) => tag in LANGUAGES);
  ui = wanted ?? 'en';
}

function makeFacets() {
  const values = (of) => [...new Set(EVENTS.flatMap(of))];
  const types = Object.values(GROUPS).flat();
  const byName = (ids) => ids.sort((a, b) => ((NAMES.get(a) ?? a) < (NAMES.get(b) ?? b) ? -1 : 1));
  return [
    new Facet('type', types, (type) => say(`type.${type}`), refresh, { mark: (type) => GROUP_OF[type] }),
    new Facet('actor', byName(values(FACETS.actor)), nameOf, refresh, { searchable: true }),
    new Facet('place', byName(values(FACETS.place)), nameOf, refresh, { searchable: true }),
    new Facet('standing', ['fact', 'claimed', 'intended', 'denied', 'confirmed', 'rival', 'doubt'],
      (value) => say(`standing.${value}`), refresh),
    new Facet('language', values(FACETS.language).sort(),
      (l) => (isSaid(`language.${l}`) ? say(`language.${l}`) : l), refresh),
  ];
}

function pickFrom(facet, id) {
  if (view[facet].has(id)) view[facet].delete(id);
  else view[facet].add(id);
  refresh();
}

function makePage() {
  const p = {};
  p.skip = el('a', { href: '#entries', class: 'skip', click: (e) => { e.preventDefault(); list.feed.focus(); } });
  p.title = el('h1');
  p.subtitle = el('p', { class: 'subtitle' });
  p.languages = el('div', { class: 'languages', role: 'group' }, Object.entries(LANGUAGES).map(([tag, name]) =>
    el('button', { type: 'button', lang: tag, 'data-ui': tag, click: () => speak(tag) }, name)));
  p.theme = el('button', { type: 'button', class: 'icon', click: swapTheme }, '◐');
  p.print = el('button', { type: 'button', class: 'icon', click: () => window.print() }, '⎙');
  p.search = el('input', {
    type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false', dir: 'auto', value: view.q,
    input: debounce(60, () => { view.q = p.search.value; refresh(); }),
  });
  p.count = el('p', { class: 'count', role: 'status', 'aria-live': 'polite' });
  p.active = el('ul', { class: 'active' });
  p.openAll = el('button', { type: 'button', class: 'quiet', click: () => { list.openAll(view.open.size === 0); words(); } });
  p.undated = el('button', { type: 'button', class: 'quiet', click: () => list.goTo(EVENTS.find((e) => e.first === null && list.rowOf(e) >= 0)) });
  const dateField = (id) => el('input', { type: 'text', id, dir: 'ltr', inputmode: 'numeric', autocomplete: 'off', change: dateChange });
  p.from = dateField('from');
  p.to = dateField('to');
  p.fromLabel = el('label', { for: 'from' });
  p.toLabel = el('label', { for: 'to' });
  p.fromOther = el('span', { class: 'other-date' });
  p.toOther = el('span', { class: 'other-date' });
  p.dateLegend = el('legend');
  p.min = el('select', { id: 'min', change: () => { view.min = Number(p.min.value); refresh(); } },
    [1, 2, 3, 5].map((n) => el('option', { value: n })));
  p.minLabel = el('label', { for: 'min' });
  p.bg = el('input', { type: 'checkbox', id: 'bg', change: () => { view.bg = !p.bg.checked; refresh(); } });
  p.bgLabel = el('bdi');
  p.reset = el('button', { type: 'button', class: 'quiet', click: reset });
  p.filterTitle = el('h2', { id: 'filter-title' });
  p.drawer = el('details', { class: 'drawer' }, el('summary', {}, p.drawerTitle = el('span')),
    el('div', { class: 'filters' }, p.filterTitle,
      el('fieldset', { class: 'facet facet-date' }, p.dateLegend,
        el('div', { class: 'dates' }, p.fromLabel, p.from, p.fromOther, p.toLabel, p.to, p.toOther)),
      facets.map((facet) => facet.node),
      el('fieldset', { class: 'facet facet-more' },
        el('div', { class: 'line' }, p.minLabel, p.min),
        el('label', { class: 'line' }, p.bg, p.bgLabel)), p.reset));
  const wide = window.matchMedia('(min-width: 64em)');
  const fit = () => { p.drawer.open = map.node.open = wide.matches; };
  fit();
  wide.addEventListener('change', fit);
  p.made = el('p');
  p.machine = el('p');
  p.rejected = el('p');
  p.keys = el('p');
  p.save = el('button', { type: 'button', class: 'quiet', click: save });
  p.searchLabel = el('label', { for: 'search', class: 'hush' });
  append(document.getElementById('page'), [
    p.skip,
    el('header', { class: 'top' },
      el('div', { class: 'name' }, p.title, p.subtitle),
      el('div', { class: 'tools' }, p.languages, p.theme, p.print)),
    band.node,
    el('div', { class: 'bar-row', role: 'search' }, p.searchLabel, p.search, p.count, p.undated, p.openAll),
    p.active,
    el('div', { class: 'columns-3' },
      p.left = el('aside', { class: 'side' }, p.drawer),
      el('main', {}, list.sticky, list.node),
      p.right = el('aside', { class: 'side end' }, map.node)),
    el('footer', {}, p.machine, p.save, p.keys, p.made, p.rejected)]);
  return p;
}

function dateChange() {
  for (const [input, end] of [[parts.from, 'from'], [parts.to, 'to']]) {
    const range = readDate(input.value);
    const bad = range === null && input.value.trim() !== '';
    input.setCustomValidity(bad ? say('filter.date.bad', input.value) : '');
    if (bad) {
      input.reportValidity();
      return;
    }
    view[end] = range && (end === 'from' ? range.first : range.last);
  }
  refresh();
}

/** Saves the entries that the filters let through, as the lines of timeline.jsonl that they are. */
function save() {
  const shown = new Set(list.events.map((event) => event.id));
  const lines = document.getElementById('events').textContent.split('\n')
    .filter((line) => line.trim() && shown.has(JSON.parse(line).id));
  const url = URL.createObjectURL(new Blob([lines.map((line) => `${line}\n`).join('')], { type: 'application/jsonl' }));
  el('a', { href: url, download: 'timeline.jsonl' }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

function reset() {
  Object.assign(view, { q: '', from: null, to: null, min: 1, bg: true, zoom: [] });
  for (const name of Object.keys(FACETS)) view[name].clear();
  refresh();
}

function swapTheme() {
  const dark = view.theme ? view.theme === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
  view.theme = dark ? 'light' : 'dark';
  document.documentElement.dataset.theme = view.theme;
  writeAddress();
}

function speak(tag) {
  ui = tag;
  list.forget();
  words();
  refresh();
}

/** All words that do not change with the filters. */
function words() {
  const root = document.documentElement;
  root.lang = ui;
  root.dir = isRtl() ? 'rtl' : 'ltr';
  if (view.theme) root.dataset.theme = view.theme;
  else delete root.dataset.theme;
  const p = parts;
  const set = (node, key, ...values) => { node.textContent = say(key, ...values); };
  set(p.skip, 'page.skip');
  const title = isSaid(`conflict.${FACTS.conflict}`) ? say(`conflict.${FACTS.conflict}`) : say('page.title');
  p.title.textContent = title;
  document.title = `${title} · Taqvim`;
  set(p.subtitle, 'page.subtitle');
  p.languages.setAttribute('aria-label', say('page.language'));
  for (const button of p.languages.children) button.setAttribute('aria-pressed', String(button.dataset.ui === ui));
  for (const [node, key] of [[p.theme, 'page.theme'], [p.print, 'page.print']]) {
    node.title = say(key);
    node.setAttribute('aria-label', say(key));
  }
  set(p.searchLabel, 'search.label');
  p.search.placeholder = say('search.hint');
  set(p.filterTitle, 'filter.title');
  set(p.dateLegend, 'filter.date');
  p.from.placeholder = writeDate(calendars()[0], band.all[0]?.first ?? 0);
  p.to.placeholder = writeDate(calendars()[0], band.all.at(-1)?.last ?? 0);
  p.from.title = p.to.title = say('filter.date.hint');
  set(p.fromLabel, 'filter.from');
  set(p.toLabel, 'filter.to');
  set(p.minLabel, 'filter.sources');
  [...p.min.options].forEach((option) => {
    option.textContent = option.value === '1' ? say('filter.sources.any') : say('filter.sources.atleast', count(option.value));
  });
  set(p.bgLabel, 'filter.background');
  set(p.reset, 'filter.reset');
  set(p.openAll, view.open.size ? 'entry.closeall' : 'entry.openall');
  p.left.setAttribute('aria-label', say('filter.title'));
  p.right.setAttribute('aria-label', say('map.title'));
  set(p.save, 'page.save');
  p.keys.replaceChildren(...say('page.keys', '\n/\n', '\nj\n', '\nk\n').split('\n').map((part, i) => (i % 2 ? el('kbd', {}, part) : part)));
  set(p.machine, 'page.machine');
  set(p.made, 'page.made', visible(FACTS.version), visible(FACTS.conflict), count(FACTS.articles));
  p.rejected.textContent = FACTS.rejected ? say('page.rejected', count(FACTS.rejected)) : '';
}

/** The filters that are on, each with a way to take it off. */
function drawActive() {
  const chip = (label, off) => el('li', {}, el('button', {
    type: 'button', 'aria-label': say('filter.remove', label), click: () => { off(); refresh(); },
  }, bdi(label), el('span', { 'aria-hidden': 'true' }, ' ×')));
  const chips = [];
  if (view.q) chips.push(chip(visible(view.q), () => { view.q = ''; }));
  if (view.from !== null || view.to !== null) {
    const from = view.from ?? Math.min(view.to, band.all[0]?.first ?? view.to);
    const to = view.to ?? band.all.reduce((latest, e) => Math.max(latest, e.last), view.from);
    chips.push(chip(spanText(calendars()[0], Math.min(from, to), Math.max(from, to)), () => { view.from = view.to = null; }));
  }
  for (const facet of facets) {
    for (const value of view[facet.name]) {
      chips.push(chip(visible(facet.labelOf(value)), () => view[facet.name].delete(value)));
    }
  }
  if (view.min > 1) chips.push(chip(`${say('filter.sources')}: ${say('filter.sources.atleast', count(view.min))}`, () => { view.min = 1; }));
  if (!view.bg) chips.push(chip(say('filter.background'), () => { view.bg = true; }));
  parts.active.replaceChildren(...chips);
  parts.active.hidden = chips.length === 0;
}

/** Shows what the filters let through, everywhere. */
function refresh() {
  const { passing, counts, anyDate, anyPlace } = applyFilters();
  for (const facet of facets) facet.draw(counts[facet.name]);
  const p = parts;
  if (document.activeElement !== p.search) p.search.value = view.q;
  const [mine, theirs] = calendars();
  p.from.value = view.from === null ? '' : writeDate(mine, view.from);
  p.to.value = view.to === null ? '' : writeDate(mine, view.to);
  const other = (day) => (day === null ? '' : spanText(theirs, day, day));
  p.fromOther.textContent = other(view.from);
  p.toOther.textContent = other(view.to);
  p.min.value = [1, 2, 3, 5].includes(view.min) ? String(view.min) : '5';
  p.bg.checked = !view.bg;
  p.count.textContent = passing.length === EVENTS.length ? sayCount('count.all', passing.length)
    : say('count.some', count(passing.length), count(EVENTS.length));
  const undated = passing.filter((e) => e.first === null).length;
  p.undated.hidden = undated === 0;
  p.undated.textContent = say('list.undated.jump', count(undated));
  p.reset.hidden = filterCount() === 0;
  p.drawerTitle.textContent = filterCount() ? `${say('filter.show')} (${count(filterCount())})` : say('filter.show');
  drawActive();
  band.draw(anyDate);
  map.draw(anyPlace);
  list.show(passing);
  writeAddress();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === 'Escape' && event.target === parts.search) {
    view.q = '';
    parts.search.value = '';
    refresh();
    return;
  }
  if (typing) return;
  const inFeed = event.target.closest?.('#entries');
  const act = {
    '/': () => parts.search.focus(),
    j: () => list.step(1),
    k: () => list.step(-1),
    ...(inFeed ? { PageDown: () => list.step(1), PageUp: () => list.step(-1) } : {}),
    ...(event.target.matches?.('article.entry') ? { Enter: () => list.toggle(eventAt(event.target)) } : {}),
  }[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}

const eventAt = (node) => EVENTS[Number(node.id.replace('entry-', ''))];

function openAddressed() {
  if (view.open.size !== 1) return;
  const event = BY_ID.get([...view.open][0]);
  if (event) list.goTo(event, { open: true });
}

addEventListener('keydown', onKey);
addEventListener('hashchange', () => {
  readAddress();
  list.forget();
  words();
  refresh();
  openAddressed();
});
addEventListener('beforeprint', () => list.beforePrint());
addEventListener('afterprint', () => list.afterPrint());
new ResizeObserver(() => band.draw(band.shown ?? [])).observe(band.stage);

document.getElementById('page').hidden = false;
words();
refresh();
openAddressed();
foldAhead();

// What tests compare and time; nothing of the page reads it.
globalThis.taqvim = Object.freeze({
  SOLAR, fold, speak,
  datesOf(tag, [start, end, precision]) {
    const before = ui;
    ui = tag;
    const text = bothDates({ first: dayOf(start), last: dayOf(end), precision }).join(' · ');
    ui = before;
    return text;
  }, toggle: pickFrom,
  set(changes) {
    Object.assign(view, changes);
    refresh();
  },
});
