// SPDX-License-Identifier: GPL-3.0-or-later
// The overview: bars over time by type. Long stretches without events are folded to a gap, since
// a conflict of thirty years happens in a few weeks of them. Dragging chooses days.

const BAND_HEIGHT = 128;
const AXIS_HEIGHT = 34;
const GAP_WIDTH = 22;
const MAX_BAR = 48;

const UNITS = {
  day: { gap: 6, next: (calendar, day) => day + 1, start: (calendar, day) => day },
  week: { gap: 6, next: (calendar, day) => day + 7, start: (calendar, day) => day - ((((day + 5) % 7) + 7) % 7) },
  month: { gap: 4, next: nextMonth, start: monthStart },
  year: {
    gap: 6,
    next: (calendar, day) => calendar.day(calendar.parts(day).y + 1, 1, 1),
    start: (calendar, day) => calendar.day(calendar.parts(day).y, 1, 1),
  },
};

/** Cuts the days that events touch into slots of one unit; folds long empty stretches. */
function slotsOf(calendar, unitName, events) {
  const unit = UNITS[unitName];
  const starts = [...new Set(events.map((e) => unit.start(calendar, e.first)))].sort((a, b) => a - b);
  const slots = [];
  for (const start of starts) {
    const before = slots.at(-1);
    if (before) {
      const between = [];
      for (let at = before.last + 1; at < start && between.length <= unit.gap; at = unit.next(calendar, at)) {
        between.push({ first: at, last: unit.next(calendar, at) - 1 });
      }
      if (between.length > unit.gap) slots.push({ first: before.last + 1, last: start - 1, gap: true });
      else slots.push(...between);
    }
    slots.push({ first: start, last: unit.next(calendar, start) - 1 });
  }
  return slots;
}

function lengthText(days) {
  if (days >= 730) return sayCount('date.years', Math.round(days / 365.25));
  if (days >= 60) return sayCount('date.months', Math.round(days / 30.4));
  if (days >= 14) return sayCount('date.weeks', Math.round(days / 7));
  return sayCount('date.days', days);
}

class Band {
  constructor(onChange) {
    this.onChange = onChange;
    this.all = EVENTS.filter((e) => e.first !== null);
    this.dated = this.all;
    this.chart = svg('svg', { class: 'chart', 'aria-hidden': 'true', height: BAND_HEIGHT });
    this.handles = ['from', 'to'].map((end) => el('button', {
      type: 'button', class: `handle ${end}`, role: 'slider', keydown: (e) => this.key(e, end),
    }));
    this.legend = el('ul', { class: 'legend' });
    this.tip = el('div', { class: 'tip', hidden: true, 'aria-hidden': 'true' });
    this.stage = el('div', {
      class: 'stage', pointerdown: (e) => this.press(e), pointermove: (e) => this.move(e),
      pointerup: (e) => this.release(e), pointercancel: () => this.drop(), pointerleave: () => this.hint(null),
    }, this.chart, this.handles, this.tip);
    this.node = el('section', { class: 'band', 'aria-labelledby': 'band-title' },
      el('h2', { id: 'band-title', class: 'hush' }), this.stage, this.legend);
    this.node.hidden = this.dated.length === 0;
    this.width = 0;
  }

