package io.rongpu.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.rongpu.query.SampleDataset;
import io.rongpu.serve.SparqlServer;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in a real browser; skipped where there is none, except in CI. */
class PagesBrowserIT {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** What the editor's library calls so in Chinese as well. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "SPARQL",
          "RDF",
          "GET",
          "POST",
          "ASK",
          "SELECT",
          "CONSTRUCT",
          "DESCRIBE",
          "JSON",
          "XML",
          "CSV",
          "TSV",
          "Turtle",
          "TriG",
          "Triples",
          "Quads",
          "Ctrl",
          "Enter");

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
  void namesComeUpWhileOneTypesAndAreChosenByKeyboard() throws Exception {
    open("/?lang=en");
    browser.eval("document.querySelector('#home-search').focus()");
    browser.eval(
        "{ const box = document.querySelector('#home-search'); box.value = 'xinghe';"
            + " box.dispatchEvent(new Event('input', { bubbles: true })); }");
    browser.eval(
        "new Promise(done => { const list = document.querySelector('main .names');"
            + " const timer = setInterval(() => { if (!list.hidden) { clearInterval(timer);"
            + " done(true); } }, 20); })");
    assertThat(browser.text("document.querySelector('main .names').innerText"))
        .contains("星河智能", "company");
    assertThat(focused("getAttribute('role')")).isEqualTo("combobox");
    assertThat(focused("getAttribute('aria-expanded')")).isEqualTo("true");
    browser.key("ArrowDown");
    assertThat(
            browser.text(
                "document.getElementById(document.activeElement"
                    + ".getAttribute('aria-activedescendant')).getAttribute('aria-selected')"))
        .isEqualTo("true");
    assertThat(seriousFindings()).isEqualTo("[]");
    browser.wholePage(SCREENSHOTS.resolve("names-while-typing.png"), 900);
    browser.follow(
        "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter',"
            + " bubbles: true, cancelable: true }))");
    assertThat(browser.text("document.querySelector('h1').textContent")).isEqualTo("Xinghe AI");
    assertThat(browser.text("document.documentElement.lang")).isEqualTo("en");
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

  @ParameterizedTest
  @ValueSource(strings = {"months", "stages", "investors", "cities", "amounts"})
  void drawsAChartAboveEveryTableOfExplore(String view) {
    open("/explore?view=" + view);
    assertThat(browser.eval("document.querySelector('.chart canvas').width > 0"))
        .hasToString("true");
    assertThat(browser.text("document.querySelector('.chart canvas').getAttribute('aria-label')"))
        .isNotBlank();
    assertThat(browser.eval("document.querySelectorAll('main table').length")).hasToString("1");
    nothingIsWrong();
  }

  @Test
  void drawsTheNetworkAboveItsTable() {
    open("/page/investor/%E5%8C%97%E6%96%97%E5%9F%BA%E9%87%91");
    assertThat(browser.eval("document.querySelector('#network canvas') !== null"))
        .hasToString("true");
    nothingIsWrong();
  }

  @Test
  void noEdgeOfTheNetworkRunsThroughAName() {
    open("/page/investor/%E5%8C%97%E6%96%97%E5%9F%BA%E9%87%91");
    assertThat(
            browser.text(
                "document.getElementById('network')._cyreg.cy.nodes().map(node =>"
                    + " node.style('text-background-opacity')).join()"))
        .matches("1(,1)+");
  }

  @Test
  void sentencesAreWideEnoughToRead() {
    open("/ask/claims-with-sentence?lang=zh&company=%E6%98%9F%E6%B2%B3%E6%99%BA%E8%83%BD");
    assertThat(browser.eval("document.querySelector('td.sentence').clientWidth").getAsInt())
        .isGreaterThan(350);
    browser.size(390, 844, true);
    assertThat(browser.eval("document.documentElement.scrollWidth <= innerWidth"))
        .hasToString("true");
  }

  @Test
  void editorAsksOurEndpointAndOpensWhatALinkSays() {
    open("/query?lang=zh#query=ASK%20%7B%3Fs%20%3Fp%20%3Fo%7D");
    assertThat(browser.complaints()).isEmpty();
    assertThat(editor("getYasqe().getValue()")).isEqualTo("ASK {?s ?p ?o}");
    assertThat(editor("query().then(() => 'answered', e => 'failed: ' + e)")).isEqualTo("answered");
    nothingIsWrong();
  }

  @Test
  void editorSpeaksChineseOnAChinesePage() {
    open("/query?lang=zh&example=together");
    assertThat(editor("query().then(() => 'answered')")).isEqualTo("answered");
    browser.eval(
        "document.querySelector('.tabPanel.active .tabContextButton').click();"
            + " document.querySelector('.tabsList .tab a').dispatchEvent("
            + "new MouseEvent('contextmenu', { bubbles: true, cancelable: true }))");
    String shown =
        browser.text(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => {"
                + " const box = document.getElementById('editor'); const said = [];"
                + " const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);"
                + " while (texts.nextNode()) {"
                + " if (!texts.currentNode.parentElement.closest('.CodeMirror, td, th, pre, style'))"
                + " said.push(texts.currentNode.data); }"
                + " for (const name of ['title', 'aria-label', 'placeholder'])"
                + " for (const element of box.querySelectorAll('[' + name + ']'))"
                + " said.push(element.getAttribute(name));"
                + " done(said.join(String.fromCharCode(10))); })))");
    assertThat(shown).contains("查询", "请求方法", "重命名", "条结果，用时", "筛选结果", "第 1 至");
    assertThat(
            Pattern.compile("[A-Za-z]{2,}")
                .matcher(shown.replaceAll("https?://\\S+|image/svg\\+xml|\\w+：点击排序", " "))
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(word -> !KEYWORDS.contains(word)))
        .isEmpty();
    nothingIsWrong();
  }

  @Test
  void editorSavesCsvWithTheMarkThatSpreadsheetsWant() {
    open("/query?lang=zh&example=together");
    assertThat(editor("query().then(() => 'answered')")).isEqualTo("answered");
    assertThat(editor("getYasr().plugins.table.download('a').getData()"))
        .startsWith("\uFEFF\"one\",\"other\"");
    nothingIsWrong();
  }

  @Test
  void editorsShareLinkOpensTheSameQuery() {
    open("/query?lang=zh&example=together");
    String query = editor("getYasqe().getValue()");
    assertThat(query).contains("哪些投资方一起投得最多", "LIMIT");
    String link = editor("getShareableLink()");
    browser.eval("localStorage.clear()");
    open("/");
    open(URI.create(link).getRawPath() + "#" + URI.create(link).getRawFragment());
    assertThat(editor("getYasqe().getValue()")).isEqualTo(query);
    nothingIsWrong();
  }

  @Test
  void editorDrawsAnAnswerAsChartAndAsNetwork() {
    open("/query?lang=en&example=together");
    assertThat(editor("query().then(() => 'answered')")).isEqualTo("answered");
    for (String view : new String[] {"chart", "network"}) {
      browser.eval("document.querySelector('.tabPanel.active .select_" + view + "').click()");
      assertThat(
              browser.text(
                  "new Promise(done => { const look = () => { const drawn ="
                      + " document.querySelector('.tabPanel.active .yasr_results [role=img] canvas');"
                      + " drawn && drawn.width > 0 ? done('drawn') : setTimeout(look, 20); };"
                      + " look(); })"))
          .as(view)
          .isEqualTo("drawn");
    }
    nothingIsWrong();
  }

  @Test
  void editorCompletesTermsByTheirNameInEitherLanguage() {
    open("/query?lang=en&query=SELECT%20*%20%7B%20%3Fs%20a%20%E8%9E%8D%E8%B5%84%E8%BD%AE");
    browser.eval(
        "const y = rongpuEditor.getTab().getYasqe(); y.setCursor({line: 0, ch: 99});"
            + " y.focus(); y.autocomplete()");
    assertThat(
            browser.text(
                "new Promise(done => { const look = () => { const hint ="
                    + " document.querySelector('.CodeMirror-hint');"
                    + " hint ? done(hint.textContent) : setTimeout(look, 20); }; look(); })"))
        .isEqualTo("rp:FundingRound  融资轮次 · funding round");
  }

  @Test
  void exampleIsInThePlainFormWhereNoScriptRuns() {
    browser.scripts(false);
    open("/query?lang=en&example=lead-league");
    browser.scripts(true);
    assertThat(browser.text("document.querySelector('#plain-query').value"))
        .contains("Who led the most rounds", "rp:leadInvestor");
  }

  @Test
  void keyboardReachesTheContentFirstAndOpensASentence() {
    open("/page/company/%E6%98%9F%E6%B2%B3%E6%99%BA%E8%83%BD?lang=zh");
    browser.key("Tab");
    assertThat(focused("textContent")).isEqualTo("跳到正文");
    assertThat(browser.eval("document.activeElement.getBoundingClientRect().left >= 0"))
        .as("the skip link is seen once it has the focus")
        .hasToString("true");
    browser.key("Enter");
    assertThat(focused("id")).isEqualTo("main");
    for (int i = 0; i < 60 && !focused("tagName").equals("SUMMARY"); i++) {
      browser.key("Tab");
      assertThat(
              browser.eval(
                  "getComputedStyle(document.activeElement).outlineStyle !== 'none'"
                      + " && document.activeElement.getBoundingClientRect().width > 0"))
          .as("the focus is seen at " + focused("outerHTML"))
          .hasToString("true");
    }
    assertThat(focused("tagName")).isEqualTo("SUMMARY");
    browser.key("Enter");
    assertThat(browser.eval("document.querySelector('.why[open] mark').checkVisibility()"))
        .hasToString("true");
  }

  @Test
  void namesSayWhichLanguageTheyAreIn() {
    open("/page/investor/%E5%8C%97%E6%96%97%E5%9F%BA%E9%87%91?lang=en");
    assertThat(browser.text("document.querySelector('h1 [lang=zh]').textContent"))
        .isEqualTo("北斗基金");
    open("/search?q=xinghe&lang=zh");
    assertThat(browser.eval("document.querySelectorAll('main [lang=zh]').length"))
        .as("nothing on a Chinese page is said to be Chinese but what is quoted")
        .hasToString("0");
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
        "/explore?view=months",
        "/explore?view=investors",
        "/explore?view=amounts",
        "/explore?view=rounds",
        "/explore?city=nowhere",
        "/ask",
        "/ask/rounds-of-company",
        "/ask/biggest-rounds",
        "/query?example=together",
        "/quality?part=coverage",
        "/quality?part=unread",
        "/quality?part=refused",
        "/quality?part=shapes",
        "/quality?part=review"
      })
  void everybodyCanReadEveryPage(String path) throws Exception {
    String told = path.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
    String name = told.isEmpty() ? "home" : told;
    for (String language : new String[] {"zh", "en"}) {
      String address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
      browser.size(1200, 900, false);
      for (String scheme : new String[] {"light", "dark"}) {
        browser.colors(scheme);
        open(address);
        browser.eval("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(seriousFindings()).as(address + " " + scheme).isEqualTo("[]");
        browser.wholePage(SCREENSHOTS.resolve(name + "-" + language + "-" + scheme + ".png"), 3000);
      }
      browser.colors("light");
      browser.size(390, 844, true);
      open(address);
      assertThat(
              browser.eval(
                  "document.documentElement.scrollWidth <= innerWidth && innerWidth === 390"))
          .as(address + " fits a phone")
          .hasToString("true");
      browser.wholePage(SCREENSHOTS.resolve(name + "-" + language + "-phone.png"), 3000);
    }
    nothingIsWrong();
  }

  @Test
  void pageThatIsNotThereSaysSoAndCanBeRead() throws Exception {
    open("/page/company/nobody?lang=en");
    assertThat(browser.text("document.querySelector('main').innerText")).contains("No such page");
    assertThat(seriousFindings()).isEqualTo("[]");
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

  private static String editor(String call) {
    return browser.text("window.rongpuEditor.getTab()." + call);
  }

  private static String focused(String property) {
    return browser.text("String(document.activeElement." + property + ")");
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
