package org.crible.lists;

/**
 * A field that no reader knows: the publisher added it after this version of Crible. Its value is
 * kept in the party's notes where there is a party.
 *
 * @param file the file's name as given
 * @param line where it stands, counted from 1
 * @param field the column, element path or property
 * @param value what it held
 */
public record UnmappedField(String file, long line, String field, String value) {}