  /** Lays the slots out anew: for another width or another reader's calendar. */
  layout() {
    const width = Math.floor(this.stage.clientWidth);
    const calendar = calendars()[0];
    const zoom = view.zoom.join();
    if (width === 0 || (width === this.width && calendar === this.calendar && ui === this.ui && zoom === this.zoom)) return;
    Object.assign(this, { width, calendar, ui, zoom });
    const within = (e) => view.zoom.length === 0 || (e.first >= view.zoom[0] && e.first <= view.zoom[1]);
    this.dated = this.all.filter(within);
    if (this.dated.length === 0) this.dated = this.all;
    const room = Math.max(12, Math.floor(width / 7));
    const fits = (unit) => {
      this.slots = slotsOf(calendar, unit, this.dated);
      this.unit = unit;
      return this.slots.length <= room;
    };
    const range = this.dated.length ? this.dated.at(-1).first - this.dated[0].first : 0;
    void ((range < 150 && fits('day')) || (range < 500 && fits('week')) || fits('month') || fits('year'));
    const gaps = this.slots.filter((slot) => slot.gap).length;
    const step = (width - gaps * GAP_WIDTH) / Math.max(1, this.slots.length - gaps);
    let x = 0;
    for (const slot of this.slots) {
      slot.width = slot.gap ? GAP_WIDTH : step;
      slot.x = x;
      x += slot.width;
    }
    for (const slot of this.slots) if (isRtl()) slot.x = width - slot.x - slot.width;
  }

