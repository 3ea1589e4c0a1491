package org.crible.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules, and the compiled classes and the files that they are held against. */
final class House {
  static final String ROOT_PACKAGE = "org.crible";

  /** Module by module: what it may know. A new module needs a line here. */
  static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("model", Set.of()),
          Map.entry("text", Set.of()),
          Map.entry("lists", Set.of("model")),
          Map.entry("match", Set.of("model", "text")),
          Map.entry("index", Set.of("model", "text", "match")),
          Map.entry("evidence", Set.of("model")),
          Map.entry("reading", Set.of("model", "text", "evidence")),
          Map.entry("store", Set.of("model", "evidence")),
          Map.entry("dossier", Set.of("model", "match", "evidence")),
          Map.entry(
              "engine",
              Set.of(
                  "model",
                  "text",
                  "lists",
                  "match",
                  "index",
                  "evidence",
                  "reading",
                  "store",
                  "dossier")),
          Map.entry(
              "cli",
              Set.of(
                  "model", "lists", "match", "evidence", "reading", "store", "dossier", "engine")));

  /** The one subpackage of a module that may know its sisters. */
  static final Map<String, String> WIRES =
      Map.of(
          "text", "transliterate",
          "lists", "catalog",
          "match", "profile",
          "index", "search",
          "evidence", "weigh",
          "reading", "read",
          "store", "home",
          "dossier", "html",
          "engine", "bulk",
          "cli", "main");

  /** Library packages that live in one module only. */
  static final Map<String, String> HOME_OF =
      Map.of(
          "picocli", "cli",
          "me.tongfei.progressbar", "cli",
          "javax.xml.stream", "lists",
          "java.sql", "store",
          "org.sqlite", "store",
          "com.ibm.icu", "text",
          "org.jsoup", "reading",
          "gg.jte", "dossier");

  /** Words that say nothing about what a class is. */
  static final List<String> EMPTY_WORDS =
      List.of("Manager", "Helper", "Util", "Impl", "Processor", "Base", "Common", "Core");

  private House() {}

  /** Every class that ships. */
  static JavaClasses classes() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(ROOT_PACKAGE);
  }

  /** The module of one of our classes: the third part of its package. */
  static String moduleOf(JavaClass type) {
    return type.getPackageName().split("\\.", -1)[2];
  }

  /** The subpackage below the module's root, or the empty text for the root itself. */
  static String roomOf(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.", -1);
    return parts.length > 3 ? parts[3] : "";
  }

  static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(ROOT_PACKAGE + ".");
  }

  /** The folder that holds all modules. */
  static Path folder() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("no ARCHITECTURE.md above the working folder");
      }
    }
    return folder;
  }
}
