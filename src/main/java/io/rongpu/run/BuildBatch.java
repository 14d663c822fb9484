package io.rongpu.run;

import io.rongpu.pipeline.ArticleReport;
import io.rongpu.pipeline.InputReport;
import io.rongpu.pipeline.Outcome;
import io.rongpu.store.Change;
import io.rongpu.store.InputEntry;
import io.rongpu.store.StoreWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Writes readings inside one transaction. */
final class BuildBatch {

  private final StoreWriter writer;
  private final BuildState state;
  private final ReadAgain again;
  private int articles;
  private boolean claimsChanged;

  BuildBatch(StoreWriter writer, BuildState state, ReadAgain again) {
    this.writer = writer;
    this.state = state;
    this.again = again;
  }

  /** How many articles were written so far. */
  int articles() {
    return articles;
  }

  /** Writes and reports a reading. */
  void take(InputReading reading) {
    if (reading instanceof InputReading.Fresh fresh) {
      state.report(takeFresh(fresh));
    } else if (reading instanceof InputReading.Unreadable unreadable) {
      takeUnreadable(unreadable);
    } else if (reading instanceof InputReading.Unchanged unchanged) {
      state.report(InputReports.of(state.current(unchanged)));
    }
  }

  /** Makes the knowledge fit what was written. */
  void finish() {
    if (claimsChanged || !KnowledgeUpdate.isCurrent(writer)) {
      KnowledgeUpdate.apply(writer);
    }
  }

  private void takeUnreadable(InputReading.Unreadable unreadable) {
    if (state.isNews(unreadable, again.fingerprint())) {
      InputEntry entry = unreadable.entry(again.fingerprint());
      put(entry);
    }
    state.report(InputReports.of(unreadable));
  }

  private InputReport takeFresh(InputReading.Fresh fresh) {
    String input = fresh.input().key();
    List<Outcome.Refused> refused = new ArrayList<>(fresh.claims().refused());
    List<ArticleReport> reports = new ArrayList<>();
    List<String> waiting = new ArrayList<>();
    TreeSet<String> others = new TreeSet<>();
    for (ArticleClaims article : fresh.claims().articles()) {
      String other = otherInputOf(article.key(), input);
      if (other != null && other.compareTo(input) < 0) {
        waiting.add(article.key());
        refused.add(
            new Outcome.Refused(
                article.key(), "the input " + other + " gave an article of this key: rename one"));
      } else {
        if (other != null) {
          others.add(other);
          others.addAll(waitingFor(article.key()));
        }
        reports.add(write(article));
      }
    }
    List<String> keys = reports.stream().map(ArticleReport::key).toList();
    InputReport report = InputReports.of(fresh.input(), refused, reports);
    InputEntry before = writer.input(input);
    put(new InputEntry(input, fresh.sha256(), fresh.fingerprint(), keys, waiting, report.reason()));
    writer.putReadings(input, fresh.kept());
    for (String gone : before == null ? List.<String>of() : before.articles()) {
      if (!keys.contains(gone) && otherInputOf(gone, input) == null) {
        note(writer.removeClaims(article(gone)));
        others.addAll(waitingFor(gone));
      }
    }
    others.remove(input);
    others.forEach(this::readAgain);
    return report;
  }

  /** Takes back an input with its articles; others that have articles of their keys give these. */
  void remove(InputEntry input) {
    TreeSet<String> others = new TreeSet<>();
    for (String article : input.articles()) {
      note(writer.removeClaims(article(article)));
      others.addAll(waitingFor(article));
    }
    writer.removeInput(input.key());
    others.remove(input.key());
    others.forEach(this::readAgain);
  }

  /** After another input gave, or no longer gives, an article that this one has too. */
  private void readAgain(String input) {
    InputEntry entry = writer.input(input);
    if (entry == null) {
      return;
    }
    if (again.read(entry, writer.readings(input)) instanceof InputReading.Fresh fresh) {
      takeFresh(fresh);
      return;
    }
    // A store of the first format: a build that is given the file reads it.
    for (String article : entry.articles()) {
      if (otherInputOf(article, input) != null) {
        entry = entry.without(article);
      }
    }
    put(entry);
  }

  private void put(InputEntry entry) {
    writer.putInput(entry);
    state.put(entry);
  }

  private List<String> waitingFor(String article) {
    return writer.waitingFor(article).stream().map(InputEntry::key).toList();
  }

  /** The first other input that gives an article, or null. */
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
