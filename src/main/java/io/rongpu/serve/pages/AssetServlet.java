package io.rongpu.serve.pages;

import io.rongpu.serve.protocol.EntityTag;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends the files that pages are made of, from the class path: a fixed few kinds, nothing else. */
final class AssetServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern NAME =
      Pattern.compile("/(pages|webjars)((?:/[A-Za-z0-9_][A-Za-z0-9_.-]*)+)\\.(css|js|svg)");
  private static final Map<String, String> FOLDERS =
      Map.of(
          "pages", "/io/rongpu/serve/pages",
          "webjars", "/META-INF/resources/webjars");
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher name = NAME.matcher(Thing.orEmpty(request.getPathInfo()));
    if (!name.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String resource = FOLDERS.get(name.group(1)) + name.group(2) + "." + name.group(3);
    try (InputStream content = AssetServlet.class.getResourceAsStream(resource)) {
      if (content == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      byte[] body = content.readAllBytes();
      response.setContentType(TYPES.get(name.group(3)) + ";charset=utf-8");
      if (name.group(1).equals("webjars")) {
        // Their version is in the address.
        response.setHeader("Cache-Control", "max-age=31536000, immutable");
      } else {
        String tag = EntityTag.of(new String(body, StandardCharsets.ISO_8859_1));
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        if (EntityTag.isKnown(request, tag)) {
          response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
          return;
        }
      }
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }
}
