package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "周明",
        "王小明",
        "欧阳明月",
        "诸葛亮",
        "贝索斯",
        "埃里克·施密特",
        "穆罕默德·本·萨勒曼",
        "Jaan Tallinn",
        "Mary-Kate O'Brien",
        " 周明 ",
      })
  void takesFormOfPersonalName(String form) {
    assertThat(PersonReader.isPerson(form)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "王",
        "公司",
        "平台",
        "高管",
        "金融",
        "方面",
        "于是",
        "成立",
        "江苏",
        "安徽",
        "云杉资本集团",
        "埃里克·施密特表示",
        "Sam",
        "openai",
        "",
      })
  void refusesWhatNamesNobody(String form) {
    assertThat(PersonReader.isPerson(form)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          周明表示会继续          | 周明
          周明宣布离开            | 周明
          周明担任首席执行官      | 周明
          周明先生                | 周明
          周明（创始人）          | 周明
          陈小兵 CEO              | 陈小兵
          陈小兵、王芳            | 陈小兵
          余承东的团队            | 余承东
          欧阳明月说              | 欧阳明月
          埃里克·施密特表示       | 埃里克·施密特
          Jack Clark说            | Jack Clark
          杰克-伍德斯说           | 杰克-伍德斯
          埃里克·施密特-伍德表示  | 埃里克·施密特-伍德
          """)
  void readsNameUpToTheWordsAfterIt(String sentence, String name) {
    Name read = PersonReader.at(sentence, 0);

    assertThat(read).isNotNull();
    assertThat(read.text()).isEqualTo(name);
    assertThat(read.span()).isEqualTo(new Span(0, name.length()));
    assertThat(read.kind()).isEqualTo(Entity.Kind.PERSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"公司表示", "平台上线", "成立之后", "江苏企业", "于是离开", "得到投资", "", "  "})
  void readsNobodyWhereNoNameBegins(String sentence) {
    assertThat(PersonReader.at(sentence, 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"埃里克·施密特, true", "杰克-伍德斯, true", "周明, false", "A-B, false"})
  void tellsTranscribedNames(String form, boolean transcribed) {
    assertThat(PersonReader.isTranscribed(form)).isEqualTo(transcribed);
  }

  @Test
  void skipsSpacesBeforeTheName() {
    assertThat(PersonReader.at("CEO  周明", 3))
        .isEqualTo(Name.of("周明", new Span(5, 7), Entity.Kind.PERSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          来自云杉的周明         | 周明
          公司由陈小兵           | 陈小兵
          创始人是埃里克·施密特  | 埃里克·施密特
          founded by Jack Clark  | Jack Clark
          """)
  void readsNameThatEndsHere(String sentence, String name) {
    Name read = PersonReader.before(sentence, sentence.length());

    assertThat(read).isNotNull();
    assertThat(read.span().of(sentence)).isEqualTo(name);
  }

  @Property(seed = "20261124", tries = 300)
  void readsAnyTextAtAnyPlace(@ForAll String text, @ForAll @IntRange(max = 50) int place) {
    int at = Math.min(place, text.length());
    Name after = PersonReader.at(text, at);
    Name before = PersonReader.before(text, at);

    if (after != null) {
      assertThat(after.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(after.span().of(text)).isEqualTo(after.text());
    }
    if (before != null) {
      assertThat(before.span().end()).isLessThanOrEqualTo(at);
      assertThat(before.span().of(text)).isEqualTo(before.text());
    }
  }
}
