package io.rongpu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {

  @Test
  void leavesOutBlankLinesAndTakesMissingListsForEmpty() throws IOException {
    assertThat(GoldReader.read("g", new StringReader("\n{\"id\": \"x\"}\n  \n{\"id\": \"y/z\"}\n")))
        .containsExactly(new GoldArticle("x", Facts.NONE), new GoldArticle("y/z", Facts.NONE));
  }

  @Test
  void takesUnknownTypesAndAmountsWithoutEndsForNotTold() {
    Round round =
        Claims.gold(
                "{'id': 'a', 'rounds': [{'company': '云杉', 'type': 'unknown', 'amount': {'text':"
                    + " '大额', 'min': null, 'max': null, 'currency': 'CNY'}}]}")
            .facts()
            .rounds()
            .get(0);

    assertThat(round).hasToString("company 云杉; status completed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id': 'a'              | g, line 2 is no JSON (",
        "{'id': 'a'} {}          | g, line 2 is no JSON (",
        "['a']                   | g, line 2 is no object: give one article a line, in { }",
        "{'rounds': []}          | g, line 2: id is missing: give a text in quotes",
        "{'id': 7}               | g, line 2: id is 7: give a text in quotes, or null",
        "{'id': 'a', 'rounds': 1} | g, line 2: rounds is no list: write [ ] around it",
        "{'id': 'a', 'rounds': [{'type': 'A'}]} | g, line 2, rounds[0]: company is missing: give a list of names, or []",
        "{'id': 'a', 'hq': ['x']} | g, line 2, hq[0] is \"x\": give an object { }",
        "{'id': 'a', 'founded': [{'company': [1], 'date': '2014'}]} | g, line 2, founded[0]: company has 1: give a list of names in quotes",
        "{'id': 'a', 'rounds': [{'company': ['x'], 'amount': {'min': '1'}}]} | g, line 2, rounds[0], amount: min is \"1\": give a number, or null",
      })
  void saysOnOneLineWhatIsWrongInWhichLine(String line, String message) {
    String gold = "{\"id\": \"first\"}\n" + line.replace('\'', '"') + "\n";

    assertThatThrownBy(() -> GoldReader.read("g", new StringReader(gold)))
        .isInstanceOf(GoldException.class)
        .message()
        .startsWith(message.replace('\'', '"'))
        .doesNotContain("\n");
  }
}
