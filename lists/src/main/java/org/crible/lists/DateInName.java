package org.crible.lists;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Finds the day that an issue of a list is of. */
public final class DateInName {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\\d|3[01]))?(?!\\d)");

  private DateInName() {}

  /**
   * The list date, from the best that is known: the caller's, the file's own, one in the file's
   * name, the day of loading.
   *
   * @param content the day that the file itself says; null if it says none
   */
  public static ListDate resolve(ListFile file, LoadOptions options, @Nullable LocalDate content) {
    if (options.listDate() != null) {
      return new ListDate(options.listDate(), ListDate.Origin.OPTION);
    }
    if (content != null) {
      return new ListDate(content, ListDate.Origin.FILE_CONTENT);
    }
    return in(file.fileName())
        .or(() -> in(String.valueOf(file.path().getFileName())))
        .map(date -> new ListDate(lastDay(date, options.today()), ListDate.Origin.FILE_NAME))
        .orElseGet(() -> new ListDate(options.today(), ListDate.Origin.LOAD_DAY));
  }

  /** The first date in a file's name, to the day or the month; empty if there is none. */
  static Optional<PartialDate> in(String name) {
    Matcher matcher = DATE.matcher(name);
    while (matcher.find()) {
      String day = matcher.group(3) == null ? "" : "-" + matcher.group(3);
      PartialDate date = PartialDate.parse(matcher.group(1) + "-" + matcher.group(2) + day);
      if (date != null) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private static LocalDate lastDay(PartialDate date, LocalDate today) {
    boolean running = !date.earliest().isAfter(today) && date.latest().isAfter(today);
    return running ? today : date.latest();
  }
}
