package io.rongpu.rdf;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Namespaces and terms that the code writes or asks for, as Jena nodes. Terms that extractors name
 * are in {@link io.rongpu.model.Terms}; {@link #term(String)} turns those into nodes. Every term
 * below {@link #RP} is defined in {@code ontology/rongpu.ttl}, and a test holds the two together.
 */
public final class Vocabulary {

  /** Our ontology. */
  public static final String RP = "https://w3id.org/rongpu/ontology#";

  /** The SKOS scheme of round types. */
  public static final String ROUND_TYPES = "https://w3id.org/rongpu/round-type/";

  /** Where data is minted unless {@code --base} says otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/rongpu/id/";

  public static final String SCHEMA = "https://schema.org/";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String ORG = "http://www.w3.org/ns/org#";
  public static final String OA = "http://www.w3.org/ns/oa#";
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  /** The prefixes of every export and every named question, by prefixes.cc spelling. */
  public static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("rp", RP),
          Map.entry("round-type", ROUND_TYPES),
          Map.entry("schema", SCHEMA),
          Map.entry("skos", SKOS),
          Map.entry("prov", PROV),
          Map.entry("org", ORG),
          Map.entry("oa", OA),
          Map.entry("rdf", RDF),
          Map.entry("rdfs", RDFS),
          Map.entry("xsd", XSD));

  public static final Node TYPE = NodeFactory.createURI(RDF + "type");

  public static final Node ARTICLE = term("Article");
  public static final Node EVIDENCE = term("Evidence");
  public static final Node MONETARY_AMOUNT = term("MonetaryAmount");

  /** Whoever can invest, acquire or hold a post; data carries a more specific class. */
  public static final Node AGENT = term("Agent");

  /** A funding round or an acquisition; data carries the more specific class. */
  public static final Node DEAL = term("Deal");

  /** Class of the statuses a deal can have. */
  public static final Node DEAL_STATUS = term("DealStatus");

  /** Class of the ways to count a valuation. */
  public static final Node VALUATION_KIND = term("ValuationKind");

  /** Class of the concepts of {@link #ROUND_TYPES}. */
  public static final Node ROUND_TYPE = term("RoundType");

  /** Where a round type sorts, earlier stages first. */
  public static final Node STAGE_ORDER = term("stageOrder");

  /** The article's text as stored; evidence counts its code points. */
  public static final Node TEXT = term("text");

  /** The article's key. */
  public static final Node KEY = term("key");

  public static final Node MIN_VALUE = term("minValue");
  public static final Node MAX_VALUE = term("maxValue");
  public static final Node CURRENCY = term("currency");
  public static final Node VERBATIM = term("verbatim");

  /** Id of the rule or model that read a fact. */
  public static final Node RULE = term("rule");

  /** How sure the rule is, in [0, 1]. */
  public static final Node CONFIDENCE = term("confidence");

  /** Where the value's own words stand inside the quote: code points of the article's text. */
  public static final Node MENTION_START = term("mentionStart");

  public static final Node MENTION_END = term("mentionEnd");

  /** A sentence that speaks of a deal, and of which no deal was read. */
  public static final Node UNREAD_DEAL = term("UnreadDeal");

  /** The word of such a sentence that speaks of a deal. */
  public static final Node TRIGGER = term("trigger");

  /** Links a thing of the knowledge layer to an article that speaks of it. */
  public static final Node REPORTED_BY = term("reportedBy");

  /** Single-valued properties of a believed thing on which its sources disagree. */
  public static final Node DISPUTED = term("disputed");

  /** Links a believed thing to a {@link #REPORTED_VALUE}. */
  public static final Node HAS_REPORTED_VALUE = term("reportedValue");

  /** Class of what several sources tell differently: a value of a property and who reports it. */
  public static final Node REPORTED_VALUE = term("ReportedValue");

  /** Whether a reported value is the one that knowledge has. */
  public static final Node BELIEVED = term("believed");

  /** Links an organisation to a {@link #BASIS}. */
  public static final Node HAS_BASIS = term("linkBasis");

  /** Class of why knowledge links an organisation to another. */
  public static final Node BASIS = term("LinkBasis");

  /** Where a fact of the dictionary is public. */
  public static final Node PUBLIC_SOURCE = term("publicSource");

  /** The registered name of an organisation, legal form and all. */
  public static final Node LEGAL_NAME = term("legalName");

  public static final Node PREF_LABEL = NodeFactory.createURI(SKOS + "prefLabel");
  public static final Node ALT_LABEL = NodeFactory.createURI(SKOS + "altLabel");
  public static final Node EXACT_MATCH = NodeFactory.createURI(SKOS + "exactMatch");
  public static final Node WAS_DERIVED_FROM = NodeFactory.createURI(PROV + "wasDerivedFrom");
  public static final Node HAD_PRIMARY_SOURCE = NodeFactory.createURI(PROV + "hadPrimarySource");
  public static final Node HEADLINE = NodeFactory.createURI(SCHEMA + "headline");
  public static final Node DATE_PUBLISHED = NodeFactory.createURI(SCHEMA + "datePublished");
  public static final Node URL = NodeFactory.createURI(SCHEMA + "url");
  public static final Node AUTHOR = NodeFactory.createURI(SCHEMA + "author");
  public static final Node PUBLISHER = NodeFactory.createURI(SCHEMA + "publisher");
  public static final Node EXACT = NodeFactory.createURI(OA + "exact");
  public static final Node START = NodeFactory.createURI(OA + "start");
  public static final Node END = NodeFactory.createURI(OA + "end");
  public static final Node SUBJECT = NodeFactory.createURI(RDF + "subject");
  public static final Node PREDICATE = NodeFactory.createURI(RDF + "predicate");
  public static final Node OBJECT = NodeFactory.createURI(RDF + "object");

  private Vocabulary() {}

  /** The node of a term of our ontology. */
  public static Node term(String localName) {
    return NodeFactory.createURI(RP + localName);
  }

  /** The node of a round type, such as {@code pre-a-plus}. */
  public static Node roundType(String code) {
    return NodeFactory.createURI(ROUND_TYPES + code);
  }
}
