package org.crible.evidence.weigh;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to weigh.
 *
 * @param asOf the day whose knowledge and law count; null for the case's own day
 * @param reviewedOnly whether claims that nobody has accepted are left out
 * @param today the day that counts where neither the options nor the case name one
 */
public record WeighOptions(@Nullable LocalDate asOf, boolean reviewedOnly, LocalDate today) {

  /** All claims, on the case's own day, else on the day given. */
  public static WeighOptions today(LocalDate today) {
    return new WeighOptions(null, false, today);
  }

  /** All claims as known on a day. */
  public static WeighOptions asOf(LocalDate day) {
    return new WeighOptions(day, false, day);
  }

  /** The same, without claims that nobody has accepted. */
  public WeighOptions reviewed() {
    return new WeighOptions(asOf, true, today);
  }
}
