package io.rongpu.evaluate.report;

import io.rongpu.evaluate.ArticleMistakes;
import java.util.List;

/** A part of a report, whatever it is written as. */
sealed interface Part {

  /** The heading, in English and Chinese. */
  String heading();

  /**
   * A table. The first columns are words, the others figures.
   *
   * @param words how many columns are words
   * @param notes lines below it
   */
  record Table(
      String heading, int words, List<String> columns, List<List<String>> rows, List<String> notes)
      implements Part {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
    }
  }

  /** What to look into, article by article. */
  record Mistakes(String heading, List<ArticleMistakes> articles) implements Part {
    public Mistakes {
      articles = List.copyOf(articles);
    }
  }
}
