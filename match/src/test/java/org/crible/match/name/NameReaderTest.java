package org.crible.match.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crible.match.Frequencies;
import org.crible.match.NameKind;
import org.crible.match.Token;
import org.crible.match.profile.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
  private static final NameReader READER =
      new NameReader(new WordWeights(Profile.standard().nameWeights(), Frequencies.none()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ORGANISATION | SIS d.o.o. | WORD:sis LEGAL:limited",
        "ORGANISATION | ООО Завод № 5 | LEGAL:limited GENERIC:plant PARTICLE:no NUMBER:5",
        "ORGANISATION | ООО Завод № ٥ | LEGAL:limited GENERIC:plant PARTICLE:no NUMBER:5",
        "ORGANISATION | Sepah ۱۲ | WORD:sepah NUMBER:12",
        "ORGANISATION | Anglo-Caribbean Co., Ltd. | WORD:anglo WORD:caribbean LEGAL:limited",
        "ORGANISATION | C G Clow | STRICT:cg WORD:clow",
        "ORGANISATION | Brigade Forty-Four | WORD:brigade NUMBER:44",
        "ORGANISATION | Apollo Fund VIII L.P. | WORD:apollo GENERIC:fund NUMBER:8"
            + " LEGAL:partnership",
        "PERSON | J.-C. Juncker | INITIAL:j INITIAL:c WORD:juncker",
        "PERSON | Dr. Bashar al-Assad | TITLE:doctor WORD:bashar PARTICLE:al WORD:assad",
        "PERSON | Ig0r Sech1n | WORD:igor WORD:sechin",
        "PERSON | LO, Stephen | WORD:lo WORD:stephen",
        "CRAFT | MV Snow Storm 1 | TITLE:craft STRICT:snow STRICT:storm NUMBER:1"
      })
  void readsTokens(NameKind kind, String name, String tokens) {
    List<Token> read = READER.read(name, kind).get(0).tokens();
    assertThat(String.join(" ", read.stream().map(t -> t.kind() + ":" + t.form()).toList()))
        .isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({"PERSON", "ORGANISATION", "CRAFT"})
  void signsAloneAreNoName(NameKind kind) {
    assertThat(READER.read(" -- ,.\u0001", kind)).isEmpty();
  }
}
