package org.crible.evidence.folder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.crible.evidence.ReviewStatus;
import org.crible.evidence.UnreadableCaseException;

/** Accepts or rejects claims: changes their lines only, and keeps every other field of them. */
final class Review {
  private final CaseFiles files;

  Review(CaseFiles files) {
    this.files = files;
  }

  void set(Collection<String> claims, ReviewStatus status, String by, LocalDate on) {
    Set<String> missing = new LinkedHashSet<>(claims);
    StringBuilder lines = new StringBuilder();
    for (CaseReader.Line line : new CaseReader(files).claimLines()) {
      boolean meant = claims.contains(line.claim().id());
      missing.remove(line.claim().id());
      lines.append(meant ? changed(line.tree(), status, by, on) : line.text()).append('\n');
    }
    if (!missing.isEmpty()) {
      throw new UnreadableCaseException(
          "claims.jsonl holds no claim " + String.join(", ", missing) + "; nothing was changed.");
    }
    files.replace(CaseReader.CLAIMS, lines.toString());
  }

  private static String changed(Tree.Fields claim, ReviewStatus status, String by, LocalDate on) {
    return TreeText.json(
        claim
            .with("status", new Tree.Text(Spelling.of(status), 0))
            .with("reviewed_by", new Tree.Text(by, 0))
            .with("reviewed_on", new Tree.Text(on.toString(), 0)));
  }
}
