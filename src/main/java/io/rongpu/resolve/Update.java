package io.rongpu.resolve;

import io.rongpu.rdf.Iris;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** One update of knowledge. Used once. */
final class Update {

  private final KnowledgeUpdater.Stored stored;
  private final Iris iris;
  private final StoredIndex index;
  private final ClaimsInStore claims;
  private final ThingTable table;
  private final Stages stages;

  /** The articles that came, changed or went. */
  private final Set<Node> changed;

  /** The articles of which a claim speaks of another thing than before, the changed ones first. */
  private final Set<Node> moved;

  private final Set<Node> claimsBefore = new LinkedHashSet<>();
  private final Map<Node, Set<Node>> keysNow = new HashMap<>();
  private final Map<Node, Thing> things = new LinkedHashMap<>();
  private final Map<Node, Stage> stageOfThing = new HashMap<>();
  private final Set<Node> thingsBefore = new LinkedHashSet<>();
  private final Set<Node> resolved = new LinkedHashSet<>();

  Update(KnowledgeUpdater.Stored stored, Iris iris, NameRules rules, Collection<Node> articles) {
    this.stored = stored;
    this.iris = iris;
    this.index = new StoredIndex(stored.index(), iris);
    this.changed = new LinkedHashSet<>(articles);
    this.moved = new LinkedHashSet<>(articles);
    this.claims = new ClaimsInStore(stored, index, iris, changed);
    this.table = new ThingTable(this::before);
    this.stages = new Stages(iris, rules, claims, table);
  }

  KnowledgeChange run(Set<Node> subjects) {
    for (Node article : changed) {
      claimsBefore.addAll(index.claims(article));
    }
    for (Stage stage : stages.all()) {
      resolve(stage);
    }
    for (Node claim : claimsBefore) {
      ThingTable.Entry before = index.thing(claim);
      if (before != null) {
        thingsBefore.add(before.identity().iri());
      }
    }
    moved.forEach(this::addThingsOf);
    Set<Node> written = new LinkedHashSet<>(subjects);
    subjects.forEach(this::addThing);
    return write(written);
  }

  /** Resolves the blocks that hold, or held, a claim whose names or surroundings changed. */
  private void resolve(Stage stage) {
    Set<Node> dirty = stage.kind().looksAtThings() ? new LinkedHashSet<>(moved) : changed;
    Set<Node> seeds = new LinkedHashSet<>();
    Map<Node, Set<Node>> claimsByNewKey = new HashMap<>();
    for (Node article : dirty) {
      for (Node claim : index.claims(article)) {
        seeds.addAll(index.keys(claim, stage.kind()));
      }
      for (Claim claim : claimsOf(article, stage)) {
        for (Node key : keys(claim, stage)) {
          seeds.add(key);
          claimsByNewKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(claim.node());
        }
      }
    }
    Set<Claim> affected = closure(stage, seeds, dirty, claimsByNewKey);
    for (List<Claim> block : Blocks.of(affected, claim -> texts(keys(claim, stage)))) {
      for (Thing thing : stage.resolve(block)) {
        things.put(thing.iri(), thing);
        stageOfThing.put(thing.iri(), stage);
      }
    }
    for (Thing thing : List.copyOf(things.values())) {
      if (stageOfThing.get(thing.iri()) == stage) {
        settle(thing, stage);
      }
    }
  }

  /** All claims of the blocks that have one of these keys. */
  private Set<Claim> closure(
      Stage stage, Set<Node> seeds, Set<Node> dirty, Map<Node, Set<Node>> claimsByNewKey) {
    Set<Claim> found = new LinkedHashSet<>();
    Set<Node> seen = new HashSet<>(seeds);
    Deque<Node> open = new ArrayDeque<>(seeds);
    while (!open.isEmpty()) {
      Node key = open.remove();
      Set<Node> sharing = new LinkedHashSet<>(claimsByNewKey.getOrDefault(key, Set.of()));
      for (Node claim : index.sharing(key)) {
        if (!dirty.contains(article(claim))) {
          sharing.add(claim);
        }
      }
      for (Node node : sharing) {
        Claim claim = claims.existing(node);
        if (found.add(claim)) {
          keys(claim, stage).stream().filter(seen::add).forEach(open::add);
        }
      }
    }
    return found;
  }

  /** Notes which claims now speak of a thing, and which of them spoke of another. */
  private void settle(Thing thing, Stage stage) {
    for (Claim claim : thing.claims()) {
      resolved.add(claim.node());
      ThingTable.Entry before = index.thing(claim.node());
      if (before != null) {
        thingsBefore.add(before.identity().iri());
      }
      if (before == null
          || !before.identity().equals(thing.identity())
          || !before.identity().label().equals(thing.identity().label())) {
        moved.add(claim.source().article());
      }
    }
    table.add(thing, stage.kind());
  }

  /** What was known of a claim; nothing about those of changed articles. */
  private ThingTable.@Nullable Entry before(Node claim) {
    Node article = ClaimsInStore.articleOf(claim, iris);
    return article == null || changed.contains(article) ? null : index.thing(claim);
  }

