package io.rongpu.evaluate;

import java.util.List;

/** What is to be looked into in one article. */
public record ArticleMistakes(String id, List<Mistake> mistakes) {

  public ArticleMistakes {
    mistakes = List.copyOf(mistakes);
  }
}
