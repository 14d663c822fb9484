package io.rongpu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.serve.safety.PasswordHash;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rongpu serve --update} as a process of its own, {@code rongpu password}, and loading. */
@Timeout(180)
class ServeUpdateIT {

  private static final String GOOD =
      "---\ntitle: 云杉机器人完成5000万元A轮融资\ndate: 2018-12-05 10:00:00\n---\n"
          + "<p>云杉机器人宣布完成5000万元A轮融资，由北辰资本领投。</p>\n";
  private static final String MINE = "https://w3id.org/rongpu/id/loaded/mine";
  private static final String ADDED = "https://w3id.org/rongpu/id/company/隐泉机器人";
  private static final String TURTLE =
      "<"
          + ADDED
          + "> a <https://w3id.org/rongpu/ontology#Company> ;\n"
          + "  <http://www.w3.org/2004/02/skos/core#prefLabel> \"隐泉机器人\"@zh .\n";

  @TempDir Path temp;
  private String store;

  @BeforeEach
  void build() throws Exception {
    Path news = Files.createDirectory(temp.resolve("news"));
    Files.writeString(news.resolve("good.md"), GOOD);
    store = temp.resolve("kg").toString();
    Shell.run("build", news.toString(), "--loc", store);
  }

  @Test
  void whatIsWrittenIsKnowledgeAtOnceHasAPageAndIsTakenBackWhole() throws Exception {
    String before = export();
    Process server = serve("--update", "--password-file", passwords());
    try {
      URI at = address(server);
      String ask =
          "rongpu/sparql?format=csv&query="
              + encode(
                  "SELECT ?n { <"
                      + ADDED
                      + "> <http://www.w3.org/2004/02/skos/core#prefLabel> ?n }");
      assertThat(get(at, ask).body()).isEqualTo("n\r\n");
      String graph = "rongpu/data?graph=" + encode(MINE);

      assertThat(send(at, "PUT", graph, "text/turtle", TURTLE).statusCode()).isEqualTo(201);

      assertThat(get(at, ask).body()).isEqualTo("n\r\n隐泉机器人\r\n");
      String path = "company/" + encode("隐泉机器人");
      assertThat(get(at, "page/" + path).body()).contains("<h1>隐泉机器人");
      assertThat(get(at, "data/" + path).body()).contains("隐泉机器人");
      assertThat(get(at, "id/" + path).statusCode()).isEqualTo(303);

      String drop = "DROP GRAPH <" + MINE + ">";
      assertThat(send(at, "POST", "rongpu/update", "application/sparql-update", drop).statusCode())
          .isEqualTo(204);
      assertThat(get(at, ask).body()).isEqualTo("n\r\n");
      assertThat(get(at, "page/" + path).statusCode()).isEqualTo(404);
    } finally {
      stop(server);
    }
    assertThat(export()).isEqualTo(before);
    assertThat(Shell.run("validate", "--loc", store).code()).isZero();
  }

  @Test
  void whatWasWrittenIsThereAfterARestartAndABuild() throws Exception {
    Process server = serve("--update", "--password-file", passwords());
    try {
      send(address(server), "PUT", "rongpu/data?graph=" + encode(MINE), "text/turtle", TURTLE);
    } finally {
      stop(server);
    }
    String written = export();
    assertThat(written).contains("隐泉机器人");
    Shell.run("build", temp.resolve("news").toString(), "--loc", store);
    assertThat(export()).isEqualTo(written);
  }

  @Test
  void writingAndPasswordsBelongTogether() throws Exception {
    assertThat(Shell.run("serve", "--loc", store, "--update").err())
        .startsWith(
            "rongpu: --update: name those who may write by --password-file; see `rongpu password`.");
    assertThat(Shell.run("serve", "--loc", store, "--password-file", passwords()).err())
        .startsWith("rongpu: --password-file: of use with --update alone.");
    Shell none = Shell.run("serve", "--loc", store, "--update", "--password-file", temp + "/none");
    assertThat(none.code()).isEqualTo(3);
    assertThat(none.err())
        .isEqualTo("rongpu: The password file " + temp + "/none can't be read; check the path.\n");
    assertThat(Shell.run("serve", "--loc", store, "--timeout", "0").err())
        .startsWith("rongpu: --timeout: 0 is no time; take 1 second or more.");
    assertThat(Shell.run("serve", "--loc", store, "--max-rows", "0").err())
        .startsWith("rongpu: --max-rows: 0 is no limit; take 1 or more.");
    assertThat(Shell.run("serve", "--loc", store, "--license", "CC-BY").err())
        .startsWith("rongpu: --license: CC-BY is no IRI; take one such as https://….");
  }

  @Test
  void aPasswordMakesALineAndIsNotShown() {
    Shell made = Shell.runWith("correct horse\n", "password", "ada");
    assertThat(made.code()).isZero();
    assertThat(made.err()).isEmpty();
    assertThat(made.out()).hasLineCount(1).startsWith("ada:pbkdf2-sha256$600000$");
    assertThat(made.out()).doesNotContain("horse");
    String hash = made.out().strip().substring("ada:".length());
    assertThat(PasswordHash.parse(hash).matches("correct horse".toCharArray())).isTrue();
  }

