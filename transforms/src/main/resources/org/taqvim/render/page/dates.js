// SPDX-License-Identifier: GPL-3.0-or-later
// Days counted from 1970-01-01, in two calendars, and how a reader is told them.

const DAY_MS = 86400000;

/** "2020-07-12" as a day number. */
function dayOf(iso) {
  const [y, m, d] = iso.split('-').map(Number);
  return Date.UTC(y, m - 1, d) / DAY_MS;
}

const isoOf = (day) => new Date(day * DAY_MS).toISOString().slice(0, 10);

const GREGORIAN = {
  name: 'gregorian',
  parts(day) {
    const date = new Date(day * DAY_MS);
    return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
  },
  day: (y, m, d) => Date.UTC(y, m - 1, d) / DAY_MS,
};

// Leap years by the 33-year cycle. A test holds it to ICU's calendar on every day of 1850-2100;
// beyond, it may part from the equinox by a day. SOLAR_EPOCH is 1 Farvardin 1.
const SOLAR_EPOCH = -492268;

const SOLAR = {
  name: 'solar',
  parts(day) {
    const since = day - SOLAR_EPOCH;
    let y = 1 + Math.floor((33 * since + 3) / 12053);
    let of = since - solarNewYear(y);
    if (of < 0) of = since - solarNewYear((y -= 1));
    const m = of < 216 ? Math.floor(of / 31) : Math.floor((of - 6) / 30);
    return { y, m: m + 1, d: of - (m < 7 ? 31 * m : 30 * m + 6) + 1 };
  },
  day: (y, m, d) => SOLAR_EPOCH + solarNewYear(y) + (m <= 7 ? 31 * (m - 1) : 30 * (m - 1) + 6) + d - 1,
};

function solarNewYear(y) {
  return 365 * (y - 1) + Math.floor((8 * y + 21) / 33);
}

/** The calendar that the reader's language counts by, and the other one. */
const calendars = () => (ui === 'fa' ? [SOLAR, GREGORIAN] : [GREGORIAN, SOLAR]);

function nextMonth(calendar, day) {
  const { y, m } = calendar.parts(day);
  return m === 12 ? calendar.day(y + 1, 1, 1) : calendar.day(y, m + 1, 1);
}

function monthStart(calendar, day) {
  const { y, m } = calendar.parts(day);
  return calendar.day(y, m, 1);
}

const monthName = (calendar, m) => say(`month.${calendar.name}.${m}`);

const monthText = (calendar, { y, m }) => `${monthName(calendar, m)} ${digits(y)}`;

/** Whether a run of days is made of whole months or years of a calendar. */
function wholeUnits(calendar, first, last) {
  const a = calendar.parts(first);
  const z = calendar.parts(last);
  if (a.d !== 1 || calendar.parts(last + 1).d !== 1) return null;
  return a.m === 1 && z.m === 12 ? 'years' : 'months';
}

/** A run of days, as short as it can be said: "12–13 July 2020", "July 2020", "1990–1994". */
function spanText(calendar, first, last) {
  const a = calendar.parts(first);
  const z = calendar.parts(last);
  const whole = first === last ? null : wholeUnits(calendar, first, last);
  if (whole === 'years') return a.y === z.y ? digits(a.y) : `${digits(a.y)}–${digits(z.y)}`;
  if (whole === 'months') {
    if (a.y === z.y && a.m === z.m) return monthText(calendar, a);
    return a.y === z.y
      ? `${monthName(calendar, a.m)} – ${monthText(calendar, z)}`
      : `${monthText(calendar, a)} – ${monthText(calendar, z)}`;
  }
  const end = `${digits(z.d)} ${monthText(calendar, z)}`;
  if (first === last) return end;
  if (a.y === z.y && a.m === z.m) return `${digits(a.d)}–${end}`;
  if (a.y === z.y) return `${digits(a.d)} ${monthName(calendar, a.m)} – ${end}`;
  return `${digits(a.d)} ${monthText(calendar, a)} – ${end}`;
}

/** One end of an interval: a year where the interval is of whole years, else a day or month. */
function boundText(calendar, day, whole) {
  const parts = calendar.parts(day);
  if (whole === 'years') return digits(parts.y);
  if (whole === 'months') return monthText(calendar, parts);
  return `${digits(parts.d)} ${monthText(calendar, parts)}`;
}

/** The months that days touch, for headings: "Tir – Mordad 1399". */
function monthsText(calendar, first, last) {
  return spanText(calendar, monthStart(calendar, first), nextMonth(calendar, last) - 1);
}

