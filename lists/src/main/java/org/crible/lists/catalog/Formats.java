package org.crible.lists.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crible.lists.Head;
import org.crible.lists.ListFormat;
import org.crible.lists.ListReader;
import org.crible.lists.au.DfatReader;
import org.crible.lists.bis.DeniedPersonsReader;
import org.crible.lists.ca.SemaReader;
import org.crible.lists.csl.CslReader;
import org.crible.lists.eu.EuCsvReader;
import org.crible.lists.eu.EuXmlReader;
import org.crible.lists.ftm.FollowTheMoneyReader;
import org.crible.lists.ftm.SimpleCsvReader;
import org.crible.lists.ftm.StatementsReader;
import org.crible.lists.mapped.MappedReader;
import org.crible.lists.ofac.AdvancedXmlReader;
import org.crible.lists.ofac.EnhancedXmlReader;
import org.crible.lists.ofac.OfacCsvReader;
import org.crible.lists.ofac.SdnXmlReader;
import org.crible.lists.seco.SecoReader;
import org.crible.lists.senzing.SenzingReader;
import org.crible.lists.uk.OfsiCsvReader;
import org.crible.lists.uk.UkslTableReader;
import org.crible.lists.uk.UkslXmlReader;
import org.crible.lists.un.UnXmlReader;

/** Each format with the one who recognises it and the one who reads it. */
final class Formats {
  private Formats() {}

  static Optional<ListFormat> recognise(Head head) {
    List<ListFormat> fitting =
        Arrays.stream(ListFormat.values()).filter(format -> recognises(format, head)).toList();
    return fitting.stream().findFirst();
  }

  private static boolean recognises(ListFormat format, Head head) {
    return switch (format) {
      case OFAC_SDN_CSV -> OfacCsvReader.recognises(head);
      case OFAC_SDN_XML -> SdnXmlReader.recognises(head);
      case OFAC_ENHANCED_XML -> EnhancedXmlReader.recognises(head);
      case EU_FSF_XML -> EuXmlReader.recognises(head);
      case EU_FSF_CSV -> EuCsvReader.recognises(head);
      case UK_OFSI_CSV -> OfsiCsvReader.recognises(head);
      case UK_SANCTIONS_XML -> UkslXmlReader.recognises(head);
      case UK_SANCTIONS_TABLE -> UkslTableReader.recognises(head);
      case OFAC_ADVANCED_XML -> AdvancedXmlReader.recognises(head);
      case UN_XML -> UnXmlReader.recognises(head);
      case US_CSL_CSV -> CslReader.isCsv(head);
      case US_CSL_JSON -> CslReader.isJson(head);
      case US_BIS_DPL -> DeniedPersonsReader.recognises(head);
      case FOLLOWTHEMONEY_JSON -> FollowTheMoneyReader.recognises(head);
      case FOLLOWTHEMONEY_STATEMENTS -> StatementsReader.recognises(head);
      case OPENSANCTIONS_SIMPLE_CSV -> SimpleCsvReader.recognises(head);
      case SENZING_JSON -> SenzingReader.recognises(head);
      case CA_SEMA_XML -> SemaReader.recognises(head);
      case AU_DFAT_SHEET -> DfatReader.recognises(head);
      case CH_SECO_XML -> SecoReader.recognises(head);
      case MAPPED -> false;
    };
  }

  static ListReader reader(ListFormat format) {
    return switch (format) {
      case OFAC_SDN_CSV -> new OfacCsvReader();
      case OFAC_SDN_XML -> new SdnXmlReader();
      case OFAC_ENHANCED_XML -> new EnhancedXmlReader();
      case EU_FSF_XML -> new EuXmlReader();
      case EU_FSF_CSV -> new EuCsvReader();
      case UK_OFSI_CSV -> new OfsiCsvReader();
      case UK_SANCTIONS_XML -> new UkslXmlReader();
      case UK_SANCTIONS_TABLE -> new UkslTableReader();
      case OFAC_ADVANCED_XML -> new AdvancedXmlReader();
      case UN_XML -> new UnXmlReader();
      case US_CSL_CSV, US_CSL_JSON -> new CslReader();
      case US_BIS_DPL -> new DeniedPersonsReader();
      case FOLLOWTHEMONEY_JSON -> new FollowTheMoneyReader();
      case FOLLOWTHEMONEY_STATEMENTS -> new StatementsReader();
      case OPENSANCTIONS_SIMPLE_CSV -> new SimpleCsvReader();
      case SENZING_JSON -> new SenzingReader();
      case CA_SEMA_XML -> new SemaReader();
      case AU_DFAT_SHEET -> new DfatReader();
      case CH_SECO_XML -> new SecoReader();
      case MAPPED -> new MappedReader();
    };
  }

  /** What a refusal names as expected. */
  static String titles() {
    return Arrays.stream(ListFormat.values())
        .map(ListFormat::title)
        .collect(Collectors.joining("; "));
  }
}
