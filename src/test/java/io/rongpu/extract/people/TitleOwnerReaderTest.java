package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.people.EmployerReader.Employer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleOwnerReaderTest {

  @ParameterizedTest
  @CsvSource({
    "云杉科技CEO周明来了。, CEO, 云杉科技",
    "云杉科技天使投资人兼董事长周明来了。, 董事长, 云杉科技",
    "他的CEO来了。, CEO, ",
  })
  void theOrganisationStandsBeforeTheTitleAndBeforeWhatElseSomebodyIsThere(
      String text, String title, String organization) {
    ReadText read = ReadText.of(text);

    Employer employer = reader(read).read(read.sentence(), read.titles(title), null, read.at("来了"));

    assertThat(organization(employer)).isEqualTo(organization);
  }

  @Test
  void aBareTitleBesideATitledPersonIsOfTheSameEmployer() {
    ReadText read = ReadText.of("云杉科技CEO周明和CTO林晓东来了。");
    TitleOwnerReader owners = reader(read);
    owners.read(read.sentence(), read.titles("CEO"), null, read.after("周明"));

    Employer second =
        owners.read(read.sentence(), read.titles("CTO"), read.titles("CEO"), read.after("林晓东"));

    assertThat(organization(second)).isEqualTo("云杉科技");
  }

  @Test
  void anotherSentenceForgetsTheEmployerOfTheOneBefore() {
    ReadText read = ReadText.of("云杉科技CEO周明和CTO林晓东来了。");
    TitleOwnerReader owners = reader(read);
    owners.read(read.sentence(), read.titles("CEO"), null, read.after("周明"));
    owners.begin();

    Employer second =
        owners.read(read.sentence(), read.titles("CTO"), read.titles("CEO"), read.after("林晓东"));

    assertThat(organization(second)).isNull();
  }

  @Test
  void aDepartmentBehindAPostIsOfTheSameEmployer() {
    ReadText read = ReadText.of("远帆集团副总裁、海外投资部负责人周明芳来了。");

    Employer employer =
        reader(read)
            .read(read.sentence(), read.titles("负责人"), read.titles("副总裁"), read.after("周明芳"));

    assertThat(organization(employer)).isEqualTo("远帆集团");
  }

  @Test
  void postsOfOnePersonAreJoinedByAConjunctionAndNothingElse() {
    ReadText read = ReadText.of("云杉科技CEO、海屿总监周明，白杨顾问");
    TitleOwnerReader owners = reader(read);

    assertThat(owners.areJoined(read.after("CEO"), read.at("海屿"))).isTrue();
    assertThat(owners.areJoined(read.after("总监"), read.at("白杨"))).isFalse();
    assertThat(owners.areJoined(read.at("海屿"), read.after("CEO"))).isFalse();
  }

  private static TitleOwnerReader reader(ReadText read) {
    TitleOwnerReader owners = new TitleOwnerReader(read.context(), read.employers());
    owners.begin();
    return owners;
  }

  private static @Nullable String organization(@Nullable Employer employer) {
    return employer == null ? null : ReadText.text(employer.organization());
  }
}
