package io.rongpu.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.UnreadableArticleException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {

  private static final String TEXT = "李喆的公司完成了𠮷轮融资";

  @ParameterizedTest
  @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16BE, \uFEFF", "UTF-16LE, \uFEFF", "GB18030, ''"})
  void decodesChineseWithoutDeclaration(String charset, String mark) {
    assertThat(TextDecoder.decode((mark + TEXT).getBytes(Charset.forName(charset))))
        .isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta charset=gbk>                                                       | GB18030
          <meta http-equiv="Content-Type" content="text/html; charset=gb2312">     | GB18030
          <?xml version="1.0" encoding="GB18030"?>                                 | GB18030
          <meta charset="big5">                                                    | Big5
          <meta charset="no-such-charset">                                         | GB18030
          <meta charset="gbk">                                                     | UTF-8
          """)
  void decodesWhatIsDeclaredUnlessItIsUtf8(String declaration, String charset) {
    String text = declaration + "公司完成融資";
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @Test
  void makesLineEndsUniform() {
    assertThat(TextDecoder.decode("a\r\nb\rc".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("a\nb\nc");
  }

  @Test
  void keepsTextWithStrayControlCharacter() {
    assertThat(TextDecoder.decode("甲\b乙".getBytes(StandardCharsets.UTF_8))).isEqualTo("甲\b乙");
  }

  @Test
  void refusesEmptyAndBlankFiles() {
    assertRefused(new byte[0], "empty file");
    assertRefused(" \n\t".getBytes(StandardCharsets.UTF_8), "empty file");
    assertRefused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "empty file");
  }

  @Test
  void refusesBinaryFiles() {
    assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "not text: it holds binary data");
    assertRefused(new byte[] {1, 2, 3, 4, 5, 6, 'a'}, "not text: it holds binary data");
    assertRefused(
        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0},
        "not text: neither UTF-8 nor GB18030");
    assertRefused(new byte[] {(byte) 0xFF, (byte) 0xFE, 0}, "not text: damaged UTF-16LE");
    assertRefused(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', (byte) 0xFF},
        "not text: neither UTF-8 nor GB18030");
  }

  @Test
  void refusesDamagedUtf8InsteadOfReadingItAsWrongChinese() {
    byte[] bytes = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
    bytes[0] = (byte) 0x81;
    assertRefused(bytes, "not text: damaged UTF-8");
  }

  private static void assertRefused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> TextDecoder.decode(bytes))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage(reason);
  }
}
