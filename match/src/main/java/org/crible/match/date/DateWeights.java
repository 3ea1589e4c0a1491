package org.crible.match.date;

/**
 * What a profile sets for dates: agreement from 0 to 1.
 *
 * @param day both known to the day, the same
 * @param month the same month, a day missing on one side
 * @param year the same year, no more known on one side
 * @param swapped day and month swapped
 * @param oneYearOff the same day of a neighbouring year or ten years off
 * @param sameYear contradiction: the same year, another day
 * @param certain years apart from which the contradiction is full
 */
public record DateWeights(
    double day,
    double month,
    double year,
    double swapped,
    double oneYearOff,
    double sameYear,
    double certain) {}
