/**
 * What is said of ships and aircraft by their own rules: numbers for life, call signs, flags. Not
 * here: their names, which {@code match.name} compares strictly. Start at {@link
 * org.crible.match.craft.CraftAgreement}.
 */
@NullMarked
package org.crible.match.craft;

import org.jspecify.annotations.NullMarked;
