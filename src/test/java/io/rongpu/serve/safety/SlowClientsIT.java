package io.rongpu.serve.safety;

import static io.rongpu.serve.TestServer.encode;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongpu.serve.TestServer;
import io.rongpu.serve.protocol.Limits;
import io.rongpu.serve.protocol.Patience;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send or read slowly, before a server whose patience is as short as a test's. */
@Timeout(120)
class SlowClientsIT {

  private static final String DIRECT = "application/sparql-query";
  private static final String FORM = "application/x-www-form-urlencoded";

  private static final int LENGTH = 60;

  /** Of an answer that came in chunks and is whole. */
  private static final String END = "\r\n0\r\n\r\n";

  /** A few megabytes of rows. */
  private static final String LONG =
      "/rongpu/sparql?format=csv&query=" + encode("SELECT * { ?a ?p ?b . ?c ?q ?d } LIMIT 40000");

  @TempDir Path folder;

  @Test
  void textThatTakesTooLongToArriveIsAnsweredWith408() throws Exception {
    Patience none = Patience.STANDARD.sending(Duration.ZERO, Patience.STANDARD.silence());
    try (TestServer server = start(none);
        Socket socket = open(server, begun(DIRECT, "ASK"))) {
      assertThat(answer(socket))
          .startsWith("HTTP/1.1 408 ")
          .endsWith("The query took longer than 0.0 s to arrive; send it at once.\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {DIRECT, FORM})
  void textThatStopsArrivingIsAnsweredWith408(String type) throws Exception {
    Patience little =
        Patience.STANDARD.sending(Patience.STANDARD.arriving(), Duration.ofMillis(200));
    try (TestServer server = start(little);
        Socket socket = open(server, begun(type, type.equals(FORM) ? "query=ASK" : "ASK"))) {
      assertThat(answer(socket)).startsWith("HTTP/1.1 408 ").endsWith("\n");
    }
  }

  @Test
  void textThatArrivesInPartsWithinTheTimeIsAnswered() throws Exception {
    try (TestServer server = start(Patience.STANDARD);
        Socket socket = open(server, begun(DIRECT, "ASK"))) {
      send(socket, " { ?s ?p ?o }" + " ".repeat(LENGTH - "ASK { ?s ?p ?o }".length()));
      assertThat(answer(socket)).startsWith("HTTP/1.1 200 ");
    }
  }

  @Test
  void readerThatIsTooSlowIsCutOffBeforeTheAnswerLooksWhole() throws Exception {
    try (TestServer server = start(Patience.STANDARD.reading(Duration.ZERO, Long.MAX_VALUE));
        Socket socket = open(server, get(LONG, ""))) {
      assertThat(answer(socket)).startsWith("HTTP/1.1 200 ").doesNotEndWith(END);
    }
  }

  @Test
  void readerThatIsFastEnoughGetsAllOfTheAnswer() throws Exception {
    try (TestServer server = start(Patience.STANDARD.reading(Duration.ZERO, 1));
        Socket socket = open(server, get(LONG, ""))) {
      assertThat(answer(socket)).startsWith("HTTP/1.1 200 ").endsWith(END);
    }
  }

  @Test
  void requestsBeyondTheMostAtOnceAreRefusedAndPagesGoOn() throws Exception {
    assertThat(Patience.STANDARD.requests()).isEqualTo(96);
    assertThat(Patience.STANDARD.forms()).isEqualTo(32);
    String query = "/rongpu/sparql?query=" + encode("ASK {}");
    List<Socket> held = new ArrayList<>();
    try (TestServer server = start(Patience.STANDARD.with(3, 1))) {
      for (int i = 0; i < 3; i++) {
        held.add(open(server, begun(DIRECT, "ASK")));
      }
      assertThat(askedUntil(503, server, query))
          .contains("\r\nRetry-After: 5\r\n")
          .endsWith("Too many requests are being answered; try again in a few seconds.\n");
      askedUntil(503, server, "/rongpu/data?default");
      assertThat(asked(server, "/$/ping")).startsWith("HTTP/1.1 200 ");
      assertThat(asked(server, "/explore")).startsWith("HTTP/1.1 200 ");
      assertThat(asked(server, "/suggest?q=xinghe")).startsWith("HTTP/1.1 200 ");
      for (Socket socket : held) {
        socket.close();
      }
      askedUntil(200, server, query);
    }
  }

  private TestServer start(Patience patience) {
    return TestServer.start(
        folder.resolve("kg"), options -> options.within(Limits.STANDARD.patient(patience)));
  }

  /** A request of which only the beginning of the text is there. */
  private static String begun(String type, String text) {
    return "POST /rongpu/sparql HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + LENGTH
        + "\r\n\r\n"
        + text;
  }

  private static String get(String path, String header) {
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + header + "\r\n";
  }

  /** Requests arrive, and places become free, one after the other: not at once. */
  private static String askedUntil(int status, TestServer server, String path) throws Exception {
    String answer = asked(server, path);
    for (int i = 0; i < 1_000 && !answer.startsWith("HTTP/1.1 " + status + " "); i++) {
      answer = asked(server, path);
    }
    assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
    return answer;
  }

  private static String asked(TestServer server, String path) throws Exception {
    try (Socket socket = open(server, get(path, "Connection: close\r\n"))) {
      return answer(socket);
    }
  }

  private static Socket open(TestServer server, String text) throws Exception {
    Socket socket = new Socket("127.0.0.1", server.port());
    socket.setSoTimeout(60_000);
    send(socket, text);
    return socket;
  }

  private static void send(Socket socket, String text) throws Exception {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What comes until it is whole, or the server closes or cuts. */
  private static String answer(Socket socket) throws Exception {
    StringBuilder all = new StringBuilder();
    byte[] part = new byte[1 << 16];
    try {
      int length = socket.getInputStream().read(part);
      while (length >= 0) {
        all.append(new String(part, 0, length, StandardCharsets.ISO_8859_1));
        boolean isWhole = all.indexOf(END, Math.max(0, all.length() - END.length())) >= 0;
        length = isWhole ? -1 : socket.getInputStream().read(part);
      }
    } catch (SocketException e) {
      // Cut: what came before is what there is.
    }
    return all.toString();
  }
}
