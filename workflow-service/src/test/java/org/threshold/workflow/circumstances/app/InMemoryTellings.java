package org.threshold.workflow.circumstances.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.threshold.workflow.circumstances.NotificationId;
import org.threshold.workflow.circumstances.domain.DeliveryState;
import org.threshold.workflow.circumstances.domain.Telling;
import org.threshold.workflow.circumstances.domain.TellingKind;

/** Tellings in memory; keeps the promises of the ones in PostgreSQL, for one thread. */
public final class InMemoryTellings implements Tellings {

    private record Rung(NotificationId id, int number) {}

    private final Map<NotificationId, NavigableMap<Integer, Telling>> kept = new HashMap<>();
    private final Map<Rung, Long> jobs = new HashMap<>();

    @Override
    public boolean add(NotificationId id, Telling telling) {
        return rungs(id).putIfAbsent(telling.number(), telling) == null;
    }

    @Override
    public Optional<Telling> last(NotificationId id) {
        return Optional.ofNullable(rungs(id).lastEntry()).map(Map.Entry::getValue);
    }

    @Override
    public List<Telling> of(NotificationId id) {
        return new ArrayList<>(rungs(id).values());
    }

    @Override
    public boolean reported(NotificationId id, int number, DeliveryState state) {
        Telling before = rungs(id).get(number);
        if (before == null || !state.after(before.state())) {
            return false;
        }
        rungs(id).put(number, with(before, state));
        return true;
    }

    @Override
    public Optional<TellingKind> takeStep(NotificationId id, long job) {
        Optional<Telling> mine =
                steps(id).stream()
                        .filter(one -> takenBy(id, one).equals(Optional.of(job)))
                        .findFirst();
        Optional<Telling> free =
                steps(id).stream()
                        .filter(one -> takenBy(id, one).isEmpty())
                        .min(Comparator.comparingInt(Telling::number));
        Optional<Telling> taken = mine.or(() -> free);
        taken.ifPresent(one -> jobs.put(new Rung(id, one.number()), job));
        return taken.map(Telling::kind);
    }

    @Override
    public boolean stepsLeft(NotificationId id) {
        return steps(id).stream().anyMatch(one -> takenBy(id, one).isEmpty());
    }

    @Override
    public void stepsUntold(NotificationId id) {
        steps(id).stream()
                .filter(
                        one ->
                                one.kind() == TellingKind.TAKE_OVER
                                        || one.state() == DeliveryState.ASKED)
                .forEach(one -> jobs.remove(new Rung(id, one.number())));
    }

    private NavigableMap<Integer, Telling> rungs(NotificationId id) {
        return kept.computeIfAbsent(id, _ -> new TreeMap<>());
    }

    private List<Telling> steps(NotificationId id) {
        return of(id).stream().filter(one -> one.kind().opensStep()).toList();
    }

    private Optional<Long> takenBy(NotificationId id, Telling one) {
        return Optional.ofNullable(jobs.get(new Rung(id, one.number())));
    }

    private static Telling with(Telling before, DeliveryState state) {
        return new Telling(
                before.number(),
                before.kind(),
                before.to(),
                before.at(),
                before.deliverBy(),
                state);
    }
}
