package org.crible.store.issue;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crible.model.Entity;
import org.crible.model.PropertyType;
import org.crible.model.Statement;
import org.crible.store.Adjacent;
import org.crible.store.Change;
import org.crible.store.DatasetState;
import org.crible.store.Issue;
import org.crible.store.Join;
import org.crible.store.Judgement;
import org.crible.store.PartyChange;
import org.crible.store.SkippedRow;
import org.crible.store.StoreException;
import org.crible.store.Unread;
import org.jspecify.annotations.Nullable;

/**
 * What the lists said on a day, as far as they were loaded when this was opened: loads that end
 * later do not show. Close it soon. For one thread.
 *
 * <p>Statements carry as first seen the list date of the first issue that holds them, as last seen
 * that of the issue in force: on a past day nothing of later issues shows, so that a decision of
 * that day can be replayed.
 */
public final class Snapshot implements AutoCloseable {
  private static final String IN_FORCE =
      "SELECT v.entity, v.dataset, v.listed_from, v.seen, c.payload, v.party"
          + " FROM version v CROSS JOIN content c ON c.id = v.content WHERE ";

  private static final int ENTITIES_KEPT = 4096;

  private final Connection connection;
  private final Path file;
  private final Issues issues;
  private final InForce inForce;
  private final EntityCodec codec = new EntityCodec();
  private final long version;

