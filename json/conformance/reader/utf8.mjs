// Bytes: the encoding of a document, and the places in it that people count.

const follows = (bytes, at, least = 0x80, most = 0xbf) => bytes[at] >= least && bytes[at] <= most;

// RFC 3629, section 4.
function lengthAt(bytes, at) {
  const first = bytes[at];
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return follows(bytes, at + 1) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const least = first === 0xe0 ? 0xa0 : 0x80;
    const most = first === 0xed ? 0x9f : 0xbf;
    return follows(bytes, at + 1, least, most) && follows(bytes, at + 2) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const least = first === 0xf0 ? 0x90 : 0x80;
    const most = first === 0xf4 ? 0x8f : 0xbf;
    const long = follows(bytes, at + 1, least, most) && follows(bytes, at + 2);
    return long && follows(bytes, at + 3) ? 4 : 0;
  }
  return 0;
}

/** The first byte that does not belong there, or -1. */
export function firstIllFormed(bytes) {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** The document without the byte order mark at its beginning. */
export function withoutMark(bytes) {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Line and column of a byte, both from one on; a column is a character, whatever its bytes. */
export function place(bytes, offset) {
  let line = 1;
  let column = 1;
  for (let at = 0; at < offset; at++) {
    const ends = bytes[at] === LINE_FEED || (bytes[at] === RETURN && bytes[at + 1] !== LINE_FEED);
    if (ends) {
      line++;
      column = 1;
    } else if ((bytes[at] & 0xc0) !== 0x80) {
      column++;
    }
  }
  return { line, column };
}

/** The first character that no text can hold, NUL or half of a surrogate pair, or -1. */
export function firstForbidden(text) {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0 || (unit >= 0xdc00 && unit <= 0xdfff)) return i;
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(i + 1);
      if (!(next >= 0xdc00 && next <= 0xdfff)) return i;
      i++;
    }
  }
  return -1;
}
