package io.rongpu.serve.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rongpu.serve.ServedSamples;
import io.rongpu.serve.safety.PasswordHash;
import io.rongpu.serve.safety.Passwords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every curl line of docs/protocol.md, run as it stands there against the samples. */
class PromisesIT {

  private static final Path DOCUMENT = Path.of("docs", "protocol.md");
  private static final Pattern LINES =
      Pattern.compile("(?s)## Each promise, shown by curl\n```\n(.*?)\n```\n");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)has to meet the shapes[^`]*`(.*?)`");
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([0-9]{3})");
  private static final String PASSWORD = "correct-horse";

  /**
   * What a line promises.
   *
   * @param part of the line, of no other
   * @param head of the answer: what is to be found among its headers
   * @param body what is to be found in it
   */
  private record Promise(String part, int status, String head, String body) {}

  private static final String CSV = "(?i)Content-Type: text/csv";
  private static final String JSON = "(?i)Content-Type: application/json";
  private static final String TURTLE = "(?i)Content-Type: text/turtle";
  private static final String TEXT = "(?i)Content-Type: text/plain";

  private static final List<Promise> PROMISES =
      List.of(
          new Promise("# form", 200, CSV, "\\As,p,o\r\n"),
          new Promise("# direct", 200, "application/sparql-results\\+json", "\"boolean\" ?: ?true"),
          new Promise("bom=true", 200, CSV, "\\A\uFEFFs,p,o\r\n"),
          new Promise(
              "# 400", 400, TEXT, "\\AThe query is not SPARQL: line 1, column [0-9]+: .*\n400\n"),
          new Promise("# 406", 406, TEXT, "text/csv"),
          new Promise("# 415", 415, TEXT, "application/sparql-query"),
          new Promise("curl -I", 200, "(?i)ETag: W/\"", "\\AHTTP/1.1 200"),
          new Promise("# 304", 304, "(?i)ETag: W/\"", "\\AHTTP/1.1 304"),
          new Promise("--compressed", 200, "(?i)Content-Encoding: gzip", "\\A<https?://[^ ]+> <"),
          new Promise("# Service Description", 200, TURTLE, "sd:Service"),
          new Promise("# VoID", 200, TURTLE, "void:Dataset"),
          new Promise("# a question as SHACL", 200, TURTLE, "sh:SPARQLSelectExecutable|sh:select"),
          new Promise("# a thing", 200, "application/ld\\+json", "隐泉机器人"),
          new Promise("# 303 to its page", 303, "(?i)Location: \\S*/page/company/", "303 http"),
          new Promise("# 303 to its statements", 303, "(?i)Location: \\S*/round-type", "303 http"),
          new Promise("# CORS", 204, "(?i)Access-Control-Allow-Origin: \\*", "HTTP/1.1 20"),
          new Promise("ping", 200, TEXT, "\\A20[0-9]{2}-[0-9]{2}-[0-9]{2}T"),
          new Promise("/suggest", 200, JSON, "隐泉机器人"),
          new Promise("text:query", 200, CSV, "\\Athing,score,name\r\n.*隐泉机器人"),
          new Promise("queries={", 200, JSON, "隐泉机器人"),
          new Promise("extend={", 200, JSON, "company/隐泉机器人"),
          new Promise("metrics", 200, TEXT, "# HELP "),
          new Promise("mine.ttl", 201, "", ""),
          new Promise("DROP GRAPH", 204, "", ""));

  @TempDir static Path folder;
  private static ServedSamples samples;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(isInstalled("curl"), "curl is not installed: apt-get install curl");
    assumeTrue(isInstalled("bash"), "bash is not installed");
    Path passwords = folder.resolve("passwords");
    Files.writeString(passwords, "ada:" + PasswordHash.of(PASSWORD.toCharArray()) + "\n");
    Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
    samples = ServedSamples.startWriting(folder.resolve("kg"), Passwords.read(passwords));
    Matcher example = EXAMPLE.matcher(Files.readString(DOCUMENT));
    assertThat(example.find()).isTrue();
    Files.writeString(folder.resolve("mine.ttl"), example.group(1));
  }

  @AfterAll
  static void stop() {
    if (samples != null) {
      samples.close();
    }
  }

  static Stream<String> lines() throws IOException {
    return commands().stream().filter(line -> line.startsWith("curl "));
  }

  @Test
  void everyPromiseIsOfOneLine() throws IOException {
    List<String> lines = lines().toList();
    assertThat(lines).hasSameSizeAs(PROMISES);
    for (Promise promise : PROMISES) {
      assertThat(lines.stream().filter(line -> line.contains(promise.part)))
          .as(promise.part)
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void whatALineOfTheDocumentPromisesIsSo(String line) throws Exception {
    Promise promise =
        PROMISES.stream().filter(it -> line.contains(it.part)).findFirst().orElseThrow();
    Path head = folder.resolve("head");
    Files.deleteIfExists(head);
    // As a reader would type it, but for the password and for what is written down of the headers.
    String script =
        "curl() { command curl -sS -D '"
            + head
            + "' \"$@\"; }\n"
            + String.join("\n", settings())
            + "\n"
            + line.replace("-u ada ", "-u ada:" + PASSWORD + " ");

    String body = run(script);

    String headers = Files.readString(head);
    List<String> statuses = STATUS.matcher(headers).results().map(found -> found.group(1)).toList();
    assertThat(statuses.get(statuses.size() - 1)).isEqualTo(String.valueOf(promise.status));
    assertThat(headers).containsPattern(promise.head);
    assertThat(body).containsPattern(Pattern.compile(promise.body, Pattern.DOTALL));
  }

  /** The lines that set a variable, for the server of the test. */
  private static List<String> settings() throws IOException {
    return commands().stream()
        .filter(line -> line.matches("(?s)[A-Z]+=.*"))
        .map(
            line ->
                line.startsWith("HOST=")
                    ? "HOST=" + samples.uri().toString().replaceFirst("/$", "")
                    : line)
        .toList();
  }

  /** The commands of the document; one may go over several lines, inside quotation marks. */
  private static List<String> commands() throws IOException {
    Matcher block = LINES.matcher(Files.readString(DOCUMENT));
    assertThat(block.find()).isTrue();
    List<String> commands = new ArrayList<>();
    String open = "";
    for (String line : block.group(1).split("\n")) {
      String all = open.isEmpty() ? line : open + "\n" + line;
      boolean isWhole = all.chars().filter(c -> c == '\'').count() % 2 == 0;
      open = isWhole ? "" : all;
      if (isWhole) {
        commands.add(all);
      }
    }
    return commands;
  }

  private static String run(String script) throws Exception {
    Path out = folder.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "no_proxy", "*"));
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor()).isZero();
    return new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }
}
