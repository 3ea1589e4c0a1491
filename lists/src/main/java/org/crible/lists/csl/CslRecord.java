package org.crible.lists.csl;

import java.util.List;
import java.util.Map;
import org.crible.lists.IdentityDocument;
import org.crible.lists.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * One party of the list, whichever layout it comes from.
 *
 * @param line where it stands, counted from 1
 * @param values the values of each plain field
 * @param addresses with the country as a code
 * @param numbers identity numbers and other facts with what the publisher calls them
 * @param unread pieces of the numbers that could not be taken apart
 */
record CslRecord(
    long line,
    Map<String, List<String>> values,
    List<PostalAddress> addresses,
    List<IdentityDocument> numbers,
    List<String> unread) {

  List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }

  @Nullable String one(String field) {
    List<String> all = all(field);
    return all.isEmpty() ? null : all.getFirst();
  }

  String text(String field) {
    String one = one(field);
    return one == null ? "" : one.strip();
  }
}
