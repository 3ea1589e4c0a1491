package org.crible.lists.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The proxy that the environment names: {@code HTTPS_PROXY}, {@code HTTP_PROXY}, {@code ALL_PROXY}
 * and {@code NO_PROXY}, in capitals or not, as other programs read them; else the one of the Java
 * system properties ({@code https.proxyHost}).
 */
final class Proxies extends ProxySelector {
  private final Map<String, String> environment;
  private final @Nullable ProxySelector otherwise;

  Proxies(Map<String, String> environment, @Nullable ProxySelector otherwise) {
    this.environment = environment;
    this.otherwise = otherwise;
  }

  @Override
  public List<Proxy> select(URI uri) {
    String named = named(uri.getScheme() + "_proxy");
    named = named.isEmpty() ? named("all_proxy") : named;
    if (named.isEmpty()) {
      return otherwise == null ? List.of(Proxy.NO_PROXY) : otherwise.select(uri);
    }
    return exempt(String.valueOf(uri.getHost())) ? List.of(Proxy.NO_PROXY) : List.of(proxy(named));
  }

  private String named(String variable) {
    String small = environment.getOrDefault(variable, "");
    return small.isBlank()
        ? environment.getOrDefault(variable.toUpperCase(Locale.ROOT), "").strip()
        : small.strip();
  }

  private static Proxy proxy(String address) {
    try {
      URI uri = URI.create(address.contains("://") ? address : "http://" + address);
      int port = uri.getPort() < 0 ? 80 : uri.getPort();
      if (uri.getHost() != null) {
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(uri.getHost(), port));
      }
    } catch (IllegalArgumentException e) {
      throw new FetchException(refusal(address), e);
    }
    throw new FetchException(refusal(address));
  }

  private static String refusal(String address) {
    return "The proxy '" + address + "' is no address; expected http://host:port.";
  }

  /** Whether NO_PROXY names the host, a domain that it is in, or everything. */
  private boolean exempt(String host) {
    for (String entry : named("no_proxy").split("[,\\s]+", -1)) {
      String domain = entry.startsWith(".") ? entry.substring(1) : entry;
      boolean inside = host.equalsIgnoreCase(domain) || endsWith(host, "." + domain);
      if (entry.equals("*") || (!domain.isEmpty() && inside)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(String host, String suffix) {
    return host.toLowerCase(Locale.ROOT).endsWith(suffix.toLowerCase(Locale.ROOT));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    if (otherwise != null) {
      otherwise.connectFailed(uri, address, failure);
    }
  }
}
