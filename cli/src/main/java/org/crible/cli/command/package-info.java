/**
 * The commands: one class each, named after its command, with the views that they print.
 *
 * <p>Not here: what the results mean (module engine and below), exit codes of exceptions (package
 * main). Start at {@link org.crible.cli.command.ScreenCommand}.
 */
@NullMarked
package org.crible.cli.command;

import org.jspecify.annotations.NullMarked;