/** An event's date as wide as it is known, in one calendar. */
function dateText(calendar, event) {
  const { first, last, precision } = event;
  if (first === null) return say('date.unknown');
  const whole = first === last ? null : wholeUnits(calendar, first, last);
  const bounds = () => [boundText(calendar, first, whole), boundText(calendar, last, whole)];
  if (precision === 'approx') {
    if (first === last || singleUnit(calendar, first, last)) {
      return say('date.about', spanText(calendar, first, last));
    }
    return say('date.about.between', ...bounds());
  }
  if (precision === 'interval' && first !== last && !singleUnit(calendar, first, last)) {
    return say('date.between', ...bounds());
  }
  return spanText(calendar, first, last);
}

/**
 * A date no finer than it is known: a year of the one calendar is parts of two years of the other,
 * not a pair of days.
 */
function coarseDateText(calendar, partner, event) {
  const { first, last } = event;
  const whole = first === null || first === last ? null : wholeUnits(partner, first, last);
  if (whole === null || wholeUnits(calendar, first, last)) return dateText(calendar, event);
  const a = calendar.parts(first);
  const z = calendar.parts(last);
  if (whole === 'months') return monthsText(calendar, first, last);
  const key = singleUnit(partner, first, last) ? undefined : { interval: 'date.between', approx: 'date.about.between' }[event.precision];
  if (key && a.y !== z.y) return say(key, digits(a.y), digits(z.y));
  return a.y === z.y ? digits(a.y) : `${digits(a.y)}–${digits(z.y)}`;
}

/** The date in both calendars, the reader's own first. */
function bothDates(event) {
  const [own, other] = calendars();
  if (event.first === null) return [dateText(own, event)];
  const year = wholeUnits(other, event.first, event.last) === 'years';
  return [year ? coarseDateText(own, other, event) : dateText(own, event), coarseDateText(other, own, event)];
}

function singleUnit(calendar, first, last) {
  const whole = wholeUnits(calendar, first, last);
  const a = calendar.parts(first);
  const z = calendar.parts(last);
  return (whole === 'years' && a.y === z.y) || (whole === 'months' && a.y === z.y && a.m === z.m);
}

/** "afternoon" for TIMEX3's TAF, "17:13" as it is. */
function clockText(time) {
  if (!time) return '';
  const part = /T(MO|AF|EV|NI|DT)$/.exec(time);
  if (part) return say(`time.T${part[1]}`);
  const clock = /(\d{1,2}:\d{2})/.exec(time);
  return clock ? digits(clock[1]) : '';
}

/**
 * A date as the article printed it, in its own calendar. Years of both Hijri calendars look alike;
 * the one that falls on the event's own days is meant.
 */
function nativeText(printed, event) {
  const match = /^(\d{3,4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(printed);
  if (!match) return null;
  const [y, m, d] = match.slice(1).map((part) => (part ? Number(part) : 0));
  const tail = m ? (name) => `${d ? `${digits(d)} ` : ''}${say(`month.${name}.${m}`)} ${digits(y)}` : () => digits(y);
  if (y > 1700 || event.first === null) return m ? tail('gregorian') : digits(y);
  const day = SOLAR.day(y, m || 1, d || 1);
  const near = day >= event.first - 400 && day <= event.last + 400;
  return tail(near ? 'solar' : 'lunar');
}

/** A day as the date fields write it, in the reader's calendar and digits. */
function writeDate(calendar, day) {
  const { y, m, d } = calendar.parts(day);
  return digits(`${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
}

/**
 * The days of a date as a reader types it: year, month and day in any digits, by either calendar,
 * the last parts left out for a whole month or year. Years before 1700 are Solar Hijri.
 */
function readDate(text) {
  const plain = text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (c) => String(c.charCodeAt(0) & 15));
  const match = /^\s*(\d{4})(?:[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?)?\s*$/.exec(plain);
  if (!match) return null;
  const [y, m, d] = match.slice(1).map((part) => (part ? Number(part) : 0));
  const calendar = y < 1700 ? SOLAR : GREGORIAN;
  const first = calendar.day(y, m || 1, d || 1);
  const parts = calendar.parts(first);
  if (parts.y !== y || (m && parts.m !== m) || (d && parts.d !== d)) return null;
  const next = d ? first + 1 : m ? nextMonth(calendar, first) : calendar.day(y + 1, 1, 1);
  return { first, last: next - 1 };
}
