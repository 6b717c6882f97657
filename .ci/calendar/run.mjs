// Reads calendars with a library of another maker: node run.mjs FILE... says what is wrong, and how many events there are.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

let wrong = 0;
const complain = (file, what) => {
  wrong++;
  console.error(`${file}: ${what}`);
};
const uids = new Map();
for (const file of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  if (calendar.getFirstPropertyValue("version") !== "2.0") complain(file, "is no iCalendar 2.0");
  if (events.length === 0) complain(file, "has no event");
  const own = events.map((event) => event.uid);
  if (new Set(own).size !== own.length) complain(file, "has an identifier twice");
  for (const event of events) {
    if (!event.uid || !event.summary || !event.startDate) complain(file, "has an event without uid, summary or start");
    else if (event.endDate && event.endDate.compare(event.startDate) < 0) complain(file, `${event.uid} ends before it starts`);
  }
  uids.set(file, own.sort().join("\n"));
  console.log(`${file}: ${events.length} events`);
}
if (new Set(uids.values()).size > 1) complain("all", "one record has other identifiers in another language");
process.exit(wrong > 0 ? 1 : 0);
