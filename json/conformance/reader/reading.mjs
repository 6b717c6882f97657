// Reads objects by their shapes, and goes on after a problem so that all are found in one pass. What is read is given as it
// would be written: known members in the order of the shape, then those that are only kept. Undefined stands for "reported".
import { brokenCheck } from "./checks.mjs";
import { elementAside, setAside, understood, written } from "./aside.mjs";
import { LimitExceeded } from "./problems.mjs";
import { limits, lists, root, shapes } from "./tables.mjs";
import { Again } from "./tokens.mjs";
import { isUri } from "./uris.mjs";
import { firstForbidden } from "./utf8.mjs";
import { isDate, isDecimal, isLanguage, isOpenCode, isReference, isSpan, isText, plain, whole } from "./values.mjs";

export const text = (value) => ({ kind: "text", text: value });
const VERSION = "hiwar";
const TYPE = "type";
const ORIGINAL = "original";
const FORM_OF_VERSION = /^(0|[1-9][0-9]{0,5})[.](0|[1-9][0-9]{0,5})$/;

/** Ends the reading, and all that was found before counts for nothing: a major version that cannot be read. */
export class Unsupported extends Error {
  constructor(at) {
    super("unsupported version");
    this.at = at;
  }
}

export class Reading {
  #tokens;
  #problems;
  #mode;
  #depth;
  #values = 0;
  // Where the token begins that was read last.
  #at;

  constructor(tokens, problems, mode, depth = 0) {
    this.#tokens = tokens;
    this.#problems = problems;
    this.#mode = mode;
    this.#depth = depth;
  }

  next() {
    const token = this.#tokens.next();
    this.#at = token.at;
    if (!["name", "}", "]", "end", "more"].includes(token.kind) && this.#values++ === limits.values) this.#exceeded();
    if (token.kind === "name" && token.text.length > limits.names) this.#exceeded();
    return token;
  }

  // A string or a number counts where it is taken, or passed over.
  #measured(token) {
    if (token.kind === "text" && token.text.length > limits.text) this.#exceeded();
    if (token.kind === "number" && token.text.length > limits.digits) this.#exceeded();
    return token;
  }

  record(first) {
    return this.object(root, first, VERSION);
  }

