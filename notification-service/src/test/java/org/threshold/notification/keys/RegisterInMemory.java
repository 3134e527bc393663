package org.threshold.notification.keys;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The register as {@link KeyRegister} describes it, in memory. */
final class RegisterInMemory implements KeyRegister {

    private final Map<String, GivenKey> byHash = new LinkedHashMap<>();

    @Override
    public void keep(KeySeed key, Instant at) {
        GivenKey given =
                new GivenKey(
                        key.id(),
                        key.holder(),
                        key.label(),
                        at,
                        Optional.empty(),
                        Optional.empty());
        byHash.putIfAbsent(key.hash(), given);
    }

    @Override
    public boolean end(UUID id, Instant at) {
        Optional<String> hash =
                byHash.entrySet().stream()
                        .filter(entry -> entry.getValue().id().equals(id))
                        .filter(entry -> entry.getValue().endedAt().isEmpty())
                        .map(Map.Entry::getKey)
                        .findFirst();
        hash.ifPresent(known -> byHash.computeIfPresent(known, (same, key) -> ended(key, at)));
        return hash.isPresent();
    }

    @Override
    public void endOthers(String label, String hash, Instant at) {
        byHash.replaceAll(
                (known, key) ->
                        key.label().equals(label) && !known.equals(hash) ? ended(key, at) : key);
    }

    @Override
    public List<GivenKey> all() {
        return List.copyOf(byHash.values()).reversed();
    }

    List<String> hashesInForce() {
        return byHash.entrySet().stream()
                .filter(entry -> entry.getValue().endedAt().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static GivenKey ended(GivenKey key, Instant at) {
        return new GivenKey(
                key.id(),
                key.holder(),
                key.label(),
                key.givenAt(),
                key.lastUsedAt(),
                Optional.of(at));
    }
}
