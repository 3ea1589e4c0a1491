package org.crible.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.crible.model.Entity;
import org.crible.model.PropertyType;

/** A crypto wallet of a party in one line: its currency is the label, its address the value. */
final class WalletLine {
  private static final List<String> SHOWN = List.of("currencySymbol", "publicKey");

  private WalletLine() {}

  static EntityPage.Line of(Entity wallet) {
    List<String> currencies = wallet.values("currencySymbol");
    String currency = currencies.isEmpty() ? "" : ", " + String.join("/", currencies);
    List<String> pieces = new ArrayList<>(wallet.values("publicKey"));
    wallet.statements().stream()
        .filter(statement -> !SHOWN.contains(statement.property()))
        .flatMap(
            statement ->
                wallet.schema().property(statement.property()).stream()
                    .filter(property -> property.type() != PropertyType.ENTITY)
                    .map(property -> property.label() + " " + statement.value()))
        .distinct()
        .forEach(pieces::add);
    return new EntityPage.Line("Wallet" + currency, String.join(", ", pieces), EntityPart.rank(""));
  }
}
