package org.threshold.workflow.ward.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.ActorId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.SendingKey;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.ward.domain.AdmissionAnswer;
import org.threshold.workflow.ward.domain.AdmissionReport;
import org.threshold.workflow.ward.domain.AdmissionReportId;

/** Admissions that were told, in memory. */
final class InMemoryAdmissions implements AdmissionReports {

    final Map<AdmissionReportId, AdmissionReport> reports = new LinkedHashMap<>();
    final Map<PersonId, CaseRef> open = new HashMap<>();
    private final Map<Sent, Kept> keys = new HashMap<>();

    private record Sent(ActorId sender, String key) {}

    private record Kept(String fingerprint, AdmissionReportId id) {}

    @Override
    public Added add(Actor sender, SendingKey key, AdmissionReport report) {
        var sent = new Sent(sender.id(), key.value());
        var before = keys.putIfAbsent(sent, new Kept(key.fingerprint(), report.id()));
        if (before == null) {
            reports.put(report.id(), report);
            return new Added.Now();
        }
        return before.fingerprint().equals(key.fingerprint())
                ? new Added.Before(before.id())
                : new Added.ForSomethingElse();
    }

    @Override
    public Optional<AdmissionReport> find(AdmissionReportId id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public void answer(AdmissionReportId id, AdmissionAnswer answer, Actor by, Instant at) {
        reports.computeIfPresent(
                id,
                (_, one) ->
                        new AdmissionReport(
                                id, one.told(), one.by(), one.toldAt(), Optional.of(answer)));
    }

    @Override
    public Optional<CaseRef> openCase(PersonId child) {
        return Optional.ofNullable(open.get(child));
    }
}
