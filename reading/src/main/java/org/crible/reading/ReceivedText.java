package org.crible.reading;

import org.crible.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as text. Every span that reading gives counts Unicode code points in {@code text}.
 *
 * @param name path or name by which the caller knows it
 * @param sha256 checksum of the bytes received, in lower-case hexadecimal
 * @param format {@code text} or {@code html}
 * @param text plain text as received, nothing trimmed; of HTML the main text as extracted
 * @param language ISO 639-1 code, given or detected
 * @param published given, or found in the document; null where neither
 * @param publisher given, or found in the document's own metadata
 * @param title found in the document's own metadata
 */
public record ReceivedText(
    String name,
    String sha256,
    String format,
    String text,
    String language,
    @Nullable PartialDate published,
    @Nullable String publisher,
    @Nullable String title) {}
