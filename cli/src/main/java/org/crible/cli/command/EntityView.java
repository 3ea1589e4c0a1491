package org.crible.cli.command;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crible.cli.Desk;
import org.crible.cli.Prose;
import org.crible.cli.Visible;
import org.crible.engine.ListedEntity;
import org.crible.engine.ListedLink;
import org.crible.model.Entity;
import org.crible.model.Statement;
import org.crible.store.DatasetState;
import org.crible.store.Issue;
import org.crible.store.Join;
import org.crible.store.Judgement;

/**
 * One party for people: each value with where it stands in the list, its wording there, and the
 * number of its source; the sources stand at the end.
 */
final class EntityView {
  private static final int LABELS = 24;
  private final Desk desk;
  private final EntityPage page = new EntityPage();

  EntityView(Desk desk) {
    this.desk = desk;
  }

  void print(ListedEntity listed) {
    Entity entity = listed.entity();
    desk.out().println(desk.terminal().bold(Visible.of(entity.caption())));
    line("", entity.schema().label() + ", " + entity.id());
    for (ListedEntity.JoinedEntity same : listed.same()) {
      line("", same(same.join()));
    }
    page.add(entity, listed.adjacent());
    listed.same().stream()
        .filter(same -> same.join().stands())
        .forEach(same -> page.add(same.entity(), same.adjacent()));
    for (EntityPart part : EntityPart.values()) {
      part(part, listed.links());
    }
    sources(listed.lists());
  }

  private void part(EntityPart part, List<ListedLink> links) {
    List<Map.Entry<EntityPage.Line, List<Statement>>> lines = page.lines(part);
    if (lines.isEmpty() && (part != EntityPart.LINKS || links.isEmpty())) {
      return;
    }
    title(part.title());
    lines.forEach(l -> labelled(l.getKey().label(), l.getKey().value() + said(l.getValue())));
    if (part == EntityPart.LINKS) {
      links.forEach(this::link);
    }
  }

  /** In brackets, what stands in the list where, if it is not just the value; then the sources. */
  private String said(List<Statement> statements) {
    Map<String, Set<String>> wordings = new LinkedHashMap<>();
    Set<String> numbers = new LinkedHashSet<>();
    for (Statement statement : statements) {
      String field = statement.field() == null ? "" : statement.field();
      Set<String> of = wordings.computeIfAbsent(field, f -> new LinkedHashSet<>());
      if (statement.original() != null) {
        of.add("\"" + statement.original() + "\"");
      }
      if (statement.language() != null) {
        of.add("language " + statement.language());
      }
      numbers.add("[" + page.number(statement) + "]");
    }
    String where =
        wordings.entrySet().stream()
            .map(e -> (e.getKey() + " " + String.join(", ", e.getValue())).strip())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    return (where.isEmpty() ? "" : " (" + where + ")") + " " + String.join("", numbers);
  }

  private void link(ListedLink link) {
    String to = link.other().caption() + ", " + link.other().id();
    String sources =
        link.via().statements().stream()
            .filter(statement -> !link.via().equals(link.other()))
            .map(statement -> "[" + page.number(statement) + "]")
            .distinct()
            .collect(Collectors.joining());
    labelled(link.role(), (link.outgoing() ? "to " : "from ") + to + " " + sources);
  }

  private static String same(Join join) {
    String lists = " (" + String.join(", ", join.datasets()) + ")";
    String shared =
        join.shared().stream()
            .map(s -> s.rule().replace('_', ' ') + " " + s.value())
            .collect(Collectors.joining(", "));
    StringBuilder text = new StringBuilder();
    text.append(join.stands() ? "Same party as " : "Not joined with ");
    text.append(join.caption()).append(", ").append(join.id()).append(lists);
    text.append(shared.isEmpty() ? "" : ", by " + shared);
    Judgement judgement = join.judgement();
    if (judgement != null) {
      text.append("; judged ")
          .append(judgement.verdict().name().toLowerCase(Locale.ROOT))
          .append(" by ")
          .append(judgement.judge())
          .append(" at ")
          .append(judgement.judged())
          .append(": ")
          .append(judgement.why());
    }
    return text.toString();
  }

  private void sources(List<DatasetState> lists) {
    title("Sources");
    int number = 0;
    for (EntityPage.Source source : page.sources()) {
      String seen =
          source.first() == null
              ? ""
              : ", in the issues from " + source.first() + " to " + source.last();
      line("  [" + ++number + "] ", source.dataset() + seen);
    }
    for (DatasetState state : lists) {
      Issue issue = state.inForce();
      line(
          "  " + state.dataset().name() + ": ",
          state.dataset().title()
              + ", "
              + state.dataset().publisher()
              + (issue == null ? "" : "; issue of " + issue.header().listDate()));
    }
  }

  private void title(String title) {
    desk.out().println();
    desk.out().println(desk.terminal().bold(title));
  }

  private void labelled(String label, String value) {
    String start = "  " + label + " ".repeat(Math.max(1, LABELS - label.length()));
    line(start, value);
  }

  /** The first line begins with the start; the others are indented as far, or a little. */
  private void line(String start, String text) {
    int indent = Math.min(start.length(), LABELS + 2);
    desk.out()
        .println(
            Visible.of(start)
                + Prose.wrap(text, desk.terminal().width() - start.length() + indent, indent));
  }
}
