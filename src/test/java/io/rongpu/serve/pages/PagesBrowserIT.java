package io.rongpu.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.rongpu.query.SampleDataset;
import io.rongpu.serve.SparqlServer;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser; skipped where there is none, except in CI. */
class PagesBrowserIT {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static SparqlServer server;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Optional<Path> program = Browser.installed();
    if (program.isEmpty()) {
      String message = "No browser: install it with apt-get install chromium fonts-noto-cjk";
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      abort(message);
    }
    server =
        SparqlServer.start(
            SampleDataset.load(), SparqlServer.LOCAL_HOST, 0, Duration.ofSeconds(10));
    browser = Browser.start(program.get());
  }

  @AfterAll
  static void stop() throws Exception {
    if (browser != null) {
      browser.close();
      server.close();
    }
  }

  @BeforeEach
  void wide() {
    browser.size(1200, 900, false);
    browser.colors("light");
    browser.scripts(true);
    browser.forget();
  }

  @Test
  void leadsFromASearchToTheCompanyToTheSentence() {
    open("/?lang=zh");
    browser.follow(
        "document.querySelector('#home-search').value = 'xinghe';"
            + " document.querySelector('main form').requestSubmit()");
    browser.follow("document.querySelector('.hits a').click()");
    assertThat(browser.text("document.querySelector('h1').textContent")).isEqualTo("星河智能");
    browser.eval("document.querySelector('.why > summary').click()");
    assertThat(browser.text("document.querySelector('.why[open] mark').innerText")).isNotBlank();
    assertThat(browser.eval("document.querySelector('.why[open] mark').checkVisibility()"))
        .hasToString("true");
    nothingIsWrong();
  }

  @Test
  void answersAQuestionWithAParameterAndTheLinkOpensTheSame() {
    open("/ask/rounds-of-company?lang=en");
    browser.follow(
        "document.querySelector('#p-company').value = '星河智能';"
            + " document.querySelector('.parameters').requestSubmit()");
    String answer = browser.text("document.querySelector('table').innerText");
    assertThat(answer).contains("2018-12-05");
    String address = browser.text("location.pathname + location.search");
    open("/");
    open(address);
    assertThat(browser.text("document.querySelector('table').innerText")).isEqualTo(answer);
    nothingIsWrong();
  }

  @Test
  void switchesTheLanguageAndStaysOnThePage() {
    open("/page/investor/%E5%8C%97%E6%96%97%E5%9F%BA%E9%87%91?lang=zh");
    browser.follow("document.querySelector('.language').click()");
    assertThat(browser.text("document.documentElement.lang")).isEqualTo("en");
    assertThat(browser.text("document.querySelector('h1').textContent")).isEqualTo("北斗基金");
    assertThat(browser.text("document.querySelector('main').innerText")).contains("Portfolio");
    nothingIsWrong();
  }

  @Test
  void drawsChartsAndTheNetworkBesideTheirTables() {
    open("/explore?view=stages");
    assertThat(browser.eval("document.querySelector('.chart canvas').width > 0"))
        .hasToString("true");
    open("/page/investor/%E5%8C%97%E6%96%97%E5%9F%BA%E9%87%91");
    assertThat(browser.eval("document.querySelector('#network canvas') !== null"))
        .hasToString("true");
    nothingIsWrong();
  }

  @Test
  void editorAsksOurEndpointAndOpensWhatALinkSays() {
    open("/query?lang=zh#query=ASK%20%7B%3Fs%20%3Fp%20%3Fo%7D");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.text("window.rongpuEditor.getTab().getYasqe().getValue()"))
        .isEqualTo("ASK {?s ?p ?o}");
    assertThat(
            browser.text(
                "window.rongpuEditor.getTab().query().then(() => 'answered', e => 'failed: ' + e)"))
        .isEqualTo("answered");
    nothingIsWrong();
  }

  @Test
  void readsWithoutScripts() {
    browser.scripts(false);
    open("/page/company/%E6%98%9F%E6%B2%B3%E6%99%BA%E8%83%BD?lang=zh");
    browser.scripts(true);
    assertThat(browser.text("document.querySelector('main').innerText"))
        .contains("融资历程", "领投", "创始人与人员");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=a",
        "/page/company/%E6%98%9F%E6%B2%B3%E6%99%BA%E8%83%BD",
        "/page/investor/%E5%8C%97%E6%96%97%E5%9F%BA%E9%87%91",
        "/page/person/%E6%9E%97%E6%99%93",
        "/page/round/2",
        "/page/article/news/2018/xinghe-a",
        "/explore",
        "/ask",
        "/ask/biggest-rounds",
        "/quality"
      })
  void everybodyCanReadEveryPage(String path) throws Exception {
    String name = path.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    for (String scheme : new String[] {"light", "dark"}) {
      browser.colors(scheme);
      open(path);
      browser.eval("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(seriousFindings()).as(path + " " + scheme).isEqualTo("[]");
      browser.screenshot(
          SCREENSHOTS.resolve((name.isEmpty() ? "home" : name) + "-" + scheme + ".png"));
    }
    browser.colors("light");
    browser.size(390, 844, true);
    open(path);
    assertThat(browser.eval("document.documentElement.scrollWidth <= 390"))
        .as("fits a phone")
        .hasToString("true");
    browser.screenshot(SCREENSHOTS.resolve((name.isEmpty() ? "home" : name) + "-phone.png"));
    nothingIsWrong();
  }

  /** What axe-core calls serious or critical: rule and element. */
  private static String seriousFindings() throws Exception {
    String axe;
    try (InputStream in =
        PagesBrowserIT.class.getResourceAsStream(
            "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    browser.eval(axe + "; 0");
    return browser.text(
        "axe.run().then(r => JSON.stringify(r.violations"
            + ".filter(v => ['serious', 'critical'].includes(v.impact))"
            + ".map(v => [v.id, v.nodes.slice(0, 3).map(n => n.html.slice(0, 200))])))");
  }

  private static void nothingIsWrong() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests())
        .allSatisfy(
            address ->
                assertThat(address)
                    .matches("(http://127\\.0\\.0\\.1:" + server.port() + "/|data:|blob:).*"));
  }

  private static void open(String path) {
    browser.open(server.uri().resolve(path));
  }
}
