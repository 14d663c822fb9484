package io.rongpu.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.query.SampleDataset;
import io.rongpu.serve.SparqlServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesIT {

  private static SparqlServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    server =
        SparqlServer.start(
            SampleDataset.load(), SparqlServer.LOCAL_HOST, 0, Duration.ofSeconds(10));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void homeShowsTheSearchBoxTheSizesAndTheNewestRounds() throws Exception {
    assertThat(page("").body())
        .contains("<form", "name=\"q\"", "最新融资", "星河智能", "/ask/biggest-rounds");
  }

  @ParameterizedTest
  @CsvSource({"?lang=en, '', en", "'', en-GB, en", "'', zh, zh-CN", "?lang=zh, en, zh-CN"})
  void speaksTheLanguageThatIsChosenElseTheOneTheBrowserAsksFor(
      String query, String accepted, String spoken) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri().resolve("/" + query));
    if (!accepted.isEmpty()) {
      request.header("Accept-Language", accepted);
    }
    assertThat(client.send(request.build(), BodyHandlers.ofString()).body())
        .contains("<html lang=\"" + spoken + "\">");
  }

  @Test
  void linksKeepTheLanguageThatWasChosen() throws Exception {
    assertThat(page("page/company/" + encode("星河智能") + "?lang=en").body())
        .contains("href=\"/page/round/1?lang=en\"")
        .contains("href=\"/page/company/" + encode("星河智能") + "?lang=zh\"");
    assertThat(page("page/company/" + encode("星河智能")).body()).contains("href=\"/page/round/1\"");
  }

  @Test
  void pagesOfBothTellWhatBelongsToWhatAndWhy() throws Exception {
    assertThat(page("page/investor/" + encode("北斗基金") + "?lang=zh").body())
        .contains("隶属关系", "所属公司（投资部门）", "/page/company/" + encode("腾飞集团"))
        .contains("出处：tengfei.example.com");
    assertThat(page("page/company/" + encode("腾飞集团") + "?lang=en").body())
        .contains("Belongs together", "Investment arms", "/page/investor/" + encode("北斗基金"))
        .contains("Subsidiaries and units", "by its name: ", "星河智能完成近亿元A+轮融资");
    assertThat(page("page/company/Orbit?lang=en").body()).doesNotContain("Belongs together");
  }

  @Test
  void companyTellsItsLegalName() throws Exception {
    assertThat(page("page/company/" + encode("星河智能") + "?lang=zh").body())
        .contains("登记名称", "杭州星河智能科技有限公司");
  }

  @Test
  void searchFindsAPartOfAnyName() throws Exception {
    assertThat(page("search?q=xinghe&lang=zh").body())
        .contains("/page/company/" + encode("星河智能"), "Xinghe AI");
    assertThat(page("search?q=nobody&lang=en").body())
        .contains("No company, investor, person, place or article");
  }

  @Test
  void companyShowsRoundsWithIntervalsLeadsPeopleAndSentences() throws Exception {
    assertThat(page("page/company/" + encode("星河智能")).body())
        .contains("<h1>星河智能</h1>", "A+轮", "<svg", "领投", "林晓", "曾任", "蓝鲸科技")
        .contains("<details class=\"why\">", "<mark>", "round/company", "置信度")
        .contains("/id/company/" + encode("星河智能") + "?format=ttl");
  }

  @Test
  void investorShowsItsPortfolioAndWhoInvestsWithIt() throws Exception {
    assertThat(page("page/investor/" + encode("北斗基金") + "?lang=en").body())
        .contains("Portfolio", "Co-investors", "远山资本", "data-graph=");
  }

  @Test
  void roundShowsReportsOfADisputedAmountSideBySide() throws Exception {
    assertThat(page("page/round/2").body()).contains("谁说了什么", "说法不一", "来源文章");
  }

  @Test
  void articleShowsItsTextWithTheSentencesMarked() throws Exception {
    assertThat(page("page/article/news/2018/xinghe-a").body()).contains("<mark>星河智能近日宣布", "读出的陈述");
  }

  @Test
  void askAnswersAQuestionOnceItsParametersAreTold() throws Exception {
    assertThat(page("ask/rounds-of-company?lang=en").body()).contains("Fill in what is marked *");
    assertThat(page("ask/rounds-of-company?lang=en&company=" + encode("星河智能")).body())
        .contains("<table>", "2018-12-05", "Download CSV");
    assertThat(page("ask/biggest-rounds?lang=en&limit=many").body())
        .contains("role=\"alert\"", "takes for limit a whole number");
  }

  @ParameterizedTest
  @CsvSource({
    "view=months, 2018-12",
    "view=stages, A+",
    "view=investors&stage=a-plus, 远山资本",
    "view=cities, 杭州",
    "view=amounts&currency=usd, 50000000",
    "view=rounds&status=Planned&since=2019, 蓝鲸科技",
    "view=rounds&city=杭州&until=2018, 星河智能"
  })
  void exploreCountsTheRoundsThatTheAddressAsksFor(String query, String shown) throws Exception {
    assertThat(page("explore?lang=zh&" + query.replace("杭州", encode("杭州"))).body())
        .contains("<table>", shown, "format=csv", "<summary>SPARQL</summary>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask/biggest-rounds?lang=zh", "explore?view=cities&lang=zh"})
  void csvToBeSavedBeginsWithTheMarkThatSpreadsheetsWant(String path) throws Exception {
    String link =
        Jsoup.parse(page(path).body()).select("a:containsOwn(下载 CSV)").first().attr("href");
    byte[] csv =
        client
            .send(
                HttpRequest.newBuilder(server.uri().resolve(link)).build(),
                BodyHandlers.ofByteArray())
            .body();
    assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(csv, StandardCharsets.UTF_8)).contains("\r\n");
  }

  @Test
  void amountsSayWhichCurrencyIsDrawnAndLeadToTheOthers() throws Exception {
    assertThat(page("explore?view=amounts&lang=en").body())
        .contains("Drawn is CNY alone.", "currency=USD", "draw USD");
    assertThat(page("explore?view=amounts&currency=USD&lang=zh").body())
        .contains("图中只有 USD。")
        .doesNotContain("画 CNY");
  }

  @Test
  void stagesAreDrawnFromTheFirstToTheLastAndThoseNotToldBehindThem() throws Exception {
    String chart =
        Jsoup.parse(page("explore?view=stages&lang=zh").body())
            .select("[data-chart]")
            .attr("data-chart");
    assertThat(chart).contains("\"labels\":[\"天使轮\",\"Pre-A轮\",\"A+轮\",\"B轮\",\"（未披露）\"]");
  }

  @Test
  void drawingOfAnAmountSaysWhatItsAxisIs() throws Exception {
    assertThat(page("page/round/1?lang=zh").body()).contains("对数刻度 1000万 … 1亿");
    assertThat(page("page/round/1?lang=en").body()).contains("log scale 10M … 100M");
  }

  @Test
  void postThatIsNoLongerHeldSaysSoWhereverItIsNamed() throws Exception {
    assertThat(page("page/position/1?lang=zh").body()).contains("<h1>林晓 · 蓝鲸科技 产品总监（曾任）</h1>");
    assertThat(page("page/position/2?lang=en").body()).doesNotContain("(former)");
    assertThat(page("page/article/news/2018/xinghe-a?lang=en").body()).contains("(former)");
  }

  @Test
  void sentencesHaveAWideColumn() throws Exception {
    assertThat(
            Jsoup.parse(page("ask/claims-with-sentence?lang=zh&company=" + encode("星河智能")).body())
                .select("th.sentence")
                .eachText())
        .containsExactly("原文");
  }

  @Test
  void exploreSaysWhichValueOfAFilterIsWrong() throws Exception {
    assertThat(page("explore?lang=en&since=soon").body())
        .contains("role=\"alert\"", "takes for since");
  }

  @Test
  void editorIsAPlainFormAsLongAsNoScriptRuns() throws Exception {
    assertThat(page("query").body())
        .contains("<textarea", "action=\"/rongpu/sparql\"", "rp:FundingRound", "融资");
  }

  @Test
  void qualityTellsCoverageAndEachOtherPartAtItsAddress() throws Exception {
    assertThat(page("quality?lang=en").body())
        .contains("Of how many rounds each is told", "3 articles", "<meter");
    assertThat(page("quality?part=shapes&lang=en").body())
        .contains("6 in all", "An event has evidence or is derived from a claim", "Xinghe AI CEO");
    assertThat(page("quality?part=refused&lang=en").body()).contains("None: every file");
    assertThat(page("quality?part=review&lang=en").body()).contains("rongpu review --loc DIR");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page/company/nobody",
        "page/nothing",
        "page",
        "ask/nothing",
        "page?iri=%3Cscript%3E",
        "assets/pages/..%2fpages.css",
        "assets/webjars/none.js",
        "assets/pages/package-info.class"
      })
  void answersNotFoundForWhatIsNotThere(String path) throws Exception {
    assertThat(page(path).statusCode()).isIn(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"search?q=", "ask/rounds-of-company?company=", "page?iri="})
  void escapesWhatAVisitorWrites(String path) throws Exception {
    assertThat(page(path + encode("\"><script>alert(1)</script>")).body())
        .doesNotContain("<script>alert");
  }

  @Test
  void allowsNothingFromElsewhereAndNoScriptInThePage() throws Exception {
    assertThat(page("").headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';");
    assertThat(page("").body()).doesNotContain("style=\"").doesNotContain("onclick");
  }

  private static HttpResponse<String> page(String path) throws Exception {
    URI uri = server.uri().resolve("/" + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
