package io.rongpu.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.rdf.Ontology;
import io.rongpu.rdf.Vocabulary;
import io.rongpu.serve.ServedSamples;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All pages of the samples in Chinese: what is in Latin letters is a name, a keyword or an IRI. */
class ChinesePagesIT {

  /** What is called so in Chinese as well. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "SPARQL",
          "CSV",
          "JSON",
          "RDF",
          "SHACL",
          "IRI",
          "ISO",
          "UTC",
          "RSS",
          "Atom",
          "FA",
          "ttl",
          "jsonld",
          "nt",
          "CNY",
          "USD",
          "EUR",
          "GBP",
          "IPO",
          "CEO",
          "broken-empty",
          "English");

  /** Addresses and the names of hosts, rules and commands, which are the same in every language. */
  private static final Pattern NAMES_OF_THINGS =
      Pattern.compile(
          "https?://\\S+|\\b[\\w-]+(\\.[\\w-]+)+\\b|规则 \\S+|rongpu \\w+|--\\w+( [A-Z]+)*"
              + "|[0-9]{4}-[0-9]{2}-[0-9]{2}T\\S+");

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'&.+-]*");

  /** What an article, a name or an amount says. */
  private static final List<Node> SAID =
      List.of(
          Vocabulary.PREF_LABEL,
          Vocabulary.ALT_LABEL,
          Vocabulary.TEXT,
          Vocabulary.HEADLINE,
          Vocabulary.KEY,
          Vocabulary.CURRENCY,
          Vocabulary.VERBATIM);

  @TempDir static Path folder;
  private static ServedSamples samples;
  private static Set<String> names;

  @BeforeAll
  static void start() {
    samples = ServedSamples.start(folder.resolve("kg"));
    names = names();
  }

  @AfterAll
  static void stop() {
    samples.close();
  }

  @Test
  void everyPageThatLinksLeadToSpeaksChinese() throws Exception {
    Deque<String> toVisit = new ArrayDeque<>(List.of("/?lang=zh"));
    Set<String> visited = new HashSet<>();
    Map<String, String> foreign = new TreeMap<>();
    while (!toVisit.isEmpty()) {
      String address = toVisit.pop();
      if (!visited.add(address)) {
        continue;
      }
      Document page = page(address);
      foreign(page).forEach(word -> foreign.putIfAbsent(word, address));
      page.select("a[href]").eachAttr("href").stream()
          .filter(ChinesePagesIT::isWorthVisiting)
          .forEach(toVisit::add);
    }
    assertThat(foreign).isEmpty();
    assertThat(visited).hasSizeGreaterThan(250);
  }

  @Test
  void whatAFormIsAnsweredSpeaksChinese() throws Exception {
    for (String wrong :
        List.of(
            "/ask/biggest-rounds?limit=many",
            "/ask/biggest-rounds?limit=99999999999999999999",
            "/ask/recent-rounds?since=soon",
            "/ask/as-of?date=2019-13",
            "/ask/new-since?since=never",
            "/explore?since=bald",
            "/explore?view=rounds&until=1",
            "/search?q=" + URLEncoder.encode("没有这样的名称", StandardCharsets.UTF_8),
            "/page/company/nobody",
            "/page?iri=urn:nothing")) {
      Document page = page(wrong + (wrong.contains("?") ? "&" : "?") + "lang=zh");
      Set<String> words = foreign(page);
      words.removeAll(Set.of("many", "soon", "never", "bald"));
      assertThat(words).as(wrong).isEmpty();
    }
    assertThat(page("/explore?since=bald&lang=zh").select("[role=alert]").text())
        .isEqualTo("“起”要填日期，如 2018-12-05、2018-12 或 2018，不能是“bald”。");
  }

  @Test
  void whyAFileWasRefusedIsToldInTheLanguageOfThePage() throws Exception {
    assertThat(page("/quality?part=refused&lang=zh").select("td").eachText())
        .containsExactly("broken-empty", "空文件");
    assertThat(page("/quality?part=refused&lang=en").select("td").eachText())
        .containsExactly("broken-empty", "empty file");
  }

  @Test
  void wordsOfQuestionsAreThoseOfThePagesLanguage() throws Exception {
    assertThat(page("/ask/biggest-rounds?lang=zh").select("td").eachText())
        .contains("松岩资本（领投）、白堤资本、长汀产业基金");
    assertThat(page("/ask/biggest-rounds?lang=en").select("td").eachText())
        .contains("松岩资本 (lead)、白堤资本、长汀产业基金");
    assertThat(page("/ask/belongs-to?lang=en").select("td").eachText()).contains("subsidiary");
    assertThat(page("/ask/round-history?lang=zh").select("td").eachText())
        .contains("硅岭微电子 C轮", "否");
  }

  @Test
  void roundsListedHaveTheWordsOfTheirAmounts() throws Exception {
    assertThat(page("/explore?view=rounds&lang=zh").select("td").eachText())
        .contains("约3亿美元", "近2亿元");
  }

  private static boolean isWorthVisiting(String address) {
    return address.contains("lang=zh")
        && Stream.of("/rongpu", "/id/", "/data").noneMatch(address::startsWith)
        // Filters of Explore multiply.
        && (!address.startsWith("/explore") || address.chars().filter(c -> c == '=').count() < 4);
  }

  /** Words of a page in Latin letters that are nobody's name. */
  private static Set<String> foreign(Document page) {
    page.select("pre, code, script, style, textarea, .iri, .language").remove();
    StringBuilder text = new StringBuilder();
    page.getAllElements().forEach(element -> text.append(element.ownText()).append('\n'));
    for (String attribute : List.of("title", "aria-label", "placeholder", "alt", "data-label")) {
      for (Element element : page.select("[" + attribute + "]")) {
        text.append('\n').append(element.attr(attribute));
      }
    }
    Set<String> words = words(NAMES_OF_THINGS.matcher(text).replaceAll(" "));
    words.removeAll(names);
    words.removeAll(KEYWORDS);
    return words;
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    Ontology.roundTypes().stream(Node.ANY, Vocabulary.PREF_LABEL, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(label -> label.getLiteralLanguage().startsWith("zh"))
        .forEach(label -> names.addAll(words(label.getLiteralLexicalForm())));
    samples
        .store()
        .read(
            reader -> {
              reader.dataset().stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                  .filter(quad -> SAID.contains(quad.getPredicate()))
                  .map(Quad::getObject)
                  .forEach(said -> names.addAll(words(said.getLiteralLexicalForm())));
              return 0;
            });
    return names;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text).results().forEach(found -> words.add(found.group()));
    return words;
  }

  private static Document page(String address) throws Exception {
    URI uri = samples.uri().resolve(address);
    return Jsoup.parse(
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
            .body());
  }
}
