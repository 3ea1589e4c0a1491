/** Tests of fetching, against a real server. */
@NullMarked
package org.crible.lists.fetch;

import org.jspecify.annotations.NullMarked;
