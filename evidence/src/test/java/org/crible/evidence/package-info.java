/** Cases in the making, for the tests of the whole module. */
package org.crible.evidence;