  #report(code) {
    this.#problems.report(code, this.#at);
  }

  #exceeded() {
    this.#report("limit-exceeded");
    throw new LimitExceeded();
  }

  #descend() {
    if (this.#depth === limits.depth) this.#exceeded();
    this.#depth++;
  }

  #count(number) {
    if (number > limits.members) this.#exceeded();
  }

  #isClean(string) {
    if (firstForbidden(string) < 0) return true;
    this.#report("forbidden-character");
    return false;
  }

  #wrongType(first) {
    this.#report("wrong-type");
    this.#skip(first);
  }

  // What is skipped is not deeper than what is kept.
  #skip(first) {
    const outside = this.#depth;
    let token = first;
    do {
      if (token.kind === "{" || token.kind === "[") this.#descend();
      if (token.kind === "}" || token.kind === "]") this.#depth--;
      this.#measured(token);
      if (this.#depth > outside) token = this.next();
    } while (this.#depth > outside);
  }

  object(name, first, frame) {
    if (first.kind !== "{") return this.#wrongType(first);
    this.#descend();
    const members = shapes[name];
    const object = { shape: name, read: new Map(), raw: new Map(), seen: new Set(), kept: new Map(), framed: false, failed: false };
    let count = 0;
    for (let token = this.next(); token.kind === "name"; token = this.next()) {
      this.#count(++count);
      const member = members.find((one) => one.name === token.text);
      if (!member && !this.#isClean(token.text)) {
        object.failed = true;
        this.#skip(this.next());
        continue;
      }
      this.#problems.enter(token.text);
      this.#member(object, member, token.text, frame);
      this.#problems.leave();
    }
    this.#depth--;
    return this.#finish(object, frame);
  }

  #member(object, member, name, frame) {
    const framing = !member && name === frame;
    if (framing ? object.framed : member ? object.seen.has(name) : object.kept.has(name)) {
      this.#report("duplicate-member");
      object.failed = true;
      this.#skip(this.next());
    } else if (framing) {
      object.framed = true;
      if (name === VERSION) object.newer = this.#version();
      else this.#skip(this.next());
    } else if (member) {
      object.seen.add(name);
      this.#known(object, member);
    } else {
      this.#report("unknown-member");
      object.kept.set(name, this.any(this.next()));
    }
  }

  #version() {
    const first = this.next();
    if (first.kind !== "text") return this.#wrongType(first);
    if (!this.#isClean(this.#measured(first).text) || first.text === "1.0") return undefined;
    const form = FORM_OF_VERSION.exec(first.text);
    if (form !== null && form[1] !== "1") throw new Unsupported(this.#at);
    this.#report(form === null ? "invalid-value" : "newer-version");
    return first.text;
  }

  #known(object, member) {
    const first = this.next();
    if (this.#mode === "lenient" && member.holds !== "one" && member.form !== "json") {
      const { read, kept, raw } = this.#leniently(member, first);
      if (kept !== undefined) object.kept.set(member.name, kept);
      object.raw.set(member.name, raw);
      if (read !== undefined) object.read.set(member.name, read);
      return;
    }
    const value = this.#all(member, first);
    if (value === undefined) object.failed = true;
    else object.read.set(member.name, value);
  }

  #all(member, first) {
    switch (member.holds) {
      case "many":
        return this.#list(member, first);
      case "keyed":
        return this.#keyed(member, first);
      default:
        return this.value(member, first);
    }
  }

  #list(member, first, element = (one) => this.value(member, one)) {
    if (first.kind !== "[") return this.#wrongType(first);
    this.#descend();
    const values = [];
    let failed = false;
    for (let token = this.next(), index = 0; token.kind !== "]"; token = this.next()) {
      this.#problems.enter(index++);
      this.#count(index);
      const value = element(token, index - 1);
      this.#problems.leave();
      if (value === undefined) failed = true;
      else if (value !== ASIDE) values.push(value);
    }
    this.#depth--;
    return failed ? undefined : { kind: "[", values };
  }

  #keyed(member, first, entry = (one) => this.value(member, one)) {
    return this.#entries(first, (members, key, token, keys) => {
      keys.add(key);
      const value = entry(token, key);
      if (value !== undefined && value !== ASIDE) members.set(key, value);
      return value !== undefined;
    });
  }

  #localized(first) {
    let original;
    const take = (members, tag, token, keys) => {
      if (token.kind !== "text") {
        this.#wrongType(token);
        return false;
      }
      this.#measured(token);
      if (tag === ORIGINAL && firstForbidden(token.text) < 0 && isLanguage(token.text)) {
        original = token.text;
        keys.add(tag);
        return true;
      }
      const folded = tag.toLowerCase();
      const once = ![...members.keys()].some((other) => other.toLowerCase() === folded);
      if (tag !== ORIGINAL && once && isLanguage(tag) && isText(token.text) && firstForbidden(token.text) < 0) {
        members.set(tag, text(token.text));
        keys.add(tag);
        return true;
      }
      if (this.#isClean(token.text)) this.#report("invalid-value");
      return false;
    };
    const object = this.#entries(first, take, limits.languages);
    if (object !== undefined && object.members.size === 0) {
      this.#report("invalid-value");
      return undefined;
    }
    if (object === undefined || original === undefined) return object && localized(object.members);
    if (object.members.has(original)) return localized(new Map([[original, object.members.get(original)], ...object.members]));
    this.#problems.enter(ORIGINAL);
    this.#report("invalid-value");
    this.#problems.leave();
    return undefined;
  }

  #entries(first, take, most = Infinity) {
    if (first.kind !== "{") return this.#wrongType(first);
    this.#descend();
    const members = new Map();
    const keys = new Set();
    let whole = true;
    let count = 0;
    for (let token = this.next(); token.kind === "name"; token = this.next()) {
      const key = token.text;
      const clean = this.#isClean(key);
      this.#count(++count);
      if (!clean) {
        whole = false;
        this.#skip(this.next());
        continue;
      }
      this.#problems.enter(key);
      if (count > most) this.#exceeded();
      if (keys.has(key)) {
        this.#report("duplicate-member");
        whole = false;
        this.#skip(this.next());
      } else if (!take(members, key, this.next(), keys)) {
        whole = false;
      }
      this.#problems.leave();
    }
    this.#depth--;
    return whole ? { kind: "{", members } : undefined;
  }

  /** A value of the form that a member has. */
  value(member, first) {
    switch (member.form) {
      case "object":
        return this.object(member.shape, first);
      case "choice":
        return this.#choice(member.shapes, first);
      case "json":
        return this.any(first);
      case "localized":
        return this.#localized(first);
      case "whole":
        return this.#whole(member, first);
      case "flag":
        return first.kind === "true" || first.kind === "false" ? { kind: first.kind } : this.#wrongType(first);
      default:
        return this.#coded(member, first);
    }
  }

  #whole(member, first) {
    if (first.kind !== "number") return this.#wrongType(first);
    const number = whole(this.#measured(first).text, member.least);
    if (number !== null) return { kind: "number", text: String(number) };
    this.#report("invalid-value");
    return undefined;
  }

  #coded(member, first) {
    if (first.kind !== "text") return this.#wrongType(first);
    const given = this.#measured(first).text;
    if (!this.#isClean(given)) return undefined;
    const problem = this.#wrong(member, given);
    if (problem) this.#report(problem);
    return problem && problem !== "unknown-open-code" ? undefined : text(member.form === "decimal" ? plain(given) : given);
  }

  #wrong(member, given) {
    const valid = (holds) => (holds ? undefined : "invalid-value");
    switch (member.form) {
      case "closed":
        return lists.get(member.list).has(given) ? undefined : "unknown-closed-code";
      case "open":
        if (lists.get(member.list).has(given)) return undefined;
        return isOpenCode(given) ? "unknown-open-code" : "invalid-value";
      case "reference":
        return valid(isReference(given));
      case "date":
        return valid(isDate(given));
      case "span":
        return valid(isSpan(given));
      case "uri":
        return valid(isUri(given));
      case "decimal":
        if (given.length > limits.digits) this.#exceeded();
        return valid(isDecimal(given));
      default:
        return undefined;
    }
  }

  // The type may come last, so the object is read as it is before its shape is known.
  #choice(choices, first) {
    if (first.kind !== "{") return this.#wrongType(first);
    const raw = this.any(first);
    const type = raw.members.get(TYPE);
    const shape = type?.kind === "text" && Object.hasOwn(choices, type.text) ? choices[type.text] : undefined;
    if (shape === undefined) {
      this.#problems.report(type ? "unknown-closed-code" : "missing-member", undefined, TYPE);
      return undefined;
    }
    const object = this.#over(raw, (again, token) => again.object(shape, token, TYPE));
    return object && { kind: "{", shape, members: new Map([[TYPE, type], ...object.members]) };
  }

  #over(raw, read) {
    const again = new Reading(new Again(raw), this.#problems, this.#mode, this.#depth);
    return read(again, again.next());
  }

  /** Any value as it is; what is wrong with it is reported and left out. */
  any(first) {
    switch (first.kind) {
      case "{":
        return this.#anyObject();
      case "[":
        return this.#list({}, first, (one) => this.any(one));
      case "text":
        return text(this.#isClean(this.#measured(first).text) ? first.text : "");
      case "number":
        return { kind: "number", text: this.#measured(first).text };
      default:
        return { kind: first.kind };
    }
  }

  #anyObject() {
    this.#descend();
    const members = new Map();
    let count = 0;
    for (let token = this.next(); token.kind === "name"; token = this.next()) {
      this.#count(++count);
      if (!this.#isClean(token.text)) {
        this.#skip(this.next());
        continue;
      }
      this.#problems.enter(token.text);
      if (members.has(token.text)) {
        this.#report("duplicate-member");
        this.#skip(this.next());
      } else {
        members.set(token.text, this.any(this.next()));
      }
      this.#problems.leave();
    }
    this.#depth--;
    return { kind: "{", members };
  }

  #finish(object, frame) {
    for (const { name, holds } of shapes[object.shape]) {
      if (holds === "one" && !object.seen.has(name)) {
        this.#problems.report("missing-member", undefined, name);
        object.failed = true;
      }
    }
    if (frame === VERSION && !object.framed) {
      this.#problems.report("missing-version", undefined, VERSION);
      object.failed = true;
    }
    return object.failed ? undefined : this.#built(object, frame);
  }

  #built(object, frame) {
    for (;;) {
      const broken = brokenCheck(object.shape, understood(object));
      if (broken === undefined) break;
      const since = this.#problems.list.length;
      this.#problems.report("invalid-value", undefined, broken.at === "" ? undefined : broken.at);
      if (this.#mode !== "lenient" || !setAside(object, broken)) return undefined;
      this.#problems.soften(since);
    }
    const members = written(object);
    const { kept } = object;
    return { kind: "{", shape: object.shape, known: understood(object), kept, members: frame === VERSION ? new Map([[VERSION, text(object.newer ?? "1.0")], ...members]) : members };
  }

  // Of a list, and of keyed values, the rest is understood where one is not.
  #leniently(member, first) {
    const aside = [];
    const met = [];
    const element = (token, index) => {
      const { read, raw } = this.#orAsItIs(token, (again, one) => again.value(member, one));
      met.push([index, raw]);
      if (read) return read;
      aside.push([index, raw]);
      return ASIDE;
    };
    if (member.holds === "many" && first.kind === "[") {
      const read = this.#list(member, first, element);
      const raw = { kind: "[", values: met.map(([, value]) => value) };
      return { read, raw, kept: aside.length > 0 ? { kind: "[", values: aside.map(([at, value]) => elementAside(at, value)) } : undefined };
    }
    if (member.holds === "keyed" && first.kind === "{") {
      const read = this.#keyed(member, first, element);
      const raw = { kind: "{", members: new Map(met) };
      return { read, raw, kept: aside.length > 0 ? { kind: "{", members: new Map(aside) } : undefined };
    }
    const { read, raw } = this.#orAsItIs(first, (again, one) => again.#all(member, one));
    return read ? { read, raw } : { kept: raw, raw };
  }

  // The value is read as it is first, so that it can be kept where it cannot be understood.
  #orAsItIs(first, attempt) {
    const raw = this.any(first);
    const since = this.#problems.list.length;
    const { errors } = this.#problems;
    const read = this.#over(raw, attempt);
    if (read !== undefined && this.#problems.errors === errors) return { read, raw };
    this.#problems.soften(since);
    return { raw };
  }
}

// The original comes first until somebody sorts the members, by characters or the shorter ones first: then it has to be said.
function localized(members) {
  const [original, ...others] = members.keys();
  const isFirst = others.every((tag) => original <= tag && original.length <= tag.length);
  return { kind: "{", members: isFirst ? members : new Map([...members, [ORIGINAL, text(original)]]) };
}

const ASIDE = Symbol("set aside");
