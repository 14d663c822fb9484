package io.rongpu.serve.pages;

/** Where styles and scripts are, ours and those of the WebJars. */
final class Assets {

  static final String ROOT = "/assets";
  static final String STYLE = ROOT + "/pages/pages.css";
  static final String ICON = ROOT + "/pages/icon.svg";
  static final String SEARCH = ROOT + "/pages/search.js";
  static final String CHARTS = ROOT + "/pages/charts.js";
  static final String NETWORK = ROOT + "/pages/network.js";
  static final String EDITOR_COLORS = ROOT + "/pages/editor.css";
  static final String VIEWS = ROOT + "/pages/views.js";
  static final String EDITOR = ROOT + "/pages/editor.js";
  static final String CHART_LIBRARY = ROOT + "/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
  static final String NETWORK_LIBRARY = ROOT + "/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";
  static final String EDITOR_LIBRARY = ROOT + "/webjars/zazuko__yasgui/4.5.0/build/yasgui.min.js";
  static final String EDITOR_STYLE = ROOT + "/webjars/zazuko__yasgui/4.5.0/build/yasgui.min.css";

  private Assets() {}
}