  /** Things with a claim in this article, since their values may have got other IRIs. */
  private void addThingsOf(Node article) {
    for (Claim claim : claims.article(article).claims()) {
      ThingTable.Entry entry = table.entry(claim.node());
      if (entry != null) {
        addThing(entry.identity(), entry.stage());
      }
    }
  }

  private void addThing(Identity identity, Stage.Kind kind) {
    if (!things.containsKey(identity.iri())) {
      Stage stage = stages.all().get(kind.ordinal());
      List<Claim> told =
          index.claimsOf(identity.iri(), kind).stream()
              .map(claims::existing)
              .sorted(Claim.ORDER)
              .toList();
      things.put(identity.iri(), stage.thing(identity, told).with(index.links(identity.iri())));
    }
  }

  /** The thing of this IRI or that owns it, if there is one and it isn't gone. */
  private void addThing(Node subject) {
    Node owner = Owned.owner(subject, iris);
    for (Node node : owner == null ? List.of(subject) : List.of(subject, owner)) {
      for (Stage.Kind kind : Stage.Kind.values()) {
        List<Node> told = index.claimsOf(node, kind);
        if (!told.isEmpty() && !thingsBefore.contains(node)) {
          addThing(index.identity(node), kind);
        }
      }
    }
  }

  private KnowledgeChange write(Set<Node> subjects) {
    Graph statements = GraphMemFactory.createDefaultGraphSameTerm();
    KnowledgeWriter writer = new KnowledgeWriter(stages, statements);
    things.values().forEach(writer::write);
    Graph indexed = GraphMemFactory.createDefaultGraphSameTerm();
    IndexWriter indexWriter = new IndexWriter(indexed);
    int more = 0;
    for (Node article : changed) {
      more -= index.source(article) != null ? 1 : 0;
      if (!stored.claims(article).isEmpty()) {
        more++;
        indexWriter.write(claims.article(article), stages);
      }
    }
    for (Node article : withArticles(subjects)) {
      if (!stored.claims(article).isEmpty()) {
        writer.writeArticle(claims.article(article).article());
      }
    }
    for (Thing thing : things.values()) {
      Stage stage = stageOfThing.get(thing.iri());
      if (stage != null) {
        indexWriter.write(thing, stage.kind());
      }
    }
    resolved.forEach(
        claim -> keysOf(claim).forEach(key -> indexed.add(claim, IndexWriter.KEY, key)));

    Set<Node> known = new LinkedHashSet<>(thingsBefore);
    known.addAll(things.keySet());
    Set<Node> all = new LinkedHashSet<>(subjects);
    all.addAll(changed);
    all.addAll(known);
    known.forEach(thing -> all.addAll(ownedBefore(thing)));
    statements.find().mapWith(Triple::getSubject).forEachRemaining(all::add);
    Set<Node> allIndexed = new LinkedHashSet<>(changed);
    allIndexed.addAll(claimsBefore);
    allIndexed.addAll(resolved);
    allIndexed.addAll(thingsBefore);
    allIndexed.addAll(stageOfThing.keySet());
    return new KnowledgeChange(all, statements, allIndexed, indexed, more);
  }

  private Set<Node> withArticles(Set<Node> subjects) {
    Set<Node> articles = new LinkedHashSet<>(changed);
    String prefix = iris.articlePrefix();
    for (Node subject : subjects) {
      if (subject.isURI()
          && subject.getURI().startsWith(prefix)
          && subject.getURI().indexOf('#') < 0) {
        articles.add(subject);
      }
    }
    return articles;
  }

  /** What belonged to a thing: its amounts, what was reported of it, and the amounts of that. */
  private Set<Node> ownedBefore(Node thing) {
    Set<Node> owned = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(thing));
    while (!open.isEmpty()) {
      stored
          .knowledge()
          .find(open.remove(), Node.ANY, Node.ANY)
          .mapWith(Triple::getObject)
          .filterKeep(node -> thing.equals(Owned.owner(node, iris)))
          .filterKeep(owned::add)
          .forEachRemaining(open::add);
    }
    return owned;
  }

  private List<Claim> claimsOf(Node article, Stage stage) {
    return claims.article(article).claims().stream().filter(stage::takes).toList();
  }

  private Set<Node> keys(Claim claim, Stage stage) {
    return keysNow.computeIfAbsent(
        claim.node(),
        node -> {
          Set<Node> keys = new LinkedHashSet<>();
          stage.blockKeys(claim).forEach(key -> keys.add(IndexWriter.key(stage.kind(), key)));
          return keys;
        });
  }

  private Set<Node> keysOf(Node claim) {
    return Objects.requireNonNull(keysNow.get(claim));
  }

  private static Set<String> texts(Set<Node> keys) {
    Set<String> texts = new LinkedHashSet<>();
    keys.forEach(key -> texts.add(key.getLiteralLexicalForm()));
    return texts;
  }

  private Node article(Node claim) {
    return Objects.requireNonNull(ClaimsInStore.articleOf(claim, iris));
  }
}
