package org.crible.lists.ofac;

import java.util.List;
import java.util.Optional;
import org.crible.lists.ListFile;
import org.crible.lists.ListHeader;
import org.crible.lists.ListSink;
import org.crible.lists.PartyDraft;
import org.crible.lists.PartyNames;
import org.crible.lists.PostalAddress;
import org.crible.lists.Remarks;
import org.crible.lists.TreasuryFacts;
import org.crible.lists.TreasuryLabels;
import org.crible.lists.UnmappedField;
import org.crible.model.Entity;
import org.crible.model.type.Countries;

/** Makes the entities of one row of parties. */
final class OfacParty {
  private final ListHeader list;
  private final ListFile file;
  private final PartyNames parties;
  private final SideRows side;
  private final ListSink sink;

  OfacParty(ListHeader list, ListFile file, PartyNames parties, SideRows side, ListSink sink) {
    this.list = list;
    this.file = file;
    this.parties = parties;
    this.side = side;
    this.sink = sink;
  }

  void emit(long line, List<String> row) {
    String uid = row.get(0).strip();
    PartyDraft draft = new PartyDraft(list.dataset(), uid, PartySchema.of(row.get(2), row.get(11)));
    Entity.Builder party = draft.party();
    List<String> programs = OfacNames.programs(row.get(3));
    TreasuryFacts.name(draft, "name", row.get(1), "SDN_Name");
    for (String program : programs) {
      draft.sanction().add("program", program, row.get(3), "Program", null);
      party.add("program", program, row.get(3), "Program", null);
    }
    columns(draft, row, programs);
    if (!OfacCsvReader.blank(row.get(11))) {
      new TreasuryFacts(
              draft,
              linked -> parties.uid(linked, programs),
              (label, text) -> unmapped(line, label, text))
          .remarks(
              Remarks.fragments(row.get(11)),
              row.get(11).length() >= TreasuryLabels.cutAt(),
              "Remarks");
    }
    side.names(uid).forEach(alias -> alias(draft, alias));
    side.addresses(uid).forEach(address -> address(draft, address));
    party.add("topics", "sanction");
    draft.sanction().add("authorityId", uid, uid, "ent_num", null);
    draft.emit(sink);
  }

  private void columns(PartyDraft draft, List<String> row, List<String> programs) {
    column(draft, row.get(4), List.of("position"), "Title");
    column(draft, row.get(5), List.of("callSign"), "Call_Sign");
    column(draft, row.get(6), List.of("type"), "Vess_type");
    column(draft, row.get(7), List.of("deadweightTonnage", "tonnage"), "Tonnage");
    column(draft, row.get(8), List.of("grossRegisteredTonnage"), "GRT");
    String flag = row.get(9);
    if (!OfacCsvReader.blank(flag)) {
      Optional<String> code = Countries.code(flag);
      List<String> to = code.isEmpty() ? List.of() : List.of("flag", "country");
      draft.put(to, code.orElse(flag), flag, "Vess_flag", "Vess_flag: " + flag);
    }
    String owner = row.get(10);
    if (!OfacCsvReader.blank(owner)) {
      parties
          .uid(owner, programs)
          .ifPresent(uid -> draft.link(uid, "Vessel owner", owner, "Vess_owner"));
      draft.note("Vess_owner: " + owner, "Vess_owner");
    }
  }

  private static void column(PartyDraft draft, String text, List<String> to, String field) {
    if (!OfacCsvReader.blank(text)) {
      draft.put(to, text.strip(), text, field, field + ": " + text);
    }
  }

  private void unmapped(long line, String label, String text) {
    sink.unmapped(new UnmappedField(file.name(), line, "Remarks: " + label, text));
  }

  private static void alias(PartyDraft draft, List<String> row) {
    String name = row.get(3);
    if (!OfacCsvReader.blank(name)) {
      String property = row.get(2).strip().equals("fka") ? "previousName" : "alias";
      TreasuryFacts.name(draft, property, name, "alt_name: " + row.get(2).strip());
    }
    if (!OfacCsvReader.blank(row.get(4))) {
      draft.note(name + ": " + row.get(4), "alt_remarks");
    }
  }

  private static void address(PartyDraft draft, List<String> row) {
    List<String> parts =
        row.subList(2, 5).stream().filter(part -> !OfacCsvReader.blank(part)).toList();
    String remark = OfacCsvReader.blank(row.get(5)) ? "" : row.get(5);
    if (parts.isEmpty()) {
      if (!remark.isEmpty()) {
        draft.note("Address: " + remark, "add_remarks");
      }
      return;
    }
    String number = OfacCsvReader.value(row.get(1));
    draft.address(
        new PostalAddress(
            String.join(", ", parts),
            OfacCsvReader.value(row.get(2)),
            null,
            OfacCsvReader.value(row.get(3)),
            null,
            null,
            OfacCsvReader.value(row.get(4)),
            OfacCsvReader.value(row.get(5)),
            number),
        "add.csv");
  }
}
