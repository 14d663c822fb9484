package io.rongpu.serve.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import io.rongpu.model.RongpuException;
import io.rongpu.serve.protocol.EntityTag;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** Sends one kind of page, each made in a read transaction of its own. */
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String OWN_ONLY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final transient Site site;
  private final transient PageMaker maker;
  private final String policy;
  private final boolean isKept;

  PageServlet(Site site, PageMaker maker) {
    this(site, maker, OWN_ONLY, true);
  }

  private PageServlet(Site site, PageMaker maker, String policy, boolean isKept) {
    this.site = site;
    this.maker = maker;
    this.policy = policy;
    this.isKept = isKept;
  }

  /** The same for a page that depends on more than the store: nothing is kept of it. */
  PageServlet madeAnew() {
    return new PageServlet(site, maker, policy, false);
  }

  /** The same for a page whose libraries write styles into the page. */
  PageServlet allowingInlineStyles() {
    return new PageServlet(
        site,
        maker,
        OWN_ONLY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
            + "; font-src 'self' data:",
        isKept);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request, site.iris());
    // Asked before the page is made: at worst a new page carries an old tag.
    String state = isKept ? site.version().tag() : null;
    response.setHeader("Content-Language", visit.language().htmlTag());
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept-Language");
    Sent sent =
        site.pages()
            .answer(state, visit.language().tag() + " " + visit.here(), () -> sent(visit, state));
    if (state != null) {
      String tag = EntityTag.of(state, visit.language().tag(), visit.here());
      if (sent.status == HttpServletResponse.SC_OK) {
        response.setHeader("ETag", tag);
        if (EntityTag.isKnown(request, tag)) {
          response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
          return;
        }
      }
    }
    response.setStatus(sent.status);
    response.setContentType("text/html;charset=utf-8");
    response.setContentLength(sent.body.length);
    response.getOutputStream().write(sent.body);
  }

  /** What is sent, to be sent again as long as the store is what it is. */
  private static final class Sent {
    private final int status;
    private final byte[] body;

    private Sent(int status, String document) {
      this.status = status;
      this.body = document.getBytes(StandardCharsets.UTF_8);
    }
  }

  private Sent sent(Visit visit, @Nullable String state) {
    try {
      Page page = made(visit, state);
      return page == null
          ? new Sent(HttpServletResponse.SC_NOT_FOUND, Layout.document(visit, nothing(visit)))
          : new Sent(HttpServletResponse.SC_OK, Layout.document(visit, page));
    } catch (RongpuException e) {
      return new Sent(
          HttpServletResponse.SC_BAD_REQUEST, Layout.document(visit, wrong(visit, e.getMessage())));
    }
  }

  /** Makes a page that nobody asked for yet, for the sake of what is remembered of it. */
  void prepare(String path, Map<String, String> parameters) {
    made(new Visit(path, parameters, Language.ZH, false, site.iris()), site.version().tag());
  }

  private @Nullable Page made(Visit visit, @Nullable String state) {
    return Txn.calculateRead(
        site.dataset(), () -> maker.make(visit, Knowledge.of(site, visit.language(), state)));
  }

  private static Page nothing(Visit visit) {
    return Page.of(
        visit.pick("没有这一页", "No such page"),
        h1(visit.pick("没有这一页", "No such page")),
        p(
            visit.pick(
                "库里没有这个地址对应的内容。文章撤回或更新后，事物的名称可能改变；请搜索。",
                "The store has nothing at this address. Names can change when articles do; please"
                    + " search.")),
        p(a(visit.pick("回到首页", "Home")).withHref(visit.to("/"))));
  }

  private static Page wrong(Visit visit, @Nullable String message) {
    return Page.of(
        visit.pick("无法回答", "Can't answer this"),
        h1(visit.pick("无法回答", "Can't answer this")),
        p(Phrases.of(visit, message)).withClass("problem").attr("role", "alert"),
        p(a(visit.pick("回到首页", "Home")).withHref(visit.to("/"))));
  }
}
