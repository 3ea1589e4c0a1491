package org.crible.lists.eu;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crible.lists.XmlNode;
import org.crible.model.PartialDate;
import org.crible.model.type.DateNotation;
import org.jspecify.annotations.Nullable;

/**
 * The oldest day on which a record says that its party stood on the list: the day of designation,
 * or where none is given, that of the oldest act that brought one of its parts. The act of the
 * record itself is the newest one, mostly an amendment.
 *
 * @param day ISO date
 * @param original the publisher's own text
 * @param field where it stands
 */
record FirstListing(String day, String original, String field) {

  /** Empty if the record has no older date than its act's. */
  static Optional<FirstListing> of(XmlNode record, Source source) {
    String stated = Vocabulary.WORDS.value(record.attributes().get("designationDate"));
    Stream<FirstListing> designated =
        stated != null
            ? at(stated, source.field("@designationDate")).stream()
            : record.all("remark").stream()
                .flatMap(remark -> said(remark.text()).stream())
                .flatMap(iso -> at(iso, source.field("remark")).stream());
    return first(designated).or(() -> first(acts(record, source)));
  }

  /** The acts do not say which programme they are of, so they count only where there is one. */
  private static Stream<FirstListing> acts(XmlNode record, Source source) {
    long programmes =
        record.all("regulation").stream()
            .map(act -> act.attributes().getOrDefault("programme", ""))
            .distinct()
            .count();
    return programmes > 1
        ? Stream.empty()
        : record.children().stream()
            .map(part -> new Attributes(part, source))
            .flatMap(
                part ->
                    part.element().all("regulationSummary").stream()
                        .map(act -> act.attributes().getOrDefault("publicationDate", ""))
                        .flatMap(
                            text ->
                                at(text, part.place("/regulationSummary/@publicationDate"))
                                    .stream()));
  }

  private static Optional<FirstListing> first(Stream<FirstListing> days) {
    return days.min(Comparator.comparing(FirstListing::day));
  }

  private static Optional<FirstListing> at(String text, String field) {
    return day(text).map(day -> new FirstListing(day, text, field));
  }

  /** The day that a text means; empty if it means none, or is no more than a month or year. */
  static Optional<String> day(@Nullable String text) {
    return text == null || text.isBlank()
        ? Optional.empty()
        : DateNotation.parse(text).stream()
            .map(PartialDate::toString)
            .filter(iso -> iso.length() == 10)
            .findFirst();
  }

  /** The days of designation in a remark, as ISO dates. */
  static List<String> said(String remark) {
    return Vocabulary.WORDS
        .designated()
        .matcher(remark)
        .results()
        .map(said -> said.group(1).replaceFirst("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$", "$3-$2-$1"))
        .map(text -> text.replaceAll("-(\\d)(?=-|$)", "-0$1"))
        .toList();
  }
}
