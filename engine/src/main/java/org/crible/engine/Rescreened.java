package org.crible.engine;

import java.util.List;

/**
 * The customers of a file that a change of the lists touches.
 *
 * @param customers how many rows were looked at
 * @param touched in the order of the file
 * @param rejected rows that could not be used
 * @param ignored columns of the file that no schema has
 */
public record Rescreened(
    long customers, List<Customer> touched, List<Row> rejected, List<String> ignored) {
  public Rescreened {
    touched = List.copyOf(touched);
    rejected = List.copyOf(rejected);
    ignored = List.copyOf(ignored);
  }

  /**
   * A customer and what happens to it.
   *
   * @param id the customer's, or its line where it has none
   * @param name what it is called
   * @param touches best first; at least one
   */
  public record Customer(String id, String name, List<Touch> touches) {
    public Customer {
      touches = List.copyOf(touches);
    }
  }

  /**
   * A row that could not be used.
   *
   * @param line its line, from 1
   * @param id the customer's, or its line where it has none
   * @param reason one sentence
   */
  public record Row(long line, String id, String reason) {}
}
