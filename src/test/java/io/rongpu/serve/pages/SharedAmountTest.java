package io.rongpu.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Iris;
import io.rongpu.serve.protocol.Version;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds A and A+ of one company, told by one sentence. */
class SharedAmountTest {

  private static final String DATA = "https://w3id.org/rongpu/id/";
  private static final String ROUND = DATA + "round/";

  @ParameterizedTest
  @CsvSource({
    "青杉仪器连续完成A轮和A+轮融资，两轮合计金额为3亿元。, 两轮合计金额为3亿元",
    "青杉仪器完成A轮及A+轮融资，融资总额近2亿元，由星渚资本领投。, 融资总额近2亿元",
    "青杉仪器宣布完成A轮、A+轮融资，累计超1.5亿美元。, 累计超1.5亿美元",
    "青杉仪器完成共计8000万元的融资前，已完成A轮和A+轮，共8000万元。, 共8000万元"
  })
  void isToldInTheWordsOfTheSentence(String sentence, String words) {
    SharedAmount shared = shared(sentence, "", "a");
    assertThat(shared).isNotNull();
    assertThat(shared.words()).isEqualTo(words);
    assertThat(shared.others())
        .extracting(other -> other.node().getURI())
        .containsExactly(ROUND + "a-plus");
    assertThat(shared.draw(visit(Language.ZH)).render()).contains("与A+轮合计：", words);
    assertThat(shared.draw(visit(Language.EN)).render()).contains("together with ");
  }

  @Test
  void isToldOfEachOfTheRounds() {
    String sentence = "青杉仪器完成A轮和A+轮融资，合计3亿元。";
    assertThat(shared(sentence, "", "a-plus")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青杉仪器连续完成A轮和A+轮融资。",
        "青杉仪器连续完成A轮和A+轮融资，两轮金额均超过1亿元。",
        "云梯医疗三轮合计近2亿元；青杉仪器完成A轮和A+轮融资。",
        "青杉仪器完成A轮和A+轮融资；云梯医疗三轮合计2亿元。",
        "青杉仪器完成A轮和A+轮融资，共同创始人有2位。"
      })
  void isNoneWhereNoSumIsToldBehindTheRounds(String sentence) {
    assertThat(shared(sentence, "", "a")).isNull();
  }

  @Test
  void isNoneWhenOneOfTheTwoHasAnAmountOfItsOwn() {
    String sentence = "青杉仪器完成A轮和A+轮融资，合计3亿元。";
    String own = "<round/a-plus> rp:amount <amount/1> .";
    assertThat(shared(sentence, own, "a")).isNull();
    assertThat(shared(sentence, own, "a-plus")).isNull();
  }

  private static @Nullable SharedAmount shared(String sentence, String more, String stage) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(
            """
            BASE <https://w3id.org/rongpu/id/>
            PREFIX rp: <https://w3id.org/rongpu/ontology#>
            PREFIX rt: <https://w3id.org/rongpu/round-type/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            """
                + more
                + told(sentence, "a", sentence.lastIndexOf("A轮"), 2)
                + told(sentence, "a-plus", sentence.lastIndexOf("A+轮"), 3),
            Lang.TRIG)
        .parse(dataset);
    Site site = new Site(dataset, Iris.standard(), Version.UNKNOWN, new Memory(), new Memory());
    return SharedAmount.of(
        Knowledge.of(site, Language.ZH, null).thing(NodeFactory.createURI(ROUND + stage)));
  }

  private static String told(String sentence, String stage, int start, int length) {
    return """
    <round/%1$s> a rp:FundingRound ; rp:company <company/x> ; rp:roundType rt:%1$s ;
      prov:wasDerivedFrom <article/n#round/%1$s> .
    GRAPH <article/n> {
      <article/n#evidence/%1$s> a rp:Evidence ; rdf:subject <article/n#round/%1$s> ;
        rdf:predicate rp:roundType ; rdf:object rt:%1$s ; oa:exact "%2$s" ; oa:start 0 ; oa:end %3$d ;
        rp:mentionStart %4$d ; rp:mentionEnd %5$d ; prov:wasDerivedFrom <article/n> .
    }
    """
        .formatted(stage, sentence, sentence.length(), start, start + length);
  }

  private static Visit visit(Language language) {
    return new Visit("/", Map.of(), language, true, Iris.standard());
  }
}
