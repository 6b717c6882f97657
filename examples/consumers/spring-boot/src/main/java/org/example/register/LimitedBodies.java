package org.example.register;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.example.register.RefusedException.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no body of more than so many bytes be read, by whatever reads it: one that says so of itself
 * is refused before its first byte is read, one that comes in chunks when it goes over. A body that
 * is compressed is refused, because a few bytes of it may be gigabytes.
 */
@Component
class LimitedBodies extends OncePerRequestFilter {
  private final int maxBytes;

  LimitedBodies(@Value("${register.max-bytes}") int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Limited(request), response);
  }

  /** A request whose body is refused when it is asked for, so that Spring tells the client why. */
  private final class Limited extends HttpServletRequestWrapper {
    private ServletInputStream body;

    Limited(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      String encoding = getHeader(HttpHeaders.CONTENT_ENCODING);
      if (encoding != null && !encoding.isBlank() && !encoding.equalsIgnoreCase("identity")) {
        throw new RefusedException(Reason.ENCODED, "");
      }
      if (getContentLengthLong() > maxBytes) {
        throw new RefusedException(Reason.TOO_LARGE, maxBytes);
      }
      body = body == null ? new LimitedStream(super.getInputStream()) : body;
      return body;
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private final class LimitedStream extends ServletInputStream {
    private final ServletInputStream in;
    private long count;

    LimitedStream(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      int read = in.read(target, from, length);
      count += Math.max(0, read);
      if (count > maxBytes) {
        throw new RefusedException(Reason.TOO_LARGE, maxBytes);
      }
      return read;
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
