package org.crible.store.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crible.store.home.Lists.HARBOUR;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.crible.store.IntegrityBrokenException;
import org.crible.store.StoreTooNewException;
import org.crible.store.StoreUnreachableException;
import org.crible.store.issue.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 3);

  @TempDir Path home;

  @Test
  void aFileThatIsNoDatabaseIsRefused() throws Exception {
    Files.writeString(home.resolve(Store.FILE), "id,name\n1,Almaz\n".repeat(1000));
    assertThatThrownBy(() -> Store.open(home)).isInstanceOf(IntegrityBrokenException.class);
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws Exception {
    sql("CREATE TABLE recipe (name TEXT)");
    byte[] before = Files.readAllBytes(home.resolve(Store.FILE));
    assertThatThrownBy(() -> Store.open(home))
        .isInstanceOf(IntegrityBrokenException.class)
        .hasMessageContaining("is not a database of Crible");
    assertThat(Files.readAllBytes(home.resolve(Store.FILE))).isEqualTo(before);
  }

  @Test
  void aNewerFormatIsRefused() throws Exception {
    load();
    sql("PRAGMA user_version = 99");
    assertThatThrownBy(() -> Store.open(home))
        .isInstanceOf(StoreTooNewException.class)
        .hasMessageContaining("has format 99")
        .hasMessageContaining("use a newer Crible.");
  }

  @Test
  void anEmptyFileIsAStoreWithNothingInIt() throws Exception {
    Files.createFile(home.resolve(Store.FILE));
    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot()) {
      assertThat(snapshot.isEmpty()).isTrue();
    }
  }

  @Test
  void aFolderInTheDatabasesPlaceIsSaid() throws Exception {
    Files.createDirectory(home.resolve(Store.FILE));
    assertThatThrownBy(() -> Store.open(home)).isInstanceOf(StoreUnreachableException.class);
  }

  @Test
  void aHomeThatIsAFileIsSaid() throws Exception {
    Path file = Files.createFile(home.resolve("file"));
    assertThatThrownBy(() -> Store.open(file)).isInstanceOf(StoreUnreachableException.class);
  }

  @Test
  void aPathThatTheDriverWouldReadAsSettingsIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Store.open(home.resolve("what?")));
  }

  @Test
  void overwrittenPagesAreFound() throws Exception {
    load();
    Path file = home.resolve(Store.FILE);
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096 * 4, bytes.length, (byte) 0x5a);
    Files.write(file, bytes);
    assertThatThrownBy(this::readAll).isInstanceOf(IntegrityBrokenException.class);
  }

  @Test
  void aChangedByteOfAnEntityIsFound() throws Exception {
    load();
    sql(
        "UPDATE content SET payload ="
            + " CAST(substr(payload, 1, 20) || x'ff' || substr(payload, 22) AS BLOB)"
            + " WHERE id = 9");
    assertThatThrownBy(this::readAll)
        .isInstanceOf(IntegrityBrokenException.class)
        .hasMessageContaining("cannot be read");
  }

  private void load() {
    Map<String, String> companies = new TreeMap<>();
    for (int i = 0; i < 500; i++) {
      companies.put("harbour-" + i, "Company number " + i * 7919);
    }
    try (Store store = Store.open(home)) {
      Lists.load(store, HARBOUR, MAY, companies);
    }
  }

  private void readAll() {
    try (Store store = Store.open(home);
        Snapshot snapshot = store.snapshot()) {
      assertThat(snapshot.entities()).hasSize(500);
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + home.resolve(Store.FILE));
        Statement run = sql.createStatement()) {
      run.executeUpdate(statement);
    }
  }
}
