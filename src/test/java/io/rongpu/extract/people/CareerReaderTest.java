package io.rongpu.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.extract.mention.Name;
import io.rongpu.model.Entity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareerReaderTest {

  @Test
  void theNextPostIsOfTheSamePersonAtTheOrganisationBetweenTheTitles() {
    assertThat(next("周明曾任海屿集团总监、苍梧教育产品经理。")).containsExactly("苍梧教育: 周明, [产品经理], former");
  }

  @Test
  void aTitleWithoutOrganisationIsOfTheOneBefore() {
    assertThat(next("周明曾任海屿集团总监，后任产品经理。")).containsExactly("海屿集团: 周明, [产品经理], former");
  }

  @Test
  void aDepartmentIsOfTheOrganisationBeforeAndBelongsToTheTitle() {
    assertThat(next("周明曾任海屿集团总监、战略投资部产品经理。")).containsExactly("海屿集团: 周明, [战略投资部产品经理], former");
  }

  @Test
  void whatIsHeldNowIsNotOver() {
    assertThat(next("周明曾任海屿集团总监，现任苍梧教育产品经理。")).containsExactly("苍梧教育: 周明, [产品经理]");
  }

  @Test
  void readsNothingWhereTheClauseEndsOrAnotherPersonStands() {
    assertThat(next("周明曾任海屿集团总监：苍梧教育产品经理。")).isEmpty();
    assertThat(next("周明曾任海屿集团总监，林晓东任产品经理。林晓东很忙。")).isEmpty();
  }

  private static List<String> next(String text) {
    ReadText read = ReadText.of(text);
    TitleSequence first = read.titles("总监");
    Name organization = new Name(List.of("海屿集团"), read.span("海屿集团"), Entity.Kind.ORGANIZATION);
    Held last = new Held(read.person("周明"), organization, false, true, first);
    return new CareerReader(read.context(), read.people(), read.employers())
        .read(read.sentence(), read.titles("产品经理"), first.span().end(), last).stream()
            .map(ReadText::line)
            .toList();
  }
}
