/** Tests of screening many parties, on real files and a real store. */
@NullMarked
package org.crible.engine.bulk;

import org.jspecify.annotations.NullMarked;
