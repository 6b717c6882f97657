package io.github.hiwar.validation;

/**
 * A code that this version does not know, looked at once a record: where it first stands.
 *
 * @param code the code
 * @param times how often it stands in the record
 */
record OftenUnknown(UnknownCode code, int times) {}
