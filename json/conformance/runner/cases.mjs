// The cases of the suite: what is asked, and what is wrong with an answer.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { ordered } from "./ordered.mjs";

const suite = join(dirname(fileURLToPath(import.meta.url)), "..");
const bytes = (...path) => readFileSync(join(suite, ...path));
const json = (...path) => JSON.parse(bytes(...path));
const names = (folder) =>
  readdirSync(join(suite, folder))
    .filter((file) => /^[^.]+\.json$/.test(file))
    .map((file) => file.slice(0, -".json".length))
    .sort();
const rows = (...path) =>
  existsSync(join(suite, ...path)) ? bytes(...path).toString().trimEnd().split("\n").slice(1).map((line) => line.split("\t")) : [];
const base64 = (document) => Buffer.from(document).toString("base64");
const says = (problems) => (problems ?? []).map(({ code, pointer }) => `${code} ${pointer}`);
const isError = ({ severity }) => severity === "error";

// Undefined if what was found is what is expected.
function unless(found, expected) {
  return isDeepStrictEqual(found, expected) ? undefined : `${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`;
}

function* valid() {
  for (const name of names("valid")) {
    const file = ["valid", `${name}.expected.json`];
    const expected = existsSync(join(suite, ...file)) ? says(json(...file).problems) : [];
    yield {
      name,
      request: { do: "read", document: base64(bytes("valid", `${name}.json`)) },
      wrong: ({ problems }) => problems?.find(isError)?.code ?? unless(says(problems), expected),
    };
  }
}

function* invalid() {
  for (const name of names("invalid")) {
    const expected = says(json("invalid", `${name}.expected.json`).problems);
    yield {
      name,
      request: { do: "read", document: base64(bytes("invalid", `${name}.json`)) },
      wrong: ({ problems }) => unless(says(problems?.filter(isError)), expected),
    };
  }
}

function* roundtrip() {
  for (const name of names("roundtrip")) {
    const { list, append, mode } = json("roundtrip", `${name}.edit.json`);
    yield {
      name,
      request: { do: "append", document: base64(bytes("roundtrip", `${name}.json`)), list, entity: append, mode },
      wrong: ({ written }) => unless(ordered(written ?? ""), ordered(bytes("roundtrip", `${name}.expected.json`).toString())),
    };
  }
}

function* canonical() {
  for (const name of names("canonical")) {
    const form = bytes("canonical", `${name}.canonical.json`).toString();
    const digest = bytes("canonical", `${name}.sha256`).toString().trim();
    yield {
      name,
      request: { do: "read", document: base64(bytes("canonical", `${name}.json`)) },
      wrong: (answer) => unless([answer.canonical, answer.digest], [form, digest]),
    };
  }
  for (const [name, form, document] of rows("canonical", "cases.tsv")) {
    yield {
      name,
      request: { do: "read", document: base64(unescaped(document)) },
      wrong: (answer) => unless(answer.canonical, unescaped(form).toString()),
    };
  }
}

const BOARD = ["status", "orderOpen", "possible", "disputed", "unread"];

function* boards() {
  const cases = names("boards").map((name) => [name, bytes("boards", `${name}.json`), json("boards", `${name}.expected.json`)]);
  if (existsSync(join(suite, "boards", "cases.ndjson"))) {
    for (const line of bytes("boards", "cases.ndjson").toString().trimEnd().split("\n")) {
      const { name, document, ...expected } = JSON.parse(line);
      cases.push([name, JSON.stringify(document), expected]);
    }
  }
  for (const [name, document, expected] of cases) {
    const { mode } = expected;
    for (const [i, { asOf, accordingTo, ...board }] of expected.boards.entries()) {
      yield {
        name: `${name} ${i + 1}`,
        request: { do: "board", document: base64(document), mode, asOf, accordingTo },
        wrong: (answer) => unless(BOARD.map((part) => sorted(answer[part] ?? [])), BOARD.map((part) => sorted(board[part] ?? []))),
      };
    }
    yield {
      name: `${name} steps`,
      request: { do: "steps", document: base64(document), mode },
      wrong: ({ illegal }) => unless(sorted(illegal), sorted([...new Set(expected.illegalSteps)])),
    };
  }
}

// No order among subjects, nor among entries, is promised.
const sorted = (said) => (Array.isArray(said) ? [...said].sort() : said && Object.fromEntries(Object.entries(said).sort()));

