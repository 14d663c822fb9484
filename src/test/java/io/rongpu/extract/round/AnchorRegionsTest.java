package io.rongpu.extract.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorRegionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          云杉获得A轮融资，红松资本领投，随后完成B轮融资 | 云杉获得A轮融资，红松资本领投 / ，随后完成B轮融资
          云杉获得A轮融资，公司在杭州，随后完成B轮融资 | 云杉获得A轮融资 / ，公司在杭州，随后完成B轮融资
          云杉获得A轮融资，2018年3月，又获红松资本投资，完成B轮融资 | 云杉获得A轮融资 / ，2018年3月，又获红松资本投资，完成B轮融资
          云杉完成红松资本的天使轮融资和白杨创投的A轮融资 | 云杉完成红松资本的天使轮融资 / 和白杨创投的A轮融资
          云杉获红松资本领投的天使轮融资和白杨创投领投，青檀基金跟投的A轮融资 | 云杉获红松资本领投的天使轮融资 / 和白杨创投领投，青檀基金跟投的A轮融资
          云杉获天使轮融资，红松资本领投，以及由白杨创投领投，青檀基金跟投的A轮融资 | 云杉获天使轮融资，红松资本领投， / 以及由白杨创投领投，青檀基金跟投的A轮融资
          云杉获得A轮融资，红松资本领投；上一轮融资发生于2014年，白杨创投领投，数额达4亿元融资 | 云杉获得A轮融资，红松资本领投 / ；上一轮融资发生于2014年，白杨创投领投，数额达4亿元融资
          云杉8月获B轮融资，由红松资本和白杨等风投共同注资；9月又完成C轮融资 | 云杉8月获B轮融资，由红松资本和白杨等风投共同注资 / ；9月又完成C轮融资
          云杉8月获B轮融资，红松资本投资的公司也在场；12月完成C轮融资 | 云杉8月获B轮融资 / ，红松资本投资的公司也在场；12月完成C轮融资
          云杉完成B轮融资，红松资本领投 | 云杉完成B轮融资，红松资本领投
          """)
  void givesClausesOfRolesToTheRoundBeforeThemAndOthersToTheNext(String sentence, String regions) {
    Marked marked = Marked.of(sentence);

    assertThat(AnchorRegions.cut(marked.text().masked(), marked.sentence(), marked.anchors()))
        .map(marked::words)
        .isEqualTo(List.of(regions.split(" / ")));
  }
}
