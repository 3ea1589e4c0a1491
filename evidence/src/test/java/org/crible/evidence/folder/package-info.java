/** Tests of the case folder. */
package org.crible.evidence.folder;