function* problems(folder) {
  for (const [name, verdict, document, mode, form] of rows(folder, "cases.tsv")) {
    yield {
      name,
      request: { do: "read", document: base64(unescaped(document)), mode: mode || "default" },
      wrong: (answer) => unordered(answer.problems) ?? unless(verdictOf(answer.problems, mode !== undefined), verdict) ?? (form ? unless(answer.canonical, unescaped(form).toString()) : undefined),
    };
  }
}

const WEIGHTS = ["error", "warning", "notice"];

// The most severe ones are listed first.
function unordered(found = []) {
  const weights = found.map(({ severity }) => WEIGHTS.indexOf(severity));
  return weights.some((weight, i) => weight < weights[i - 1]) ? "problems are not listed by severity" : undefined;
}

function verdictOf(found, weighed) {
  const inOrder = [...(found ?? [])].sort((one, other) => one.line - other.line || one.column - other.column);
  const said = ({ code, severity, pointer, line, column }) => `${weighed ? `${severity} ` : ""}${code} ${pointer} ${line}:${column}`;
  return inOrder.map(said).join("; ") || "read";
}

// \xNN is a byte, \\ a backslash; the rest stands for itself.
function unescaped(text) {
  const given = Buffer.from(text);
  const out = [];
  for (let i = 0; i < given.length; i++) {
    if (given[i] !== 0x5c) out.push(given[i]);
    else if (given[++i] !== 0x78) out.push(0x5c);
    else out.push(parseInt(given.subarray(i + 1, (i += 2) + 1).toString(), 16));
  }
  return Buffer.from(out);
}

function* rules() {
  const { rules: table } = JSON.parse(
    readFileSync(join(suite, "../format/src/main/resources/io/github/hiwar/schema/rules-1.0.json")),
  );
  for (const { id, pointer } of table) {
    for (const file of ["fails", "passes"]) {
      yield {
        name: `${id} ${file}`,
        request: { do: "validate", document: base64(bytes("rules", id, `${file}.json`)), asOf: "2025-12-31" },
        wrong({ findings, failed }) {
          if (!findings) return failed ?? "no findings";
          const own = findings.filter(({ code }) => code === id);
          const other = findings.find((one) => isError(one) && one.code !== id);
          if (other) return `${other.code} ${other.pointer}`;
          return file === "fails" ? unless(own[0]?.pointer, pointer) : own.length > 0 ? `${id} ${own[0].pointer}` : undefined;
        },
      };
    }
  }
}

/** The near cases of the rules, a record each: members put into the dialogue. */
export function* near() {
  const dialogue = json("near", "dialogue.json");
  const fresh = json("near", "new.json");
  for (const file of readdirSync(join(suite, "near")).filter((name) => name.endsWith(".tsv")).sort()) {
    for (const [rule, verdict, name, members] of rows("near", file)) {
      const document = put(structuredClone(dialogue), JSON.parse(members), fresh);
      yield {
        name: `${rule} ${verdict}: ${name}`,
        request: { do: "validate", document: base64(JSON.stringify(document)), asOf: "2025-12-31" },
        wrong({ findings, failed }) {
          if (!findings) return failed ?? "no findings";
          return unless(findings.some(({ code }) => code === rule) ? "fires" : "passes", verdict);
        },
      };
    }
  }
}

function put(record, members, fresh) {
  for (const [name, given] of Object.entries(members)) {
    if (name in fresh && Array.isArray(given)) record[name] = changed(record[name] ?? [], given, fresh[name]);
    else merge(record, { [name]: given });
  }
  return record;
}

// An entity of a known id is changed, each one once; another is added to what is usual.
function changed(entities, given, usual) {
  const left = [...entities];
  for (const entity of given) {
    const at = left.findIndex((one) => one?.id === entity.id);
    if (at >= 0) merge(left.splice(at, 1, undefined)[0], entity);
    else entities.push(merge({ id: entity.id, ...structuredClone(usual) }, entity));
  }
  return entities;
}

function merge(object, members) {
  for (const [name, given] of Object.entries(members)) {
    if (given === null) delete object[name];
    else if (isObject(given) && isObject(object[name])) merge(object[name], given);
    else object[name] = given;
  }
  return object;
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The groups of cases by name. */
export const groups = {
  syntax: () => problems("syntax"),
  values: () => problems("values"),
  reading: () => problems("reading"),
  checks: () => problems("checks"),
  modes: () => problems("modes"),
  valid,
  invalid,
  roundtrip,
  canonical,
  boards,
  rules,
};
