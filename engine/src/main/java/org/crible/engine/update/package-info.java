/**
 * What is kept of updates: the servers' validators and the record of every attempt. Start at {@link
 * org.crible.engine.update.UpdateRecord}.
 */
@NullMarked
package org.crible.engine.update;

import org.jspecify.annotations.NullMarked;
