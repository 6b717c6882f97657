// The grammars of the values that travel as one string.
import { isSpan, parseDate } from "./dates.mjs";

// White space: what Unicode separates words, lines and paragraphs by, without the three no-break spaces.
const SPACE = "\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";
// What cannot be seen: white space, no-break spaces, controls, marks of direction, joiners.
const UNSEEN = "\\x00-\\x20\\x7f-\\xa0\\xad\\u061c\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff";
const BLANK = new RegExp(`^[${UNSEEN}]*$`);
const NO_ID = new RegExp(`[${SPACE}\\x00-\\x1f\\x7f-\\x9f]`);
const OPEN_CODE = /^[a-z0-9]+([-/][a-z0-9]+)*$/;
const LONGEST_CODE = 255;

export const isText = (text) => !BLANK.test(text);

const isWord = (text) => text !== "" && !NO_ID.test(text);

export const isId = (text) => isWord(text) && !text.includes("#");

export function isReference(text) {
  const hash = text.indexOf("#");
  return isWord(text) && hash !== 0 && hash === text.lastIndexOf("#");
}

export function isOpenCode(text) {
  if ([...text].length > LONGEST_CODE) return false;
  return text.indexOf(":") > 0 ? isWord(text) : OPEN_CODE.test(text);
}

export const isDecimal = (text) => /^-?(0|[1-9][0-9]*)([.][0-9]+)?$/.test(text);

/** A decimal as it is written: zero has no sign. */
export const plain = (decimal) => (/^-[0.]+$/.test(decimal) ? decimal.slice(1) : decimal);

/** Compares two decimals by their value. */
export function compare(one, other) {
  const digits = Math.max(fraction(one), fraction(other));
  const [a, b] = [scaled(one, digits), scaled(other, digits)];
  return a < b ? -1 : a > b ? 1 : 0;
}

const fraction = (decimal) => (decimal.includes(".") ? decimal.length - decimal.indexOf(".") - 1 : 0);
const scaled = (decimal, digits) => BigInt(decimal.replace(".", "") + "0".repeat(digits - fraction(decimal)));

/** A whole number from the least to 2147483647 in any spelling, or null. */
export function whole(literal, least) {
  const [, sign, digits, point = "", exponent = "0"] = /^(-?)([0-9]+)(?:[.]([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(literal);
  if (BigInt(exponent) > 2147483647n || BigInt(exponent) < -2147483647n) return null;
  const significant = (digits + point).replace(/^0+/, "");
  if (significant === "") return least <= 0 ? 0 : null;
  const zeros = significant.length - significant.replace(/0+$/, "").length;
  const shift = Number(exponent) - point.length;
  if (shift + zeros < 0 || significant.length + shift > 10) return null;
  const value = shift >= 0 ? Number(significant) * 10 ** shift : Number(significant.slice(0, shift));
  const number = sign ? -value : value;
  return number >= least && number <= 2147483647 ? number : null;
}

export const isDate = (text) => parseDate(text) !== null;

export { isSpan };

// BCP 47 (RFC 5646, section 2.1), without a look at what is registered.
const LANGUAGE =
  /^([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[0-9a-wy-z](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$/i;
const PRIVATE = /^x(-[a-z0-9]{1,8})+$/i;
const IRREGULAR = new Set(
  (
    "en-GB-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu " +
    "sgn-BE-FR sgn-BE-NL sgn-CH-DE"
  ).split(" "),
);
const LONGEST_TAG = 255;

export function isLanguage(tag) {
  if (tag.length > LONGEST_TAG) return false;
  return LANGUAGE.test(tag) || PRIVATE.test(tag) || IRREGULAR.has(tag);
}
