package io.rongpu.model;

/** Local names of the ontology's classes, properties and individuals that facts use. */
public final class Terms {

  public static final String FUNDING_ROUND = "FundingRound";
  public static final String COMPANY = "company";
  public static final String ROUND_TYPE = "roundType";
  public static final String AMOUNT = "amount";
  public static final String LEAD_INVESTOR = "leadInvestor";
  public static final String INVESTOR = "investor";
  public static final String FINANCIAL_ADVISOR = "financialAdvisor";
  public static final String ANNOUNCED_DATE = "announcedDate";
  public static final String STATUS = "status";
  public static final String VALUATION = "valuation";
  public static final String VALUATION_KIND = "valuationKind";

  public static final String COMPLETED = "Completed";
  public static final String PLANNED = "Planned";
  public static final String RUMOURED = "Rumoured";
  public static final String DENIED = "Denied";

  public static final String PRE_MONEY = "PreMoney";
  public static final String POST_MONEY = "PostMoney";
  public static final String UNSPECIFIED_VALUATION = "UnspecifiedValuation";

  public static final String FOUNDER = "founder";
  public static final String FOUNDING_DATE = "foundingDate";
  public static final String HEADQUARTERS = "headquarters";
  public static final String TOTAL_RAISED = "totalRaised";
  public static final String INVESTED_IN = "investedIn";
  public static final String PARENT_ORGANIZATION = "parentOrganization";
  public static final String INVESTMENT_ARM_OF = "investmentArmOf";
  public static final String FUND_MANAGER = "fundManager";

  public static final String POSITION = "Position";
  public static final String ORGANIZATION = "organization";
  public static final String HOLDER = "holder";
  public static final String JOB_TITLE = "jobTitle";
  public static final String FORMER = "former";

  public static final String ACQUISITION = "Acquisition";
  public static final String ACQUIRER = "acquirer";
  public static final String TARGET = "target";

  private Terms() {}
}
