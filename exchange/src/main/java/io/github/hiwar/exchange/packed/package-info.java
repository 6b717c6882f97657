/**
 * Office files: zipped XML written by strangers, unpacked within one limit for sheets and texts
 * alike; not exported.
 *
 * <pre>{@code
 * var xml = Xml.reader("<row style='head'/>".getBytes("UTF-8"));
 * xml.next();
 * Xml.attribute(xml, "style"); // head
 * }</pre>
 */
@NullMarked
package io.github.hiwar.exchange.packed;

import org.jspecify.annotations.NullMarked;
