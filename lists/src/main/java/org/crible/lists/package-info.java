/** Published lists to statements; one package per publisher. */
@NullMarked
package org.crible.lists;

import org.jspecify.annotations.NullMarked;
