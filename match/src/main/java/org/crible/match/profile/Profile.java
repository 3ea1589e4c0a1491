package org.crible.match.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crible.match.Frequencies;
import org.crible.match.Prepared;
import org.crible.match.Score;
import org.crible.match.Token;
import org.crible.match.date.DateWeights;
import org.crible.match.name.NameReader;
import org.crible.match.name.NameWeights;
import org.crible.match.name.WordWeights;
import org.crible.model.Entity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A set of weights with which entities are compared. Immutable and thread-safe.
 *
 * <pre>
 * Profile profile = Profile.standard().withFrequencies(frequencies);
 * Score score = profile.score(profile.prepare(query), profile.prepare(candidate));
 * </pre>
 *
 * <p>For one query against many candidates take {@link #comparison}.
 */
public final class Profile {
  private static final YAMLMapper STRICT =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private final ProfileWeights weights;
  private final Frequencies frequencies;
  private final NameReader reader;
  private final String fingerprint;

  private Profile(ProfileWeights weights, Frequencies frequencies, String fingerprint) {
    this.weights = weights;
    this.fingerprint = fingerprint;
    this.frequencies = frequencies;
    this.reader = new NameReader(new WordWeights(weights.name(), frequencies));
  }

  /** The profile that ships. */
  public static Profile standard() {
    return Standard.PROFILE;
  }

  /** Read once, when it is first asked for. */
  private static final class Standard {
    private static final Profile PROFILE = named("standard");
  }

  /**
   * A profile of the resources by its name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Profile named(String id) {
    try (InputStream in = Profile.class.getResourceAsStream("/profiles/" + id + ".yml")) {
      if (in == null) {
        throw new IllegalArgumentException("no profile is called " + id);
      }
      return new Profile(
          new YAMLMapper().readValue(in, ProfileWeights.class),
          Frequencies.none(),
          Fingerprint.of(Fingerprint.resources(id)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A profile of one's own, to try before it is used.
   *
   * @param file the same fields as the profile that ships, in YAML
   * @throws IllegalArgumentException naming the file, and the line where that is known, if it
   *     cannot be read or a field is missing, unknown or out of range
   */
  public static Profile read(Path file) {
    try {
      byte[] text = Files.readAllBytes(file);
      ProfileWeights weights = STRICT.readValue(text, ProfileWeights.class);
      List<String> shared = Fingerprint.resources(Standard.PROFILE.id());
      return new Profile(weights, Frequencies.none(), Fingerprint.of(shared, text));
    } catch (IOException e) {
      throw new IllegalArgumentException("The profile " + file + " cannot be read.", e);
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      String line = place == null || place.getLineNr() < 1 ? "" : ", line " + place.getLineNr();
      throw new IllegalArgumentException(file + line + ": " + e.getOriginalMessage(), e);
    }
  }

  /** The same profile with words weighed by how frequent they are in the loaded lists. */
  public Profile withFrequencies(Frequencies counted) {
    return new Profile(weights, counted, fingerprint);
  }

  public String id() {
    return weights.id();
  }

  public String version() {
    return weights.version();
  }

  /**
   * Changes with the profile's file, the word lists and the letter tables: what was prepared under
   * another fingerprint is prepared again.
   */
  public String fingerprint() {
    return fingerprint;
  }

  /** The score from which a candidate is a match, 0 to 1. */
  public double threshold() {
    return weights.threshold();
  }

  /** The counts that words are weighed by. */
  public Frequencies frequencies() {
    return frequencies;
  }

  /** The weights of names: with them an index calculates its bounds. */
  public NameWeights nameWeights() {
    return weights.name();
  }

  /** The weights of dates. */
  public DateWeights dateWeights() {
    return weights.date();
  }

  /** Takes from an entity what is compared. Deterministic; the costly part of a comparison. */
  public Prepared prepare(Entity entity) {
    return new Preparation(reader, weights.shared()).of(entity);
  }

  /** The same prepared entity, its words weighed by this profile: cheap, no text is read. */
  public Prepared reweigh(Prepared prepared) {
    return new Prepared(
        prepared.id(),
        prepared.schema(),
        prepared.names().stream()
            .map(
                n ->
                    new Prepared.Name(reader.reweigh(n.form()), n.kinds(), n.weak(), n.statement()))
            .toList(),
        prepared.dates(),
        prepared.countries(),
        prepared.genders(),
        prepared.identifiers(),
        prepared.addresses());
  }

  /** The same word, weighed by this profile; the weight depends on the word only. */
  public Token reweigh(Token token) {
    return reader.reweigh(token);
  }

  /** Compares one query with many candidates. For one thread. */
  public Comparison comparison(Prepared query) {
    return new Comparison(query, weights);
  }

  /** How likely two entities are the same party. Symmetric. */
  public Score score(Prepared query, Prepared candidate) {
    return comparison(query).score(candidate);
  }
}
