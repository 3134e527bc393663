package org.threshold.workflow.deadlines.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.deadlines.HeldRung;
import org.threshold.workflow.deadlines.HeldRungs;
import org.threshold.workflow.deadlines.domain.RunningDeadline;

/** Held rungs in memory, over the deadlines in memory. */
final class InMemoryRungHolds implements RungHolds, HeldRungs {

    private final List<Hold> kept = new ArrayList<>();
    private final DeadlineStore store;

    InMemoryRungHolds(DeadlineStore store) {
        this.store = store;
    }

    void clear() {
        kept.clear();
    }

    @Override
    public boolean add(Hold hold) {
        boolean before = kept.stream().anyMatch(one -> id(one).equals(id(hold)) && same(one, hold));
        return !before && kept.add(hold);
    }

    private static boolean same(Hold one, Hold other) {
        return one.number() == other.number();
    }

    private static DeadlineId id(Hold hold) {
        return hold.rung().deadline().id();
    }

    @Override
    public List<HeldRung> of(Set<Role> roles, int most) {
        return kept.stream()
                .filter(hold -> roles.contains(hold.by().as()))
                .flatMap(this::waiting)
                .sorted(Comparator.comparing(HeldRung::until))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<HeldRung> of(DeadlineId deadline) {
        return kept.stream()
                .filter(hold -> id(hold).equals(deadline))
                .flatMap(this::waiting)
                .findFirst();
    }

    private Stream<HeldRung> waiting(Hold hold) {
        return store.lock(id(hold)).stream()
                .filter(running -> running.deadline().isOpen() && stands(running, hold))
                .map(
                        running ->
                                new HeldRung(
                                        running.deadline(),
                                        hold.rung().until(),
                                        hold.rung().told()));
    }

    private static boolean stands(RunningDeadline running, Hold hold) {
        return running.ladder().waiting().stream()
                .anyMatch(
                        rung ->
                                rung.number() == hold.number()
                                        && rung.dueAt().equals(hold.rung().until()));
    }
}
