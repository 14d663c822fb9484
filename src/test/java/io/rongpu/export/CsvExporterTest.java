package io.rongpu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class CsvExporterTest {

  private final Exporter exporter = Exporters.named("csv");

  @Test
  void hasARowForEveryRoundLatestFirst() throws IOException {
    List<CSVRecord> rows = rows(export(Sample.dataset(), Layer.KNOWLEDGE));

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).toMap())
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("company", "图灵量子"),
                Map.entry("round_type", "pre-a-plus"),
                Map.entry("amount_min", "80000000"),
                Map.entry("amount_max", "100000000.5"),
                Map.entry("currency", "CNY"),
                Map.entry("amount_verbatim", "近亿元\n（约）"),
                Map.entry("lead_investors", "'=联想之星"),
                Map.entry("investors", "君联, \"资本\"; =联想之星"),
                Map.entry("financial_advisors", ""),
                Map.entry("date", "2021-07-01"),
                Map.entry("status", "Completed"),
                Map.entry("valuation_min", ""),
                Map.entry("valuation_max", ""),
                Map.entry("valuation_currency", ""),
                Map.entry("valuation_verbatim", ""),
                Map.entry("disputed", "amount"),
                Map.entry("sources", "https://news.example/2021/甲"),
                Map.entry("iri", "https://w3id.org/rongpu/id/round/8f14e45f")));
    assertThat(rows.get(1).get("status")).isEqualTo("Rumoured");
    assertThat(rows.get(1).get("date")).isEmpty();
  }

  @Test
  void quotesAfterRfc4180() {
    String text = export(Sample.dataset(), Layer.KNOWLEDGE);

    assertThat(text)
        .startsWith("company,round_type,amount_min,")
        .contains(",\"近亿元\n（约）\",")
        .contains(",\"君联, \"\"资本\"\"; =联想之星\",")
        .endsWith("\r\n");
  }

  @Test
  void takesTheGraphForTheSourceInTheClaims() throws IOException {
    List<CSVRecord> rows = rows(export(Sample.dataset(), Layer.CLAIMS));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("company")).isEqualTo("图灵量子");
    assertThat(rows.get(0).get("sources")).isEqualTo("https://news.example/2021/甲");
  }

  @Test
  void disarmsWhatASpreadsheetWouldRun() throws IOException {
    for (String name : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\\t=1")) {
      DatasetGraph dataset =
          Sample.parse(
              "ex:r a rp:FundingRound ; rp:company ex:c . ex:c skos:prefLabel '" + name + "' .");
      assertThat(rows(export(dataset, Layer.KNOWLEDGE)).get(0).get("company")).startsWith("'");
    }
    DatasetGraph harmless =
        Sample.parse("ex:r a rp:FundingRound ; rp:company ex:c . ex:c skos:prefLabel 'a=b' .");
    assertThat(rows(export(harmless, Layer.KNOWLEDGE)).get(0).get("company")).isEqualTo("a=b");
  }

  @Test
  void namesACompanyWithoutLabelByItsIri() throws IOException {
    DatasetGraph dataset =
        Sample.parse("ex:r a rp:FundingRound ; rp:company <https://a/company/A%20%2B%E7%94%B2+> .");

    assertThat(rows(export(dataset, Layer.KNOWLEDGE)).get(0).get("company")).isEqualTo("A +甲+");
  }

  @Test
  void isAHeadingWhenThereAreNoRounds() {
    assertThat(export(DatasetGraphFactory.create(), Layer.ALL))
        .isEqualTo(String.join(",", Deal.COLUMNS) + "\r\n");
  }

  @Test
  void givesTheSameBytesWhateverTheOrderOfInsertion() {
    String first = export(Sample.dataset(), Layer.ALL);

    assertThat(export(Sample.shuffled(Sample.dataset(), 3), Layer.ALL)).isEqualTo(first);
  }

  private String export(DatasetGraph dataset, Layer layer) {
    return Sample.export(exporter, dataset, layer);
  }

  private static List<CSVRecord> rows(String text) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text))
        .getRecords();
  }
}
