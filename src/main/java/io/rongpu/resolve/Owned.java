package io.rongpu.resolve;

import io.rongpu.rdf.Iris;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * IRIs of what belongs to one thing and is nothing by itself, an amount of it, what was reported of
 * it or why it is linked to another: {@code
 * amount/round~青藤云安全~b~2018-10-16~amount~CNY-200000000-200000000}, the thing first, then the
 * property and the value.
 */
final class Owned {

  /** An amount of money believed or reported of a thing. */
  static final String AMOUNT = "amount";

  /** A value of a property and who reported it. */
  static final String REPORT = "report";

  /** Why it is believed to belong to another. */
  static final String BASIS = "basis";

  private Owned() {}

  static Node iri(String kind, Thing thing, Node property, String value, Iris iris) {
    String rest = thing.iri().getURI().substring(iris.base().length());
    String propertyName = property.getURI().substring(property.getURI().lastIndexOf('#') + 1);
    return iris.thing(
        kind,
        String.join(
            "~",
            rest.substring(0, rest.indexOf('/')),
            thing.name(),
            ThingNamer.part(propertyName),
            ThingNamer.part(value)));
  }

  /** The thing that a node would belong to, if it is one; null for other nodes. */
  static @Nullable Node owner(Node owned, Iris iris) {
    for (String kind : List.of(AMOUNT, REPORT, BASIS)) {
      String name = owned.isURI() ? iris.name(kind, owned) : null;
      int property = name == null ? -1 : name.lastIndexOf('~', name.lastIndexOf('~') - 1);
      int segment = name == null ? -1 : name.indexOf('~');
      if (name != null && segment >= 0 && property > segment) {
        return iris.thing(name.substring(0, segment), name.substring(segment + 1, property));
      }
    }
    return null;
  }
}
