package io.rongpu.query;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The functions a query may call: those of XPath and XML Schema, and Jena's own that are named
 * here. Jena by itself loads any Java class whose name a query tells, even one put together while
 * it runs ({@code CALL}), and has functions that wait, print and read settings.
 */
final class KnownFunctions {

  private static final Set<String> STANDARDS =
      Set.of(
          "http://www.w3.org/2001/XMLSchema#",
          "http://www.w3.org/2005/xpath-functions",
          "http://w3id.org/awslabs/neptune/SPARQL-CDTs/");

  /** Other ways to REGEX, REPLACE and CALL, which {@link BoundedWork} doesn't see. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "http://www.w3.org/2005/xpath-functions#matches",
          "http://www.w3.org/2005/xpath-functions#replace",
          "http://www.w3.org/2005/xpath-functions#apply");

  private static final String JENA = "http://jena.apache.org/ARQ/function#";
  private static final Set<String> OF_JENA =
      Set.of(
          "e",
          "evenInteger",
          "localname",
          "max",
          "min",
          "namespace",
          "now",
          "nowtz",
          "pi",
          "sha1sum",
          "sqrt",
          "strlen",
          "substr",
          "substring");

  private KnownFunctions() {}

  /** Lets queries of this context call these and no others. */
  static void only(Context context) {
    FunctionRegistry.set(context, new Functions(FunctionRegistry.get()));
    PropertyFunctionRegistry.set(context, new Properties(PropertyFunctionRegistry.get()));
  }

  private static boolean isKnown(String iri) {
    return STANDARDS.stream().anyMatch(iri::startsWith) && !LEFT_OUT.contains(iri);
  }

  private static final class Functions extends FunctionRegistry {
    Functions(FunctionRegistry all) {
      synchronized (all) {
        for (Iterator<String> names = all.keys(); names.hasNext(); ) {
          String name = names.next();
          if (isKnown(name)) {
            put(name, all.get(name));
          }
        }
      }
      OF_JENA.forEach(name -> put(JENA + name, all.get(JENA + name)));
    }

    @Override
    public @Nullable FunctionFactory get(String iri) {
      return isRegistered(iri) ? super.get(iri) : null;
    }
  }

  private static final class Properties extends PropertyFunctionRegistry {
    Properties(PropertyFunctionRegistry all) {
      for (Iterator<String> names = all.keys(); names.hasNext(); ) {
        String name = names.next();
        if (!name.startsWith("java:")) {
          put(name, all.get(name));
        }
      }
    }

    @Override
    public boolean manages(String iri) {
      return isRegistered(iri);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
      return isRegistered(iri) ? super.get(iri) : null;
    }
  }
}
