// What is found in a document, in the order of finding, and the way to where the reader is.
import { limits, severities } from "./tables.mjs";
import { place } from "./utf8.mjs";

const LONGEST_POINTER = 2000;
const WEIGHT = { error: 0, warning: 1, notice: 2 };

/** Ends the reading: a limit was exceeded. */
export class LimitExceeded extends Error {}

export class Problems {
  list = [];
  #mode;
  #path = [];

  constructor(mode) {
    this.#mode = mode;
  }

  enter(segment) {
    this.#path.push(String(segment));
  }

  leave() {
    this.#path.pop();
  }

  leaveAll() {
    this.#path = [];
  }

  /** Reports at a byte; without one, at the value that the pointer leads to. */
  report(code, at, member) {
    const usual = severities.get(code);
    const severity = this.#mode === "strict" && usual === "notice" ? "error" : usual;
    this.list.push({ code, severity, pointer: this.#pointer(member), at });
  }

  #pointer(member) {
    let pointer = "";
    for (const segment of member === undefined ? this.#path : [...this.#path, member]) {
      const escaped = segment.replaceAll("~", "~0").replaceAll("/", "~1");
      if (pointer.length + escaped.length >= LONGEST_POINTER) break;
      pointer += `/${escaped}`;
    }
    return pointer;
  }

  get errors() {
    return this.list.filter((one) => one.severity === "error").length;
  }

  /** Makes warnings of the errors since so many were listed: what they were found in is kept. */
  soften(since) {
    for (const one of this.list.slice(since)) if (one.severity === "error") one.severity = "warning";
  }

  /** The most severe ones first, each with its line and column. */
  told(bytes, values) {
    return [...this.list]
      .sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity])
      .slice(0, limits.findings)
      .map(({ code, severity, pointer, at }) => ({
        code,
        severity,
        pointer,
        ...(at === null ? { line: 0, column: 0 } : place(bytes, at ?? values.at(pointer))),
      }));
  }
}

/** Where values begin, by their pointers. A member that is given again is passed over, with all that is in it. */
export class Places {
  #at = new Map();

  constructor(tokens) {
    try {
      this.#value(tokens, tokens.next(), "");
    } catch {
      // Text that ends to be JSON somewhere has places up to there.
      if (!this.#at.has("")) this.#at.set("", 0);
    }
  }

  // Without a pointer, it is in what is passed over.
  #value(tokens, first, pointer) {
    if (pointer !== undefined) this.#at.set(pointer, first.at);
    const inside = (segment) => (pointer === undefined ? undefined : `${pointer}/${segment}`);
    if (first.kind === "{") {
      for (let name = tokens.next(); name.kind === "name"; name = tokens.next()) {
        const escaped = name.text.replaceAll("~", "~0").replaceAll("/", "~1");
        const member = inside(escaped);
        this.#value(tokens, tokens.next(), this.#at.has(member) ? undefined : member);
      }
    } else if (first.kind === "[") {
      let index = 0;
      for (let one = tokens.next(); one.kind !== "]"; one = tokens.next()) this.#value(tokens, one, inside(index++));
    }
  }

  /** The byte at which the value begins, or the nearest value around it. */
  at(pointer) {
    let nearest = pointer;
    while (!this.#at.has(nearest)) nearest = nearest.slice(0, nearest.lastIndexOf("/"));
    return this.#at.get(nearest);
  }
}
