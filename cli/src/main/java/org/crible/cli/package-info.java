/**
 * The command line: a door, no logic. Here is what every command shares: where it prints ({@link
 * org.crible.cli.Desk}), tables, progress, exit codes.
 *
 * <p>Not here: what a command does with its arguments (package command), and which exception gives
 * which exit code (package main). Start at {@link org.crible.cli.Desk}.
 */
@NullMarked
package org.crible.cli;

import org.jspecify.annotations.NullMarked;
