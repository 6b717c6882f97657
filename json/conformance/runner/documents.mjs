// Documents that nobody wrote: generated from the shapes, and mutated ones of the suite; the same ones for a seed.
import { checks, lists, root, shapes, states } from "../reader/tables.mjs";

/** Numbers by chance, always the same ones (mulberry32). */
export class Chance {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  below(most) {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) % most;
  }

  of(values) {
    return values[this.below(values.length)];
  }

  in(most) {
    return this.below(most) === 0;
  }
}

const PEOPLE = ["union", "ministry", "board", "amina", "omar"];
const THINGS = ["mileage", "meals", "pay", "pay-2", "round-1", "text-1", "letter", "promise", "strike", "case-1"];
const ODD = ["", " ", "\u00a0", "\u3000", "\u2007x", "a b", "a#b", "#a", "a#", "urn:x#y#z", "x\u0085y", "\u0000", "\ud800", "é", "العربية", "😀", "x".repeat(256), "\ufeff"];
const DATES =
  "2025 2025-10 2025-10-14 202X 20XX 2XXX 2025-XX 2025-10-XX 2025-XX-XX 2025-XX-14 202X-10 202X-XX 2025-21 2025-22 2025-24 2025-25 2025-21-XX 2025~ 2025-10? 2025-10-14% 2025-22~ 2024-02-29 2023-02-29 2025-02-30 2025-13 2025-00 2025-10-32 2025-1 25 02025 2025-10-14T09:30 2025-10-14T09:30Z 2025-10-14T09:30:15 2025-10-14T09:30:15.5+02:00 2025-10-14T24:00 2025-10-14T23:59:60 2025-10-14T09:60 2025-10-14T09:30+18:00 2025-10-14T09:30-18:00 2025-10-14T09:30-17:59:59 2025-10-15T00:30+14:00 2025-10-14T09:30~ 2025-02-30T09:30 [2025-10-14..2025-10-16] [2025-10-16..2025-10-14] [..2025-10-14] [2025-10..] [..] [2025] [2025..2026-02] [2025~..2026] [2025-10-14T09:30..2025-10-15] 2025/2026 0000 9999 9999~ 0000~ 2025-12~ 2025-01-31? 2025-03~ -2025 +2025 2025-10-14.. [..2025-10-14 2025-10-14]".split(" ");
const IMPRECISE = ["2025", "2025-10", "202X", "2025-22", "2025-10~", "2025-10-14T09:30Z", "[2025-10-14..2025-10-16]"];
const SPANS = ["2025/2026", "2025/..", "../2025", "2025/", "/2025", "/", "../..", "2025", "2026/2025", "2025~/2024", "2025-10-14/2025-10-13", "2025/2026/2027", "[..2025]/2026", "2025-10-14T10:00/2025-10-14T09:00", "2025-10-14T10:00Z/2025-10-14T09:00", "2025-13/.."];
const DECIMALS = ["0", "-0", "-0.00", "1", "1.50", "-3", "01", "1.", ".5", "+1", "1e3", "1,5", "٣", "1_0", "", " 1", "12345678901234567890.123456789", "9".repeat(100), "9".repeat(101)];
const LANGUAGES = ["fr", "ar", "ar-MA", "zgh-Tfng", "fr_FR", "FR", "x-own", "i-klingon", "de-1996", "de-1996-1996", "en-GB-oed", "sl-rozaj-biske", "a", "abcdefghi", "fr-", "-fr", "fr--be", "zh-yue-yue-yue-yue", "abcd-efg", "en-u-co", "en-a", "fr-x", "fr-x-y", "de-DE-u-co-phonebk-x-a", "root", "und", "fr é", "419", "es-419", "ar-Abcd", "en-a-bb-a-cc"];
const HOSTS = ["a", "u@[::1]", "[::ffff:1.2.3.4]", "[::01.2.3.256]", "[1:2:3:4:5:6:7]", "[1::2::3]", "[fe80::1%25a]"];
const PORTS = ["", ":", ":80", ":00080", ":2147483647", ":2147483648", ":a"];
const URIS = ["urn:x", "urn:", "http://a", "http://a/b?c#d", "http://", "//", "//a", "///a", "a/b", "a:b", "/a:b", "1:b", "", "#", "a#b#c", "a b", "a%20b", "a%2", "a|b", "http://[::1]/", "http://[::1", "http://a[b/", "http://é/è", "http://a:80:80/", "http://u@h:p/", "x:/", "x://?q", "x:#f", "a\\b", "http://a/[b]", "x:[b]", "^", "http://a/\u3000", "mailto:a@b", ...HOSTS.flatMap((host) => PORTS.map((port) => `http://${host}${port}`))];
const NUMBERS = ["0", "1", "2", "-1", "-0", "1.0", "1.5", "1e2", "10e-1", "1e-1", "2147483647", "2147483648", "1e10", "0e5", "0.0", "1e9999999999", "100", "0e2147483648"];
const CODES = ["own-word", "x-own", "a/b", "Own", "a--b", "a/", "https://example.org/code", "x:", ":x", "a b", "-a", "é", "x".repeat(255), "x".repeat(256)];
const WORDS = ["Relever l'indemnité", "المطلب", "More", "", " ", "\u3000", "\u00a0", "\u2007", "\u0085", "\u001c", "a\u0000", "\ufeff", "\u180e", "\u200b"];

