@NullMarked
package org.crible.match.profile;

import org.jspecify.annotations.NullMarked;
