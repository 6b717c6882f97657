// The validators, one a row: each says of documents whether the schema accepts them. Those that are
// slow judge a part of the many documents that nobody wrote: one in `every`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import { Validator } from "@cfworker/json-schema";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

function ajv(schema) {
  const accepts = new Ajv2020({ strict: true, allErrors: false }).compile(schema);
  return (texts) => texts.map((text) => accepts(JSON.parse(text)));
}

async function hyperjump(schema) {
  registerSchema(structuredClone(schema), schema.$id);
  const judge = await validate(schema.$id);
  return (texts) => texts.map((text) => judge(JSON.parse(text)).valid);
}

function cfworker(schema) {
  const validator = new Validator(schema, "2020-12", true);
  return (texts) => texts.map((text) => validator.validate(JSON.parse(text)).valid);
}

// The texts go over as they stand, so that Python reads the numbers for itself. A distribution's
// module is known to its own Python, which need not be the first one on the path.
function python(schema, schemaFile) {
  const script = fileURLToPath(new URL("judge.py", import.meta.url));
  const able = ["python3", "/usr/bin/python3"].find((command) => spawnSync(command, ["-c", "import jsonschema"]).status === 0);
  if (!able) return undefined;
  return (texts) => {
    const input = texts.map((text) => text.replace(/[\r\n]/g, " ")).join("\n");
    const { stdout, stderr, status } = spawnSync(able, [script, schemaFile], { input, maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error(`${script}: ${stderr}`);
    return stdout.toString().trim().split("\n").map((line) => line === "True");
  };
}

export const engines = [
  { name: "ajv", every: 1, start: ajv },
  { name: "hyperjump", every: 1, start: hyperjump },
  { name: "cfworker", every: 2, start: cfworker },
  { name: "python", every: 4, start: python },
];
