package io.rongpu.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongpu.model.Entity;
import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  private final Iris iris = Iris.standard();

  @Test
  void keepsFoldersOfAnArticleKeyAndLettersOfAnyScript() {
    assertThat(iris.article("2024/五月/云杉 A+").getURI())
        .isEqualTo("https://w3id.org/rongpu/id/article/2024/五月/云杉%20A%2B");
  }

  @Test
  void encodesTheSlashOfANameButNotOfAKey() {
    Node article = iris.article("a/b");
    assertThat(iris.local(article, "company", "C/D#1").getURI())
        .isEqualTo("https://w3id.org/rongpu/id/article/a/b#company/C%2FD%231");
    assertThat(iris.thing("company", "C/D").getURI())
        .isEqualTo("https://w3id.org/rongpu/id/company/C%2FD");
  }

  @Test
  void encodesCharactersOutsideTheBasicPlaneAsUtf8() {
    assertThat(iris.thing("company", "🚀").getURI()).endsWith("/%F0%9F%9A%80");
    assertThat(iris.thing("company", "𠮷").getURI()).as("a letter stays").endsWith("/𠮷");
  }

  @Property(seed = "20261124", tries = 300)
  void differsWhereverTheNameDiffers(
      @ForAll @StringLength(max = 6) String one, @ForAll @StringLength(max = 6) String other) {
    Iris any = Iris.standard();
    if (isWellFormed(one) && isWellFormed(other)) {
      assertThat(any.thing("company", one).equals(any.thing("company", other)))
          .isEqualTo(one.equals(other));
    }
  }

  @Property(seed = "20261124", tries = 300)
  void isAlwaysAnIri(@ForAll @StringLength(max = 12) String name) {
    if (isWellFormed(name)) {
      assertThat(IRIx.create(Iris.standard().thing("company", name).getURI()).isAbsolute())
          .isTrue();
    }
  }

  @Test
  void digestDependsOnEveryPartAndOnTheirOrder() {
    assertThat(Iris.digest("a", "b")).matches("[0-9a-f]{16}").isEqualTo(Iris.digest("a", "b"));
    assertThat(
            Arrays.asList(
                    Iris.digest("a", "b"),
                    Iris.digest("b", "a"),
                    Iris.digest("ab"),
                    Iris.digest("a"),
                    Iris.digest("a", "b", ""))
                .stream()
                .collect(Collectors.toSet()))
        .hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "FundingRound,round",
    "Position,position",
    "Acquisition,acquisition",
    "StrategicPartnership,partnership",
    "CompanyIPO,ipo",
    "listing,listing"
  })
  void kindOfAnEventIsTheLastWordOfItsClass(String type, String kind) {
    assertThat(Iris.kind(type)).isEqualTo(kind);
  }

  @Test
  void kindsOfEntitiesAreThoseOfTheContract() {
    assertThat(Arrays.stream(Entity.Kind.values()).map(Iris::kind))
        .containsExactly("company", "investor", "organization", "person", "place");
  }

  @ParameterizedTest
  @ValueSource(strings = {"青藤云安全", "a~b", "50% / 半", "％", "%25", "ＪＩＢＯ, Inc.", ""})
  void aThingsNameCanBeReadOffItsIri(String name) {
    Iris iris = Iris.standard();
    assertThat(iris.name("company", iris.thing("company", name))).isEqualTo(name);
    assertThat(iris.name("investor", iris.thing("company", name))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id/", "https://example.org/kg", "https://example.org/a b/"})
  void refusesABaseThatIsNone(String base) {
    assertThatThrownBy(() -> new Iris(base))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not a base IRI: " + base + " (it must be absolute and end in / or #)");
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
