package org.threshold.workflow.agreement.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.Acceptance.Accepted;
import org.threshold.workflow.agreement.domain.AgreementEnd;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.Check;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.referral.CaseRef;

/** The rows of agreements, in memory. */
public final class InMemoryWrittenAgreements implements WrittenAgreements {

    private final List<WrittenAgreement> all = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Breach> breaches = new ArrayList<>();

    @Override
    public void add(WrittenAgreement agreement, Actor by) {
        all.add(agreement);
    }

    @Override
    public void saveDraft(WrittenAgreement agreement) {
        saveStanding(agreement);
    }

    @Override
    public void saveStanding(WrittenAgreement agreement) {
        all.replaceAll(one -> one.id().equals(agreement.id()) ? agreement : one);
    }

    @Override
    public void accept(MonitorId monitor, Accepted accepted) {
        all.replaceAll(one -> one.accepted(monitor, accepted));
    }

    @Override
    public Optional<WrittenAgreement> find(AgreementId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<WrittenAgreement> lock(AgreementId id) {
        return find(id);
    }

    @Override
    public Optional<WrittenAgreement> watchedBy(MonitorId monitor) {
        return all.stream()
                .filter(one -> one.monitors().stream().anyMatch(it -> it.id().equals(monitor)))
                .findFirst();
    }

    @Override
    public List<WrittenAgreement> of(List<CaseRef> cases) {
        return all.reversed().stream().filter(one -> cases.contains(one.caseRef())).toList();
    }

    @Override
    public List<WrittenAgreement> active() {
        return all.stream()
                .filter(WrittenAgreement::active)
                .sorted(Comparator.comparing(one -> end(one.words().end())))
                .toList();
    }

    private static Instant end(AgreementEnd end) {
        return switch (end) {
            case AgreementEnd.At(var at) -> at;
            case AgreementEnd.NotSaid() -> Instant.MAX;
        };
    }

    @Override
    public void keep(Check check, Actor by) {
        checks.addFirst(check);
    }

    @Override
    public List<Check> checks(AgreementId id) {
        return checks.stream()
                .filter(
                        check ->
                                watchedBy(check.monitor())
                                        .filter(one -> one.id().equals(id))
                                        .isPresent())
                .toList();
    }

    @Override
    public void keep(Breach breach, Instant recordedAt) {
        breaches.addFirst(breach);
    }

    @Override
    public Optional<Breach> breach(ChangeId id) {
        return breaches.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Breach> breaches(AgreementId id) {
        return breaches.stream().filter(one -> one.agreement().equals(id)).toList();
    }

    @Override
    public void done(ChangeId breach, String words) {
        breaches.replaceAll(
                one ->
                        one.id().equals(breach)
                                ? new Breach(
                                        one.id(),
                                        one.agreement(),
                                        one.seen(),
                                        one.stateThen(),
                                        one.occurredAt(),
                                        words)
                                : one);
    }
}
