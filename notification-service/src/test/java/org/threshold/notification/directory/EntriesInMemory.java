package org.threshold.notification.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.notification.directory.Entry.Line;

/** A directory that is forgotten with its test. */
final class EntriesInMemory implements Entries {

    private final Map<Recipient, Entry> entries = new HashMap<>();

    @Override
    public Optional<Entry> of(Recipient recipient) {
        return Optional.ofNullable(entries.get(recipient));
    }

    @Override
    public Optional<Entry> answering(Recipient recipient) {
        return recipient.entered(this::of);
    }

    @Override
    public Optional<Entry> lock(Recipient recipient) {
        return of(recipient);
    }

    @Override
    public void replace(Recipient recipient, List<Endpoint> endpoints, Instant at) {
        List<Line> lines = endpoints.stream().map(each -> new Line(each, null)).toList();
        entries.put(recipient, new Entry(recipient, lines));
    }

    @Override
    public void change(Recipient recipient, Preference preference, Endpoint endpoint, Instant at) {
        Line before = of(recipient).orElseThrow().lines().get(preference.place());
        put(recipient, preference, new Line(endpoint, before.disabledAt()));
    }

    @Override
    public void disable(Recipient recipient, Preference preference, Instant at) {
        Line before = of(recipient).orElseThrow().lines().get(preference.place());
        put(recipient, preference, new Line(before.endpoint(), at));
    }

    private void put(Recipient recipient, Preference preference, Line line) {
        List<Line> lines = new ArrayList<>(of(recipient).orElseThrow().lines());
        lines.set(preference.place(), line);
        entries.put(recipient, new Entry(recipient, lines));
    }
}
