/**
 * The way in from the shell: the list of commands, and what each exception means for the exit code.
 *
 * <p>Not here: what a command does (package command). Start at {@link org.crible.cli.main.Main}.
 */
@NullMarked
package org.crible.cli.main;

import org.jspecify.annotations.NullMarked;
