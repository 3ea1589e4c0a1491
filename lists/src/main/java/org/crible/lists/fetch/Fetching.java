package org.crible.lists.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches lists over HTTP: only if they have changed, on from where an earlier attempt broke off,
 * again after failures that may pass, and never more than the list may have.
 */
public final class Fetching implements AutoCloseable {
  private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18})");
  private static final int BUFFER = 1 << 16;

  private final HttpClient client;
  private final Patience patience;
  private final Clock clock;

  /**
   * @param environment the process's environment, which may name a proxy
   */
  public Fetching(Patience patience, Map<String, String> environment, Clock clock) {
    this.patience = patience;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience.connect())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .proxy(new Proxies(environment, ProxySelector.getDefault()))
            .build();
  }

  /**
   * Fetches a list into the folder.
   *
   * @param known what the server said of the issue that is loaded
   * @throws FetchException if it cannot be had; what has arrived stays in the folder and is gone on
   *     from the next time
   */
  public Fetched fetch(Source source, Validators known, Path folder, Transfer transfer) {
    Part part = new Part(folder, source.dataset());
    for (int failures = 1; ; failures++) {
      try {
        return once(source, known, folder, part, transfer);
      } catch (TooLarge e) {
        part.discard();
        throw new FetchException(String.valueOf(e.getMessage()), e);
      } catch (Passing e) {
        pause(source, failures, e, e.asked());
      } catch (IOException e) {
        pause(source, failures, e, Duration.ZERO);
      }
    }
  }

  private void pause(Source source, int failures, IOException failure, Duration asked) {
    if (failures >= patience.attempts() || asked.compareTo(patience.longestPause()) > 0) {
      throw new FetchException(
          "%s cannot be fetched (%d %s): %s."
              .formatted(
                  source.url(), failures, failures == 1 ? "attempt" : "attempts", reason(failure)),
          failure);
    }
    Duration pause = patience.pause(failures);
    try {
      Thread.sleep(pause.compareTo(asked) > 0 ? pause : asked);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(source.url() + " was not fetched: it was interrupted.", e);
    }
  }

  private Fetched once(Source source, Validators known, Path folder, Part part, Transfer transfer)
      throws IOException {
    long have = part.size();
    HttpResponse<InputStream> response = send(request(source.url(), known, part, have));
    try (InputStream in = response.body()) {
      switch (response.statusCode()) {
        case 200 -> {
          part.begin(Validators.of(response.headers()));
          have = 0;
        }
        case 206 -> continues(response, part, have);
        case 304 -> {
          return Fetched.unchanged(known);
        }
        default -> throw failure(source, response, part);
      }
      long total = total(source, response, have);
      copy(source, in, part.file(), have, total, transfer);
      return whole(source, response, folder, part, total);
    }
  }

  private HttpRequest request(URI url, Validators known, Part part, long have) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(patience.connect())
            .header("User-Agent", "Crible")
            .header("Accept-Encoding", "identity");
    if (have > 0) {
      request.header("Range", "bytes=" + have + "-").header("If-Range", part.mark());
    } else if (known.etag() != null) {
      request.header("If-None-Match", known.etag());
    } else if (known.lastModified() != null) {
      request.header("If-Modified-Since", known.lastModified());
    }
    return request.build();
  }

  private HttpResponse<InputStream> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private static void continues(HttpResponse<InputStream> response, Part part, long have)
      throws IOException {
    Matcher range = RANGE.matcher(response.headers().firstValue("Content-Range").orElse(""));
    if (!range.matches() || Long.parseLong(range.group(1)) != have) {
      part.delete();
      throw new Passing("the server sent another piece than the one that was asked for");
    }
  }

  private IOException failure(Source source, HttpResponse<InputStream> response, Part part)
      throws IOException {
    int status = response.statusCode();
    if (status == 416) {
      part.delete();
      return new Passing("the server no longer has the file that was begun");
    }
    if (status == 408 || status == 429 || status >= 500) {
      return new Passing(
          "the server answered " + status, Passing.retryAfter(response.headers(), clock));
    }
    throw new FetchException(source.url() + " answered " + status + "; a list was expected.");
  }

  /** The size of the whole file; 0 if the server does not say. */
  private static long total(Source source, HttpResponse<InputStream> response, long have)
      throws TooLarge {
    OptionalLong length = response.headers().firstValueAsLong("Content-Length");
    long total = length.isPresent() ? have + length.getAsLong() : 0;
    if (total > source.largest()) {
      throw tooLarge(source);
    }
    return total;
  }

  private static TooLarge tooLarge(Source source) {
    return new TooLarge(
        "%s is larger than %,d bytes, the most that %s may have."
            .formatted(source.url(), source.largest(), source.dataset()));
  }

  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(String message) {
      super(message);
    }
  }

  private void copy(
      Source source, InputStream in, Path file, long have, long total, Transfer transfer)
      throws IOException {
    long received = have;
    try (Silence silence = new Silence(in, patience.silence());
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        silence.heard();
        received += read;
        if (received > source.largest()) {
          throw tooLarge(source);
        }
        out.write(buffer, 0, read);
        transfer.at(received, total);
      }
      if (silence.over()) {
        throw new Passing("nothing arrived for " + patience.silence().toSeconds() + " seconds");
      }
    }
  }

  private static Fetched whole(
      Source source, HttpResponse<InputStream> response, Path folder, Part part, long total)
      throws IOException {
    long size = Files.size(part.file());
    if (total > 0 && size != total) {
      throw new Passing("%,d bytes of %,d arrived".formatted(size, total));
    }
    if (size == 0) {
      throw new Passing("the answer was empty");
    }
    if (!Checksums.fit(part.file(), Checksums.stated(response.headers()))) {
      part.delete();
      throw new Passing("the file does not have the checksum that the server states");
    }
    String sha256 = Checksums.sha256(part.file());
    Validators validators = Validators.of(response.headers());
    Path file = folder.resolve(dated(source.file(), validators.lastModified()));
    Files.move(part.file(), file, StandardCopyOption.REPLACE_EXISTING);
    part.delete();
    return new Fetched(file, validators, size, sha256);
  }

  /** The name with the day that the server states, which dates a list that does not say its own. */
  private static String dated(String name, @Nullable String lastModified) {
    if (lastModified == null) {
      return name;
    }
    try {
      String day =
          ZonedDateTime.parse(lastModified, DateTimeFormatter.RFC_1123_DATE_TIME)
              .toLocalDate()
              .toString();
      int dot = name.indexOf('.');
      return dot < 0 ? name + "_" + day : name.substring(0, dot) + "_" + day + name.substring(dot);
    } catch (DateTimeException e) {
      return name;
    }
  }

  private static String reason(Exception failure) {
    String said = failure.getMessage();
    if (said == null && failure.getCause() != null) {
      said = failure.getCause().getMessage();
    }
    return switch (failure) {
      case java.net.http.HttpConnectTimeoutException timeout -> "the server cannot be reached";
      case java.net.http.HttpTimeoutException timeout -> "the server does not answer";
      case java.net.ConnectException refused -> "the server cannot be reached";
      case java.net.UnknownHostException unknown -> "the server's name is not known";
      case Passing passing -> String.valueOf(said);
      default ->
          "the transfer broke off ("
              + (said == null ? failure.getClass().getSimpleName() : said)
              + ")";
    };
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
