package io.rongpu.serve.search;

import io.rongpu.serve.describe.Root;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The OpenSearch description by which browsers add our search box to theirs.
 *
 * @see <a href="https://github.com/dewitt/opensearch">OpenSearch 1.1</a>
 */
final class OpenSearchServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String DESCRIPTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>%3$s</ShortName>
        <Description>%4$s</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <OutputEncoding>UTF-8</OutputEncoding>
        <Image height="16" width="16" type="image/svg+xml">%1$sassets/pages/icon.svg</Image>
        <Url type="text/html" template="%1$ssearch?q={searchTerms}%2$s"/>
        <Url type="application/x-suggestions+json" template="%1$ssuggest?format=opensearch&amp;q={searchTerms}%2$s"/>
        <Url type="application/opensearchdescription+xml" rel="self" template="%1$sopensearch.xml"/>
      </OpenSearchDescription>
      """;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String language = request.getParameter("lang");
    boolean isEnglish = "en".equals(language);
    boolean isChosen = isEnglish || "zh".equals(language);
    Json.send(
        response,
        "application/opensearchdescription+xml",
        DESCRIPTION.formatted(
            escaped(Root.of(request).uri()),
            isChosen ? "&amp;lang=" + language : "",
            isEnglish ? "Rongpu" : "融谱",
            isEnglish
                ? "Companies, investors, people and articles by name, pinyin or initials"
                : "按名称、拼音或首字母查找公司、投资方、人物与文章"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
