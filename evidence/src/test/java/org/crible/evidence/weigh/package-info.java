/** Tests of weighing: worked examples, laws, knowledge by day. */
package org.crible.evidence.weigh;
