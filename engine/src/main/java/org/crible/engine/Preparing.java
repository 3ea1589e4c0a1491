package org.crible.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.crible.match.Prepared;
import org.crible.match.profile.Profile;
import org.crible.model.Entity;

/**
 * Parties made ready to be compared: on all processors, a few thousand at a time, in their order.
 */
final class Preparing implements Iterator<Prepared> {
  private static final int AT_ONCE = 4096;

  private final Iterator<Entity> parties;
  private final Profile profile;
  private Iterator<Prepared> ready = List.<Prepared>of().iterator();

  Preparing(Iterator<Entity> parties, Profile profile) {
    this.parties = parties;
    this.profile = profile;
  }

  @Override
  public boolean hasNext() {
    return ready.hasNext() || parties.hasNext();
  }

  @Override
  public Prepared next() {
    if (!ready.hasNext()) {
      List<Entity> some = new ArrayList<>(AT_ONCE);
      while (parties.hasNext() && some.size() < AT_ONCE) {
        some.add(parties.next());
      }
      ready = some.parallelStream().map(profile::prepare).toList().iterator();
    }
    return ready.next();
  }
}
