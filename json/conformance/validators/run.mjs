// Judges documents by the schema with several validators, which have to agree: those of the schema
// part of the suite as it expects, those of the other cases as the first validator does, and the
// documents of a test of hiwar-jackson3, where that was run, as networknt's did.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { groups } from "../runner/cases.mjs";
import { engines } from "./engines.mjs";
import { breaches } from "./protocol.mjs";

const suite = join(dirname(fileURLToPath(import.meta.url)), "..");
const schemaFile = join(suite, "../format/src/main/resources/io/github/hiwar/schema/hiwar-1.0.schema.json");
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));

function parses(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function expectation(group, name) {
  if (group === "valid") return true;
  if (group !== "invalid") return undefined;
  return JSON.parse(readFileSync(join(suite, group, `${name}.expected.json`), "utf8")).schema === "accepts";
}

// The documents of all cases that are JSON in UTF-8, each once.
function cases() {
  const found = new Map();
  for (const [group, all] of Object.entries(groups)) {
    for (const { name, request } of all()) {
      const text = Buffer.from(request.document, "base64").toString();
      const intact = Buffer.from(text).toString("base64") === request.document;
      const expected = expectation(group, name);
      if (intact && parses(text) && (expected !== undefined || !found.has(text))) {
        found.set(text, { name: `${group}/${name}`, text, expected });
      }
    }
  }
  return [...found.values()];
}

function nobodysDocuments() {
  const judged = join(suite, "../jackson3/target/judged");
  return ["made", "spoilt"].flatMap((name) => {
    const file = join(judged, `${name}.ndjson`);
    if (!existsSync(file)) return [];
    return readFileSync(file, "utf8").split("\n").filter(Boolean).map((line, i) => {
      const [, verdict, text] = /^\{"schema":(true|false),"document":(.*)\}$/s.exec(line);
      return { name: `${name}/${i + 1}`, text, expected: verdict === "true" };
    });
  });
}

const written = cases();
const unwritten = nobodysDocuments();
let failed = written.filter(({ name }) => /^(in)?valid\//.test(name)).length <= 50;
for (const { name: engine, every, start } of engines) {
  const judge = await start(schema, schemaFile);
  if (!judge) {
    console.log(`== ${engine}: not here, so that it judged nothing`);
    continue;
  }
  const documents = [...written, ...unwritten.filter((document, i) => i % every === 0)];
  const verdicts = judge(documents.map(({ text }) => text));
  if (verdicts.length !== documents.length) throw new Error(`${engine}: ${verdicts.length} verdicts on ${documents.length} documents`);
  const wrong = [];
  documents.forEach((document, i) => {
    document.expected ??= verdicts[i]; // The first validator says it of the cases that do not.
    if (verdicts[i] !== document.expected) wrong.push([document, verdicts[i]]);
  });
  for (const [{ name, text }, accepts] of wrong.slice(0, 20)) {
    console.error(`${engine} ${accepts ? "accepts" : "refuses"} ${name}: ${text.slice(0, 2000)}`);
  }
  console.log(`${engine}: ${written.length} cases and ${documents.length - written.length} documents that nobody wrote judged, ${wrong.length} not as expected`);
  failed ||= wrong.length > 0;
}
const broken = await breaches();
broken.slice(0, 20).forEach((one) => console.error(one));
console.log(`protocol: ${broken.length} requests and answers are not as it says`);
process.exitCode = failed || broken.length > 0 ? 1 : 0;
