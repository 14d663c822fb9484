package io.rongpu.run;

import io.rongpu.pipeline.ArticleReport;
import io.rongpu.pipeline.InputReport;
import io.rongpu.pipeline.Outcome;
import io.rongpu.store.Change;
import io.rongpu.store.InputEntry;
import io.rongpu.store.StoreWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Writes readings inside one transaction. */
final class BuildBatch {

  private final StoreWriter writer;
  private final BuildState state;
  private final String fingerprint;
  private int articles;
  private boolean claimsChanged;

  BuildBatch(StoreWriter writer, BuildState state, String fingerprint) {
    this.writer = writer;
    this.state = state;
    this.fingerprint = fingerprint;
  }

  /** How many articles were written so far. */
  int articles() {
    return articles;
  }

  /** Writes and reports a reading. */
  void take(InputReading reading) {
    if (reading instanceof InputReading.Fresh fresh) {
      takeFresh(fresh);
    } else if (reading instanceof InputReading.Unreadable unreadable) {
      takeUnreadable(unreadable);
    } else if (reading instanceof InputReading.Unchanged unchanged) {
      state.report(InputReports.of(unchanged));
    }
  }

  /** Makes the knowledge fit what was written. */
  void finish() {
    if (claimsChanged || !KnowledgeUpdate.isCurrent(writer)) {
      KnowledgeUpdate.apply(writer);
    }
  }

  private void takeUnreadable(InputReading.Unreadable unreadable) {
    if (state.isNews(unreadable, fingerprint)) {
      InputEntry entry = unreadable.entry(fingerprint);
      writer.putInput(entry);
      state.put(entry);
    }
    state.report(InputReports.of(unreadable));
  }

  private void takeFresh(InputReading.Fresh fresh) {
    String input = fresh.input().key();
    List<Outcome.Refused> refused = new ArrayList<>(fresh.claims().refused());
    List<ArticleReport> reports = new ArrayList<>();
    for (ArticleClaims article : fresh.claims().articles()) {
      String other = otherInputOf(article.key(), input);
      if (other == null) {
        reports.add(write(article));
      } else {
        refused.add(
            new Outcome.Refused(
                article.key(), "the input " + other + " gave an article of this key: rename one"));
      }
    }
    List<String> keys = reports.stream().map(ArticleReport::key).toList();
    for (String gone : state.articlesOf(input)) {
      if (!keys.contains(gone)) {
        note(writer.removeClaims(article(gone)));
      }
    }
    InputReport report = InputReports.of(fresh.input(), refused, reports);
    InputEntry entry =
        new InputEntry(input, fresh.sha256(), fresh.fingerprint(), keys, report.reason());
    writer.putInput(entry);
    writer.putReadings(input, fresh.kept());
    state.put(entry);
    state.report(report);
  }

  /** The other input that an article belongs to, or null. */
  private @Nullable String otherInputOf(String articleKey, String inputKey) {
    return writer.inputsOf(articleKey).stream()
        .map(InputEntry::key)
        .filter(key -> !key.equals(inputKey))
        .findFirst()
        .orElse(null);
  }

  private ArticleReport write(ArticleClaims article) {
    articles++;
    note(writer.replaceClaims(article(article.key()), article.claims()));
    return article.report(SameText.keyOfAnother(writer, article(article.key())));
  }

  private Node article(String key) {
    return writer.names().iris().article(key);
  }

  private void note(Change change) {
    claimsChanged |= !change.isNone();
  }
}
