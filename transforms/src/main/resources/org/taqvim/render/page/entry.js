// SPDX-License-Identifier: GPL-3.0-or-later
// One entry: its line in the list, and opened, everything that is known of it and from whom.

/** A quote in its own direction, with the words that date it and the names in it marked. */
function quoteOf({ quote, language, begin, expression, marks }) {
  const points = [...quote];
  const spans = (marks ?? []).map((m) => ({ from: m.begin - begin, to: m.end - begin, kind: 'name', title: nameOf(m.id, m.name) }))
    .filter((m) => m.from >= 0 && m.to <= points.length && m.from < m.to);
  for (const words of expression ? expression.split(' / ') : []) {
    const at = quote.indexOf(words);
    if (at < 0 || !words) continue;
    const from = [...quote.slice(0, at)].length;
    const to = from + [...words].length;
    spans.splice(0, spans.length, ...spans.filter((m) => m.to <= from || m.from >= to),
      { from, to, kind: 'time', title: say('mark.time') });
  }
  spans.sort((a, b) => a.from - b.from);
  const parts = [];
  let done = 0;
  const text = (from, to) => visible(points.slice(from, to).join(''));
  for (const { from, to, kind, title } of spans) {
    if (from < done) continue;
    parts.push(text(done, from), el('mark', { class: kind, title: visible(title) }, text(from, to)));
    done = to;
  }
  parts.push(text(done, points.length));
  return el('blockquote', { dir: 'auto', lang: /^[a-z]{2,3}$/.test(language ?? '') ? language : null }, parts);
}

/** A small button that filters by an actor or place. */
function pick(facet, id, name, onPick, title) {
  return el('button', {
    type: 'button', class: `pick ${view[facet].has(id) ? 'on' : ''}`, 'aria-pressed': view[facet].has(id) ? 'true' : 'false',
    title, click: () => onPick(facet, id),
  }, bdi(name));
}

function rangeText({ low, high }) {
  return low === high ? count(low) : say('cas.range', count(low), count(high));
}

const HARMS = ['killed', 'injured', 'captured', 'missing', 'displaced'];

/** "Azerbaijan: 3 to 4 killed". */
function casualtyLine(side) {
  const harms = HARMS.filter((harm) => side[harm]).map((harm) => say(`cas.${harm}`, rangeText(side[harm])));
  const what = harms.length ? harms.join(comma()) : say('cas.unknown');
  return [bdi(sideName(side.side)), ': ', what];
}

/** One account's numbers, each with the bound that it sets. */
function claimNumbers({ figures }) {
  const numbers = HARMS.filter((harm) => figures[harm])
    .map((harm) => say(`cas.${harm}`, bounded(rangeText(figures[harm]), figures[harm].bound)));
  return numbers.length ? numbers.join(comma()) : say('cas.unknown');
}

/** "tanks destroyed". */
const lossName = ({ kind, fate }) => say(`fate.${fate}`, isSaid(`equipment.${kind}`) ? say(`equipment.${kind}`) : kind);

/** "tanks destroyed: 12". */
const lossText = (lost) => `${lossName(lost)}: ${lost.number ? rangeText(lost.number) : say('fate.unknown')}`;

const equipmentLine = (lost) => [bdi(sideName(lost.side)), ': ', lossText(lost)];

const claimNumber = ({ number, bound }) =>
  (number === null || number === undefined ? say('fate.unknown') : bounded(count(number), bound));

const hasNumber = ({ figures }) => HARMS.some((harm) => figures[harm]);

const bounded = (number, bound) => (isSaid(`cas.${bound}`) && bound !== 'unknown' ? say(`cas.${bound}`, number) : number);

function whenOf(event, id) {
  const [mine, other] = bothDates(event);
  const clock = clockText(event.time);
  return el('div', { class: 'when', id },
    el('time', { datetime: event.start, class: 'date', title: event.first === null ? null : spanText(calendars()[0], event.first, event.last) }, mine),
    other ? el('span', { class: 'other-date' }, other) : null,
    clock ? el('span', { class: 'clock' }, clock) : null);
}

function chips(event) {
  const list = [];
  const chip = (kind, ...text) => list.push(el('li', { class: `chip ${kind}` }, text));
  for (const side of event.casualties) chip('toll', casualtyLine(side));
  for (const side of new Set(event.equipment.map((lost) => lost.side))) {
    chip('toll', [bdi(sideName(side)), ': ', event.equipment.filter((lost) => lost.side === side).map(lossText).join(comma())]);
  }
  if (event.negated) chip('doubt', say('entry.negated'));
  if (event.modality !== 'happened') chip('modality', say(`modality.${event.modality}`));
  if (event.rival) chip('rival', say('entry.rival'), event.claimants.length > 1 ? ` · ${say('entry.claimants', count(event.claimants.length))}` : '');
  else if (event.claimants.length > 1) chip('plain', say('entry.accounts', count(event.claimants.length)));
  if (event.background) chip('plain', say('entry.background'));
  chip('plain', sayCount('entry.sources.count', event.outlets), ' · ',
    event.languages.map((l) => (isSaid(`language.${l}`) ? say(`language.${l}`) : l)).join(comma()));
  if (event.flags.length) chip('doubt', say('entry.doubts'), ` ${count(event.flags.length)}`);
  return el('ul', { class: 'chips' }, list);
}

