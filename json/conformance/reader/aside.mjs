// What a lenient reader could not understand, and how an object is written with it: elements of a list in their places.
import { shapes } from "./tables.mjs";

export const elementAside = (at, value) => ({
  kind: "{",
  members: new Map([
    ["at", { kind: "number", text: String(at) }],
    ["value", value],
  ]),
});

// A list, or keyed values, without anything are none.
const isGiven = ({ holds }, value) =>
  value !== undefined && !(holds === "many" && value.values.length === 0) && !(holds === "keyed" && value.members.size === 0);

/** The members that were understood, in the order of the shape. */
export function understood({ shape, read }) {
  const members = new Map();
  for (const member of shapes[shape]) {
    if (isGiven(member, read.get(member.name))) members.set(member.name, read.get(member.name));
  }
  return members;
}

/** The object as it is written: known members in the order of the shape, then those that are only kept. */
export function written({ shape, read, kept }) {
  const given = understood({ shape, read });
  const members = new Map();
  for (const { name, holds } of shapes[shape]) {
    const [value, beside] = [given.get(name), kept.get(name)];
    if (holds === "many" && beside?.kind === "[") members.set(name, { kind: "[", values: merged(value?.values ?? [], beside.values) });
    else if (holds === "keyed" && beside?.kind === "{") members.set(name, { kind: "{", members: new Map([...(value?.members ?? []), ...beside.members]) });
    else if (value !== undefined) members.set(name, value);
  }
  for (const [name, value] of kept) if (!members.has(name)) members.set(name, value);
  return members;
}

// Elements that were kept stand in their places; what was kept instead of a list comes last.
function merged(values, aside) {
  const list = [];
  const rest = [...values];
  for (const one of aside) {
    const value = one.members?.get("value");
    const place = value === undefined ? Infinity : Number(one.members.get("at")?.text ?? Infinity);
    while (rest.length > 0 && list.length < place) list.push(rest.shift());
    list.push(value ?? one);
  }
  return [...list, ...rest];
}

/** Of a value only what was understood, as it would be written without the rest. */
export function withoutRest(value) {
  if (value.kind === "[") return { kind: "[", values: value.values.map(withoutRest) };
  if (value.kind !== "{") return value;
  return { kind: "{", members: new Map([...(value.known ?? value.members)].map(([name, one]) => [name, withoutRest(one)])) };
}

/** The entries of a record's journal that were set aside, or of which the state was. */
export function unreadEntries(record) {
  const aside = (record.kept.get("transitions")?.values ?? []).map((one) => one.members?.get("value"));
  const stateless = (record.known.get("transitions")?.values ?? []).filter((entry) => entry.kept.has("to"));
  return [...aside.filter((one) => one?.kind === "{"), ...stateless];
}

/**
 * Sets aside what breaks a check: of a list the elements that are written like the culprit, or else all. False if that
 * would not help.
 */
export function setAside(object, { at, list, culprit }) {
  const name = at === "" ? list : at;
  const member = shapes[object.shape].find((one) => one.name === name);
  const value = object.read.get(name);
  if (member === undefined || member.holds === "one" || !isGiven(member, value)) return false;
  object.read.delete(name);
  // It is kept as the document spells it.
  const spelled = object.raw.get(name);
  if (member.holds === "many") {
    const before = object.kept.get(name)?.values ?? [];
    const aside = new Set(before.map((one) => one.members.get("value")));
    const all = merged(value.values, before);
    const isCulprit = (one) => !aside.has(one) && one.kind === "text" && one.text === culprit;
    const some = culprit !== undefined && all.some(isCulprit);
    const isKept = (one) => aside.has(one) || !some || isCulprit(one);
    const rest = all.filter((one) => !isKept(one));
    const kept = spelled.values.flatMap((one, i) => (isKept(all[i]) ? [elementAside(i, one)] : []));
    if (rest.length > 0) object.read.set(name, { kind: "[", values: rest });
    object.kept.set(name, { kind: "[", values: kept });
  } else {
    object.kept.set(name, spelled);
  }
  return true;
}
