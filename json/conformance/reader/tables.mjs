// The files that the format consists of, beside its specification.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(
  dirname(fileURLToPath(import.meta.url)),
  "../../format/src/main/resources/io/github/hiwar/schema",
);
const text = (file) => readFileSync(join(folder, file), "utf8");
const json = (file) => JSON.parse(text(file));

function rows(file) {
  const [head, ...lines] = text(file).trimEnd().split("\n");
  const names = head.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, i) => [names[i], cell])));
}

/** The shapes by name: members in their order. */
export const { root, shapes } = json("shapes-1.0.json");

/** The codes of each list. */
export const lists = new Map();
for (const { list, code } of rows("code-lists-1.0.tsv")) {
  if (!lists.has(list)) lists.set(list, new Set());
  lists.get(list).add(code);
}

/** What an object has to keep besides the forms of its members, by shape. */
export const checks = new Map();
for (const { shape, check, members, value, at } of rows("checks-1.0.tsv")) {
  if (!checks.has(shape)) checks.set(shape, []);
  checks.get(shape).push({ check, members: members.split(" "), value, at });
}

/** What each state means, by its code. */
export const states = new Map();
for (const { states: all } of json("lifecycles-1.0.json").lifecycles) {
  for (const state of all) states.set(state.code, state);
}

/** The severity of each problem by its code. */
export const severities = new Map(json("problems-1.0.json").problems.map((one) => [one.code, one.severity]));

export const { limits } = json("limits-1.0.json");
