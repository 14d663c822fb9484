package io.rongpu.serve.pages;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A headless Chromium, driven through its DevTools protocol over the JDK's WebSocket: the few
 * commands that the tests need are no reason for a driver and its thirty jars.
 */
final class Browser implements AutoCloseable, WebSocket.Listener {

  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final Path profile;
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonObject>> pending = new ConcurrentHashMap<>();
  private final BlockingQueue<String> loads = new LinkedBlockingQueue<>();
  private final List<String> complaints = java.util.Collections.synchronizedList(new ArrayList<>());
  private final List<String> requests = java.util.Collections.synchronizedList(new ArrayList<>());
  private final StringBuilder message = new StringBuilder();
  private final WebSocket socket;

  private Browser(Path program) throws Exception {
    profile = Files.createTempDirectory("rongpu-browser");
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--hide-scrollbars",
                "--lang=zh-CN",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    HttpClient client = HttpClient.newHttpClient();
    String port = port();
    String targets =
        client
            .send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                    .build(),
                BodyHandlers.ofString())
            .body();
    String address = "";
    for (JsonElement target : JsonParser.parseString(targets).getAsJsonArray()) {
      if (target.getAsJsonObject().get("type").getAsString().equals("page")) {
        address = target.getAsJsonObject().get("webSocketDebuggerUrl").getAsString();
      }
    }
    socket = client.newWebSocketBuilder().buildAsync(URI.create(address), this).join();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      command(domain + ".enable", new JsonObject());
    }
  }

  /** The Chromium of this machine, if there is one. */
  static Optional<Path> installed() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path program) throws Exception {
    return new Browser(program);
  }

  /** Chromium writes its port to a file; the file is watched for, not slept for. */
  private String port() throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (System.nanoTime() < end && process.isAlive()) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() > 1) {
          return lines.get(0);
        }
      }
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
    throw new IOException(
        "Chromium did not start: " + Files.readString(profile.resolve("log")).strip());
  }

  /** Opens an address and waits until it has loaded. */
  void open(URI address) {
    loads.clear();
    command("Page.navigate", of("url", address.toString()));
    awaitLoad();
  }

  /** Does something that leads to another page, and waits until that has loaded. */
  void follow(String script) {
    loads.clear();
    eval(script);
    awaitLoad();
  }

  /** The value of an expression, promises awaited. */
  JsonElement eval(String script) {
    JsonObject parameters = of("expression", script);
    parameters.addProperty("returnByValue", true);
    parameters.addProperty("awaitPromise", true);
    JsonObject answer = command("Runtime.evaluate", parameters);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(script + ": " + answer.get("exceptionDetails"));
    }
    JsonObject result = answer.getAsJsonObject("result");
    return result.has("value") ? result.get("value") : com.google.gson.JsonNull.INSTANCE;
  }

  String text(String script) {
    return eval(script).getAsString();
  }

  void size(int width, int height, boolean phone) {
    JsonObject metrics = new JsonObject();
    metrics.addProperty("width", width);
    metrics.addProperty("height", height);
    metrics.addProperty("deviceScaleFactor", 1);
    metrics.addProperty("mobile", phone);
    command("Emulation.setDeviceMetricsOverride", metrics);
  }

  /** {@code light}, {@code dark}, or {@code print} for what paper gets. */
  void colors(String scheme) {
    if (scheme.equals("print")) {
      command("Emulation.setEmulatedMedia", of("media", "print"));
      return;
    }
    JsonObject feature = of("name", "prefers-color-scheme");
    feature.addProperty("value", scheme);
    JsonArray features = new JsonArray();
    features.add(feature);
    JsonObject media = of("media", "screen");
    media.add("features", features);
    command("Emulation.setEmulatedMedia", media);
  }

  void scripts(boolean on) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("value", !on);
    command("Emulation.setScriptExecutionDisabled", parameters);
  }

  /** Presses a key of the keyboard. */
  void key(String name) {
    JsonObject parameters = of("key", name);
    parameters.addProperty("code", name);
    parameters.addProperty("windowsVirtualKeyCode", name.equals("Tab") ? 9 : 13);
    if (name.equals("Enter")) {
      parameters.addProperty("text", "\r");
    }
    parameters.addProperty("type", "keyDown");
    command("Input.dispatchKeyEvent", parameters);
    parameters.remove("text");
    parameters.addProperty("type", "keyUp");
    command("Input.dispatchKeyEvent", parameters);
  }

  /** The whole page, or what of it is within so many pixels from its top. */
  void wholePage(Path file, int most) throws IOException {
    int width = eval("document.documentElement.clientWidth").getAsInt();
    int height = Math.min(most, eval("document.documentElement.scrollHeight").getAsInt());
    JsonObject clip = new JsonObject();
    clip.addProperty("x", 0);
    clip.addProperty("y", 0);
    clip.addProperty("width", width);
    clip.addProperty("height", height);
    clip.addProperty("scale", 1);
    JsonObject parameters = of("format", "png");
    parameters.addProperty("captureBeyondViewport", true);
    parameters.add("clip", clip);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(
        file,
        Base64.getDecoder()
            .decode(command("Page.captureScreenshot", parameters).get("data").getAsString()));
  }

  /** Begins the lists of complaints and requests anew. */
  void forget() {
    complaints.clear();
    requests.clear();
  }

  /** Errors of scripts, of the console and of the network. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Addresses that were asked for. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private void awaitLoad() {
    try {
      if (loads.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) == null) {
        throw new IllegalStateException("The page did not load");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private JsonObject command(String method, JsonObject parameters) {
    int id = ids.incrementAndGet();
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    pending.put(id, answer);
    JsonObject command = of("method", method);
    command.addProperty("id", id);
    command.add("params", parameters);
    socket.sendText(command.toString(), true).join();
    return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private static JsonObject of(String name, String value) {
    JsonObject object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      take(JsonParser.parseString(message.toString()).getAsJsonObject());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  private void take(JsonObject told) {
    if (told.has("id")) {
      CompletableFuture<JsonObject> answer = pending.remove(told.get("id").getAsInt());
      if (told.has("error")) {
        answer.completeExceptionally(new IllegalStateException(told.get("error").toString()));
      } else {
        answer.complete(told.getAsJsonObject("result"));
      }
      return;
    }
    JsonObject parameters = told.getAsJsonObject("params");
    switch (told.get("method").getAsString()) {
      case "Page.loadEventFired" -> loads.add("loaded");
      case "Network.requestWillBeSent" ->
          requests.add(parameters.getAsJsonObject("request").get("url").getAsString());
      case "Runtime.exceptionThrown" -> complaints.add(parameters.toString());
      case "Runtime.consoleAPICalled" -> {
        if (parameters.get("type").getAsString().equals("error")) {
          complaints.add(parameters.toString());
        }
      }
      case "Log.entryAdded" -> {
        if (parameters.getAsJsonObject("entry").get("level").getAsString().equals("error")) {
          complaints.add(parameters.toString());
        }
      }
      default -> {}
    }
  }

  @Override
  public void close() throws Exception {
    socket.abort();
    process.destroy();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