  slotAt(day) {
    let low = 0;
    let high = this.slots.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.slots[middle].first <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Draws all entries faintly and the given ones in colour. */
  draw(shown) {
    this.layout();
    if (!this.width) return;
    document.getElementById('band-title').textContent = say('band.title');
    this.shown = shown;
    const all = this.tally(this.dated);
    const now = this.tally(shown);
    const room = BAND_HEIGHT - AXIS_HEIGHT - 6;
    const top = Math.max(1, ...all.map((slot) => slot.total));
    const scale = (n) => (n === 0 ? 0 : Math.max(2, (n / top) * room));
    const base = BAND_HEIGHT - AXIS_HEIGHT;
    const parts = [svg('line', { class: 'base', x1: 0, x2: this.width, y1: base + 0.5, y2: base + 0.5 })];
    this.slots.forEach((slot, i) => {
      const pad = slot.width > 10 ? 2 : slot.width > 4 ? 1 : 0.25;
      if (slot.gap) {
        const middle = slot.x + slot.width / 2;
        parts.push(svg('rect', { class: 'gap', x: slot.x + 2, y: base - 7, width: slot.width - 4, height: 14 }));
        for (const d of [-5, 0, 5]) parts.push(svg('circle', { class: 'gap-dot', cx: middle + d, cy: base, r: 1.2 }));
        return;
      }
      const broad = Math.max(0.5, Math.min(MAX_BAR, slot.width - 2 * pad));
      const bar = { x: isRtl() ? slot.x + slot.width - pad - broad : slot.x + pad, width: broad };
      parts.push(svg('rect', { class: 'ghost', ...bar, y: base - scale(all[i].total), height: scale(all[i].total) }));
      let y = base;
      for (const group of Object.keys(GROUPS)) {
        const n = now[i].groups[group] ?? 0;
        if (n === 0) continue;
        const height = scale(now[i].total) * (n / now[i].total);
        y -= height;
        parts.push(svg('rect', { class: `bar ${group}`, ...bar, y, height }));
      }
      if (now[i].wide > 0) {
        parts.push(svg('rect', { class: 'wide', x: slot.x, width: slot.width, y: base + 2, height: 3 }));
      }
    });
    parts.push(...this.axis(base));
    parts.push(...this.shade(base));
    this.chart.setAttribute('width', this.width);
    this.chart.setAttribute('viewBox', `0 0 ${this.width} ${BAND_HEIGHT}`);
    this.chart.replaceChildren(...parts);
    this.placeHandles();
    const groups = Object.keys(GROUPS).filter((group) => this.dated.some((e) => e.group === group));
    this.legend.replaceChildren(
      ...groups.map((group) => el('li', {}, el('i', { class: `dot ${group}` }), say(`group.${group}`))),
      this.dated.some((e) => this.isWide(e)) ? el('li', {}, el('i', { class: 'dash' }), say('band.wide')) : '',
      el('li', { class: 'end' }, el('span', { class: 'hint' }, say('band.hint')), this.zoomButtons()));
  }

  /** A stretch that is chosen can be enlarged to its days; from there leads a way back. */
  zoomButtons() {
    const button = (key, act) => el('button', { type: 'button', class: 'quiet', click: act }, say(key));
    const range = this.chosen();
    const part = range && (range[0] > 0 || range[1] < this.slots.length - 1);
    return [
      part ? button('band.zoom', () => {
        view.zoom = [this.slots[range[0]].first, this.slots[range[1]].last];
        this.onChange();
      }) : null,
      view.zoom.length ? button('band.whole', () => {
        view.zoom = [];
        this.onChange();
      }) : null];
  }

  isWide(event) {
    const slot = this.slots[this.slotAt(event.first)];
    return event.last > slot.last && event.last - event.first > 31;
  }

  /** Counts by slot and group; what is known to a longer span counts in each slot it touches. */
  tally(events) {
    const sums = this.slots.map(() => ({ total: 0, groups: {}, wide: 0 }));
    for (const event of events) {
      if (event.first === null || event.first > this.slots.at(-1).last || event.last < this.slots[0].first) continue;
      const from = this.slotAt(event.first);
      if (!this.isWide(event)) {
        if (event.first < this.slots[0].first) continue;
        sums[from].total += 1;
        sums[from].groups[event.group] = (sums[from].groups[event.group] ?? 0) + 1;
      } else {
        for (let i = from; i < sums.length && this.slots[i].first <= event.last; i++) sums[i].wide += 1;
      }
    }
    return sums;
  }

  axis(base) {
    const parts = [];
    let edge = -Infinity;
    let year = null;
    let edgeMonth = -Infinity;
    let month = null;
    const forward = (slot) => (isRtl() ? this.width - slot.x - slot.width : slot.x);
    this.slots.forEach((slot, i) => {
      if (slot.gap) return;
      const { y, m, d } = this.calendar.parts(slot.first);
      const at = forward(slot);
      const x = isRtl() ? slot.x + slot.width - 2 : slot.x + 2;
      const after = i === 0 || this.slots[i - 1].gap || y !== year;
      if (after && y !== year && at >= edge) {
        const tight = at + 30 > this.width;
        parts.push(svg('text', { class: 'year', x: tight ? (isRtl() ? 30 : this.width - 30) : x, y: base + 29 }, digits(y)));
        edge = at + 36;
      }
      year = y;
      if (this.unit === 'year') return;
      const name = monthName(this.calendar, m).split('/').at(-1);
      const brief = ui === 'en' ? name.slice(0, 3) : name;
      const short = this.unit === 'month' ? brief : month === m ? digits(d) : `${digits(d)} ${brief}`;
      const width = 8 + short.length * 6;
      if (at >= edgeMonth && at + width <= this.width + 8) {
        parts.push(svg('text', { class: 'month', x, y: base + 16 }, short));
        edgeMonth = at + width;
        month = m;
      }
    });
    return parts;
  }

  chosen() {
    if (view.from === null && view.to === null) return null;
    const from = view.from === null ? 0 : this.slotAt(view.from);
    const to = view.to === null ? this.slots.length - 1 : this.slotAt(view.to);
    return [Math.min(from, to), Math.max(from, to)];
  }

  shade(base) {
    const range = this.pending ?? this.chosen();
    if (!range) return [];
    const [a, b] = range.map((i) => this.slots[i]);
    const left = Math.min(a.x, b.x);
    const right = Math.max(a.x + a.width, b.x + b.width);
    return [svg('rect', { class: 'veil', x: 0, y: 0, width: Math.max(0, left), height: base }),
      svg('rect', { class: 'veil', x: right, y: 0, width: Math.max(0, this.width - right), height: base }),
      svg('rect', { class: 'brush', x: left + 0.5, y: 0.5, width: Math.max(1, right - left - 1), height: base - 1 })];
  }

  placeHandles() {
    const [a, b] = this.pending ?? this.chosen() ?? [0, this.slots.length - 1];
    const edge = (slot, end) => ((end === 'from') !== isRtl() ? slot.x : slot.x + slot.width);
    this.handles.forEach((handle, i) => {
      const slot = this.slots[i === 0 ? a : b];
      const day = i === 0 ? slot.first : slot.last;
      handle.style.left = `${edge(slot, i === 0 ? 'from' : 'to')}px`;
      handle.setAttribute('aria-label', say(i === 0 ? 'band.first' : 'band.last'));
      handle.setAttribute('aria-valuemin', '0');
      handle.setAttribute('aria-valuemax', String(this.slots.length - 1));
      handle.setAttribute('aria-valuenow', String(i === 0 ? a : b));
      handle.setAttribute('aria-valuetext', spanText(this.calendar, day, day));
    });
  }

  key(event, end) {
    const forward = isRtl() ? 'ArrowLeft' : 'ArrowRight';
    const back = isRtl() ? 'ArrowRight' : 'ArrowLeft';
    const step = { [forward]: 1, ArrowUp: 1, [back]: -1, ArrowDown: -1, PageUp: 12, PageDown: -12,
      Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const last = this.slots.length - 1;
    let [a, b] = this.chosen() ?? [0, last];
    const within = (i) => Math.min(last, Math.max(0, i));
    if (end === 'from') a = Math.min(b, within(a + step));
    else b = Math.max(a, within(b + step));
    this.choose(a, b);
  }

  choose(a, b) {
    const everything = a === 0 && b === this.slots.length - 1 && view.zoom.length === 0;
    view.from = everything ? null : this.slots[a].first;
    view.to = everything ? null : this.slots[b].last;
    this.onChange();
  }

  at(event) {
    const x = event.clientX - this.stage.getBoundingClientRect().left;
    let best = 0;
    this.slots.forEach((slot, i) => {
      const off = (s) => Math.max(s.x - x, x - s.x - s.width, 0);
      if (off(slot) < off(this.slots[best])) best = i;
    });
    return best;
  }

  press(event) {
    if (event.button !== 0 || event.target.classList.contains('handle') && event.detail === 0) return;
    this.origin = event.target === this.handles[0] ? (this.chosen() ?? [0, this.slots.length - 1])[1]
      : event.target === this.handles[1] ? (this.chosen() ?? [0, 0])[0] : this.at(event);
    this.began = event.clientX;
    this.grip = event.target.classList.contains('handle');
    this.stage.setPointerCapture(event.pointerId);
  }

  move(event) {
    const here = this.at(event);
    if (this.origin === undefined) {
      this.hint(here);
      return;
    }
    if (!this.pending && Math.abs(event.clientX - this.began) < 4) return;
    this.pending = [Math.min(this.origin, here), Math.max(this.origin, here)];
    this.draw(this.shown);
  }

  release(event) {
    if (this.origin === undefined) return;
    const here = this.at(event);
    const range = this.pending ?? (this.grip ? null : [here, here]);
    const before = this.chosen();
    this.drop();
    if (!range) return;
    const again = before && range[0] === before[0] && range[1] === before[1];
    if (again) this.choose(0, this.slots.length - 1);
    else this.choose(...range);
  }

  drop() {
    this.origin = undefined;
    this.pending = null;
  }

  hint(index) {
    this.tip.hidden = index === null || this.slots.length === 0;
    if (this.tip.hidden) return;
    const slot = this.slots[index];
    const when = spanText(this.calendar, slot.first, slot.last);
    const sum = this.tally(this.shown ?? [])[index];
    this.tip.textContent = slot.gap
      ? say('band.gap', lengthText(slot.last - slot.first + 1))
      : say('band.bar', when, count(sum.total + sum.wide));
    const half = this.tip.offsetWidth / 2;
    const x = Math.min(this.width - half, Math.max(half, slot.x + slot.width / 2));
    this.tip.style.left = `${x}px`;
  }
}
