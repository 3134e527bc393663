package org.threshold.workflow.handover.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.threshold.workflow.deadlines.DeadlineId;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.domain.DayWord;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.referral.CaseRef;

/** Lists, entries and half hours that passed, in memory. */
final class InMemoryHandover implements HandoverLists, HandoverEntries, NotTakenOver {

    private final TreeSet<LocalDate> lists = new TreeSet<>();
    private final Map<EntryId, HandoverEntry> entries = new LinkedHashMap<>();
    private final Map<DeadlineId, Passed> passed = new LinkedHashMap<>();
    private final List<DeadlineId> asked = new ArrayList<>();

    @Override
    public boolean make(LocalDate night, Instant at) {
        return lists.add(night);
    }

    @Override
    public boolean made(LocalDate night) {
        return lists.contains(night);
    }

    @Override
    public List<LocalDate> latest(int most) {
        return lists.descendingSet().stream().limit(most).toList();
    }

    @Override
    public void add(EntryId id, CaseRef ref, LocalDate night) {
        entries.put(
                id, new HandoverEntry(id, ref, night, List.of(), List.of(), new Standing.Noted()));
    }

    @Override
    public void because(EntryId id, List<Why> reasons) {
        change(id, it -> with(it, joined(it.reasons(), reasons), it.words(), it.standing()));
    }

    @Override
    public void say(EntryId id, DayWord word) {
        change(id, it -> with(it, it.reasons(), joined(it.words(), List.of(word)), it.standing()));
    }

    @Override
    public void stand(EntryId id, Standing standing) {
        change(id, it -> with(it, it.reasons(), it.words(), standing));
    }

    private void change(EntryId id, UnaryOperator<HandoverEntry> change) {
        entries.computeIfPresent(id, (_, it) -> change.apply(it));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static HandoverEntry with(
            HandoverEntry it, List<Why> reasons, List<DayWord> words, Standing standing) {
        return new HandoverEntry(it.id(), it.caseRef(), it.night(), reasons, words, standing);
    }

    @Override
    public Optional<HandoverEntry> find(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public Optional<HandoverEntry> lock(EntryId id) {
        return find(id);
    }

    @Override
    public Optional<HandoverEntry> of(CaseRef ref, LocalDate night) {
        return of(night).stream()
                .filter(it -> it.caseRef().equals(ref))
                .filter(it -> !(it.standing() instanceof Standing.TakenOff))
                .findFirst();
    }

    @Override
    public List<HandoverEntry> of(LocalDate night) {
        return entries.values().stream()
                .filter(it -> it.night().equals(night))
                .sorted(Comparator.comparing(it -> it.caseRef().value()))
                .toList();
    }

    @Override
    public List<HandoverEntry> of(CaseRef ref, int most) {
        return entries.values().stream()
                .filter(it -> it.caseRef().equals(ref))
                .sorted(
                        Comparator.comparing(HandoverEntry::night)
                                .reversed()
                                .thenComparing(it -> it.standing() instanceof Standing.TakenOff))
                .limit(most)
                .toList();
    }

    @Override
    public List<EntryId> toHand(int most) {
        return entries.values().stream()
                .filter(it -> it.standing() instanceof Standing.Noted && made(it.night()))
                .map(HandoverEntry::id)
                .limit(most)
                .toList();
    }

    @Override
    public List<EntryId> left(LocalDate before, int most) {
        return entries.values().stream()
                .filter(it -> it.standing() instanceof Standing.Handed)
                .filter(it -> it.night().isBefore(before))
                .map(HandoverEntry::id)
                .limit(most)
                .toList();
    }

    @Override
    public void note(Passed one) {
        passed.putIfAbsent(one.limit(), one);
    }

    @Override
    public List<Passed> unasked(int most) {
        return passed.values().stream()
                .filter(one -> !asked.contains(one.limit()))
                .limit(most)
                .toList();
    }

    @Override
    public boolean asked(DeadlineId limit, Instant at) {
        return !asked.contains(limit) && asked.add(limit);
    }
}
