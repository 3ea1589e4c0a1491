package org.crible.lists.fetch;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A failure that may pass: worth another attempt. */
final class Passing extends IOException {
  private static final long serialVersionUID = 1L;
  private final Duration asked;

  Passing(String message) {
    this(message, Duration.ZERO);
  }

  Passing(String message, Duration asked) {
    super(message);
    this.asked = asked;
  }

  /** How long the server asks to be left alone; zero if it does not say. */
  Duration asked() {
    return asked;
  }

  /** What {@code Retry-After} says, in seconds or as a date (RFC 9110, section 10.2.3). */
  static Duration retryAfter(HttpHeaders headers, Clock clock) {
    Optional<String> said = headers.firstValue("Retry-After").map(String::strip);
    if (said.isEmpty()) {
      return Duration.ZERO;
    }
    if (said.get().matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(said.get()));
    }
    try {
      Instant then =
          ZonedDateTime.parse(said.get(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration left = Duration.between(clock.instant(), then);
      return left.isNegative() ? Duration.ZERO : left;
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
