// Answers the requests of the runner, a line each.
import { createInterface } from "node:readline";
import { unreadEntries, withoutRest } from "./aside.mjs";
import { board, illegalSteps } from "./board.mjs";
import { canonical, compact, digest } from "./canonical.mjs";
import { append, read } from "./read.mjs";

const plain = (record) => JSON.parse(compact(record));

const OPERATIONS = {
  about: () => ({ name: "Hiwar reference reader", version: "1.0", language: "JavaScript" }),
  read({ document, mode }) {
    const { record, problems } = read(Buffer.from(document, "base64"), mode);
    return { problems, ...(record && { written: compact(record), canonical: canonical(record), digest: digest(record) }) };
  },
  append({ document, mode, list, entity }) {
    const { record } = read(Buffer.from(document, "base64"), mode);
    return { written: compact(append(record, list, parsed(entity))) };
  },
  board({ document, mode, asOf, accordingTo }) {
    const { record } = read(Buffer.from(document, "base64"), mode);
    return board(plain(withoutRest(record)), asOf, accordingTo, unreadEntries(record).map(plain));
  },
  steps({ document, mode }) {
    return { illegal: illegalSteps(plain(withoutRest(read(Buffer.from(document, "base64"), mode).record))) };
  },
};

// A value of plain JSON as the reader has it.
function parsed(value) {
  if (Array.isArray(value)) return { kind: "[", values: value.map(parsed) };
  if (value !== null && typeof value === "object") {
    return { kind: "{", members: new Map(Object.entries(value).map(([name, one]) => [name, parsed(one)])) };
  }
  if (typeof value === "string") return { kind: "text", text: value };
  return typeof value === "number" ? { kind: "number", text: String(value) } : { kind: String(value) };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, do: operation, ...request } = JSON.parse(line);
  let answer = { unsupported: true };
  try {
    if (OPERATIONS[operation]) answer = OPERATIONS[operation](request);
  } catch (failure) {
    answer = { failed: String(failure.stack ?? failure) };
  }
  process.stdout.write(`${JSON.stringify({ id, ...answer })}\n`);
}
