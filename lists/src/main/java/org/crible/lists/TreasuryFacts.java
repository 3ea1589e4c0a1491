package org.crible.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crible.model.Entity;
import org.crible.model.PartialDate;
import org.crible.model.type.Countries;
import org.crible.model.type.DateNotation;
import org.jspecify.annotations.Nullable;

/**
 * Puts facts that the US Treasury labels ({@link TreasuryLabels}) where they belong on a party.
 * What has no place goes to {@code notes} as it stands: nothing is dropped.
 */
public final class TreasuryFacts {
  private static final Pattern ALT = Pattern.compile("^[Aa]lt\\. ");
  private static final Pattern QUOTES = Pattern.compile("^'|'\\.?$");
  private static final Pattern PARENTHESES = Pattern.compile("^\\((Linked To:.*)\\)$");
  private static final Pattern LAST_DATE = Pattern.compile("\\b\\d{1,2} [A-Z][a-z]{2} \\d{4}$");
  private static final Pattern COMMA = Pattern.compile(",\\s*");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:# )?(?<number>.+?)(?: \\((?<country>[^()]+(?:\\([^()]*\\))?)\\))?(?: issued"
              + " (?<issued>[^()]+?))?(?: expires (?<expires>[^()]+?))?\\.?");

  private static final Pattern PROSE =
      Pattern.compile("(?:issued in|and) .*|(?=.*\\p{Ll})\\D*", Pattern.DOTALL);

  private final PartyDraft draft;
  private final Function<String, Optional<String>> parties;
  private final BiConsumer<String, String> unmapped;

  /**
   * @param parties the number of the one party of a name, which a "Linked To" points at
   * @param unmapped takes each label that no rule knows, with the fact
   */
  public TreasuryFacts(
      PartyDraft draft,
      Function<String, Optional<String>> parties,
      BiConsumer<String, String> unmapped) {
    this.draft = draft;
    this.parties = parties;
    this.unmapped = unmapped;
  }

  /**
   * Adds the fragments of remarks.
   *
   * @param cut whether the publisher cut the remarks, so that the last fragment may lack its end
   *     and is only kept
   */
  public void remarks(List<String> fragments, boolean cut, String field) {
    for (int i = 0; i < fragments.size(); i++) {
      String fragment = fragments.get(i);
      boolean incomplete = cut && i == fragments.size() - 1;
      String plain = PARENTHESES.matcher(ALT.matcher(fragment).replaceFirst("")).replaceFirst("$1");
      Optional<TreasuryLabels.Labelled> found =
          incomplete || plain.isEmpty() ? Optional.empty() : TreasuryLabels.find(plain);
      if (found.isPresent()) {
        fact(found.get(), fragment, field, null);
      } else {
        draft.note(fragment, field);
        if (!incomplete) {
          TreasuryLabels.unknown(plain).ifPresent(label -> unmapped.accept(label, fragment));
        }
      }
    }
  }

  /**
   * Adds a fact that the publisher gives in parts. A label that no rule knows is reported.
   *
   * @param fact type and number, where the type is the label: {@code Gender} and {@code Male}
   * @param field where it stands, without the label
   */
  public void add(IdentityDocument fact, String field) {
    String fragment = fact.type() + " " + fact.number().strip();
    Optional<TreasuryLabels.Labelled> found = TreasuryLabels.find(fragment);
    if (found.isPresent()) {
      fact(found.get(), fragment, field, fact);
    } else {
      unmapped.accept(fact.type(), fragment);
      draft.identity(fact, field + ": " + fact.type());
    }
  }

  private void fact(
      TreasuryLabels.Labelled found,
      String fragment,
      String source,
      @Nullable IdentityDocument parts) {
    String value = found.value();
    List<String> to = found.rule().to();
    String field = source + ": " + found.label();
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
        name(draft, to.getFirst(), name.isBlank() ? value : name, field);
      }
      case LINK ->
          parties
              .apply(value)
              .ifPresentOrElse(
                  uid -> draft.link(uid, found.label(), value, field),
                  () -> draft.note(fragment, field));
      case WALLET -> wallet(value, to, field, fragment);
      case SANCTION -> sanction(to, value, field, fragment);
      case IDENTIFIER -> number(found, fragment, field, parts);
      case KEPT -> draft.note(fragment, field);
    }
  }

  private void number(
      TreasuryLabels.Labelled found,
      String fragment,
      String field,
      @Nullable IdentityDocument parts) {
    Matcher said = DOCUMENT.matcher(found.value());
    if (parts == null && (!said.matches() || isProse(said.group("number")))) {
      draft.note(fragment, field);
      return;
    }
    String number = found.value().startsWith("# ") ? found.value().substring(2) : found.value();
    IdentityDocument document =
        parts == null
            ? new IdentityDocument(
                found.label(),
                said.group("number").strip(),
                said.group("country"),
                said.group("issued"),
                said.group("expires"),
                null,
                null)
            : new IdentityDocument(
                found.label(),
                number.strip(),
                parts.country(),
                parts.issued(),
                parts.expires(),
                parts.authority(),
                parts.remarks());
    draft.identity(document, found.rule().to(), found.rule().types(), fragment, field);
  }

  /**
   * {@code Passport issued in Sarajevo}, {@code Passport and National ID were issued in Ulm}: words
   * and no number. A number of letters alone, as a bank's code is, has no small ones.
   */
  private static boolean isProse(String number) {
    return PROSE.matcher(number).matches();
  }

  /** Kept word for word; a date that the rule wants stands at its end. */
  private void sanction(List<String> to, String value, String field, String fragment) {
    draft.sanction().add("provisions", fragment, null, field, null);
    Matcher date = LAST_DATE.matcher(value);
    if (!to.isEmpty() && date.find()) {
      DateNotation.parse(date.group())
          .forEach(
              day -> draft.sanction().add(to.getFirst(), day.toString(), fragment, field, null));
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
    draft.related(wallet.build());
    // On the party as well, where a search for the address finds its holder.
    draft.put(to, parts[1], fragment, field, fragment);
  }

  /** Persons stand as "SURNAME, Given names": the name is put in its natural order. */
  public static void name(PartyDraft draft, String property, String text, String field) {
    Entity.Builder party = draft.party();
    String[] parts = COMMA.split(text.strip(), 3);
    if (!draft.schema().is("Person") || parts.length < 2 || parts[1].isBlank()) {
      party.add(property, text.strip(), text, field, null);
      return;
    }
    String suffix = parts.length == 3 ? parts[2] : "";
    String natural = (parts[1] + " " + parts[0] + " " + suffix).strip();
    party.add(property, natural, text, field, null);
    if (property.equals("name")) {
      party.add("lastName", parts[0], text, field, null);
      party.add("firstName", parts[1], text, field, null);
      party.add("nameSuffix", suffix, text, field, null);
    }
  }
}
