package io.rongpu.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconTest {

  private static final Path RESOURCES = Path.of("src/main/resources/io/rongpu");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileSaysWhereItsWordsComeFrom(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String mark = commentMark(lines);
    String head =
        String.join(" ", lines.stream().takeWhile(line -> line.startsWith(mark)).toList());
    assertThat(head).containsAnyOf("Origin", "Ours");
  }

  @ParameterizedTest
  @MethodSource("files")
  void noFileRepeatsAWord(Path file) throws IOException {
    assertThat(entries(file).map(line -> line.split("\t")[0])).doesNotHaveDuplicates().isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileIsNormalisedAndTrimmed(Path file) throws IOException {
    String text = Files.readString(file);
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    assertThat(text).doesNotContain("\r", "\uFEFF").endsWith("\n");
    assertThat(entries(file)).allSatisfy(line -> assertThat(line).isEqualTo(line.strip()));
  }

  @Test
  void everyNamedStageIsInTheScheme() {
    var scheme = RDFDataMgr.loadGraph("ontology/round-types.ttl");
    List<String> known =
        scheme.stream().map(triple -> triple.getSubject()).map(Node::getLocalName).toList();

    assertThat(known).containsAll(ResourceTable.load("stages").values());
  }

  @Test
  void namedStagesAreLowerCaseBecauseTheyAreLookedUpSo() {
    assertThat(ResourceTable.load("stages").keySet())
        .allSatisfy(name -> assertThat(name).isLowerCase().isEqualTo(HalfWidth.fold(name)));
  }

  @Test
  void everyCurrencyHasAnIsoCode() {
    assertThat(ResourceTable.load("currencies").values())
        .allSatisfy(
            code ->
                assertThat(java.util.Currency.getAvailableCurrencies())
                    .extracting(java.util.Currency::getCurrencyCode)
                    .contains(code));
  }

  @Test
  void findsTheLongestWordOnEitherSide() {
    Lexicon endings = Lexicon.load("firm-endings");

    assertThat(endings.longestBefore("某某创业投资", 6)).isEqualTo("创业投资");
    assertThat(endings.longestBefore("某某", 2)).isNull();
    assertThat(endings.longestAt("创业投资机构", 0)).isEqualTo("创业投资");
    assertThat(endings.longestAt("机构", 2)).isNull();
  }

  @Test
  void findsAWordAnywhereInAText() {
    Lexicon endings = Lexicon.load("firm-endings");

    assertThat(endings.isIn("某某创业投资机构")).isTrue();
    assertThat(endings.isIn("某某")).isFalse();
    assertThat(endings.isIn("")).isFalse();
  }

  @Test
  void namesTheResourceThatIsMissing() {
    assertThatThrownBy(() -> Lexicon.load("no-such-list"))
        .hasMessageContaining("No resource /io/rongpu/extract/no-such-list.txt");
  }

  private static Stream<String> entries(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String mark = commentMark(lines);
    return lines.stream()
        .filter(line -> !line.startsWith(mark) && !line.isBlank())
        .map(line -> line.replaceFirst("\\s+#.*", ""));
  }

  /** Lists of CSS selectors, which may begin with #, have comments of two slashes. */
  private static String commentMark(List<String> lines) {
    return lines.get(0).startsWith("//") ? "//" : "#";
  }
}
