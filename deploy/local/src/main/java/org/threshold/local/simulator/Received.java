package org.threshold.local.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that was received, in memory, with the journal behind it. */
final class Received {

    private final Journal journal;
    private final Map<String, Arrival> arrivals = new LinkedHashMap<>();
    private final List<Happening.Refused> refused = new ArrayList<>();
    private final List<Happening.Defective> defects = new ArrayList<>();
    private final List<Happening.Mailed> mails = new ArrayList<>();

    Received(Journal journal) {
        this.journal = journal;
        journal.before().forEach(this::remember);
    }

    /** On disk when this returns. */
    synchronized void add(Happening happening) {
        journal.append(happening);
        remember(happening);
    }

    /** The messages that came at or after an instant, in the order in which they came first. */
    synchronized List<Arrival> since(Instant instant) {
        return arrivals.values().stream()
                .filter(arrival -> !arrival.last().isBefore(instant))
                .toList();
    }

    synchronized Optional<Arrival> arrival(String webhookId) {
        return Optional.ofNullable(arrivals.get(webhookId));
    }

    synchronized List<Happening.Refused> refused() {
        return List.copyOf(refused);
    }

    synchronized List<Happening.Defective> defects() {
        return List.copyOf(defects);
    }

    synchronized List<Happening.Mailed> mails() {
        return List.copyOf(mails);
    }

    private void remember(Happening happening) {
        switch (happening) {
            case Happening.Arrived arrived ->
                    arrivals.merge(
                            arrived.webhookId(),
                            Arrival.of(arrived),
                            (known, _) -> known.again(arrived));
            case Happening.Acknowledged by ->
                    arrivals.computeIfPresent(by.webhookId(), (_, known) -> known.acknowledged(by));
            case Happening.Refused one -> refused.add(one);
            case Happening.Defective one -> defects.add(one);
            case Happening.Mailed one -> mails.add(one);
        }
    }
}
