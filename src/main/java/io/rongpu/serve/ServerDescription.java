package io.rongpu.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.ctl.JsonDescription;
import org.apache.jena.fuseki.mgt.ServerMgtConst;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.ServerConst;

/**
 * Tells Fuseki's pages which datasets there are. Fuseki's own servlet for this can also make and
 * drop datasets; this one answers GET and nothing else (405).
 */
final class ServerDescription extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DataAccessPointRegistry datasets = DataAccessPointRegistry.get(getServletContext());
    JsonBuilder json = new JsonBuilder();
    String one = request.getPathInfo();
    if (one != null && one.length() > 1) {
      if (!datasets.isRegistered(one)) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND, "No such dataset");
        return;
      }
      JsonDescription.describe(json, datasets.get(one));
    } else {
      json.startObject();
      json.pair(ServerMgtConst.version, Fuseki.VERSION);
      json.pair(ServerMgtConst.startDT, Fuseki.serverStartedAt());
      json.pair(ServerMgtConst.uptime, Fuseki.serverUptimeSeconds());
      json.key(ServerConst.datasets);
      JsonDescription.arrayDatasets(json, datasets);
      json.finishObject();
    }
    JsonResponse.send(response, json.build().toString());
  }
}
