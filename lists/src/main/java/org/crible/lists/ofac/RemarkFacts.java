package org.crible.lists.ofac;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.crible.lists.StableId;
import org.crible.model.Entity;
import org.crible.model.PartialDate;
import org.crible.model.type.Countries;
import org.crible.model.type.DateNotation;

/**
 * Puts the facts in one party's remarks where they belong. What has no place goes to {@code notes}
 * as it stands: nothing is dropped.
 */
final class RemarkFacts {
  private static final Pattern ALT = Pattern.compile("^[Aa]lt\\. ");
  private static final Pattern QUOTES = Pattern.compile("^'|'\\.?$");

  private final PartyDraft draft;
  private final PartyNames parties;
  private final List<String> programs;
  private final BiConsumer<String, String> unmapped;

  /**
   * @param programs the party's own, which tell apart two parties of one name
   * @param unmapped takes each label that no rule knows, with the fragment
   */
  RemarkFacts(
      PartyDraft draft,
      PartyNames parties,
      List<String> programs,
      BiConsumer<String, String> unmapped) {
    this.draft = draft;
    this.parties = parties;
    this.programs = programs;
    this.unmapped = unmapped;
  }

  /** The fragments in order; of cut remarks the last may lack its end and is only kept. */
  void add(List<String> fragments, boolean cut) {
    for (int i = 0; i < fragments.size(); i++) {
      String fragment = fragments.get(i);
      String plain = ALT.matcher(fragment).replaceFirst("");
      boolean incomplete = cut && i == fragments.size() - 1;
      Optional<RemarkLabels.Labelled> found =
          incomplete || plain.isEmpty() ? Optional.empty() : RemarkLabels.find(plain);
      if (found.isPresent()) {
        fact(found.get(), fragment);
      } else {
        draft.note(fragment, "Remarks");
        if (!incomplete) {
          RemarkLabels.unknown(plain).ifPresent(label -> unmapped.accept(label, fragment));
        }
      }
    }
  }

  private void fact(RemarkLabels.Labelled found, String fragment) {
    String value = found.value();
    List<String> to = found.rule().to();
    String field = "Remarks: " + found.label();
    switch (found.rule().kind()) {
      case TEXT -> draft.put(to, value, value, field, fragment);
      case DATE -> {
        List<PartialDate> dates = DateNotation.parse(value);
        dates.forEach(date -> draft.put(to, date.toString(), value, field, fragment));
        if (dates.isEmpty()) {
          draft.note(fragment, field);
        }
      }
      case COUNTRY ->
          Countries.code(value)
              .ifPresentOrElse(
                  code -> draft.put(to, code, value, field, fragment),
                  () -> draft.note(fragment, field));
      case GENDER -> {
        String gender = value.toLowerCase(Locale.ROOT);
        boolean known = gender.equals("male") || gender.equals("female");
        draft.put(known ? to : List.of(), gender, value, field, fragment);
      }
      case ALIAS -> {
        String name = QUOTES.matcher(value).replaceAll("");
        OfacParty.name(draft, to.getFirst(), name.isBlank() ? value : name, field);
      }
      case LINK ->
          parties
              .uid(value, programs)
              .ifPresentOrElse(
                  uid -> draft.link(uid, found.label(), value, field),
                  () -> draft.note(fragment, field));
      case WALLET -> wallet(value, to, field, fragment);
      case SANCTION -> draft.sanction().add("provisions", fragment, null, field, null);
      case IDENTIFIER -> new IdentityNumbers(draft).add(found, fragment, field);
      case KEPT -> draft.note(fragment, field);
    }
  }

  private void wallet(String value, List<String> to, String field, String fragment) {
    String[] parts = value.split("\\s+", 2);
    if (parts.length < 2 || !draft.schema().is("LegalEntity")) {
      draft.note(fragment, field);
      return;
    }
    String key = parts[0] + " " + parts[1] + " " + draft.id();
    Entity.Builder wallet =
        draft.entity(StableId.of(draft.dataset().prefix() + "-wallet", key), "CryptoWallet");
    wallet.add("publicKey", parts[1], fragment, field, null).add("holder", draft.id());
    wallet.add("currencySymbol", parts[0], null, field, null);
    draft.related().add(wallet.build());
    // On the party as well, where a search for the address finds its holder.
    draft.put(to, parts[1], fragment, field, fragment);
  }
}
