package org.crible.lists.catalog;

import java.util.List;
import org.crible.lists.ListFormat;
import org.jspecify.annotations.Nullable;

/**
 * A small invented list in each text format, as something to damage.
 *
 * @param mapping the mapping file's text, for the format that needs one
 * @param name a text of the list that is somebody's name, at which damage is done
 */
record GoldenFormats(ListFormat format, String text, @Nullable String mapping, String name) {

  boolean isXml() {
    return text.startsWith("<");
  }

  boolean isJson() {
    return text.startsWith("{") || text.startsWith("[");
  }

  boolean isCsv() {
    return !isXml() && !isJson();
  }

  @Override
  public String toString() {
    return format.code() + (isXml() ? " XML" : isJson() ? " JSON" : " CSV");
  }

  private static GoldenFormats of(ListFormat format, String text) {
    return new GoldenFormats(format, text, null, "Zorro");
  }

  static List<GoldenFormats> all() {
    return List.of(
        of(
            ListFormat.OFAC_SDN_CSV,
            "1,\"Zorro\",-0- ,\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 1970.\"\r\n"),
        of(
            ListFormat.UN_XML,
            "<CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Zorro"
                + "</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>"),
        of(
            ListFormat.CA_SEMA_XML,
            "<data-set><record><Country>Utopia</Country><EntityOrShip>Zorro</EntityOrShip>"
                + "<Item>1</Item></record></data-set>"),
        of(
            ListFormat.CH_SECO_XML,
            "<swiss-sanctions-list date=\"2025-01-01\"><target ssid=\"1\"><entity><identity><name>"
                + "<name-part><value>Zorro</value></name-part></name></identity></entity></target>"
                + "</swiss-sanctions-list>"),
        of(
            ListFormat.AU_DFAT_SHEET,
            "Reference,Name of Individual or Entity,Type,Name Type\n1,Zorro,Entity,Primary Name\n"),
        of(
            ListFormat.FOLLOWTHEMONEY_JSON,
            "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Zorro\"]}}\n"),
        of(
            ListFormat.FOLLOWTHEMONEY_STATEMENTS,
            "canonical_id,entity_id,prop,schema,value,dataset\na,a,name,Person,Zorro,one\n"),
        of(
            ListFormat.FOLLOWTHEMONEY_STATEMENTS,
            "{\"canonical_id\":\"a\",\"prop\":\"name\",\"schema\":\"Person\",\"value\":\"Zorro\"}\n"),
        of(
            ListFormat.OPENSANCTIONS_SIMPLE_CSV,
            "id,schema,name,aliases,identifiers\na,Person,Zorro,,\n"),
        of(
            ListFormat.SENZING_JSON,
            "{\"DATA_SOURCE\":\"W\",\"RECORD_ID\":\"1\",\"NAME_FULL\":\"Zorro\"}\n"),
        new GoldenFormats(
            ListFormat.MAPPED,
            "No,Name\n1,Zorro\n",
            "dataset: own\nid: No\ncolumns: {Name: name}\n",
            "Zorro"),
        new GoldenFormats(
            ListFormat.MAPPED,
            "{\"rows\":[{\"No\":1,\"Name\":\"Zorro\"}]}",
            "dataset: own\nid: No\nrecords: rows\ncolumns: {Name: name}\n",
            "Zorro"));
  }
}
