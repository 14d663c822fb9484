package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.mention.Name;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkplacesTest {

  @ParameterizedTest
  @CsvSource({
    "周明在海屿集团担任CTO。, 海屿集团",
    "周明加入海屿集团，后在白杨科技担任CTO。, 白杨科技",
    "周明加入其团队，担任CTO。, ",
    "周明在海屿集团工作，调任白杨科技，担任CTO。, 白杨科技",
    "周明曾在海屿集团和白杨科技等公司担任CTO。, 海屿集团; 白杨科技",
    "周明曾在海屿集团、白杨科技担任CTO。, 海屿集团; 白杨科技",
    "周明担任CTO。, ",
  })
  void findsWhatStandsBehindTheLastWordOfPlaceBeforeTheVerb(String text, String organizations) {
    ReadText read = ReadText.of(text);

    assertThat(
            new Workplaces(read.context(), read.employers())
                .places(read.sentence(), read.at("CTO")).stream().map(Name::text))
        .containsExactlyElementsOf(
            organizations == null ? List.of() : List.of(organizations.split("; ")));
  }

  @ParameterizedTest
  @CsvSource({
    "海屿集团任命周明为CFO。, 海屿集团",
    "海屿集团宣布聘请周明为CFO。, 海屿集团",
    "海屿集团投资周明为CFO。, ",
  })
  void findsWhoAppoints(String text, String organization) {
    ReadText read = ReadText.of(text);

    assertThat(
            ReadText.text(
                new Workplaces(read.context(), read.employers())
                    .appointing(read.sentence(), read.at("为CFO"))))
        .isEqualTo(organization);
  }
}
