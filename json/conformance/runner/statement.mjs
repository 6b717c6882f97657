// What an implementation may claim: which suite it was judged by, who it is, and the classes whose cases it all passed.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const suite = join(dirname(fileURLToPath(import.meta.url)), "..");
const schema = join(suite, "../format/src/main/resources/io/github/hiwar/schema");

/** The classes of docs/specification.md, 11, with the groups of cases that each has to pass. */
export const classes = {
  reader: ["syntax", "values", "reading", "checks", "valid", "invalid"],
  "lenient reader": ["modes"],
  writer: ["roundtrip", "canonical"],
  board: ["boards"],
  validator: ["rules", "near"],
};
// What is needed besides: nobody writes, or folds, what they cannot read.
const NEEDED = "reader";

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

/** Each file that decides about a case: its path, its SHA-256. */
export function manifest() {
  const folders = Object.values(classes).flat().map((group) => join(suite, group));
  return [...folders, schema]
    .flatMap((folder) => [...files(folder)].map((file) => [relative(join(folder, ".."), file).split(sep).join("/"), readFileSync(file)]))
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}`)
    .sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1));
}

/** The statement that goes with the results of each group. */
export function statement(about, groups) {
  const whole = (name) =>
    classes[name].every((group) => groups[group]?.passed > 0 && groups[group].failed.length + groups[group].unsupported === 0);
  return {
    format: "1.0",
    suite: {
      cases: Object.values(groups).reduce((sum, { passed, failed, unsupported }) => sum + passed + failed.length + unsupported, 0),
      sha256: createHash("sha256").update(manifest().join("\n")).digest("hex"),
    },
    implementation: about,
    classes: whole(NEEDED) ? Object.keys(classes).filter(whole) : [],
    groups,
  };
}
