package org.threshold.workflow.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.threshold.workflow.access.domain.KeyHash;
import org.threshold.workflow.access.domain.KeyMaker;
import org.threshold.workflow.access.domain.KeyRegister;

/** Makes keys that everybody can guess, and keeps them in memory. */
public class FakeKeys implements KeyRegister, KeyMaker {

    private final Map<SystemId, IssuedKey> issued = new LinkedHashMap<>();
    private final List<KeyHash> hashes = new ArrayList<>();

    @Override
    public NewKey next() {
        int number = issued.size() + 1;
        return new NewKey(new SystemId(new UUID(5, number)), "thr_" + number);
    }

    @Override
    public void keep(KeySeed key, Instant now) {
        hashes.add(key.hash());
        issued.put(
                key.id(),
                new IssuedKey(key.id(), key.agency(), key.label(), true, now, Optional.empty()));
    }

    @Override
    public boolean end(SystemId id) {
        IssuedKey key = issued.get(id);
        if (key == null || !key.inForce()) {
            return false;
        }
        issued.put(
                id,
                new IssuedKey(
                        id, key.agency(), key.label(), false, key.issuedAt(), key.lastUsedAt()));
        return true;
    }

    @Override
    public List<IssuedKey> all() {
        return List.copyOf(issued.values()).reversed();
    }

    public List<KeyHash> hashes() {
        return List.copyOf(hashes);
    }
}
