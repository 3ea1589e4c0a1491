package org.crible.cli;

/** What a command tells the shell. Scripts depend on these numbers. */
public final class ExitCode {
  /** Done. */
  public static final int DONE = 0;

  /** A fault in the program itself; not part of the contract. */
  public static final int FAULT = 1;

  /** The command was used wrongly. */
  public static final int USAGE = 2;

  /** An input was refused. */
  public static final int REFUSED = 3;

  /** Nothing has been loaded yet. */
  public static final int NOTHING_LOADED = 4;

  /** What is kept does not fit together any more. */
  public static final int BROKEN = 5;

  /** {@code --fail-on-match}, and there was one. */
  public static final int MATCHED = 10;

  private ExitCode() {}
}
