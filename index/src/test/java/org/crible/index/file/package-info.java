/** Tests of the index file: what is written is read, damage is found. */
@NullMarked
package org.crible.index.file;

import org.jspecify.annotations.NullMarked;
