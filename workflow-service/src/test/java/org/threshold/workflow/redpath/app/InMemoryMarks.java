package org.threshold.workflow.redpath.app;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.redpath.MarkId;
import org.threshold.workflow.redpath.domain.Sighting;
import org.threshold.workflow.redpath.domain.UncertainMark;
import org.threshold.workflow.redpath.domain.UncertainMark.Held;
import org.threshold.workflow.referral.CaseRef;

/** Marks in memory. */
final class InMemoryMarks implements Marks {

    private final Map<MarkId, UncertainMark> marks = new LinkedHashMap<>();

    @Override
    public boolean add(Held mark) {
        var seen = mark.sighting();
        boolean there =
                marks.values().stream()
                        .map(UncertainMark::sighting)
                        .anyMatch(
                                one ->
                                        one.referral().equals(seen.referral())
                                                && one.caseRef().equals(seen.caseRef()));
        return !there && marks.put(seen.id(), mark) == null;
    }

    @Override
    public Optional<UncertainMark> find(MarkId id) {
        return Optional.ofNullable(marks.get(id));
    }

    @Override
    public Optional<UncertainMark> lock(MarkId id) {
        return find(id);
    }

    @Override
    public void save(UncertainMark mark) {
        marks.put(mark.sighting().id(), mark);
    }

    @Override
    public List<MarkId> heldFor(CaseRef ref) {
        return held().filter(seen -> seen.caseRef().equals(ref)).map(Sighting::id).toList();
    }

    @Override
    public void moved(CaseRef from, CaseRef into) {
        held().filter(seen -> seen.caseRef().equals(from))
                .toList()
                .forEach(seen -> marks.put(seen.id(), new Held(under(seen, into))));
    }

    private static Sighting under(Sighting seen, CaseRef into) {
        return new Sighting(
                seen.id(),
                seen.referral(),
                into,
                seen.seenBy(),
                seen.site(),
                seen.seenAt(),
                seen.viewDueAt());
    }

    @Override
    public List<MarkId> overdue(Instant now, int most) {
        return held().filter(seen -> !seen.viewDueAt().isAfter(now))
                .sorted(Comparator.comparing(Sighting::viewDueAt))
                .limit(most)
                .map(Sighting::id)
                .toList();
    }

    private Stream<Sighting> held() {
        return marks.values().stream()
                .filter(Held.class::isInstance)
                .map(UncertainMark::sighting)
                .sorted(Comparator.comparing(Sighting::seenAt));
    }
}
