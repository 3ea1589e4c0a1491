package org.crible.engine;

/** Is told how far a long task is. Called often; must return at once. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (task, done, total) -> {};

  /**
   * So far.
   *
   * @param task what is being done, for people, for example {@code loading sdn.csv}
   * @param done units done
   * @param total units in all; 0 where that is not known
   */
  void at(String task, long done, long total);
}
