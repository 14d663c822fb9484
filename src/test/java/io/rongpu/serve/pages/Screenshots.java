package io.rongpu.serve.pages;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Pictures of the pages of a running server, to be looked at; no test. Lines of the standard input
 * tell a picture's name, its width and greatest height, {@code light} or {@code dark}, the address
 * and, if need be, a script to run before.
 *
 * <pre>
 * echo "home 1280 900 light /?lang=en" | java -cp target/test-classes:target/rongpu-all.jar \
 *   io.rongpu.serve.pages.Screenshots http://127.0.0.1:3030/ docs/images
 * </pre>
 */
final class Screenshots {

  private static final int WAIT_MILLIS = 1500;

  private Screenshots() {}

  public static void main(String[] args) throws Exception {
    URI server = URI.create(args[0]);
    try (Browser browser = Browser.start(Browser.installed().orElseThrow());
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] told = line.split(" +", 6);
        int width = Integer.parseInt(told[1]);
        browser.size(width, 900, width < 600);
        browser.colors(told[3]);
        browser.forget();
        browser.open(server.resolve(told[4]));
        browser.eval(
            (told.length > 5 ? told[5] + ";" : "")
                + " new Promise(done => setTimeout(() => done(0), "
                + WAIT_MILLIS
                + "))");
        browser.wholePage(Path.of(args[1], told[0] + ".png"), Integer.parseInt(told[2]));
        browser.complaints().forEach(complaint -> System.err.println(told[0] + ": " + complaint));
        System.err.println(
            told[0]
                + " "
                + browser.text(
                    "innerWidth + ' wide, content ' + document.documentElement.scrollWidth"));
      }
    }
  }
}
