package org.example.register;

import org.springframework.data.annotation.Id;

/**
 * A record as the database keeps it.
 *
 * @param id its number in this register; null before it is kept
 * @param uri the id that the record gives itself
 * @param digest the SHA-256 of its canonical form: equal records have equal digests
 * @param json the record in the wire format
 * @param size how many bytes that has
 */
record StoredRecord(@Id Long id, String uri, String digest, String json, long size) {}
