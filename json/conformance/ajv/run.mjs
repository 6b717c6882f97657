// Runs the schema part of the conformance suite with ajv in strict mode.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";

const suite = join(dirname(fileURLToPath(import.meta.url)), "..");
const schemaFile = join(
  suite,
  "../format/src/main/resources/io/github/hiwar/schema/hiwar-1.0.schema.json",
);
const ajv = new Ajv2020({ strict: true, allErrors: false });
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

function parsed(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { malformed: true };
  }
}

let cases = 0;
const failures = [];
for (const folder of ["valid", "invalid"]) {
  for (const file of readdirSync(join(suite, folder))) {
    if (!file.endsWith(".json") || file.endsWith(".expected.json")) continue;
    const document = parsed(readFileSync(join(suite, folder, file), "utf8"));
    if (document.malformed) continue;
    const expected =
      folder === "valid"
        ? "accepts"
        : JSON.parse(
            readFileSync(join(suite, folder, file.replace(/json$/, "expected.json")), "utf8"),
          ).schema;
    const found = validate(document.value) ? "accepts" : "refuses";
    cases++;
    if (found !== expected) failures.push(`${folder}/${file}: the schema ${found} it`);
  }
}

// What the tests of hiwar-jackson3 had networknt's validator judge, where they were run: documents
// made of the schema, and valid ones spoilt.
const judged = join(suite, "../jackson3/target/judged");
let compared = 0;
for (const file of existsSync(judged) ? readdirSync(judged) : []) {
  for (const line of readFileSync(join(judged, file), "utf8").split("\n").filter(Boolean)) {
    const { schema, document } = JSON.parse(line);
    compared++;
    if (validate(document) !== schema) {
      const places = (validate.errors ?? []).map((error) => error.instancePath + error.schemaPath);
      failures.push(`${file}: networknt says ${schema}, ajv ${places}: ${line}`);
    }
  }
}
failures.slice(0, 20).forEach((failure) => console.error(failure));
console.log(`ajv: ${cases} cases and ${compared} made or spoilt documents judged, ${failures.length} not as expected`);
process.exit(failures.length === 0 && cases > 50 ? 0 : 1);
