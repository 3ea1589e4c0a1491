package org.crible.dossier;

import java.util.List;
import org.crible.evidence.ElementKind;
import org.crible.evidence.ElementStatus;
import org.crible.evidence.Weighing;

/** The measure of the invented case: one element of record, one of fact, one of judgement. */
final class SampleMeasure {
  private SampleMeasure() {}

  static Weighing.Sufficiency of(List<String> exhibits, List<String> against, int origins) {
    return new Weighing.Sufficiency(
        "m1",
        Cases.text(
            "Freezing of assets: support for the eastern yard",
            "Gel des avoirs\u00a0: soutien au chantier de l’Est"),
        "Example Act 12/2022, art. 3(1)(b)",
        null,
        Cases.text("Sufficiently solid factual basis", "Base factuelle suffisamment solide"),
        "part",
        true,
        List.of(
            new Weighing.Element(
                "identity",
                Cases.text("short identity", "identity en bref"),
                Cases.text(
                    "The person is identified so that no other can be meant.",
                    "La personne est identifiée sans confusion possible."),
                ElementKind.RECORD,
                ElementStatus.NOT_MET,
                List.of(),
                List.of(),
                List.of(),
                0,
                Cases.text(
                    "No authentic document is in the file.",
                    "Aucun document authentique au dossier.")),
            new Weighing.Element(
                "supply",
                Cases.text("short supply", "supply en bref"),
                Cases.text(
                    "The person supplied identified items (what, how many, when).",
                    "La personne a fourni des biens identifiés (quoi, combien, quand)."),
                ElementKind.FACT,
                origins > 2 ? ElementStatus.CONTRADICTED : ElementStatus.NOT_MET,
                exhibits,
                against,
                List.of(),
                origins,
                Cases.text("A ministry denies it.", "Un ministère le nie.")),
            new Weighing.Element(
                "proportion",
                Cases.text("short proportion", "proportion en bref"),
                Cases.text(
                    "The measure is suitable and necessary; a lesser one was considered.",
                    "La mesure est appropriée et nécessaire\u00a0; une moindre a été examinée."),
                ElementKind.ASSESSMENT,
                ElementStatus.NOT_ASSESSED,
                List.of(),
                List.of(),
                List.of(),
                0,
                Cases.text("A person has to judge this.", "Une personne doit en juger."))),
        false,
        Cases.text("Two elements are not met.", "Deux éléments ne sont pas remplis."));
  }
}
