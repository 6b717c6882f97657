package io.github.hiwar.spark;

import java.io.Serializable;

/**
 * A file of the corpus.
 *
 * @param number its place among the files, in the order in which one machine would read them
 * @param name what whoever runs the job calls it
 * @param uri where Hadoop finds it
 * @param bytes how large it is
 * @param host a machine that holds it, empty if none is near
 */
record SourceFile(int number, String name, String uri, long bytes, String host)
    implements Serializable {}
