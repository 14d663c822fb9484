package io.rongpu.serve.describe;

import io.rongpu.serve.protocol.Answers;
import io.rongpu.serve.protocol.EntityTag;
import io.rongpu.serve.protocol.Format;
import io.rongpu.serve.protocol.Limits;
import io.rongpu.serve.protocol.Refusal;
import io.rongpu.serve.protocol.Version;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/** A graph at an address, in the format that the client takes, HTML among them. */
final class RdfDocument extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Limits limits;
  private final transient Version version;
  private final transient Function<HttpServletRequest, @Nullable Graph> content;

  /**
   * @param content null when there is nothing at the address (404)
   */
  RdfDocument(
      Limits limits, Version version, Function<HttpServletRequest, @Nullable Graph> content) {
    this.limits = limits;
    this.version = version;
    this.content = content;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(request, response);
    } catch (Refusal refusal) {
      refusal.send(response);
    }
  }

  void answer(HttpServletRequest request, HttpServletResponse response) {
    Format format = Format.of(request, Format.DOCUMENT);
    String state = version.tag();
    Graph graph = content.apply(request);
    if (graph == null) {
      throw new Refusal(404, "Nothing is known of " + Refusal.shown(request.getRequestURI()) + ".");
    }
    Answers answers = new Answers(request, response, limits);
    String tag =
        state == null
            ? null
            : EntityTag.of(
                state,
                request.getRequestURL().toString(),
                String.valueOf(request.getQueryString()),
                format.mediaType());
    if (!answers.isAnswered(tag)) {
      answers.send(graph, format);
    }
  }
}
