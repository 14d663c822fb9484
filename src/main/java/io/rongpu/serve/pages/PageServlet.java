package io.rongpu.serve.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import io.rongpu.model.RongpuException;
import io.rongpu.rdf.Iris;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** Sends one kind of page, each made in a read transaction of its own. */
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String OWN_ONLY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final transient DatasetGraph dataset;
  private final transient Iris iris;
  private final transient PageMaker maker;
  private final String policy;

  PageServlet(DatasetGraph dataset, Iris iris, PageMaker maker) {
    this(dataset, iris, maker, OWN_ONLY);
  }

  private PageServlet(DatasetGraph dataset, Iris iris, PageMaker maker, String policy) {
    this.dataset = dataset;
    this.iris = iris;
    this.maker = maker;
    this.policy = policy;
  }

  /** The same for a page whose libraries write styles into the page. */
  PageServlet allowingInlineStyles() {
    return new PageServlet(
        dataset,
        iris,
        maker,
        OWN_ONLY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
            + "; font-src 'self' data:");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Visit visit = Visit.of(request, iris);
    int status = HttpServletResponse.SC_OK;
    @Nullable Page page;
    try {
      page = Txn.calculateRead(dataset, () -> made(visit));
      if (page == null) {
        status = HttpServletResponse.SC_NOT_FOUND;
        page = nothing(visit);
      }
    } catch (RongpuException e) {
      status = HttpServletResponse.SC_BAD_REQUEST;
      page = wrong(visit, Thing.orEmpty(e.getMessage()));
    }
    byte[] body = Layout.document(visit, page).getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Content-Language", visit.language().htmlTag());
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Cache-Control", "no-cache");
    response.addHeader("Vary", "Accept-Language");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private @Nullable Page made(Visit visit) {
    return maker.make(visit, new Knowledge(dataset, visit.language()));
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

  private static Page wrong(Visit visit, String message) {
    return Page.of(
        visit.pick("无法回答", "Can't answer this"),
        h1(visit.pick("无法回答", "Can't answer this")),
        p(message).withClass("problem").attr("role", "alert"),
        p(a(visit.pick("回到首页", "Home")).withHref(visit.to("/"))));
  }
}
