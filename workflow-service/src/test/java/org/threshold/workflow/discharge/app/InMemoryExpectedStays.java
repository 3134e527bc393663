package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.ExpectedStays.Reviewed;
import org.threshold.workflow.discharge.domain.ContingencyPlan;
import org.threshold.workflow.discharge.domain.ContingencyReview;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.referral.CaseRef;

/** Children who are expected to stay, in memory. */
final class InMemoryExpectedStays implements ExpectedStays {

    final List<String> done = new ArrayList<>();
    private final Map<ExpectedStayId, ExpectedStay> stays = new LinkedHashMap<>();
    private final Map<ExpectedStayId, List<ContingencyPlan>> plans = new HashMap<>();
    private final Map<ExpectedStayId, List<Reviewed>> reviews = new HashMap<>();
    private final Map<ExpectedStayId, Instant> goesOn = new HashMap<>();

    @Override
    public void add(ExpectedStay stay, Actor by, Instant at) {
        stays.put(stay.id(), stay);
    }

    @Override
    public Optional<ExpectedStay> find(ExpectedStayId id) {
        return Optional.ofNullable(stays.get(id));
    }

    @Override
    public Optional<ExpectedStay> lock(ExpectedStayId id) {
        return find(id);
    }

    @Override
    public Optional<ExpectedStay> openOf(CaseRef ref) {
        return of(ref).filter(ExpectedStay::open).findFirst();
    }

    @Override
    public Optional<ExpectedStay> latestOf(CaseRef ref) {
        return openOf(ref).or(() -> of(ref).reduce((_, last) -> last));
    }

    private Stream<ExpectedStay> of(CaseRef ref) {
        return stays.values().stream().filter(stay -> stay.caseRef().equals(ref));
    }

    @Override
    public List<ExpectedStay> open(int most) {
        return stays.values().stream().filter(ExpectedStay::open).limit(most).toList();
    }

    @Override
    public boolean knownFor(CaseRef ref, Instant admittedAt) {
        return of(ref).anyMatch(stay -> stay.admittedAt().equals(admittedAt));
    }

    @Override
    public void end(ExpectedStayId id, String why, Instant at) {
        stays.computeIfPresent(
                id,
                (_, stay) ->
                        new ExpectedStay(
                                id,
                                stay.caseRef(),
                                stay.admittedAt(),
                                stay.why(),
                                stay.reason(),
                                false));
    }

    @Override
    public void agree(ContingencyPlan plan, Actor by) {
        plans.computeIfAbsent(plan.stay(), _ -> new ArrayList<>()).add(plan);
    }

    @Override
    public Optional<ContingencyPlan> planOf(ExpectedStayId id) {
        return Optional.ofNullable(plans.get(id)).map(List::getLast);
    }

    @Override
    public void reviewed(ExpectedStayId id, ContingencyReview review, Actor by, Instant at) {
        reviews.computeIfAbsent(id, _ -> new ArrayList<>()).addFirst(new Reviewed(review, at));
        List<ContingencyPlan> of = plans.computeIfAbsent(id, _ -> new ArrayList<>());
        ContingencyPlan plan = of.removeLast();
        of.add(new ContingencyPlan(id, plan.words().until(review.until()), plan.agreedAt()));
    }

    @Override
    public List<Reviewed> reviews(ExpectedStayId id) {
        return List.copyOf(reviews.getOrDefault(id, List.of()));
    }

    @Override
    public void letGoOn(ExpectedStayId id, String why, Instant until) {
        goesOn.put(id, until);
    }

    @Override
    public Optional<Instant> goesOnUntil(ExpectedStayId id) {
        return Optional.ofNullable(goesOn.get(id));
    }

    @Override
    public void carriedOut(ExpectedStayId id, String what, Actor by, Instant at) {
        done.add(what);
    }
}
