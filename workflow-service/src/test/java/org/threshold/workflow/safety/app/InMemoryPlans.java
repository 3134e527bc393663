package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.PlanGiven.Expiry;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.safety.domain.PlanReview;

/** Out-of-hours plans, in memory. */
final class InMemoryPlans implements Plans {

    private final Map<PlanId, OutOfHoursPlan> rows = new LinkedHashMap<>();
    private final Map<PlanId, List<Reviewed>> reviews = new LinkedHashMap<>();

    @Override
    public void add(OutOfHoursPlan plan, Actor by) {
        rows.put(plan.id(), plan);
    }

    @Override
    public Optional<OutOfHoursPlan> find(PlanId id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<OutOfHoursPlan> lock(PlanId id) {
        return find(id);
    }

    @Override
    public void save(OutOfHoursPlan plan) {
        rows.put(plan.id(), plan);
    }

    @Override
    public void keep(PlanId id, PlanReview review, Actor by, Instant at) {
        reviews.computeIfAbsent(id, _ -> new ArrayList<>())
                .add(
                        new Reviewed(
                                review.outcome(),
                                review.done(),
                                review.changes(),
                                review.rank(),
                                at));
    }

    @Override
    public List<Reviewed> reviews(PlanId id) {
        return List.copyOf(reviews.getOrDefault(id, List.of()));
    }

    @Override
    public List<OutOfHoursPlan> live(int most) {
        return live(Comparator.comparing(OutOfHoursPlan::reviewDueAt), most);
    }

    @Override
    public List<OutOfHoursPlan> soonest(int most) {
        return live(Comparator.comparing(InMemoryPlans::end), most);
    }

    private List<OutOfHoursPlan> live(Comparator<OutOfHoursPlan> order, int most) {
        return rows.values().stream()
                .filter(OutOfHoursPlan::live)
                .sorted(order)
                .limit(most)
                .toList();
    }

    private static Instant end(OutOfHoursPlan plan) {
        return switch (plan.plan().expiry()) {
            case Expiry.At(var at) -> at;
            case Expiry.NotSaid() -> throw new AssertionError("a plan that was agreed has an end");
        };
    }

    @Override
    public Optional<OutOfHoursPlan> of(ContactId contact) {
        return rows.values().stream()
                .filter(one -> one.about().contact().equals(contact))
                .findFirst();
    }

    @Override
    public List<OutOfHoursPlan> latest(int most) {
        return rows.values().stream()
                .sorted(Comparator.comparing(OutOfHoursPlan::agreedAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<OutOfHoursPlan> of(CaseRef ref) {
        return latest(Integer.MAX_VALUE).stream()
                .filter(one -> one.about().caseRef().equals(ref))
                .toList();
    }
}
