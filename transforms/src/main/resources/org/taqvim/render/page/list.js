// SPDX-License-Identifier: GPL-3.0-or-later
// The list: only what is near the window stands in the page, so that ten thousand entries scroll
// like ten. Rows keep the height that they had when they were last seen.

const OVERSCAN = 900;
const GUESS = { heading: 64, entry: 128, note: 90 };
const PRINT_LIMIT = 400;

class EntryList {
  constructor(onPick, onOpen) {
    Object.assign(this, { onPick, onOpen, rows: [], heights: new Map(), nodes: new Map(), cursor: -1, tops: null });
    this.above = el('div', { class: 'spacer', 'aria-hidden': 'true' });
    this.run = el('div', { class: 'run' });
    this.below = el('div', { class: 'spacer', 'aria-hidden': 'true' });
    this.feed = el('div', { id: 'entries', role: 'feed', tabindex: -1, 'aria-busy': 'false' }, this.above, this.run, this.below);
    this.empty = el('p', { class: 'empty', hidden: true });
    this.node = el('section', { class: 'list' }, this.empty, this.feed);
    this.sticky = el('div', { class: 'month-now', 'aria-hidden': 'true' });
    let asked = false;
    const soon = () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        this.paint();
      });
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', () => {
      if (this.width !== this.feed.clientWidth) this.forget();
      soon();
    });
  }

  /** Lays out other entries, or the same in another language. */
  show(events, { keepPlace = true } = {}) {
    const anchor = keepPlace ? this.anchor() : null;
    this.events = events;
    this.rows = rowsOf(events);
    this.tops = null;
    this.clear();
    this.feed.setAttribute('aria-label', say('list.title'));
    this.empty.hidden = events.length > 0;
    this.empty.textContent = say('count.none');
    this.cursor = -1;
    this.paint();
    if (anchor) this.restore(anchor);
  }

  clear() {
    this.nodes.clear();
    this.run.replaceChildren();
    this.from = this.to = 0;
  }

  /** Drops the measured heights: for another width or another language. */
  forget() {
    this.heights.clear();
    this.tops = null;
    this.clear();
  }

  heightOf(row) {
    return this.heights.get(row.key) ?? (row.open?.() ? 700 : GUESS[row.kind]);
  }

  /** Where each row begins, measured from the first; counted anew only after a height has changed. */
  edges() {
    if (this.tops) return this.tops;
    const tops = new Float64Array(this.rows.length + 1);
    for (let i = 0; i < this.rows.length; i++) tops[i + 1] = tops[i] + this.heightOf(this.rows[i]);
    this.tops = tops;
    return tops;
  }

  /** Puts the rows near the window into the page, and takes the others out. */
  paint() {
    if (this.printing) return;
    this.width = this.feed.clientWidth;
    for (let round = 0; round < 4; round++) {
      const tops = this.edges();
      const offset = -this.feed.getBoundingClientRect().top;
      const from = Math.max(0, indexAt(tops, offset - OVERSCAN));
      const to = Math.min(this.rows.length, indexAt(tops, offset + innerHeight + OVERSCAN) + 1);
      const anchor = this.anchor();
      this.place(from, to, tops);
      const changed = this.measure();
      if (changed) {
        const now = this.edges();
        this.pad(now);
        if (anchor) this.hold(anchor);
      }
      if (!changed) break;
    }
    this.mark();
  }

  place(from, to, tops) {
    const wanted = this.rows.slice(from, to);
    const keys = new Set(wanted.map((row) => row.key));
    for (const [key, node] of this.nodes) {
      if (keys.has(key)) continue;
      if (node.contains(document.activeElement)) this.feed.focus({ preventScroll: true });
      node.remove();
      this.nodes.delete(key);
    }
    let before = this.run.firstChild;
    for (const row of wanted) {
      let node = this.nodes.get(row.key);
      if (!node) {
        node = this.render(row);
        this.nodes.set(row.key, node);
      }
      if (node === before) before = before.nextSibling;
      else this.run.insertBefore(node, before);
    }
    this.from = from;
    this.to = to;
    this.pad(tops);
  }

  pad(tops) {
    this.above.style.height = `${tops[this.from]}px`;
    this.below.style.height = `${tops[this.rows.length] - tops[this.to]}px`;
  }

  render(row) {
    if (row.kind === 'heading') return headingOf(row);
    if (row.kind === 'note') return el('article', { class: 'undated-note' }, say('list.undated.why', count(row.n)), reasons(row.events));
    return entryOf(row.event, {
      open: view.open.has(row.event.id), position: row.position, total: this.events.length,
      onToggle: (event) => this.toggle(event), onPick: this.onPick,
    });
  }

  measure() {
    let changed = false;
    for (const row of this.rows.slice(this.from, this.to)) {
      const height = this.nodes.get(row.key).getBoundingClientRect().height;
      if (Math.abs((this.heights.get(row.key) ?? -1) - height) > 0.5) {
        this.heights.set(row.key, height);
        this.tops = null;
        changed = true;
      }
    }
    return changed;
  }

  /** The first row in sight and where it stands in the window. */
  anchor() {
    for (const row of this.rows.slice(this.from ?? 0, this.to ?? 0)) {
      const node = this.nodes.get(row.key);
      const box = node?.getBoundingClientRect();
      if (box && box.bottom > 60) return { key: row.key, event: row.event, top: box.top };
    }
    return null;
  }

  hold({ key, top }) {
    const node = this.nodes.get(key);
    if (!node) return;
    const moved = node.getBoundingClientRect().top - top;
    if (Math.abs(moved) > 0.5) scrollBy(0, moved);
  }

  /** After a filter: stay at the entry that was in sight, if it is still there. */
  restore({ event, top }) {
    if (!event || top > innerHeight / 2 || this.feed.getBoundingClientRect().top > 0) return;
    const at = this.rows.findIndex((row) => row.event === event);
    if (at >= 0) this.scrollTo(at, top);
    else if (this.node.getBoundingClientRect().top < 0) this.node.scrollIntoView();
  }

  scrollTo(index, top = 72) {
    for (let round = 0; round < 3; round++) {
      const target = this.edges()[index] + this.feed.getBoundingClientRect().top;
      scrollBy({ top: target - top, behavior: 'instant' });
      this.paint();
    }
  }

  rowOf(event) {
    return this.rows.findIndex((row) => row.event === event);
  }

  toggle(event, open = !view.open.has(event.id)) {
    if (open) view.open.add(event.id);
    else view.open.delete(event.id);
    this.redraw(event);
    this.onOpen();
  }

  redraw(event) {
    const key = `e${event.index}`;
    const old = this.nodes.get(key);
    this.heights.delete(key);
    this.tops = null;
    if (!old) return;
    const focused = old.contains(document.activeElement);
    const row = this.rows[this.rowOf(event)];
    const node = this.render(row);
    old.replaceWith(node);
    this.nodes.set(key, node);
    if (focused) node.querySelector('.title').focus({ preventScroll: true });
    this.paint();
  }

  openAll(open) {
    view.open = new Set(open ? this.events.map((e) => e.id) : []);
    this.forget();
    this.paint();
    this.onOpen();
  }

  /** Brings an entry into sight and gives it the focus. */
  goTo(event, { open = false } = {}) {
    const at = this.rowOf(event);
    if (at < 0) return false;
    if (open) view.open.add(event.id);
    this.heights.delete(`e${event.index}`);
    this.tops = null;
    this.nodes.get(`e${event.index}`)?.remove();
    this.nodes.delete(`e${event.index}`);
    this.scrollTo(at);
    this.cursor = at;
    this.nodes.get(`e${event.index}`)?.focus({ preventScroll: true });
    return true;
  }

  /** Moves the reader from entry to entry. */
  step(by) {
    const focused = document.activeElement?.closest?.('article.entry');
    let at = this.rows.findIndex((row) => focused && focused.id === `entry-${row.event?.index}`);
    if (at < 0) at = this.cursor >= 0 ? this.cursor : this.rows.findIndex((row) => row.key === this.anchor()?.key) - 1;
    do at += by; while (this.rows[at] && this.rows[at].kind !== 'entry');
    if (this.rows[at]) this.goTo(this.rows[at].event);
  }

  /** The month of the first entry in sight, for the line that stays at the top. */
  mark() {
    const tops = this.edges();
    const offset = -this.feed.getBoundingClientRect().top + 56;
    let at = Math.min(this.rows.length - 1, indexAt(tops, offset));
    while (at > 0 && this.rows[at].kind !== 'heading') at--;
    const row = this.rows[at];
    const past = offset > 24 && row?.kind === 'heading' && offset > tops[at] + 40;
    this.sticky.classList.toggle('shown', Boolean(past));
    if (past) this.sticky.replaceChildren(...headingWords(row));
  }

  /** A page to be printed holds all entries at once, opened, as far as paper is patient. */
  beforePrint() {
    this.printing = true;
    const events = this.events.slice(0, PRINT_LIMIT);
    const rows = rowsOf(events);
    const nodes = rows.map((row) => (row.kind === 'entry'
      ? entryOf(row.event, { open: true, position: row.position, total: events.length, onToggle: () => {}, onPick: () => {} })
      : this.render(row)));
    if (events.length < this.events.length) {
      nodes.unshift(el('p', { class: 'cut' }, say('list.print.cut', count(events.length), count(this.events.length))));
    }
    this.above.style.height = this.below.style.height = '0';
    this.run.replaceChildren(...nodes);
  }

  afterPrint() {
    this.printing = false;
    this.clear();
    this.paint();
  }
}

