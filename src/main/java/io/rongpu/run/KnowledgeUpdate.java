package io.rongpu.run;

import io.rongpu.resolve.ClaimGraph;
import io.rongpu.resolve.KnowledgeBuilder;
import io.rongpu.resolve.KnowledgeChange;
import io.rongpu.resolve.KnowledgeUpdater;
import io.rongpu.store.Change;
import io.rongpu.store.CodeFingerprint;
import io.rongpu.store.KnowledgeNote;
import io.rongpu.store.StoreReader;
import io.rongpu.store.StoreWriter;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Makes the knowledge of a store what its claims and its loaded files give: a function of the two
 * and of the program, whatever was there before. What follows from articles that nobody touched is
 * left alone, as long as this program made it; all is computed anew otherwise, or when that is
 * quicker. Both ways leave the same statements.
 */
final class KnowledgeUpdate {

  /** Of so many articles one may have changed before computing all of it is the quicker way. */
  private static final int WORTH_IT = 4;

  private static final String PROGRAM = CodeFingerprint.ofProgram();

  private KnowledgeUpdate() {}

  /** Whether this program made the knowledge that is stored. */
  static boolean isCurrent(StoreReader reader) {
    KnowledgeNote note = reader.knowledgeNote();
    return note != null && note.program().equals(PROGRAM);
  }

  /** Brings it up to date inside the transaction that changed claims or loaded files. */
  static Change apply(StoreWriter writer) {
    KnowledgeNote note = writer.knowledgeNote();
    boolean isWorthIt =
        note != null
            && note.program().equals(PROGRAM)
            && (long) writer.changedArticles().size() * WORTH_IT <= note.articles();
    return isWorthIt && note != null ? update(writer, note) : rebuild(writer);
  }

  /** Computes all of it; one article at a time is read, and a part at a time is written. */
  static Change rebuild(StoreWriter writer) {
    Change before = writer.change();
    KnowledgeReplacement replacement = new KnowledgeReplacement(writer);
    int articles =
        new KnowledgeBuilder(writer.names().iris()).build(() -> claims(writer), replacement::write);
    replacement.end();
    writer.noteKnowledge(new KnowledgeNote(PROGRAM, articles));
    return writer.change().minus(before);
  }

  /** Computes what follows from the articles and loaded statements that changed. */
  static Change update(StoreWriter writer, KnowledgeNote note) {
    KnowledgeChange change =
        new KnowledgeUpdater(writer.names().iris())
            .update(stored(writer), writer.changedArticles(), writer.changedSubjects());
    for (Node subject : change.subjects()) {
      writer.loaded(subject).forEach(change.statements()::add);
    }
    Change done = writer.replaceKnowledge(change.subjects(), change.statements());
    writer.replaceIndex(change.indexed(), change.index());
    writer.noteKnowledge(new KnowledgeNote(PROGRAM, note.articles() + change.articles()));
    return done;
  }

  private static KnowledgeUpdater.Stored stored(StoreReader reader) {
    return new KnowledgeUpdater.Stored() {
      @Override
      public Graph claims(Node article) {
        return reader.claimsView(article);
      }

      @Override
      public Graph index() {
        return reader.index();
      }

      @Override
      public Graph knowledge() {
        return reader.knowledge();
      }
    };
  }

  private static Iterator<ClaimGraph> claims(StoreWriter writer) {
    return writer.claims().map(graph -> new ClaimGraph(graph.name(), graph.graph())).iterator();
  }
}
