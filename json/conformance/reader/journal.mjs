// The journal of a record: which of its entries count, when each can have happened, and in which order they stand.
import { anyDay, between, isBefore, parseDate } from "./dates.mjs";
import { states } from "./tables.mjs";

const list = (record, name) => record[name] ?? [];

// Who is said not to have been at a meeting.
const AWAY = new Set(["absent", "excused", "boycotted", "not-invited"]);

/** Whether a state may follow another, or is the same. */
export const allows = (from, to) => from === to || states.get(from).next.includes(to);

/** Entries in order: {id, subjects, to, accounts, earliest, latest, ...}, the number of each its rank. */
export function inOrder(entries) {
  const left = [...entries];
  const order = [];
  while (left.length > 0) {
    let next = left.length - 1;
    while (next >= 0 && left.some((other) => isBefore(left[next].when, other.when))) next--;
    order.unshift(left.splice(next < 0 ? left.length - 1 : next, 1)[0]);
  }
  return order;
}

export class Journal {
  constructor(record) {
    this.record = record;
    const transitions = list(record, "transitions");
    const mistakes = retracted(transitions);
    const offices = officesOf(record);
    const outside = outsiders(record);
    /** The entries that count, in the order of the list. */
    this.entries = transitions
      .filter((one) => one.to !== undefined && !mistakes.has(one))
      .map((one) => ({
        id: one.id,
        to: one.to,
        when: when(one, record),
        accounts: accountsOf(one, offices),
        subjects: new Set(one.subjects.filter((subject) => !outside(one, subject))),
      }));
    this.parents = new Map();
    this.children = new Map();
    for (const { id, parent } of list(record, "demands")) {
      if (parent === undefined) continue;
      this.parents.set(id, parent);
      this.children.set(parent, [...(this.children.get(parent) ?? []), id]);
    }
  }

  /** The subjects that something is said of, each followed by the demands below it. */
  get subjects() {
    const named = list(this.record, "transitions").flatMap(({ subjects = [] }) => subjects);
    return this.below(named.filter((subject) => this.names(subject)));
  }

  /** Subjects, each followed by the demands below it. */
  below(subjects) {
    const found = new Set();
    const add = (subject) => {
      if (found.has(subject)) return;
      found.add(subject);
      (this.children.get(subject) ?? []).forEach(add);
    };
    subjects.forEach(add);
    return [...found];
  }

  /** Whether an entry that counts names the subject. */
  names(subject) {
    return this.entries.some((one) => one.subjects.has(subject));
  }

  /** The subject, and the demands above it. */
  above(subject) {
    const line = new Set();
    for (let one = subject; one !== undefined && !line.has(one); one = this.parents.get(one)) line.add(one);
    return line;
  }
}

/** The entries that were taken back: from the last to the first, so that a retraction that is itself retracted does nothing. */
export function retracted(transitions) {
  const mistakes = new Set();
  for (let i = transitions.length - 1; i >= 0; i--) {
    if (mistakes.has(transitions[i]) || transitions[i].retracts === undefined) continue;
    const mistake = transitions.findIndex((one) => one.id === transitions[i].retracts);
    if (mistake >= 0 && mistake < i) mistakes.add(transitions[mistake]);
  }
  return mistakes;
}

function when(entry, record) {
  const stated = entry.on === undefined ? anyDay : parseDate(entry.on);
  if (stated.earliest === stated.latest || states.get(entry.to).ahead) return stated;
  const written = record.modified ?? record.created;
  const bounds = entry.on === undefined && written !== undefined ? [parseDate(written).latest] : [];
  for (const { document } of entry.citations ?? []) {
    const cited = list(record, "documents").find((one) => one.id === document && one.date !== undefined);
    const reported = cited && parseDate(cited.date).latest;
    if (reported !== undefined && reported >= stated.earliest) bounds.push(reported);
  }
  const bound = Math.min(...bounds, stated.latest);
  return bound === stated.latest ? stated : between(stated.earliest, bound);
}

// A person speaks for each party in which they hold an office, and for themselves if they hold none.
export function officesOf(record) {
  const offices = new Map();
  for (const { id, offices: held = [] } of list(record, "people")) {
    const parties = held.flatMap((office) => office.in ?? []);
    if (parties.length > 0) offices.set(id, parties);
  }
  return offices;
}

function accountsOf(entry, offices) {
  const speakers = (entry.citations ?? []).flatMap((one) => one.statedBy ?? []);
  return new Set(speakers.flatMap((speaker) => offices.get(speaker) ?? [speaker]));
}

// Whether all who act are outside of the agreement, where only a party to it takes the step.
function outsiders(record) {
  const linked = circles(record);
  const offices = officesOf(record);
  const inside = (agreement) => {
    if (agreement.parties !== undefined) return agreement.parties;
    const meeting = list(record, "meetings").find((one) => one.id === agreement.concludedAt);
    const there = (meeting?.participations ?? []).filter((one) => !AWAY.has(one.presence));
    return there.flatMap((one) => [one.onBehalfOf ?? [], offices.get(one.person) ?? []].flat());
  };
  return (entry, subject) => {
    const agreement = list(record, "agreements").find((one) => one.id === subject);
    if (!agreement || entry.by === undefined || states.get(entry.to).takenBy !== "party") return false;
    const parties = new Set(inside(agreement).map(linked));
    return parties.size > 0 && !entry.by.some((actor) => parties.has(linked(actor)));
  };
}

// One name for all parties that are linked by affiliations, in either direction and over any number of steps.
function circles(record) {
  const next = new Map();
  const top = (party) => {
    let one = party;
    while (next.has(one)) one = next.get(one);
    return one;
  };
  for (const { id, affiliations = [] } of list(record, "parties")) {
    for (const { to } of affiliations) if (top(id) !== top(to)) next.set(top(id), top(to));
  }
  return top;
}
