// Whether what the runner asks, and what the reader in JavaScript answers, is as the protocol says.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import { ask } from "../runner/ask.mjs";
import { groups, near } from "../runner/cases.mjs";

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const protocol = JSON.parse(readFileSync(path("../runner/protocol.schema.json"), "utf8"));

/** What is not as the protocol says, a line each. */
export async function breaches() {
  const ajv = new Ajv2020({ strict: true, strictRequired: false }).addSchema(protocol, "protocol");
  const keeps = (definition, value) => ajv.validate(`protocol#/$defs/${definition}`, value);
  const requests = [{ do: "about" }, ...Object.values({ ...groups, near }).flatMap((all) => [...all()].map(({ request }) => request))];
  const answers = await ask(["node", path("../reader/answer.mjs")], requests);
  return requests.flatMap((request, id) => {
    const asked = JSON.parse(JSON.stringify({ id, ...request }));
    const answer = { id, ...answers.get(id) };
    if (!keeps("request", asked)) return [`request ${JSON.stringify(asked).slice(0, 500)}: ${ajv.errorsText()}`];
    const definition = answer.unsupported || answer.failed ? "unable" : request.do;
    return keeps(definition, answer) ? [] : [`answer ${JSON.stringify(answer).slice(0, 500)}: ${ajv.errorsText()}`];
  });
}
