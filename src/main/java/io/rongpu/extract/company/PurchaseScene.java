package io.rongpu.extract.company;

import io.rongpu.extract.DocumentContext;

/** What both sides of a purchase are read with, in one document. */
record PurchaseScene(
    DocumentContext context,
    CompanyReader companies,
    PurchaseNames names,
    PurchasePointers pointers) {

  static PurchaseScene of(DocumentContext context) {
    CompanyReader companies = new CompanyReader(context);
    PurchaseNames names = new PurchaseNames(context, companies);
    return new PurchaseScene(
        context, companies, names, new PurchasePointers(context, companies, names));
  }

  String text() {
    return context.document().text();
  }

  String masked() {
    return context.marked().masked();
  }
}
