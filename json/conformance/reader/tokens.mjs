// RFC 8259, strictly: the tokens of a document, each with the byte at which it begins.

const code = (character) => character.charCodeAt(0);
const SPACE = new Set([..." \t\n\r"].map(code));
const WORD = /[0-9A-Za-z+\-._]/;
const NUMBER = /^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?$/;
const HEXADECIMAL = /^[0-9A-Fa-f]{4}$/;
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** The text ends to be JSON at a byte; what is said from `since` on does not count. */
export class NotJson extends Error {
  constructor(at, since) {
    super(`not JSON at ${at}`);
    this.at = at;
    this.since = since;
  }
}

/** Gives one token after the other: {kind, at, text}; at the end, {kind: "end"}, or {kind: "more"} where a value follows. */
export class Tokens {
  #bytes;
  #at = 0;
  #since = 0;
  #named = false;
  // What each container that is open is, and what may come next in it.
  #open = [];
  #state = "value";

  constructor(bytes) {
    this.#bytes = bytes;
  }

  next() {
    this.#space();
    switch (this.#state) {
      case "value":
        if (this.#open.length === 0 && this.#peek() === "") throw new NotJson(0, 0);
        return this.#value();
      case "first":
        return this.#peek() === this.#closing() ? this.#close() : this.#element();
      default:
        return this.#after();
    }
  }

  // After a value: a comma and the next one, or the end of what it is in.
  #after() {
    const at = this.#at;
    if (this.#open.length === 0) {
      if (at === this.#bytes.length) return { kind: "end", at };
      const next = this.#peek();
      if ((next !== "}" && next !== "]" && next !== "," && next !== ":") && this.#beginsValue()) return { kind: "more", at };
      throw this.#fault(at);
    }
    if (this.#peek() === this.#closing()) return this.#close();
    if (this.#peek() !== ",") throw this.#fault(at);
    this.#at++;
    this.#space();
    return this.#element();
  }

  #beginsValue() {
    const next = this.#peek();
    if (next === "{" || next === "[" || next === '"') return true;
    const word = this.#word();
    return ["true", "false", "null"].includes(word) || NUMBER.test(word);
  }

  #closing() {
    return this.#open.at(-1) === "{" ? "}" : "]";
  }

  #element() {
    return this.#open.at(-1) === "{" ? this.#name() : this.#value();
  }

  #close() {
    this.#begin(false);
    const kind = this.#peek();
    this.#open.pop();
    this.#state = "after";
    return { kind, at: this.#at++ };
  }

  #name() {
    const at = this.#at;
    if (this.#peek() !== '"') throw this.#fault(at);
    this.#begin(true);
    const text = this.#string();
    this.#space();
    if (this.#peek() !== ":") throw this.#fault(this.#at);
    this.#at++;
    this.#state = "value";
    return { kind: "name", at, text };
  }

  #value() {
    const at = this.#at;
    const first = this.#peek();
    this.#begin(false);
    this.#state = "after";
    if (first === "{" || first === "[") {
      this.#open.push(first);
      this.#state = "first";
      this.#at++;
      return { kind: first, at };
    }
    if (first === '"') return { kind: "text", at, text: this.#string() };
    const word = this.#word();
    if (word === "true" || word === "false" || word === "null") {
      this.#at += word.length;
      return { kind: word, at };
    }
    if (!NUMBER.test(word)) throw this.#fault(at);
    this.#at += word.length;
    return { kind: "number", at, text: word };
  }

  // A value belongs to the name before it.
  #begin(name) {
    if (!this.#named) this.#since = this.#at;
    this.#named = name;
  }

  #string() {
    let text = "";
    let from = ++this.#at;
    const plain = () => utf8.decode(this.#bytes.subarray(from, this.#at));
    while (this.#peek() !== '"') {
      if (this.#at === this.#bytes.length || this.#bytes[this.#at] < 0x20) throw this.#fault(this.#at);
      if (this.#peek() !== "\\") {
        this.#at++;
        continue;
      }
      text += plain();
      text += this.#escape();
      from = this.#at;
    }
    text += plain();
    this.#at++;
    return text;
  }

  #escape() {
    const at = this.#at;
    if (at + 1 >= this.#bytes.length) throw this.#fault(this.#bytes.length);
    const letter = String.fromCharCode(this.#bytes[at + 1]);
    if (letter === "u") {
      const digits = String.fromCharCode(...this.#bytes.subarray(at + 2, at + 6));
      if (!HEXADECIMAL.test(digits)) throw this.#fault(at);
      this.#at += 6;
      return String.fromCharCode(parseInt(digits, 16));
    }
    const meant = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }[letter];
    if (meant === undefined) throw this.#fault(at);
    this.#at += 2;
    return meant;
  }

  #word() {
    let end = this.#at;
    while (end < this.#bytes.length && WORD.test(String.fromCharCode(this.#bytes[end]))) end++;
    return utf8.decode(this.#bytes.subarray(this.#at, end));
  }

  #space() {
    while (SPACE.has(this.#bytes[this.#at])) this.#at++;
  }

  #peek() {
    return this.#at < this.#bytes.length ? String.fromCharCode(this.#bytes[this.#at]) : "";
  }

  #fault(at) {
    return new NotJson(at, this.#since);
  }
}

/** The tokens of a value that was read before; they have no place of their own. */
export class Again {
  #rest;

  constructor(value) {
    this.#rest = [{ value }];
  }

  next() {
    const one = this.#rest.pop();
    if (one === undefined) return { kind: "end" };
    if (one.kind) return one;
    const { value } = one;
    if (value.kind === "{") {
      this.#rest.push({ kind: "}" });
      for (const [name, member] of [...value.members].reverse()) this.#rest.push({ value: member }, { kind: "name", text: name });
    } else if (value.kind === "[") {
      this.#rest.push({ kind: "]" });
      for (const element of [...value.values].reverse()) this.#rest.push({ value: element });
    }
    return { kind: value.kind, text: value.text };
  }
}
