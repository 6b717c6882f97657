// One document from its first byte to its last.
import { LimitExceeded, Places, Problems } from "./problems.mjs";
import { Reading, Unsupported } from "./reading.mjs";
import { limits, root, shapes } from "./tables.mjs";
import { Again, NotJson, Tokens } from "./tokens.mjs";
import { firstIllFormed, withoutMark } from "./utf8.mjs";

const NOWHERE = null;

/** Reads a document: {record, problems}; the record is missing where a problem is an error. */
export function read(document, mode = "default") {
  let problems = new Problems(mode);
  const bytes = withoutMark(document);
  let record;
  if (document.length > limits.bytes) {
    problems.report("limit-exceeded", NOWHERE);
  } else if (firstIllFormed(bytes) >= 0) {
    problems.report("malformed-json", firstIllFormed(bytes));
  } else {
    try {
      record = whole(bytes, problems, mode);
    } catch (end) {
      problems = ended(end, problems, mode, bytes);
    }
  }
  const told = problems.told(bytes, new Places(new Tokens(bytes)));
  return { record: told.some((one) => one.severity === "error") ? undefined : record, problems: told };
}

function whole(bytes, problems, mode) {
  const reading = new Reading(new Tokens(bytes), problems, mode);
  const record = reading.record(reading.next());
  const after = reading.next();
  if (after.kind !== "end") problems.report("trailing-content", after.at);
  return record;
}

function ended(end, problems, mode, bytes) {
  if (end instanceof Unsupported) {
    const alone = new Problems(mode);
    alone.report("unsupported-version", end.at, "hiwar");
    return alone;
  }
  if (end instanceof NotJson) {
    problems.leaveAll();
    // Nothing is said of the member, or the element, at which the text ends to be JSON.
    const values = new Places(new Tokens(bytes));
    problems.list = problems.list.filter((one) => (one.at ?? values.at(one.pointer)) < end.since);
    problems.report("malformed-json", end.at);
  } else if (!(end instanceof LimitExceeded)) {
    throw end;
  }
  return problems;
}

/** The record with one more entity at the end of one of its lists. */
export function append(record, list, entity) {
  const { shape } = shapes[root].find((member) => member.name === list);
  const reading = new Reading(new Again(entity), new Problems("default"), "default");
  const object = reading.object(shape, reading.next());
  const members = new Map();
  for (const name of ["hiwar", ...shapes[root].map((member) => member.name)]) {
    const value = record.members.get(name);
    if (name === list) members.set(name, { kind: "[", values: [...(value?.values ?? []), object] });
    else if (value !== undefined) members.set(name, value);
  }
  for (const [name, value] of record.members) if (!members.has(name)) members.set(name, value);
  return { ...record, members };
}
