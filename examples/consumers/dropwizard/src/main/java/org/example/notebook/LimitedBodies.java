package org.example.notebook;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response.Status;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets no body of more than so many bytes be read, by whatever reads it; of one that is compressed,
 * what it is unpacked to counts.
 */
@PreMatching
public final class LimitedBodies implements ContainerRequestFilter {
  private static final int MOST_BYTES = 100_000;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > MOST_BYTES) {
      throw tooLarge();
    }
    request.setEntityStream(new Limited(request.getEntityStream()));
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(
        "at most " + MOST_BYTES + " bytes are taken", Status.REQUEST_ENTITY_TOO_LARGE);
  }

  private static final class Limited extends FilterInputStream {
    private int count;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = super.read(target, from, length);
      count += Math.max(0, read);
      if (count > MOST_BYTES) {
        throw tooLarge();
      }
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
