@NullMarked
package org.crible.match.gender;

import org.jspecify.annotations.NullMarked;
