package org.crible.lists;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers, names and programs of all parties of a file: what a "Linked To" may point at. */
public final class PartyNames {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Map<String, Set<String>> exact = new HashMap<>();
  private final Map<String, Set<String>> unstopped = new HashMap<>();
  private final Map<String, Set<String>> aliases = new HashMap<>();
  private final Map<String, List<String>> programs = new HashMap<>();

  /** Adds a party under its name; false if its number is taken. */
  public boolean add(String uid, String name, List<String> under) {
    if (programs.putIfAbsent(uid, List.copyOf(under)) != null) {
      return false;
    }
    put(exact, key(name), uid);
    put(unstopped, unstopped(key(name)), uid);
    return true;
  }

  /** The programs of every party. */
  public Collection<List<String>> programs() {
    return programs.values();
  }

  /** Another name of a party: found only where no party has it as its name. */
  public void alias(String name, String uid) {
    put(aliases, unstopped(key(name)), uid);
  }

  private static void put(Map<String, Set<String>> map, String key, String uid) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(uid);
  }

  /** Whether a row that is read holds the party. */
  public boolean has(String uid) {
    return programs.containsKey(uid);
  }

  /**
   * The one party of that name: with the very name, else without a full stop at the end (the
   * remarks end with one of their own), else with it as another name. Of several, the only one
   * under one of the programs.
   */
  public Optional<String> uid(String name, List<String> under) {
    String key = key(name);
    String plain = unstopped(key);
    Set<String> found = exact.get(key);
    found = found == null ? unstopped.get(plain) : found;
    found = found == null ? aliases.getOrDefault(plain, Set.of()) : found;
    List<String> fitting = List.copyOf(found);
    if (fitting.size() > 1) {
      fitting = fitting.stream().filter(uid -> shares(uid, under)).toList();
    }
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private boolean shares(String uid, List<String> under) {
    return programs.getOrDefault(uid, List.of()).stream().anyMatch(under::contains);
  }

  /** Without the full stops at its end; no pattern, which would look for the end at every stop. */
  private static String unstopped(String key) {
    int end = key.length();
    while (end > 0 && key.charAt(end - 1) == '.') {
      end--;
    }
    return key.substring(0, end);
  }

  private static String key(String name) {
    return BLANKS.matcher(name.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
