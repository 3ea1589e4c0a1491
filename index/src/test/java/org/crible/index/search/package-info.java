/** Tests of searching: the index against scoring every entity. */
@NullMarked
package org.crible.index.search;

import org.jspecify.annotations.NullMarked;
