package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.domain.Agreement;
import org.threshold.workflow.strategy.domain.Booking;
import org.threshold.workflow.strategy.domain.CheckKind;
import org.threshold.workflow.strategy.domain.CheckSubject;
import org.threshold.workflow.strategy.domain.LeftOut;
import org.threshold.workflow.strategy.domain.PoliceCheck;

/** Preparations in memory; keeps the promises of those in PostgreSQL, for one thread. */
final class InMemoryPreparations implements Preparations {

    private record CheckKey(DiscussionId id, CheckSubject subject, CheckKind kind) {}

    private record LeftOutKey(DiscussionId id, CheckSubject subject) {}

    private record AgreementKey(DiscussionId id, CaseRef caseRef, Role as) {}

    private final Map<DiscussionId, Booking> booked = new LinkedHashMap<>();
    private final Map<CheckKey, PoliceCheck> checks = new LinkedHashMap<>();
    private final Map<LeftOutKey, LeftOut> leftOut = new LinkedHashMap<>();
    private final Map<AgreementKey, Agreement> agreements = new LinkedHashMap<>();

    @Override
    public Optional<Booking> booked(DiscussionId id) {
        return Optional.ofNullable(booked.get(id));
    }

    @Override
    public void book(DiscussionId id, Booking booking, Actor by, Instant at) {
        booked.put(id, booking);
    }

    @Override
    public void cancel(DiscussionId id) {
        booked.remove(id);
    }

    @Override
    public void keepChecks(DiscussionId id, List<PoliceCheck> answered, Actor by, Instant at) {
        answered.forEach(one -> checks.put(new CheckKey(id, one.subject(), one.kind()), one));
    }

    @Override
    public List<PoliceCheck> checks(DiscussionId id) {
        return checks.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(id))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public void leaveOut(DiscussionId id, List<LeftOut> left, Actor by, Instant at) {
        left.forEach(one -> leftOut.put(new LeftOutKey(id, one.subject()), one));
    }

    @Override
    public List<LeftOut> leftOut(DiscussionId id) {
        return leftOut.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(id))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Override
    public void agree(DiscussionId id, Agreement agreement, Actor by, Instant at) {
        agreements.put(new AgreementKey(id, agreement.caseRef(), agreement.as()), agreement);
    }

    @Override
    public List<Agreement> agreements(DiscussionId id) {
        return agreements.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(id))
                .map(Map.Entry::getValue)
                .toList();
    }
}
