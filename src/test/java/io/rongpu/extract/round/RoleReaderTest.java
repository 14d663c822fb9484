package io.rongpu.extract.round;

import static io.rongpu.extract.Told.CHARACTERS;
import static io.rongpu.extract.Told.expected;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is in a round, and as what; the articles are of 2020-05-18. */
class RoleReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成B轮融资，领投方为红松资本，跟投方为白杨创投。 | 云杉科技 b 红松资本*+白杨创投 2020-05-18
          云杉科技完成B轮融资，投资方为红松资本、白杨创投。 | 云杉科技 b 红松资本+白杨创投 2020-05-18
          云杉科技完成B轮融资，红松资本领投，青檀资本担任财务顾问。 | 云杉科技 b 红松资本* fa:青檀资本 2020-05-18
          云杉科技完成B轮融资，投资方正是红松资本。 | 云杉科技 b 红松资本 2020-05-18
          云杉科技完成B轮融资，领投方红松资本合伙人周明表示看好。 | 云杉科技 b 2020-05-18
          云杉科技完成B轮融资，投资方由红松资本和白杨创投组成。 | 云杉科技 b 红松资本+白杨创投 2020-05-18
          云杉科技完成B轮融资，海屿集团、白杨创投等机构成为新增的战略投资者。 | 云杉科技 b 海屿集团+白杨创投 2020-05-18
          云杉科技完成B轮融资，还引入海屿集团作为战略投资方。 | 云杉科技 b 海屿集团 2020-05-18
          云杉科技完成B轮融资，红松资本领投。 // 参与本轮融资的其他机构还有白杨创投。 | 云杉科技 b 红松资本*+白杨创投 2020-05-18
          云杉科技完成B轮融资，红松资本领投。 // 其他跟投方还有白杨创投。 | 云杉科技 b 红松资本*+白杨创投 2020-05-18
          云杉科技完成B轮融资，红松资本领投，此外还有白杨创投。 | 云杉科技 b 白杨创投+红松资本* 2020-05-18
          云杉科技完成B轮融资，红松资本领投，此外还有医疗产品。 | 云杉科技 b 红松资本* 2020-05-18
          云杉科技完成B轮融资，投资方为红松资本、白杨创投以及多位投资人，包括青檀资本。 | 云杉科技 b 红松资本+白杨创投+青檀资本 2020-05-18
          云杉科技完成B轮融资，红松资本领投。 // 另一投资方是白杨创投。 | 云杉科技 b 红松资本*+白杨创投 2020-05-18
          """)
  void readsWhatSomebodyIsCalled(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成B轮融资，由红松资本领投，白杨创投跟投。 | 云杉科技 b 红松资本*+白杨创投 2020-05-18
          云杉科技获红松资本独家投资B轮融资。 | 云杉科技 b 红松资本 2020-05-18
          云杉科技获得红松资本、白杨创投的B轮融资。 | 云杉科技 b 红松资本+白杨创投 2020-05-18
          云杉科技完成B轮融资，红松资本领投。 // 白杨创投亦参与了此次融资。 | 云杉科技 b 红松资本*+白杨创投 2020-05-18
          云杉科技完成B轮融资，红松资本领投。 // 同时，原有股东白杨创投、青檀资本等悉数跟投。 | 云杉科技 b 红松资本*+白杨创投+青檀资本 2020-05-18
          云杉科技获得红松资本与白杨创投参投1亿元融资。 | 云杉科技 1亿元 红松资本+白杨创投 2020-05-18
          云杉科技完成B轮融资，云杉科技继续加码研发。 | 云杉科技 b 2020-05-18
          云杉科技完成B轮融资，由红松资本主投，老股东白杨创投持续大力加持。 | 云杉科技 b 红松资本*+白杨创投 2020-05-18
          云杉科技完成B轮融资，红松资本主导，白杨创投参与。 | 云杉科技 b 红松资本+白杨创投 2020-05-18
          云杉科技完成由红松资本主导的B轮融资。 | 云杉科技 b 红松资本* 2020-05-18
          云杉科技完成B轮融资，红松资本领投，前一轮投资人白杨创投也跟进了这轮融资。 | 云杉科技 b 红松资本*+白杨创投 2020-05-18
          云杉科技完成B轮融资，由青檀创业投资合伙企业、红松资本投资。 | 云杉科技 b 青檀创业投资合伙企业+红松资本 2020-05-18
          本轮融资完成后，云杉科技估值达5亿元。云杉科技完成B轮融资，红松资本领投。 | 云杉科技 b 红松资本* 2020-05-18
          云杉科技获得红松资本2000万元的A轮融资和白杨创投的天使轮融资。 | 云杉科技 a 2000万元 红松资本 2020-05-18; 云杉科技 angel 白杨创投
          """)
  void readsWhatSomebodyDoes(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉科技完成B轮融资，由红松资本通过收购老股的方式领投。 | 云杉科技 b 红松资本* 2020-05-18
          云杉科技完成B轮融资，红松资本领投，红松资本也是投资方为数不多的一家。 | 云杉科技 b 红松资本* 2020-05-18
          """)
  void keepsTheRoleOfTheFirstRuleAndNoWordsOfMeans(String text, String rounds) {
    assertThat(Told.in(CHARACTERS, text).rounds()).containsExactlyElementsOf(expected(rounds));
  }
}