const ROLES = { source: 0, target: 1, party: 2 };

function meta(event, onPick) {
  const parts = [el('span', { class: 'type' }, el('i', { class: `dot ${event.group}` }),
    isSaid(`type.${event.type}`) ? say(`type.${event.type}`) : event.type)];
  if (event.places.length) {
    parts.push(el('span', { class: 'places' }, event.places.map((p) => pick('place', p.id, nameOf(p.id), onPick, say('filter.place')))));
  }
  const seen = new Set();
  const actors = [...event.actors].sort((a, b) => ROLES[a.role] - ROLES[b.role]).filter((a) => !seen.has(a.id) && seen.add(a.id));
  if (actors.length) {
    const directed = actors[0].role === 'source';
    parts.push(el('span', { class: 'actors' }, actors.map((a, i) => [
      directed && a.role === 'target' && actors[i - 1]?.role === 'source' ? el('span', { class: 'arrow', 'aria-hidden': 'true' }, isRtl() ? '←' : '→') : null,
      pick('actor', a.id, nameOf(a.id), onPick, say(`entry.role.${a.role}`))])));
  }
  return el('div', { class: 'meta' }, parts);
}

/** Things in a row, parted as the language parts them. */
const listed = (things) => things.flatMap((thing, i) => (i === 0 ? [thing] : [comma(), thing]));

/** The words of a key around elements. */
function around(key, elements) {
  const [before, after] = say(key, '\n').split('\n');
  return [before, elements, after];
}

/** Claims side by side, a column for each claimant, with that claimant's numbers. */
function claimsOf(event) {
  if (event.claims.length === 0) return null;
  const columns = event.claimants.map((by) => {
    const mine = event.claims.filter((claim) => claim.by === by);
    const numbers = event.casualties.flatMap((side) => {
      const told = side.claims.filter((claim) => claim.by.split(', ').includes(by));
      const counted = told.filter(hasNumber);
      return (counted.length ? counted : told).map((claim) => [side.side, claim]);
    });
    const lost = event.equipment.flatMap((of) => {
      const mine = of.claims.filter((claim) => claim.by.split(', ').includes(by)).map(claimNumber);
      return [...new Set(mine)].map((number) => [of, number]);
    });
    const said = new Set();
    return el('section', { class: 'claim' },
      el('h4', {}, bdi(nameOf(by))),
      numbers.length + lost.length ? el('ul', { class: 'numbers' },
        numbers.map(([side, claim]) => el('li', {}, bdi(sideName(side)), ': ', claimNumbers(claim))),
        lost.map(([of, number]) => el('li', {}, bdi(sideName(of.side)), ': ', lossName(of), ': ', number))) : null,
      mine.filter((claim) => !said.has(claim.quote) && said.add(claim.quote)).map((claim) => [
        el('p', { class: 'how' }, el('span', { class: 'modality' }, say(`modality.${claim.modality}`)),
          claim.via.length ? [' · ', around('entry.claims.via', listed(claim.via.map((v) => bdi(nameOf(v)))))] : null),
        quoteOf({ ...sourceOf(event, claim), quote: claim.quote, begin: claim.begin })]));
  });
  return el('div', { class: 'claims' }, el('h3', {}, say('entry.claims')), el('div', { class: 'columns' }, columns));
}

/** The source whose words a claim quotes, for its language and marks. */
function sourceOf(event, claim) {
  return event.sources.find((s) => s.article === claim.article && s.begin <= claim.begin && claim.end <= s.end) ??
    { ...event.sources.find((s) => s.article === claim.article), expression: null, marks: [] };
}

function casualtiesOf(event) {
  if (event.casualties.length === 0) return null;
  return el('div', { class: 'casualties' }, el('h3', {}, say('entry.casualties')),
    el('ul', {}, event.casualties.map((side) => el('li', {}, el('strong', {}, casualtyLine(side)),
      el('ul', { class: 'accounts' }, side.claims.map((claim) => el('li', {},
        claim.by ? bdi(nameOf(claim.by)) : [say('cas.article'), ' ', code(claim.article)], ': ', claimNumbers(claim))))))));
}

function equipmentOf(event) {
  if (event.equipment.length === 0) return null;
  return el('div', { class: 'casualties' }, el('h3', {}, say('entry.equipment')),
    el('ul', {}, event.equipment.map((lost) => el('li', {}, el('strong', {}, equipmentLine(lost)),
      el('ul', { class: 'accounts' }, lost.claims.map((claim) => el('li', {}, bdi(nameOf(claim.by)), ': ', claimNumber(claim))))))));
}

