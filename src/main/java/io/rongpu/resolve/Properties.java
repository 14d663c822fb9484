package io.rongpu.resolve;

import static io.rongpu.rdf.Vocabulary.term;

import io.rongpu.model.Terms;
import org.apache.jena.graph.Node;

/** The properties that resolution looks at, as nodes. */
final class Properties {

  static final Node FUNDING_ROUND = term(Terms.FUNDING_ROUND);
  static final Node COMPANY = term(Terms.COMPANY);
  static final Node ROUND_TYPE = term(Terms.ROUND_TYPE);
  static final Node AMOUNT = term(Terms.AMOUNT);
  static final Node INVESTOR = term(Terms.INVESTOR);
  static final Node LEAD_INVESTOR = term(Terms.LEAD_INVESTOR);
  static final Node ANNOUNCED_DATE = term(Terms.ANNOUNCED_DATE);
  static final Node STATUS = term(Terms.STATUS);
  static final Node VALUATION = term(Terms.VALUATION);
  static final Node VALUATION_KIND = term(Terms.VALUATION_KIND);
  static final Node FOUNDING_DATE = term(Terms.FOUNDING_DATE);
  static final Node HEADQUARTERS = term(Terms.HEADQUARTERS);
  static final Node TOTAL_RAISED = term(Terms.TOTAL_RAISED);
  static final Node POSITION = term(Terms.POSITION);
  static final Node ORGANIZATION = term(Terms.ORGANIZATION);
  static final Node HOLDER = term(Terms.HOLDER);
  static final Node JOB_TITLE = term(Terms.JOB_TITLE);
  static final Node FORMER = term(Terms.FORMER);
  static final Node ACQUISITION = term(Terms.ACQUISITION);
  static final Node ACQUIRER = term(Terms.ACQUIRER);
  static final Node TARGET = term(Terms.TARGET);

  private Properties() {}
}