  @Test
  void aPasswordGoesIntoAFileForOneselfAlone() throws Exception {
    Path file = temp.resolve("mine");
    Shell made = Shell.runWith("one\n", "password", "ada", "--file", file.toString());
    assertThat(made.code()).isZero();
    assertThat(made.out()).isEmpty();
    assertThat(made.err()).isEqualTo("the password of ada is in " + file + "\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Shell.runWith("two\n", "password", "bob", "--file", file.toString());
    Shell.runWith("three\n", "password", "ada", "--file", file.toString());
    assertThat(Files.readAllLines(file)).hasSize(2);
    String ada = Files.readAllLines(file).get(1);
    assertThat(ada).startsWith("ada:");
    assertThat(PasswordHash.parse(ada.substring(4)).matches("three".toCharArray())).isTrue();
    Shell nowhere =
        Shell.runWith("x\n", "password", "ada", "--file", temp.resolve("no/where").toString());
    assertThat(nowhere.code()).isEqualTo(3);
    assertThat(nowhere.err())
        .isEqualTo(
            "rongpu: The password file "
                + temp
                + "/no/where can't be written; check the path and its rights.\n");
  }

  @Test
  void passwordSaysWhatIsWrong() {
    Shell empty = Shell.runWith("\n", "password", "ada");
    assertThat(empty.code()).isEqualTo(2);
    assertThat(empty.out()).isEmpty();
    assertThat(empty.err())
        .startsWith("rongpu: The password is empty: type one, or send it to standard input.");
    assertThat(Shell.runWith("", "password", "ada").code()).isEqualTo(2);
    assertThat(Shell.runWith("x\n", "password", "a:b").err())
        .startsWith("rongpu: NAME: take letters, digits, '.', '_' and '-'.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@context\":\"http://127.0.0.1:PORT/c\",\"@id\":\"urn:x:a\",\"x\":1}",
        "{\"@context\":{\"@import\":\"http://127.0.0.1:PORT/c\"},\"@id\":\"urn:x:a\"}",
        "{\"@id\":\"urn:x:a\",\"urn:x:b\":{\"@context\":[null,\"http://127.0.0.1:PORT/c\"],\"x\":1}}"
      })
  void jsonLdFetchesNoContext(String document) throws Exception {
    try (ServerSocket elsewhere = new ServerSocket(0)) {
      String context = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/c";
      Path file = temp.resolve("mine.jsonld");
      Files.writeString(file, document.replace("http://127.0.0.1:PORT/c", context));
      Shell load = Shell.run("load", file.toString(), "--loc", store);
      assertThat(load.err())
          .isEqualTo(
              "rongpu: "
                  + file
                  + " needs the context <"
                  + context
                  + ">, and nothing is fetched: write the context itself in its place.\n");
      assertThat(load.code()).isEqualTo(3);
      elsewhere.setSoTimeout(1);
      org.assertj.core.api.Assertions.assertThatThrownBy(elsewhere::accept)
          .isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void jsonLdReadsNoOtherFile() throws Exception {
    Path context = temp.resolve("context.jsonld");
    Files.writeString(context, "{\"@context\":{\"x\":\"urn:x:x\"}}");
    Path file = temp.resolve("mine.jsonld");
    Files.writeString(file, "{\"@context\":\"context.jsonld\",\"@id\":\"urn:x:a\",\"x\":1}");
    assertThat(Shell.run("load", file.toString(), "--loc", store).err())
        .isEqualTo(
            "rongpu: "
                + file
                + " needs the context <"
                + context.toUri()
                + ">, and nothing is fetched: write the context itself in its place.\n");
  }

  @Test
  void jsonLdWithItsContextInsideIsLoaded() throws Exception {
    Path file = temp.resolve("mine.jsonld");
    Files.writeString(
        file,
        "{\"@context\":{\"label\":\"http://www.w3.org/2000/01/rdf-schema#label\"},"
            + "\"@id\":\"https://example.org/a\",\"label\":\"b\"}");
    assertThat(Shell.run("load", file.toString(), "--loc", store).code()).isZero();
    assertThat(export()).contains("<https://example.org/a>");
  }

  private String export() {
    return Shell.run("export", "--loc", store, "--format", "nt").out();
  }

  private String passwords() throws Exception {
    Path file = temp.resolve("passwords");
    if (!Files.exists(file)) {
      Files.writeString(file, Shell.runWith("correct horse\n", "password", "ada").out());
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
    return file.toString();
  }

  private Process serve(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx1g",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "serve",
            "--loc",
            store,
            "--port",
            "0"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).start();
  }

  private static URI address(Process server) throws Exception {
    String line = server.errorReader().readLine();
    assertThat(line).contains(" at http://");
    return URI.create(line.replaceAll(".* at (http://[^ ]*) .*", "$1"));
  }

  private static void stop(Process server) throws Exception {
    server.destroy();
    assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  private static HttpResponse<String> get(URI at, String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(at.resolve(path)).build(),
            BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> send(
      URI at, String method, String path, String type, String body) throws Exception {
    String right =
        Base64.getEncoder().encodeToString("ada:correct horse".getBytes(StandardCharsets.UTF_8));
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(at.resolve(path))
                .headers("Content-Type", type, "Authorization", "Basic " + right)
                .method(method, BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