/** The sources by article: its head once, then each passage that tells the entry. */
function sourcesOf(event) {
  const byArticle = Map.groupBy ? Map.groupBy(event.sources, (s) => s.article) : new Map();
  if (!Map.groupBy) for (const s of event.sources) byArticle.set(s.article, [...(byArticle.get(s.article) ?? []), s]);
  return el('div', { class: 'sources' }, el('h3', {}, say('entry.sources')),
    el('ol', {}, [...byArticle].map(([article, passages]) => el('li', {},
      sourceHead(passages[0]), passages.map((source) => passageOf(event, source)), el('p', { class: 'file' }, code(article))))));
}

function sourceHead(source) {
  const link = source.url ? webLink(source.url, say('entry.source.open')) : null;
  const published = source.published ? dayOf(source.published) : null;
  const [mine, other] = calendars();
  return el('p', { class: 'source-head' },
    source.outlet ? [el('strong', {}, bdi(source.outlet)), ' · '] : null,
    isSaid(`language.${source.language}`) ? say(`language.${source.language}`) : bdi(source.language), ' · ',
    published === null ? say('entry.published.unknown')
      : `${say('entry.published', spanText(mine, published, published))} (${spanText(other, published, published)})`,
    link ? [' · ', link] : null,
    source.copyOf ? [' · ', around('entry.copy', code(source.copyOf))] : null);
}

function passageOf(event, source) {
  const words = (source.expression ?? '').split(' / ').filter((w) => w && !source.quote.includes(w));
  const own = source.start ? { first: dayOf(source.start), last: dayOf(source.last ?? source.start) } : null;
  const differs = own && (own.first !== event.first || own.last !== event.last);
  return [quoteOf(source),
    words.length || differs ? el('p', { class: 'dated-by' },
      words.length ? [say('entry.expression'), ' ', listed(words.map((w) => el('mark', { class: 'time', dir: 'auto' }, visible(w))))] : null,
      words.length && differs ? ' · ' : null,
      differs ? say('entry.tells', spanText(calendars()[0], own.first, Math.max(own.first, own.last))) : null) : null];
}

function detailsOf(event) {
  const rows = [];
  const row = (head, ...text) => rows.push(el('div', {}, el('dt', {}, head), el('dd', {}, text)));
  const printed = event.native.map((n) => [n, nativeText(n, event)]).filter(([, text]) => text);
  if (printed.length) row(say('entry.native'), printed.map(([n, text], i) => [i ? ' · ' : '', bdi(text), ' ', code(n)]));
  if (event.firstReported) {
    const first = dayOf(event.firstReported);
    const last = event.lastReported ? dayOf(event.lastReported) : first;
    row(say('entry.reported', ''), spanText(calendars()[0], first, last));
  }
  if (event.acled) row('ACLED', code(event.acled));
  if (event.mergedBecause.length) row(say('entry.why'), el('ul', {}, event.mergedBecause.map((why) => el('li', {}, bdi(why)))));
  row(say('entry.confidence', ''), digits(event.confidence.toFixed(2)));
  row(say('entry.link'), el('a', { href: address({ open: new Set([event.id]), q: '', from: null, to: null, min: 1, bg: true, zoom: [],
    ...Object.fromEntries(Object.keys(FACETS).map((name) => [name, new Set()])) }), class: 'permalink' }, code(event.id)));
  return el('dl', { class: 'details' }, rows);
}

function doubtsOf(event) {
  if (event.flags.length === 0) return null;
  return el('div', { class: 'doubts' }, el('h3', {}, say('entry.doubts')),
    el('ul', {}, event.flags.map((flag) => el('li', {}, bdi(flagText(flag))))));
}

/** The entry as an article of the feed. */
function entryOf(event, { open, position, total, onToggle, onPick }) {
  const id = `entry-${event.index}`;
  return el('article', {
    class: `entry ${event.group} ${open ? 'open' : ''} ${event.background ? 'background' : ''}`, id, tabindex: -1,
    'aria-posinset': position, 'aria-setsize': total, 'aria-labelledby': `${id}-when ${id}-title`,
  },
  whenOf(event, `${id}-when`),
  el('div', { class: 'what' },
    el('h2', { class: 'headline', id: `${id}-title` }, el('button', {
      type: 'button', class: 'title', 'aria-expanded': open ? 'true' : 'false',
      title: say(open ? 'entry.close' : 'entry.open'), click: () => onToggle(event),
    }, bdi(titleOf(event)))),
    meta(event, onPick), chips(event)),
  open ? el('div', { class: 'detail' }, doubtsOf(event), claimsOf(event), casualtiesOf(event), equipmentOf(event), sourcesOf(event), detailsOf(event)) : null);
}