  /** Joined parties are asked for again and again. */
  private final Map<String, Optional<Entity>> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Entity>> eldest) {
          return size() > ENTITIES_KEPT;
        }
      };

  /**
   * Opens it.
   *
   * @param connection reads; closed with this snapshot
   * @param file what messages call the database
   * @param asOf the day; null for the newest issues, whatever their dates
   */
  public Snapshot(Connection connection, Path file, @Nullable LocalDate asOf) {
    this.connection = connection;
    this.file = file;
    this.issues = new Issues(connection);
    try {
      Sql.run(connection, "BEGIN");
      version = version();
      inForce = InForce.on(asOf, issues);
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  /** Every loaded list, by name, also one that had no issue yet on the day. */
  public List<DatasetState> datasets() {
    try {
      List<DatasetState> states = new ArrayList<>();
      for (Issues.Numbered numbered : issues.datasets()) {
        InForce.Place place = inForce.place(numbered.id());
        Issue issue =
            place == null ? null : issues.find(numbered.dataset(), place.listDate()).orElseThrow();
        states.add(new DatasetState(numbered.dataset(), issue, issues.dates(numbered.id())));
      }
      return states;
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  /** Whether no list was ever loaded. */
  public boolean isEmpty() {
    return datasets().isEmpty();
  }

  /** Whether lists are loaded, but the day is before the first issue of each. */
  public boolean isBeforeFirstIssue() {
    return inForce.isEmpty() && !isEmpty();
  }

  /** The rows of an issue that could not be read, in the file's order. */
  public List<SkippedRow> skipped(String dataset, LocalDate listDate) {
    try {
      return issues.skipped(dataset, listDate);
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  /**
   * All entities by id, read as they are asked for; close the stream if it is not read to its end.
   * What two lists say under one id is one entity, unless its schemata exclude each other.
   */
  public Stream<Entity> entities() {
    return entities(inForce, "", List.of());
  }

  /** The entities as the named datasets alone have them; see {@link #entities()}. */
  public Stream<Entity> entities(Collection<String> datasets) {
    return entities(inForce.among(datasets), "", List.of());
  }

  /** Only the listed parties of the named datasets; see {@link #entities()}. */
  public Stream<Entity> parties(Collection<String> datasets) {
    return entities(inForce.among(datasets), " AND v.party = 1", List.of());
  }

  /**
   * The listed parties of the named datasets by id, each read only if it is asked for, and then
   * while this is open; see {@link #entities()}.
   */
  public Stream<Unread> unread(Collection<String> datasets) {
    InForce places = inForce.among(datasets);
    return Rows.stream(
            connection,
            file,
            row -> Packed.of(places, row),
            IN_FORCE + places.condition() + " AND v.party = 1 ORDER BY v.entity, v.dataset")
        .map(this::unread);
  }

  private Unread unread(List<Packed> pieces) {
    return new Unread(
        pieces.getFirst().id(),
        Packed.fingerprint(pieces),
        () -> {
          synchronized (codec) {
            return Pieces.joined(sorted(pieces.stream().map(p -> p.entity(codec)).toList()));
          }
        });
  }

  /** How many listed parties the issues of the named datasets hold, as they were counted. */
  public long partyCount(Collection<String> datasets) {
    return datasets().stream()
        .filter(state -> datasets.contains(state.dataset().name()))
        .mapToLong(state -> state.inForce() == null ? 0 : state.inForce().parties())
        .sum();
  }

  /** The entity of that id, if it was listed. */
  public Optional<Entity> entity(String id) {
    Optional<Entity> known = recent.get(id);
    if (known != null) {
      return known;
    }
    try (Stream<Entity> found = entities(inForce, " AND v.entity = ?", List.of(id))) {
      Optional<Entity> entity = found.findFirst();
      recent.put(id, entity);
      return entity;
    }
  }

  private Stream<Entity> entities(InForce places, String condition, List<String> parameters) {
    return Rows.stream(
            connection,
            file,
            row -> Packed.of(places, row).entity(codec),
            IN_FORCE + places.condition() + condition + " ORDER BY v.entity, v.dataset",
            parameters.toArray())
        .flatMap(pieces -> Pieces.joined(sorted(pieces)).stream());
  }

  /** The order of loading must not show. */
  private static List<Entity> sorted(List<Entity> pieces) {
    return pieces.size() == 1
        ? pieces
        : pieces.stream()
            .sorted(Comparator.comparing(piece -> String.join(",", piece.datasets())))
            .toList();
  }

  /**
   * The neighbours of an entity: first those that it points at, in the order of its statements,
   * then those that point at it, by id.
   */
  public List<Adjacent> adjacent(String id) {
    List<Adjacent> adjacent = new ArrayList<>();
    entity(id).ifPresent(entity -> pointedAt(entity, adjacent));
    try {
      List<String> sources =
          Sql.list(
              connection,
              row -> row.getString(1),
              "SELECT source FROM link WHERE target = ? ORDER BY source",
              id);
      for (String source : sources) {
        entity(source).ifPresent(entity -> pointsAt(entity, id, adjacent));
      }
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
    return adjacent;
  }

  private void pointedAt(Entity entity, List<Adjacent> adjacent) {
    for (Statement link : entity.statements(PropertyType.ENTITY)) {
      entity(link.value())
          .ifPresent(other -> adjacent.add(new Adjacent(link.property(), false, other)));
    }
  }

  /** It may have pointed there in another issue only. */
  private static void pointsAt(Entity entity, String id, List<Adjacent> adjacent) {
    Set<String> properties = new LinkedHashSet<>();
    for (Statement link : entity.statements(PropertyType.ENTITY)) {
      if (link.value().equals(id)) {
        properties.add(link.property());
      }
    }
    properties.forEach(property -> adjacent.add(new Adjacent(property, true, entity)));
  }

  /**
   * The entities of other lists that a rule or a person takes for the same party, by id; also those
   * that a person undid. What persons judge counts whatever the day of this snapshot.
   */
  public List<Join> joins(String id) {
    try {
      return new Joins(connection, this).of(id);
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  /**
   * Every word of a person on a customer, oldest first, whatever the day of this snapshot.
   *
   * @param customer null for every word that is kept
   */
  public List<Judgement> judgements(@Nullable String customer) {
    try {
      return Judgements.of(connection, customer);
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  /**
   * What changed in one list between the issues in force on two days, by id; the day of this
   * snapshot plays no part.
   *
   * @throws IllegalArgumentException if no such list is loaded
   */
  public Stream<Change> changes(String dataset, LocalDate from, LocalDate to) {
    try {
      return new Changes(connection, file, codec, dataset, from, to).all();
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  /**
   * The same by listed party, so that a changed address or sanction shows as a change of its party:
   * parties by id, then what belongs to none.
   *
   * @throws IllegalArgumentException if no such list is loaded
   */
  public List<PartyChange> partyChanges(String dataset, LocalDate from, LocalDate to) {
    try {
      return new PartyChanges(new Changes(connection, file, codec, dataset, from, to)).list();
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  /**
   * Names all that is loaded, whatever the day: equal exactly when the same lists with the same
   * issues say the same. An index made of one generation is stale in another.
   */
  public String generation() {
    MessageDigest sha256 = EntityCodec.sha256();
    try {
      Sql.list(
              connection,
              row -> row.getString(1) + "\t" + row.getString(2) + "\t" + row.getString(3) + "\n",
              """
              SELECT d.name, i.list_date, i.fingerprint
              FROM issue i JOIN dataset d ON d.id = i.dataset ORDER BY 1, 2
              """)
          .forEach(line -> sha256.update(EntityCodec.utf8(line)));
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  /** Lets go of what it shows, so that the store need not keep it. Then only {@link #resume}. */
  public void rest() {
    try {
      Sql.run(connection, "COMMIT");
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  /**
   * Looks again.
   *
   * @return whether the store still says the same; if not, close this and open another
   */
  public boolean resume() {
    try {
      Sql.run(connection, "BEGIN");
      return version() == version;
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }

  /**
   * Changes with each commit of another connection (sqlite.org/pragma.html#pragma_data_version).
   */
  private long version() throws SQLException {
    return Sql.number(connection, "PRAGMA data_version");
  }

  @Override
  public void close() {
    codec.close();
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreException.of(e, file);
    }
  }
}
