package org.crible.lists.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.crible.lists.ListFile;
import org.crible.lists.UnreadableListException;
import org.crible.lists.XlsxBook;

/** The files that a path stands for: itself, or the members of a zip archive. */
final class Archive {
  private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
  private static final int MAX_MEMBERS = 100;

  private Archive() {}

  static List<ListFile> files(Path path) {
    String name = path.toString();
    if (Files.isDirectory(path)) {
      throw new UnreadableListException(name, 0, "is a folder; expected the file of a list.");
    }
    if (!Files.isRegularFile(path)) {
      throw new UnreadableListException(name, 0, "is not there or is not a plain file.");
    }
    try {
      if (Files.size(path) == 0) {
        throw new UnreadableListException(name, 0, "is empty; expected a published list.");
      }
      return isZip(path) ? members(path) : List.of(ListFile.of(path));
    } catch (IOException e) {
      throw new UnreadableListException(
          name, 0, "cannot be read: it is damaged or not permitted.", e);
    }
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return Arrays.equals(in.readNBytes(ZIP_MAGIC.length), ZIP_MAGIC);
    }
  }

  /** OpenDocument 1.3, part 2, section 3.3: what the archive is stands in its file mimetype. */
  private static boolean isSpreadsheet(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry("mimetype");
    if (entry == null || zip.getEntry("content.xml") == null) {
      return false;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
      return type.startsWith("application/vnd.oasis.opendocument.spreadsheet");
    }
  }

  private static List<ListFile> members(Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.size() > MAX_MEMBERS) {
        throw new UnreadableListException(
            path.toString(), 0, "holds " + zip.size() + " files; a list has a few.");
      }
      if (isSpreadsheet(zip)) {
        return List.of(new ListFile(path, "content.xml"));
      }
      if (zip.getEntry("xl/workbook.xml") != null) {
        return List.of(XlsxBook.firstSheet(path));
      }
      if (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null) {
        throw new UnreadableListException(
            path.toString(),
            0,
            "is an office document, which is not read; expected " + Formats.titles() + ".");
      }
      List<ListFile> files =
          zip.stream()
              .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("__MACOSX/"))
              .map(ZipEntry::getName)
              .sorted()
              .map(member -> new ListFile(path, member))
              .toList();
      if (files.isEmpty()) {
        throw new UnreadableListException(path.toString(), 0, "is an archive with nothing in it.");
      }
      return files;
    }
  }
}
