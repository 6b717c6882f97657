package io.github.hiwar.report.page;

/**
 * Something said of a thing: a label of the page and a value of the record.
 *
 * @param label what it is
 * @param value what it says
 */
public record Fact(String label, Text value) {}
