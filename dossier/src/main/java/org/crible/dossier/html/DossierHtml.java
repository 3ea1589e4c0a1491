package org.crible.dossier.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.crible.dossier.Dossier;

/** Writes a dossier as one HTML file that needs nothing else. */
public final class DossierHtml {
  /** The package that the build generates from {@code src/main/jte}. */
  private static final String GENERATED = "org.crible.dossier.html.template";

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, DossierHtml.class.getClassLoader(), GENERATED);

  private DossierHtml() {}

  /**
   * The file's text. The same dossier gives the same text; no time of writing stands in it.
   *
   * @param language {@code en} or {@code fr}
   * @throws IllegalArgumentException if there are no words for the language
   */
  public static String write(Dossier dossier, String language) {
    StringOutput output = new StringOutput();
    Page page = new Page(dossier, Words.of(language));
    TEMPLATES.render("dossier.jte", Map.of("page", page, "css", css()), output);
    return page.inWords(output.toString());
  }

  /** The style sheet that is written into each file. */
  static String css() {
    try (InputStream in = DossierHtml.class.getResourceAsStream("dossier.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
