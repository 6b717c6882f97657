/**
 * XML that strangers wrote, read for sheets and texts alike; not exported.
 *
 * <pre>{@code
 * var xml = Xml.reader("<row style='head'/>".getBytes("UTF-8"), true);
 * xml.next();
 * Xml.attribute(xml, "style"); // head
 * }</pre>
 */
@NullMarked
package io.github.hiwar.exchange.xml;

import org.jspecify.annotations.NullMarked;
