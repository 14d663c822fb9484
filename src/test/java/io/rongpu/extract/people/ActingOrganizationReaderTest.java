package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActingOrganizationReaderTest {

  @ParameterizedTest
  @CsvSource({
    "云杉科技很大，公司CEO来了。, 云杉科技",
    "收购了云杉科技，公司CEO来了。, 云杉科技",
    "他创办了云杉科技，公司CEO来了。, ",
    "他曾任云杉科技总监，公司CEO来了。, ",
    "他从云杉科技离开，公司CEO来了。, ",
    "云杉科技、海屿很大，公司CEO来了。, ",
    "云杉科技的产品很好，公司CEO来了。, 云杉科技",
  })
  void isTheKnownOrganisationUnlessItIsTheObjectOfAnotherDeed(String text, String organization) {
    ReadText read = ReadText.of(text).knowing("云杉科技");

    assertThat(ReadText.text(reader(read).subject(read.sentence(), read.at("公司CEO"), false)))
        .isEqualTo(organization);
  }

  @ParameterizedTest
  @CsvSource({
    "云杉科技宣布融资，公司CEO来了。云杉科技很大。, 云杉科技",
    "机器人公司海屿科技——很大，公司CEO来了。, 海屿科技",
    "云杉科技的团队很小，公司CEO来了。云杉科技很大。, 云杉科技",
    "大家都很忙，公司CEO来了。, ",
  })
  void isWhomTheWordsShowThatTheSentenceSpeaksOf(String text, String organization) {
    ReadText read = ReadText.of(text);

    assertThat(ReadText.text(reader(read).subject(read.sentence(), read.at("公司CEO"), false)))
        .isEqualTo(organization);
  }

  @Test
  void isAnInvestmentFirmOnlyForTitlesOfFirms() {
    ReadText read = ReadText.of("红松资本很大，其合伙人来了。");
    read.context()
        .book()
        .add(new Name(List.of("红松资本"), read.span("红松资本"), Entity.Kind.INVESTMENT_FIRM));

    assertThat(ReadText.text(reader(read).subject(read.sentence(), read.at("其"), true)))
        .isEqualTo("红松资本");
    assertThat(reader(read).subject(read.sentence(), read.at("其"), false)).isNull();
  }

  private static ActingOrganizationReader reader(ReadText read) {
    return new ActingOrganizationReader(read.context(), new EmployerNames(read.context()));
  }
}
