package io.github.hiwar.json;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Makes compact JSON readable as it passes: a line a member, indented by two spaces.
 *
 * <p>Here, and not in the engines, so that all of them give the same bytes.
 */
final class IndentingStream extends OutputStream {
  private final OutputStream out;
  private int depth;
  private boolean inText;
  private boolean escaped;
  private boolean opened;

  IndentingStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int octet) throws IOException {
    if (inText) {
      inText = escaped || octet != '"';
      escaped = !escaped && octet == '\\';
      out.write(octet);
      return;
    }
    boolean empty = opened && (octet == '}' || octet == ']');
    if (octet == '}' || octet == ']') {
      depth--;
    }
    if (opened ? !empty : octet == '}' || octet == ']') {
      newLine();
    }
    opened = octet == '{' || octet == '[';
    if (opened) {
      depth++;
    }
    inText = octet == '"';
    out.write(octet);
    if (octet == ',') {
      newLine();
    } else if (octet == ':') {
      out.write(' ');
    }
  }

  private void newLine() throws IOException {
    out.write('\n');
    for (int i = 0; i < depth; i++) {
      out.write(' ');
      out.write(' ');
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.write('\n');
    out.close();
  }
}
