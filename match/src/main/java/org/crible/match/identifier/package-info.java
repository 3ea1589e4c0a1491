/**
 * Numbers that authorities give: normalised, and compared within their type. Start at {@link
 * org.crible.match.identifier.IdentifierAgreement}.
 */
@NullMarked
package org.crible.match.identifier;

import org.jspecify.annotations.NullMarked;