const text = (value) => ({ kind: "text", text: value });
const list = (values) => ({ kind: "[", values });
const object = (entries) => ({ kind: "{", members: new Map(entries) });
const number = (literal) => ({ kind: "number", text: literal });

/** A record by chance: most of its values are right. */
export class Maker {
  constructor(chance, odds) {
    this.chance = chance;
    this.odds = odds;
  }

  #odd() {
    return this.chance.in(this.odds);
  }

  record() {
    const lists = new Map([["hiwar", text(this.#odd() ? this.chance.of(["1.1", "1.00", "2.0", "1", "1.0 ", "1.999999", "1.9999999", "01.0"]) : "1.0")]]);
    const made = this.object(root, 0);
    for (const [name, value] of made.members) lists.set(name, value);
    if (!this.#odd()) lists.set("id", text("urn:example:made"));
    return { kind: "{", members: lists };
  }

  object(shape, depth) {
    const members = [];
    for (const member of shapes[shape]) {
      const wanted = member.holds === "one" ? !this.#odd() : this.chance.in(depth === 0 ? 3 : depth + 2);
      if (wanted || (shape === root && ["demands", "transitions", "parties"].includes(member.name))) members.push([member.name, this.member(member, depth)]);
    }
    if (!this.#odd()) this.#repair(shape, members, depth);
    if (this.#odd()) members.push([this.chance.of(["x-own", "note ", "NAME", "iD", "x\u0000", "x\ud800", "type", "hiwar"]), this.any(0)]);
    if (this.#odd() && members.length > 0) members.push(this.chance.of(members));
    return { kind: "{", members };
  }

  // Most checks between members are kept: otherwise there would hardly be a record.
  #repair(shape, members, depth) {
    const has = (name) => members.some(([one]) => one === name);
    const drop = (name) => has(name) && members.splice(members.findIndex(([one]) => one === name), 1);
    const add = (name) => members.push([name, this.member(shapes[shape].find((one) => one.name === name), depth)]);
    for (const { check, members: named } of checks.get(shape) ?? []) {
      if (check === "some" && !named.some(has)) add(this.chance.of(named.filter((name) => depth < 5 || !["anyOf", "event", "after", "before"].includes(name))));
      if (check === "needs" && has(named[0]) && !has(named[1])) drop(named[0]);
      if (["range", "no-range"].includes(check)) ["bound", "upTo"].forEach(drop);
      if (["in-order", "not-one"].includes(check)) drop(named.at(-1));
      if (["other-currency", "differ", "two"].includes(check)) drop(named.at(-1));
      if (check === "differ") members.push([named[1], text("strike")]);
      if (check === "two") members.push([named[0], list([0, 1].map(() => object([["type", text("count")], ["number", text("1")]])))]);
    }
  }

  member(member, depth) {
    if (this.#odd()) return this.any(0);
    const some = (make) => Array.from({ length: this.chance.below(depth === 0 ? 5 : 3) + (this.#odd() ? 0 : 1) }, make);
    if (member.holds === "many") return list(some(() => this.value(member, depth)));
    if (member.holds === "keyed") return this.#once(some(() => [this.chance.of(["on", "name", "terms/paidOn", "x"]), this.value(member, depth)]));
    return this.value(member, depth);
  }

  value(member, depth) {
    const { chance } = this;
    if (this.#odd()) return this.any(0);
    switch (member.form) {
      case "object":
        return depth > 6 ? object([]) : this.object(member.shape, depth + 1);
      case "choice": {
        const type = chance.of(Object.keys(member.shapes));
        const made = depth > 6 ? { kind: "{", members: [] } : this.object(member.shapes[type], depth + 1);
        const at = chance.below(made.members.length + 1);
        if (!this.#odd()) made.members.splice(at, 0, ["type", text(this.#odd() ? "x" : type)]);
        return made;
      }
      case "localized":
        return this.#once(
          Array.from({ length: 1 + chance.below(2) }, () => [this.#odd() ? chance.of(LANGUAGES) : chance.of(["fr", "ar", "en"]), text(this.#odd() ? chance.of(WORDS) : "Texte")]),
        );
      case "whole":
        return number(this.#odd() ? chance.of(NUMBERS) : "3");
      case "flag":
        return { kind: chance.of(["true", "false"]) };
      case "json":
        return this.any(0);
      case "closed":
        return text(this.#odd() ? chance.of(CODES) : this.#code(member.list));
      case "open":
        return text(this.#odd() ? chance.of(CODES) : this.#code(member.list));
      case "reference":
        return text(this.#odd() ? chance.of(ODD) : chance.of(["Party", "Actor", "Person"].includes(member.to) ? PEOPLE : THINGS));
      case "id":
        return text(this.#odd() ? chance.of(ODD) : chance.of([...PEOPLE, ...THINGS]) + (chance.in(2) ? "" : `-${chance.below(50)}`));
      case "date":
        return text(this.#odd() ? chance.of(DATES) : chance.in(4) ? chance.of(IMPRECISE) : `2025-1${chance.below(2)}-1${chance.below(10)}`);
      case "span":
        return text(chance.of(this.#odd() ? SPANS : SPANS.slice(0, 4)));
      case "decimal":
        return text(this.#odd() ? chance.of(DECIMALS) : chance.of(["1", "2.50", "100"]));
      case "language":
        return text(this.#odd() ? chance.of(LANGUAGES) : "fr");
      case "uri":
        return text(this.#odd() ? chance.of(URIS) : "https://example.org/a");
      default:
        return text(this.#odd() ? chance.of(WORDS) : member.name === "currency" ? chance.of(["MAD", "EUR"]) : member.name === "sha256" ? "a".repeat(64) : "text");
    }
  }

  #once(members) {
    return { kind: "{", members: this.#odd() ? members : [...new Map(members)] };
  }

  #code(name) {
    return this.chance.of([...lists.get(name)]);
  }

  any(depth) {
    const { chance } = this;
    switch (chance.below(depth > 3 ? 6 : 8)) {
      case 0:
        return text(chance.of([...ODD, ...WORDS, ...DATES]));
      case 1:
        return number(chance.of(NUMBERS));
      case 2:
        return { kind: "null" };
      case 3:
        return { kind: "true" };
      case 4:
        return text("union");
      case 5:
        return object([]);
      case 6:
        return list(Array.from({ length: chance.below(3) }, () => this.any(depth + 1)));
      default:
        return { kind: "{", members: Array.from({ length: chance.below(3) }, () => [chance.of(["a", "b", "type", "id", "fr"]), this.any(depth + 1)]) };
    }
  }

  /** A record whose journal is long: few subjects, many entries, close dates, several speakers. */
  journal() {
    const { chance } = this;
    const demands = ["whole", "part-1", "part-2", "item"].map((id, i) => [["id", text(id)], ["text", object([["en", text(id)]])], ...(i > 0 && !chance.in(6) ? [["parent", text(chance.of(["whole", "part-1", "part-2"].filter((one) => one !== id)))]] : [])]);
    const parties = ["union", "ministry", "local", "other"].map((id) => [["id", text(id)], ["kind", text("union")], ["name", object([["en", text(id)]])], ...(chance.in(2) ? [["affiliations", list([object([["role", text("member-of")], ["to", text(chance.of(["union", "ministry", "local", "other"].filter((one) => one !== id)))]])])]] : [])]);
    const people = ["amina", "omar"].map((id) => [["id", text(id)], ["name", object([["en", text(id)]])], ...(chance.in(2) ? [["offices", list([object([["title", object([["en", text("Head")]])], ["in", text(chance.of(["union", "ministry", "local"]))]])])]] : [])]);
    const actor = () => text(chance.of(["union", "ministry", "local", "other", "amina", "omar"]));
    const party = () => text(chance.of(["union", "ministry", "local", "other"]));
    const date = () => text(chance.in(3) ? chance.of(["2025-10", "2025-10~", "2025-10-14~", "[2025-10-12..2025-10-15]", "[..2025-10-14]", "[2025-10-13..]", "2025-10-14T09:30", "2025-10-14T15:00", "2025-10-14T09:30Z", "2025-10-14T23:00-10:00", "2025-10-15T01:00+14:00", "2025"]) : `2025-10-1${chance.below(6)}`);
    const lifecycle = chance.of(["demand", "demand", "demand", "agreement", "agreement", "measure", "meeting", "process", "document"]);
    const subjects = { demand: ["whole", "part-1", "part-2", "item"], agreement: ["text-1", "text-2"], measure: ["promise", "instalment"], meeting: ["round-1"], process: ["urn:example:journal"], document: ["letter"] }[lifecycle];
    const all = [...states.keys()].filter((code) => code.startsWith(`${lifecycle}/`));
    const transitions = Array.from({ length: 1 + chance.below(9) }, (_, i) => {
      const members = [["id", text(`e${i}`)], ["subjects", list(Array.from({ length: 1 + chance.below(2) }, () => text(chance.of(subjects))))]];
      if (i > 0 && chance.in(8)) members.push(["retracts", text(`e${chance.below(10) % (i + 1)}`)]);
      if (members.length < 3 || chance.in(2)) members.push(["to", text(chance.of(all.slice(0, chance.in(2) ? 6 : all.length)))]);
      if (!chance.in(5)) members.push(["on", date()]);
      if (chance.in(2)) members.push(["by", list(Array.from({ length: 1 + chance.below(2) }, party))]);
      if (!chance.in(3)) {
        const said = [];
        if (!chance.in(4)) said.push(["statedBy", list(Array.from({ length: 1 + chance.below(2) }, actor))]);
        if (said.length === 0 || chance.in(2)) said.push(["document", text(chance.of(["letter", "minutes"]))]);
        members.push(["citations", list([object(said)])]);
      }
      return members;
    });
    const made = (rows) => list(rows.map((members) => object(members)));
    return object([
      ["hiwar", text("1.0")],
      ["id", text("urn:example:journal")],
      ["parties", made(parties)],
      ["people", made(people)],
      ["meetings", made([[["id", text("round-1")], ["kind", text("round")], ["participations", list([object([["onBehalfOf", party()]]), object([["person", text("amina")]])])]]])],
      ["demands", made(demands)],
      ["agreements", made(["text-1", "text-2"].map((id) => [["id", text(id)], ["kind", text("agreement")], ["title", object([["en", text(id)]])], ...(chance.in(2) ? [["parties", list([party(), party()])]] : []), ...(chance.in(2) ? [["concludedAt", text("round-1")]] : [])]))],
      ["documents", made(["letter", "minutes"].map((id) => [["id", text(id)], ["kind", text("minutes")], ["title", object([["en", text(id)]])], ["date", date()]]))],
      ["transitions", made(transitions)],
      ...(chance.in(2) ? [["modified", date()]] : []),
      ...(chance.in(2) ? [["created", date()]] : []),
    ]);
  }
}

const BYTES = [..."{}[]\",:\\ \n\r\t0123456789.-+eEtruefalsnu", "\u0000", "\u001f", "é", "\ufeff"];

/** A document with something behind it by chance: a value, a part of one, or what is none. */
export function followed(chance, document) {
  const more = Array.from({ length: 1 + chance.below(4) }, () => chance.of(chance.in(4) ? BYTES : FOLLOWING)).join("");
  return Buffer.concat([document, Buffer.from((chance.in(2) ? " " : "") + more)]);
}

const FOLLOWING = ['"abc', '"', '"a"', "\"\\u12", '"\\ud800"', '"\\x"', "{", "}", "[1,", '{"a":', "true", "nul", "1", "-", "1e", "9".repeat(101), "/", "é", " "];

/** Bytes of a document with some changed by chance. */
export function damaged(chance, document) {
  const out = [...document];
  for (let i = 1 + chance.below(3); i > 0; i--) {
    const at = chance.below(out.length);
    const bytes = [...Buffer.from(chance.of(BYTES))];
    switch (chance.below(4)) {
      case 0:
        out.splice(at, 1);
        break;
      case 1:
        out.splice(at, 0, ...bytes);
        break;
      case 2:
        out[at] = chance.in(4) ? chance.below(256) : bytes[0];
        break;
      default:
        if (chance.in(3)) out.length = at + 1;
        else out.splice(at, 1, ...bytes);
    }
  }
  return Buffer.from(out);
}

/** JSON with members that may be given twice, and strings as they are or by escapes. */
export function printed(value) {
  switch (value.kind) {
    case "{":
      return `{${[...value.members].map(([name, one]) => `${JSON.stringify(name)}:${printed(one)}`).join(",")}}`;
    case "[":
      return `[${value.values.map(printed).join(",")}]`;
    case "text":
      return JSON.stringify(value.text);
    case "number":
      return value.text;
    default:
      return value.kind;
  }
}
