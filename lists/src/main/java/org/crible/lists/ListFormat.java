package org.crible.lists;

import org.jspecify.annotations.Nullable;

/**
 * The layouts that Crible reads. Adding one here makes the compiler ask for its reader in {@code
 * catalog.Formats}.
 */
public enum ListFormat {
  OFAC_SDN_CSV("ofac-csv", "OFAC list, CSV", null),
  OFAC_SDN_XML("ofac-xml", "OFAC list, XML (sdnList)", null),
  OFAC_ENHANCED_XML("ofac-enhanced-xml", "OFAC list, enhanced XML", null),
  EU_FSF_XML("eu-fsf-xml", "EU financial sanctions file, XML 1.1", "eu_fsf"),
  EU_FSF_CSV("eu-fsf-csv", "EU financial sanctions file, CSV 1.0 or 1.1", "eu_fsf"),
  UK_OFSI_CSV("uk-ofsi-csv", "UK OFSI consolidated list, CSV", "gb_hmt_sanctions"),
  UK_SANCTIONS_XML("uksl-xml", "UK Sanctions List, XML", "gb_fcdo_sanctions"),
  UK_SANCTIONS_TABLE("uksl-table", "UK Sanctions List, CSV or ODS", "gb_fcdo_sanctions"),
  OFAC_ADVANCED_XML("ofac-advanced-xml", "OFAC list, advanced XML", null),
  UN_XML("un-xml", "UN Security Council consolidated list, XML", "un_sc_sanctions"),
  US_CSL_CSV("us-csl-csv", "US Consolidated Screening List, CSV", "us_trade_csl"),
  US_CSL_JSON("us-csl-json", "US Consolidated Screening List, JSON", "us_trade_csl"),
  US_BIS_DPL("us-bis-dpl", "US BIS Denied Persons List, text", "us_bis_denied"),
  FOLLOWTHEMONEY_JSON("ftm-json", "FollowTheMoney entities, JSON lines", null),
  FOLLOWTHEMONEY_STATEMENTS("ftm-statements", "FollowTheMoney statements, CSV or JSON lines", null),
  OPENSANCTIONS_SIMPLE_CSV("os-simple-csv", "OpenSanctions targets.simple.csv", null),
  SENZING_JSON("senzing-json", "Senzing records, JSON lines", null),
  CA_SEMA_XML("ca-sema-xml", "Canada's autonomous sanctions list, XML", "ca_dfatd_sema_sanctions"),
  AU_DFAT_SHEET("au-dfat-xlsx", "Australia's consolidated list, XLSX", "au_dfat_sanctions"),
  CH_SECO_XML("ch-seco-xml", "Swiss SECO sanctions list, XML", "ch_seco_sanctions"),
  MAPPED("mapped", "any CSV or JSON with a mapping file (--mapping)", null);

  private final String code;
  private final String title;
  private final @Nullable String dataset;

  ListFormat(String code, String title, @Nullable String dataset) {
    this.code = code;
    this.title = title;
    this.dataset = dataset;
  }

  /** Whether a file holds several lists, each a dataset whose name begins with the format's. */
  public boolean severalLists() {
    return this == US_CSL_CSV || this == US_CSL_JSON;
  }

  /** What {@code load --json} prints, for example {@code un-xml}. */
  public String code() {
    return code;
  }

  /** What a person reads. */
  public String title() {
    return title;
  }

  /** The dataset that a file of this format is, unless told otherwise; null if it may be any. */
  public @Nullable String dataset() {
    return dataset;
  }
}
