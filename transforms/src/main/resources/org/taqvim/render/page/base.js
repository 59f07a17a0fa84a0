// SPDX-License-Identifier: GPL-3.0-or-later
// Words, numbers, and the only ways in which this page makes elements.

const json = (id) => JSON.parse(document.getElementById(id).textContent);
const WORDS = json('words');
const FACTS = json('facts');
const LANGUAGES = { en: 'English', fa: 'فارسی', ar: 'العربية' };
const MIRRORED = { fa: true, ar: true };
let ui = 'en';

const isRtl = () => MIRRORED[ui] === true;

/** Figures in the reader's digits: Persian ones in Persian; Arabic news mostly prints Latin ones. */
function digits(text) {
  return ui === 'fa'
    ? String(text).replace(/[0-9]/g, (d) => String.fromCharCode(0x6f0 + Number(d)))
    : String(text);
}

/** A count, with thousands parted. */
function count(n) {
  return digits(String(n).replace(/\B(?=(\d{3})+$)/g, ui === 'fa' ? '٬' : ','));
}

function fill(words, values) {
  return words.replace(/\{(\d)\}/g, (_, i) => values[Number(i)]);
}

/** The interface's words for a key in the reader's language. */
function say(key, ...values) {
  const words = WORDS[ui][key] ?? WORDS.en[key];
  return words === undefined ? key : fill(words, values);
}

function isSaid(key) {
  return WORDS.en[key] !== undefined;
}

/** The words for a number of things, in the form that the language wants for it. */
function sayCount(key, n) {
  const form = `${key}.${new Intl.PluralRules(ui).select(n)}`;
  const words = WORDS[ui][form] ?? WORDS[ui][key] ?? WORDS.en[key];
  return fill(words, [count(n)]);
}

/**
 * A text from outside as it may be shown: without the characters that reorder what stands around
 * them, and without control characters.
 */
function visible(text) {
  return String(text ?? '').replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
}

function build(node, props, children) {
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name, value);
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  append(node, children);
  return node;
}

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    node.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}

/** An element; strings among the children become text, functions among the props listeners. */
const el = (tag, props, ...children) => build(document.createElement(tag), props, children);

const svg = (tag, props, ...children) =>
  build(document.createElementNS('http://www.w3.org/2000/svg', tag), props, children);

/** A text from outside, in its own direction, without effect on what stands around it. */
const bdi = (text, props) => el('bdi', { dir: 'auto', ...props }, visible(text));

/** A machine's string: ids, file names, ISO dates. */
const code = (text) => el('bdi', { dir: 'ltr', class: 'code' }, visible(text));

/** A link to the web, or nothing for any other scheme. */
function webLink(address, ...children) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return el('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer nofollow' }, children);
}

function debounce(wait, run) {
  let timer = 0;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...args), wait);
  };
}

const comma = () => (ui === 'en' ? ', ' : '، ');
