package org.crible.dossier.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.crible.dossier.Dossier;

/** Writes a dossier as one HTML file that needs nothing else. */
public final class DossierHtml {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          DossierHtml.class.getClassLoader(),
          "org.crible.dossier.template");

  private DossierHtml() {}

  /**
   * The file's text.
   *
   * @param language {@code en} or {@code fr}
   * @throws IllegalArgumentException if there are no words for the language
   */
  public static String write(Dossier dossier, String language) {
    StringOutput output = new StringOutput();
    TEMPLATES.render("dossier.jte", Map.of("dossier", dossier, "css", ""), output);
    return output.toString();
  }
}
