package org.crible.evidence.folder;

import java.util.Map;

/**
 * Something in a case folder that does not hold together.
 *
 * @param kind message key: {@code quote-moved}, {@code unknown-source}, {@code unknown-question},
 *     {@code unknown-document}, {@code unknown-claim}, {@code unknown-measure}, {@code
 *     unknown-element}, {@code unknown-original}, {@code document-missing}, {@code
 *     document-changed}, {@code duplicate-id}, {@code unknown-field}
 * @param subject the claim, question or document meant
 * @param text one sentence, by language code
 */
public record Finding(String kind, String subject, Map<String, String> text) {}
