package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.model.Entity;
import io.rongpu.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvestingPersonTest {

  @ParameterizedTest
  @CsvSource({"天使投资人周明,周明", "云杉集团董事长周明,周明", "天使周明,周明", "影星 周明,周明", "创始人 杨·塔林,杨·塔林"})
  void readsThePersonBehindAPostOrCalling(String item, String person) {
    Name name = person(item).titled(new Span(0, item.length()));

    assertThat(name).isNotNull();
    assertThat(name.text()).isEqualTo(person);
    assertThat(name.kind()).isEqualTo(Entity.Kind.PERSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"周明", "投资人云杉资本", "大天使周明", "影星"})
  void readsNobodyWithoutAPostOrBehindItAFirm(String item) {
    assertThat(person(item).titled(new Span(0, item.length()))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"周明", "王小明", "埃里克·施密特"})
  void takesAPersonalNameForAPerson(String name) {
    assertThat(is(name, name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jane Doe（Kumo CEO）", "Jane Doe，Kumo的联合创始人", "Jane Doe, former Kumo CEO"})
  void takesALatinNameForAPersonWhereItsPostFollows(String text) {
    assertThat(is("Jane Doe", text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jane Doe（领投）", "Jane Doe、Kumo的CEO", "Jane Doe"})
  void takesALatinNameForAFirmWhereNoPostFollows(String text) {
    assertThat(is("Jane Doe", text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"云杉资本", "周资本", "王刚基金"})
  void takesWhatEndsLikeAFirmForNoPerson(String name) {
    assertThat(is(name, name)).isFalse();
  }

  private static boolean is(String name, String text) {
    return person(text).is(Name.of(name, new Span(0, name.length()), Entity.Kind.INVESTMENT_FIRM));
  }

  private static InvestingPerson person(String text) {
    return new InvestingPerson(text, new NameReader(text).words());
  }
}
