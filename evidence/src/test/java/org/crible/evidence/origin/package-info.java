/** Tests of grouping by origin. */
package org.crible.evidence.origin;
