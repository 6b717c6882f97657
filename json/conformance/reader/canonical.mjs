// JSON as it is written, and its canonical form: RFC 8785.
import { createHash } from "node:crypto";

const QUOTED = /["\\\u0000-\u001f]/g;
const SHORT = { '"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r" };
const quote = (text) =>
  `"${text.replace(QUOTED, (one) => SHORT[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`)}"`;

/** A value as JSON: members in their order, numbers as they were spelled. */
export const compact = (value) => print(value, (members) => members, (literal) => literal);

/** A value in canonical form: members sorted by UTF-16 units, numbers as ECMAScript prints them. */
export const canonical = (value) => print(value, (members) => members.sort(([one], [other]) => (one < other ? -1 : 1)), number);

/** The SHA-256 of the canonical form. */
export const digest = (value) => createHash("sha256").update(canonical(value), "utf8").digest("hex");

function print(value, order, spell) {
  switch (value.kind) {
    case "{": {
      const members = order([...value.members]);
      return `{${members.map(([name, member]) => `${quote(name)}:${print(member, order, spell)}`).join(",")}}`;
    }
    case "[":
      return `[${value.values.map((one) => print(one, order, spell)).join(",")}]`;
    case "text":
      return quote(value.text);
    case "number":
      return spell(value.text);
    default:
      return value.kind;
  }
}

// One that no double can hold is left as it is.
function number(literal) {
  const double = Number(literal);
  return Number.isFinite(double) ? String(double === 0 ? 0 : double) : literal;
}
