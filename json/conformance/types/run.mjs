// Compiles hiwar-1.0.d.ts in strict mode, with each valid document of the suite as a constant of its type, and with
// documents that the types have to refuse.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const suite = join(dirname(fileURLToPath(import.meta.url)), "..");
const types = join(
  suite,
  "../format/src/main/resources/io/github/hiwar/schema/hiwar-1.0.d.ts",
);
const head = `import type { BargainingRecord } from "./hiwar";\nexport const record: BargainingRecord = `;
const minimal = `"hiwar": "1.0", "id": "urn:example:r"`;
const refused = {
  "no version": `{"id": "urn:example:r"}`,
  "another major version": `{"hiwar": "2.0", "id": "urn:example:r"}`,
  "a number for a text": `{${minimal}, "sector": {"en": 1}}`,
  "a list for a value": `{${minimal}, "title": [{"en": "Round"}]}`,
  "an unknown closed code": `{${minimal}, "confidentiality": "x-open"}`,
  "an unknown state": `{${minimal}, "transitions": [{"id": "t", "subjects": ["r"], "to": "demand/held"}]}`,
  "an unknown member": `{${minimal}, "sectors": {"en": "Crafts"}}`,
  "a party without a name": `{${minimal}, "parties": [{"id": "union", "kind": "union"}]}`,
  "a quantity without its type": `{${minimal}, "demands": [{"id": "d", "text": {"en": "More"}, "terms": {"quantity": {"amount": "1", "currency": "MAD"}}}]}`,
};

// What a newer version adds, or nobody knows, is for readers; types know what 1.0 knows.
const unknown = ["newer-minor.json", "custom-codes.json"];
const files = new Map([[join(suite, "hiwar.d.ts"), readFileSync(types, "utf8")]]);
for (const file of readdirSync(join(suite, "valid"))) {
  if (!file.endsWith(".json") || file.endsWith(".expected.json") || unknown.includes(file)) continue;
  files.set(join(suite, `valid-${file}.ts`), head + readFileSync(join(suite, "valid", file), "utf8"));
}
for (const [name, document] of Object.entries(refused)) files.set(join(suite, `refused-${name}.ts`), head + document);

const options = { strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2022 };
const host = ts.createCompilerHost(options);
const { getSourceFile, fileExists, readFile } = host;
host.getSourceFile = (name, language) =>
  files.has(name) ? ts.createSourceFile(name, files.get(name), language) : getSourceFile(name, language);
host.fileExists = (name) => files.has(name) || fileExists(name);
host.readFile = (name) => files.get(name) ?? readFile(name);
const program = ts.createProgram([...files.keys()], options, host);
const found = new Map();
for (const one of ts.getPreEmitDiagnostics(program)) {
  found.set(one.file?.fileName, ts.flattenDiagnosticMessageText(one.messageText, "\n"));
}

const failures = [];
for (const name of files.keys()) {
  const isRefused = name.includes("refused-");
  if (isRefused && !found.has(name)) failures.push(`${name} is accepted`);
  if (!isRefused && found.has(name)) failures.push(`${name}: ${found.get(name)}`);
}
failures.forEach((failure) => console.error(failure));
console.log(`TypeScript: ${files.size} files compiled, ${failures.length} not as expected`);
process.exit(failures.length === 0 && files.size > 30 ? 0 : 1);
