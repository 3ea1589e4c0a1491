package org.crible.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.crible.match.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Profiles as a person names them: by the name of one that ships, or by a file. */
final class Profiles {
  private Profiles() {}

  /**
   * The profile meant.
   *
   * @param named null for the one that ships
   * @throws IllegalArgumentException if there is none, or its file cannot be used
   */
  static Profile of(@Nullable String named) {
    if (named == null || named.equals(Profile.standard().id())) {
      return Profile.standard();
    }
    if (named.endsWith(".yml") || named.endsWith(".yaml") || Files.exists(Path.of(named))) {
      return Profile.read(Path.of(named));
    }
    throw new IllegalArgumentException(
        "There is no profile '" + named + "'; give standard, or a file in YAML.");
  }
}
