package org.crible.match.profile;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crible.match.NameForm;
import org.crible.match.Token;
import org.crible.match.Token.Kind;
import org.crible.model.Entity;
import org.crible.model.FollowTheMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Legal forms of many languages are read as such, and those of one class as one. */
class LegalFormsTest {
  private static final Profile PROFILE = Profile.standard();
  private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*");
  private static final String STEM = "Qwertz";

  /** How many of the wordings of one language are read. */
  private record Share(int read, int all) {
    Share plus(boolean one) {
      return new Share(read + (one ? 1 : 0), all + 1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Товариство з обмеженою відповідальністю Вектор | limited",
        "Приватне акціонерне товариство Вектор | stock",
        "Таварыства з абмежаванай адказнасцю Вектар | limited",
        "Федеральное государственное бюджетное учреждение Вектор | state",
        "Вектор ХХК | limited",
        "ვექტორი შეზღუდული პასუხისმგებლობის საზოგადოება | limited",
        "Վեկտոր Սահմանափակ պատասխանատվությամբ ընկերություն | limited",
        "Vektor Məhdud Məsuliyyətli Cəmiyyəti | limited",
        "Vektor mas'uliyati cheklangan jamiyati | limited",
        "Βέκτωρ Εταιρεία Περιορισμένης Ευθύνης | limited",
        "Βέκτωρ Ανώνυμη Εταιρεία | stock",
        "شركة فكتور ذات مسؤولية محدودة | limited",
        "فكتور ذ.م.م | limited",
        "وکتور سهامی خاص | stock",
        "וקטור בערבון מוגבל | limited",
        "鸿翔有限责任公司 | limited",
        "鴻翔股份有限公司 | stock",
        "鸿翔有限合伙 | partnership",
        "ベクトル株式会社 | stock",
        "ベクトル合同会社 | limited",
        "벡터 주식회사 | stock",
        "벡터 유한회사 | limited",
        "บริษัท เวกเตอร์ จำกัด | limited",
        "บริษัท เวกเตอร์ จำกัด (มหาชน) | stock",
        "Công ty Cổ phần Vec | stock",
        "Công ty Trách nhiệm hữu hạn Vec | limited",
        "Vektor Kollektif Şirketi | partnership",
        "Vektor společnost s ručením omezeným | limited",
        "Vektor Spółka Komandytowa | partnership",
        "Vektor Sociedad por Acciones Simplificada | limited",
        "Vektor Société en nom collectif | partnership",
        "Vektor Unternehmergesellschaft (haftungsbeschränkt) | limited",
        "Vektor Allmennaksjeselskap | stock",
        "Vektor Sabiedrība ar ierobežotu atbildību | limited",
        "Vektor Teoranta | limited"
      })
  void readsTheClass(String name, String type) {
    assertThat(forms(name))
        .anySatisfy(
            form ->
                assertThat(form.tokens())
                    .filteredOn(token -> token.kind() == Kind.LEGAL)
                    .extracting(Token::form)
                    .containsOnly(type));
  }

  /**
   * Measures how many local names and abbreviations of ISO 20275 are read, and in how many of its
   * 42 languages there is one at all; holds the floors that docs/concepts/screening.md states.
   */
  @Test
  void formsOfIso20275() {
    List<CsvRecord> records =
        SharedData.csv(SharedData.file("data/matching/legal_forms_iso20275.csv"));
    Map<String, Share> names = new LinkedHashMap<>();
    Map<String, Share> abbreviations = new LinkedHashMap<>();
    List<String> unread = new ArrayList<>();
    for (CsvRecord record : records.subList(1, records.size())) {
      String language = record.getField(7).strip();
      if (!record.getField(12).equals("ACTV") || language.isEmpty()) {
        continue;
      }
      measure(names, unread, language, record.getField(5));
      for (String abbreviation : SEVERAL.split(record.getField(9), -1)) {
        measure(abbreviations, unread, language, abbreviation);
      }
    }
    System.out.println("ISO 20275 names: " + total(names) + ", by language " + names);
    System.out.println("abbreviations: " + total(abbreviations) + ", " + abbreviations);
    if (Boolean.getBoolean("crible.wrong")) {
      unread.forEach(System.out::println);
    }
    assertThat(names.values()).filteredOn(share -> share.read > 0).hasSizeGreaterThanOrEqualTo(40);
    assertThat(share(total(names))).isGreaterThan(0.29);
    assertThat(share(total(abbreviations))).isGreaterThan(0.56);
  }

  private static void measure(
      Map<String, Share> shares, List<String> unread, String language, String form) {
    if (form.isBlank()) {
      return;
    }
    List<NameForm> forms = forms(STEM + " " + form);
    boolean read = forms.stream().anyMatch(LegalFormsTest::isStemAndForm);
    shares.merge(language, new Share(read ? 1 : 0, 1), (all, one) -> all.plus(read));
    if (!read) {
      unread.add("UNREAD\t" + language + "\t" + form + "\t" + forms.get(0).reading());
    }
  }

  private static boolean isStemAndForm(NameForm form) {
    List<Token> tokens = form.tokens();
    return tokens.stream().anyMatch(token -> token.kind() == Kind.LEGAL)
        && tokens.stream()
            .allMatch(
                t ->
                    t.kind() == Kind.LEGAL
                        || t.kind() == Kind.PARTICLE
                        || t.form().equals("qwertz"));
  }

  private static Share total(Map<String, Share> shares) {
    return shares.values().stream()
        .reduce(new Share(0, 0), (a, b) -> new Share(a.read + b.read, a.all + b.all));
  }

  private static double share(Share share) {
    return (double) share.read / share.all;
  }

  private static List<NameForm> forms(String name) {
    Entity company =
        Entity.builder("c", FollowTheMoney.schema("Company"), "test").add("name", name).build();
    return PROFILE.prepare(company).names().stream().map(n -> n.form()).toList();
  }
}
