package io.rongpu.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.query.NamedQueries;
import io.rongpu.query.NamedQuery;
import io.rongpu.query.ParameterType;
import io.rongpu.source.ArticleReaders;
import io.rongpu.source.Input;
import io.rongpu.source.ReadResult;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages say in Chinese of what the program says in English, and that nothing is left out. */
class PhrasesTest {

  private static final Path SOURCES = Path.of("src/main/java/io/rongpu");

  /** The beginning of a reason for two being one, as the rules of resolution write it. */
  private static final Pattern REASON = Pattern.compile("new Reason\\(\\s*\"([^\"]+)\"");

  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  /** Texts of questions that are no words: they cut, compare or join. */
  private static final Pattern NO_WORDS =
      Pattern.compile("[^a-zA-Z]*|zh|en|CNY|/round-type/|-plus|\\^.*|https?:.*|urn:.*|[0-9].*");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "empty file | 空文件",
        "2 of 3 articles refused: a#1: no title and no body; line 4: not a JSON object"
            + " | 3 篇中拒收 2 篇：a#1：没有标题，也没有正文；第 4 行：不是 JSON 对象",
        "larger than 64 MiB: split the file | 大于 64 MiB：请拆分文件",
        "the names differ by 资本 and 创投 only (62) | 名称只差“资本”与“创投”（62）",
        "both are called 王小山 (30) | 两者都叫 王小山（30）",
        "meta.com (since 2014) | meta.com（2014 年起）",
        "press (2008 to 2015) | 新闻（2008 至 2015 年）",
        "violates a shape: A round has a company 轮次要有公司 (<urn:r>) | 违反形状：轮次要有公司 (<urn:r>)",
        "Query x takes a smaller number for limit; its parameters: limit: integer. | “行数”要填小一些的数。"
      })
  void saysInChineseWhatIsSaidInEnglish(String english, String chinese) {
    assertThat(Phrases.chinese(english)).isEqualTo(chinese);
  }

  @Test
  void knowsNoChineseOfWhatNobodyWroteDown() {
    assertThat(Phrases.chinese("a thing nobody says")).isNull();
  }

  @ParameterizedTest
  @EnumSource(ParameterType.class)
  void sayWhatEveryParameterTakes(ParameterType type) {
    assertThat(Phrases.chinese(type.expectation())).isNotNull();
  }

  static Stream<byte[]> unreadable() throws Exception {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
      zip.write(new byte[100]);
    }
    return Stream.of(
        new byte[0],
        new byte[] {0, 1, 2, 3, 0, 0, 0, 1},
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF, 'a'},
        new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0x80, (byte) 0xFF},
        "---\ntitle: 有题无文\n---\n".getBytes(StandardCharsets.UTF_8),
        "---\n---\n".getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void everyRefusalOfAFileHasItsChinese(byte[] content) throws Exception {
    for (String ending : List.of(".md", ".html", ".jsonl", ".rss", ".md.gz", ".jpeg")) {
      Path file = Files.write(folder.resolve("a" + ending), content);
      Input input = Input.of(file, "a" + ending);
      ArticleReaders.standard().read(input, content).stream()
          .filter(ReadResult.Refused.class::isInstance)
          .map(result -> ((ReadResult.Refused) result).reason())
          .forEach(reason -> assertThat(Phrases.chinese(reason)).as(reason).isNotNull());
    }
  }

  @Test
  void everyReasonForBeingOneHasItsChinese() throws Exception {
    List<String> known =
        Lines.of("phrases.tsv").stream().map(line -> line.get(0).split("\\{")[0]).toList();
    try (Stream<Path> files = Files.list(SOURCES.resolve("resolve"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        REASON
            .matcher(Files.readString(file))
            .results()
            .forEach(reason -> assertThat(known).as(file.toString()).contains(reason.group(1)));
      }
    }
  }

  @Test
  void everySourceOfTheDictionaryHasItsChinese() throws Exception {
    try (Stream<String> lines = Files.lines(Path.of("data/dictionary/links.tsv"))) {
      lines
          .filter(line -> !line.startsWith("#") && !line.endsWith("\tsource"))
          .map(line -> line.split("\t")[3])
          .filter(source -> source.contains(" ") || !source.contains("."))
          .forEach(
              source ->
                  assertThat(Phrases.chinese(source))
                      .as(source)
                      .isNotNull()
                      .doesNotContainPattern("(?<![\\w.-])[a-z]{3,}(?![\\w.-])"));
    }
  }

  static Stream<NamedQuery> questions() {
    return NamedQueries.bundled().all().stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyColumnOfAQuestionHasAHeadingAndEveryWordItWritesTwoLanguages(NamedQuery question) {
    String text = question.text().replaceAll("(?m)^\\s*#.*$", "");
    Query query = QueryFactory.create(question.text());
    for (String column : query.getResultVars()) {
      assertThat(Columns.heading(Language.ZH, column)).as(column).containsPattern("\\p{IsHan}");
    }
    TEXT.matcher(text)
        .results()
        .map(found -> found.group(1))
        .filter(word -> !NO_WORDS.matcher(word).matches())
        .forEach(word -> assertThat(Words.isOwn(word.strip())).as(word).isTrue());
  }
}
