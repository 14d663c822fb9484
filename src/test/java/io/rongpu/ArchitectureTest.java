package io.rongpu;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the house: who may know whom, and which library is known by whom. */
@AnalyzeClasses(packages = "io.rongpu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.rongpu.";

  /** Every top-level package and what it may know besides itself. */
  private static final Map<String, List<String>> MAY_KNOW =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("model", List.of()),
              Map.entry("source", List.of("model")),
              Map.entry("text", List.of("model")),
              Map.entry("extract", List.of("model", "text")),
              Map.entry("rdf", List.of("model")),
              Map.entry("resolve", List.of("model", "rdf")),
              Map.entry("store", List.of("model", "rdf")),
              Map.entry("query", List.of("model", "rdf", "store")),
              Map.entry("search", List.of("model", "text", "rdf", "store")),
              Map.entry("export", List.of("model", "rdf")),
              Map.entry("diff", List.of("model", "rdf", "export")),
              Map.entry("evaluate", List.of("model", "rdf", "extract")),
              Map.entry("serve", List.of("model", "rdf", "store", "query", "search", "export")),
              Map.entry("pipeline", List.of("model", "source", "text", "extract")),
              Map.entry(
                  "run",
                  List.of("model", "source", "pipeline", "rdf", "resolve", "store", "export")),
              Map.entry(
                  "cli",
                  List.of(
                      "model",
                      "source",
                      "text",
                      "extract",
                      "rdf",
                      "resolve",
                      "store",
                      "query",
                      "search",
                      "export",
                      "diff",
                      "evaluate",
                      "serve",
                      "pipeline",
                      "run"))));

  @ArchTest
  static void everyPackageHasItsRule(JavaClasses ours) {
    TreeSet<String> packages =
        ours.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT))
            .map(name -> name.substring(ROOT.length()).split("\\.")[0])
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(packages).isEqualTo(new TreeSet<>(MAY_KNOW.keySet()));
  }

  @ArchTest
  static final ArchRule packagesKnowOnlyWhatIsBeforeThem =
      CompositeArchRule.of(
              MAY_KNOW.entrySet().stream().map(e -> layer(e.getKey(), e.getValue())).toList())
          .as("packages know only what is before them")
          .because("there is one way through the house: design/architecture.md");

  private static ArchRule layer(String name, List<String> known) {
    String[] allowed =
        Stream.concat(Stream.of(name), known.stream())
            .map(ArchitectureTest::inside)
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(inside(name))
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(allowed)
                .or(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(ROOT + "."))))
        .as(name + " knows " + (known.isEmpty() ? "nothing of ours" : String.join(", ", known)));
  }

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices()
          .matching(ROOT + "(*)..")
          .should()
          .beFreeOfCycles()
          .because("a cycle is two packages that are one");

  @ArchTest
  static final ArchRule theModelNeedsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage(inside("model"))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(inside("model"), "java..", "org.jspecify..")
          .because("what we know outlives the libraries that we know it with");

  @ArchTest
  static final ArchRule jenaIsOnlyRightOfTheGraph =
      noClasses()
          .that()
          .resideInAnyPackage(
              inside("model"),
              inside("source"),
              inside("text"),
              inside("extract"),
              inside("pipeline"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.jena..")
          .because("reading must run where there is no graph, on a cluster for example");

  @ArchTest
  static final ArchRule hanlpIsBehindOneAdapter =
      onlyIn(
          "text.hanlp",
          "its static configuration and its dictionaries are safe in one pair of hands",
          "com.hankcs..");

  @ArchTest
  static final ArchRule parsersOfFormatsAreInSource =
      onlyIn("source", "bytes become articles in one place", "org.jsoup..", "org.yaml.snakeyaml..");

  @ArchTest
  static final ArchRule theTerminalIsInCli =
      onlyIn("cli", "all else can be used by another program", "picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule tdb2IsInStore =
      onlyIn(
          "store",
          "transactions, locks and failures of the disk are its job",
          "org.apache.jena.tdb2..",
          "org.apache.jena.dboe..");

  @ArchTest
  static final ArchRule luceneIsInSearch =
      onlyIn(
          "search",
          "what is indexed and what is asked must be cut into words alike",
          "org.apache.lucene..",
          "org.apache.jena.query.text..");

  @ArchTest
  static final ArchRule fusekiIsInServe =
      onlyIn(
          "serve",
          "nothing else may open a port",
          "org.apache.jena.fuseki..",
          "org.eclipse.jetty..",
          "jakarta.servlet..");

  @ArchTest
  static final ArchRule secretsAreComparedInConstantTime =
      noClasses()
          .that()
          .haveSimpleName("PasswordHash")
          .or()
          .haveSimpleName("Passwords")
          .should()
          .callMethod(Arrays.class, "equals", byte[].class, byte[].class)
          .orShould()
          .callMethod(Arrays.class, "equals", char[].class, char[].class)
          .orShould()
          .callMethod(String.class, "equals", Object.class)
          .because("MessageDigest.isEqual doesn't tell by its time how much of a guess was right");

  @ArchTest
  static final ArchRule onlyCliPrintsOrEnds =
      CompositeArchRule.of(
              noClasses()
                  .that()
                  .resideOutsideOfPackage(inside("cli"))
                  .should()
                  .accessField(System.class, "out")
                  .orShould()
                  .accessField(System.class, "err"))
          .and(
              noClasses()
                  .that()
                  .resideOutsideOfPackage(inside("cli"))
                  .should()
                  .callMethod(System.class, "exit", int.class)
                  .orShould()
                  .callMethod(Runtime.class, "exit", int.class)
                  .orShould()
                  .callMethod(Runtime.class, "halt", int.class)
                  .orShould()
                  .callMethodWhere(target(name("printStackTrace"))))
          .as("only cli prints or ends the program")
          .because("standard output is for data, and the exit code is a contract with scripts");

  private static ArchRule onlyIn(String home, String why, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(inside(home))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .as(Arrays.toString(libraries) + " is known only in " + home)
        .because(why);
  }

  private static String inside(String name) {
    return ROOT + name + "..";
  }
}
