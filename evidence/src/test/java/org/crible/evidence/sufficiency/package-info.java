/** Tests of measures and their elements. */
package org.crible.evidence.sufficiency;
