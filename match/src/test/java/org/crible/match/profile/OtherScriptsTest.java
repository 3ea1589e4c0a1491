package org.crible.match.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads of state and of government: as their press writes them, and as ours does. */
class OtherScriptsTest {
  private static final Profile PROFILE = Profile.standard();

  private static double score(String one, String other) {
    return PROFILE
        .score(
            PROFILE.prepare(SharedData.named("one", "Person", one)),
            PROFILE.prepare(SharedData.named("other", "Person", other)))
        .value();
  }

  @ParameterizedTest
  @CsvSource({
    "Bidzina Ivanishvili, ბიძინა ივანიშვილი",
    "Irakli Kobakhidze, ირაკლი კობახიძე",
    "Irakli Garibashvili, ირაკლი ღარიბაშვილი",
    "Salome Zourabichvili, სალომე ზურაბიშვილი",
    "Giorgi Margvelashvili, გიორგი მარგველაშვილი",
    "Mikheil Saakashvili, მიხეილ სააკაშვილი",
    "Eduard Shevardnadze, ედუარდ შევარდნაძე",
    "Nikol Pashinyan, Նիկոլ Փաշինյան",
    "Serzh Sargsyan, Սերժ Սարգսյան",
    "Robert Kocharyan, Ռոբերտ Քոչարյան",
    "Levon Ter-Petrosyan, Լևոն Տեր-Պետրոսյան",
    "Vahagn Khachaturyan, Վահագն Խաչատուրյան",
    "Armen Sarkissian, Արմեն Սարգսյան",
    "Narendra Modi, नरेन्द्र मोदी"
  })
  void bothAreOne(String latin, String own) {
    assertThat(score(latin, own)).isGreaterThanOrEqualTo(PROFILE.threshold());
  }

  @ParameterizedTest
  @CsvSource({
    "Nikol Pashinyan, Սերժ Սարգսյան",
    "Irakli Kobakhidze, მიხეილ სააკაშვილი",
    "Thaksin Shinawatra, ชวน หลีกภัย"
  })
  void twoAreNotOne(String latin, String own) {
    assertThat(score(latin, own)).isLessThan(PROFILE.threshold());
  }
}
