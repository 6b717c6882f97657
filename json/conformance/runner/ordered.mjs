// JSON with what JSON.parse forgets: the order of members, and how numbers are spelled.
const TOKEN = /"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*|true|false|null|[{}[\],:]/g;

/** The tokens of a text: two texts with the same ones differ in nothing but white space and escapes. */
export function ordered(text) {
  return (text.match(TOKEN) ?? []).map((token) => (token.startsWith('"') ? JSON.stringify(JSON.parse(token)) : token));
}
