package org.crible.dossier.picture;

/**
 * A likelihood word and its range.
 *
 * @param word for example {@code likely}
 * @param from lower end in per cent
 * @param to upper end in per cent
 */
public record Band(String word, double from, double to) {}
