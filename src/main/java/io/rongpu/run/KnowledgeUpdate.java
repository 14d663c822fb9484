package io.rongpu.run;

import io.rongpu.resolve.ClaimGraph;
import io.rongpu.resolve.KnowledgeBuilder;
import io.rongpu.resolve.KnowledgeChange;
import io.rongpu.resolve.KnowledgeUpdater;
import io.rongpu.resolve.who.Guidance;
import io.rongpu.store.Change;
import io.rongpu.store.CodeFingerprint;
import io.rongpu.store.KnowledgeNote;
import io.rongpu.store.KnowledgeStore;
import io.rongpu.store.StoreReader;
import io.rongpu.store.StoreWriter;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Makes the knowledge of a store what its claims, its loaded files and its user's decisions give: a
 * function of these and of the program, whatever was there before. What follows from articles that
 * nobody touched is left alone, as long as this program made it; all is computed anew otherwise, or
 * when that is quicker. Both ways leave the same statements.
 */
final class KnowledgeUpdate {

  /** Of so many articles one may have changed, as measured, before all of it is the quicker way. */
  private static final int WORTH_IT = 2;

  private static final String PROGRAM = CodeFingerprint.ofProgram();

  private KnowledgeUpdate() {}

  /** Whether this program made the knowledge that is stored, with the decisions of today. */
  static boolean isCurrent(StoreReader reader) {
    KnowledgeNote note = reader.knowledgeNote();
    return note != null && note.program().equals(maker(DecisionsFile.guidance(reader.folder())));
  }

  /** Makes the knowledge that is stored follow the decisions, where these changed since. */
  static Change follow(KnowledgeStore store) {
    boolean isStale =
        store.read(
            reader ->
                !isCurrent(reader)
                    && (reader.knowledgeNote() != null || !reader.articles().isEmpty()));
    return isStale ? store.write(KnowledgeUpdate::rebuild) : Change.NONE;
  }

  /** What makes knowledge: the program and, where there are any, the user's decisions. */
  private static String maker(Guidance guidance) {
    return PROGRAM + DecisionsFile.mark(guidance);
  }

  /** Brings it up to date inside the transaction that changed claims or loaded files. */
  static Change apply(StoreWriter writer) {
    KnowledgeNote note = writer.knowledgeNote();
    boolean isWorthIt =
        note != null
            && isCurrent(writer)
            && (long) writer.changedArticles().size() * WORTH_IT <= note.articles();
    return isWorthIt && note != null ? update(writer, note) : rebuild(writer);
  }

  /** Computes all of it; one article at a time is read, and a part at a time is written. */
  static Change rebuild(StoreWriter writer) {
    Guidance guidance = DecisionsFile.guidance(writer.folder());
    Change before = writer.change();
    KnowledgeReplacement replacement = new KnowledgeReplacement(writer);
    int articles =
        new KnowledgeBuilder(writer.names().iris(), guidance)
            .build(() -> claims(writer), replacement::write);
    replacement.end();
    writer.noteKnowledge(new KnowledgeNote(maker(guidance), articles));
    return writer.change().minus(before);
  }

  /** Computes what follows from the articles and loaded statements that changed. */
  static Change update(StoreWriter writer, KnowledgeNote note) {
    Guidance guidance = DecisionsFile.guidance(writer.folder());
    KnowledgeChange change =
        new KnowledgeUpdater(writer.names().iris(), guidance)
            .update(stored(writer), writer.changedArticles(), writer.changedSubjects());
    for (Node subject : change.subjects()) {
      writer.loaded(subject).forEach(change.statements()::add);
    }
    Change done = writer.replaceKnowledge(change.subjects(), change.statements());
    writer.replaceIndex(change.indexed(), change.index());
    writer.noteKnowledge(new KnowledgeNote(maker(guidance), note.articles() + change.articles()));
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
