package org.crible.lists.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A real server on a free port that answers each request with the next of its answers. */
final class Publisher implements AutoCloseable {
  /** One answer. */
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  /** What a request asked, as far as tests look at it. */
  record Asked(
      String path,
      @Nullable String range,
      @Nullable String ifRange,
      @Nullable String ifNoneMatch) {}

  private final HttpServer server;
  private final List<Answer> answers;
  final List<Asked> asked = new CopyOnWriteArrayList<>();

  Publisher(Answer... answers) throws IOException {
    this.answers = new ArrayList<>(List.of(answers));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  URI base() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  Source source() {
    return new Source("mine", base().resolve("/list.csv"), "list.csv", 1_000, 0.1, null);
  }

  /** The last answer stands for all requests that follow. */
  private void answer(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    asked.add(
        new Asked(
            exchange.getRequestURI().getPath(),
            headers.getFirst("Range"),
            headers.getFirst("If-Range"),
            headers.getFirst("If-None-Match")));
    Answer next;
    synchronized (answers) {
      next = answers.size() == 1 ? answers.getFirst() : answers.removeFirst();
    }
    try (exchange) {
      next.to(exchange);
    }
  }

  static Answer whole(String body, String... headers) {
    return exchange -> {
      headers(exchange, headers);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** States the whole length and breaks off before. */
  static Answer half(String body, int sent, String... headers) {
    return exchange -> {
      headers(exchange, headers);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes, 0, sent);
      exchange.getResponseBody().flush();
    };
  }

  /** The rest from a place on. */
  static Answer rest(String body, int from, String... headers) {
    return exchange -> {
      headers(exchange, headers);
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      String range = "bytes " + from + "-" + (bytes.length - 1) + "/" + bytes.length;
      exchange.getResponseHeaders().set("Content-Range", range);
      exchange.sendResponseHeaders(206, bytes.length - from);
      exchange.getResponseBody().write(bytes, from, bytes.length - from);
    };
  }

  static Answer status(int status, String... headers) {
    return exchange -> {
      headers(exchange, headers);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** Sends the beginning and then nothing more until the client is gone. */
  static Answer silent(String body, int sent) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes, 0, sent);
      exchange.getResponseBody().flush();
      try {
        Thread.sleep(20_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** Sends without a stated length and without end. */
  static Answer endless() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] line = "one more line\n".getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 1_000_000; i++) {
        exchange.getResponseBody().write(line);
      }
    };
  }

  private static void headers(HttpExchange exchange, String... headers) {
    for (int i = 0; i < headers.length; i += 2) {
      exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