/** The greatest index whose top is not below the offset. */
function indexAt(tops, offset) {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Entries under headings by month of the reader's calendar, the undated ones under their own. */
function rowsOf(events) {
  const rows = [];
  const calendar = calendars()[0];
  let heading = null;
  events.forEach((event, i) => {
    const key = headingKey(calendar, event);
    if (heading?.key !== key) {
      heading = { kind: 'heading', key, n: 0, event: undefined, first: event.first, yearLong: event.yearLong };
      rows.push(heading);
      if (event.first === null) {
        const undated = events.slice(i);
        rows.push({ kind: 'note', key: 'undated-note', n: undated.length, events: undated });
      }
    }
    heading.n += 1;
    rows.push({ kind: 'entry', key: `e${event.index}`, event, position: i + 1, open: () => view.open.has(event.id) });
  });
  return rows;
}

function headingKey(calendar, event) {
  if (event.first === null) return 'undated';
  const { y, m } = calendar.parts(event.first);
  return event.yearLong ? `${calendar.name}-${y}` : `${calendar.name}-${y}-${m}`;
}

function headingWords(row) {
  if (row.first === null) return [el('span', { class: 'mine' }, say('list.undated')), el('span', { class: 'n' }, count(row.n))];
  const [mine, other] = calendars();
  const { y } = mine.parts(row.first);
  const first = row.yearLong ? mine.day(y, 1, 1) : monthStart(mine, row.first);
  const last = (row.yearLong ? mine.day(y + 1, 1, 1) : nextMonth(mine, row.first)) - 1;
  return [el('span', { class: 'mine' }, spanText(mine, first, last)),
    el('span', { class: 'theirs' }, row.yearLong
      ? `${digits(other.parts(first).y)}–${digits(other.parts(last).y)}` : monthsText(other, first, last)),
    el('span', { class: 'n' }, sayCount('count.all', row.n))];
}

// A feed holds articles only, each of which says its own date: the headings are for the eye.
const headingOf = (row) => el('div', { class: 'month', 'aria-hidden': 'true' }, headingWords(row));

/** Why entries have no date: their doubts, counted. */
function reasons(events) {
  const sums = new Map();
  for (const event of events) for (const flag of event.flags) sums.set(flag, (sums.get(flag) ?? 0) + 1);
  if (sums.size === 0) return null;
  return el('ul', {}, [...sums].sort((a, b) => b[1] - a[1]).map(([flag, n]) => el('li', {}, bdi(flagText(flag)), ` (${count(n)})`)));
}
