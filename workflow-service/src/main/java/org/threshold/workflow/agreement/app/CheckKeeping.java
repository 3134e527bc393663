package org.threshold.workflow.agreement.app;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.app.RecordCheck.Given;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.Check;
import org.threshold.workflow.agreement.domain.Found;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.agreement.domain.WrittenAgreement;

/** Keeps what a monitor found, and what follows: the next check, or that it is told at once. */
@Service
class CheckKeeping {

    private final FindAgreement find;
    private final WrittenAgreements agreements;
    private final AgreementDuties duties;
    private final TellOfBreach breaches;
    private final AgreementRecord record;

    CheckKeeping(
            FindAgreement find,
            WrittenAgreements agreements,
            AgreementDuties duties,
            TellOfBreach breaches,
            AgreementRecord record) {
        this.find = find;
        this.agreements = agreements;
        this.duties = duties;
        this.breaches = breaches;
        this.record = record;
    }

    /** The agreement of a monitor that is known to exist, its case locked first. */
    WrittenAgreement lock(MonitorId id) {
        return agreements.watchedBy(id).flatMap(one -> find.lock(one.id())).orElseThrow();
    }

    /** Keeps it; the next check is waited for before a breach can end all of them. */
    String found(Actor who, WrittenAgreement agreement, UUID monitor, Given given) {
        var id = new MonitorId(monitor);
        agreements.keep(new Check(id, given.found(), given.words(), record.now()), who);
        duties.met(AgreementSteps.MONITOR, monitor);
        record.keep(who, "agreement-checked", agreement, given.found().code());
        agreement.monitors().stream()
                .filter(one -> agreement.active() && one.id().equals(id))
                .forEach(one -> duties.check(agreement, one, record.now()));
        return switch (given.found()) {
            case KEPT -> "The check is recorded. The next one is on the work list.";
            case NOT_SEEN ->
                    "The check is recorded. Nothing was seen, so nobody knows whether it is kept; the"
                            + " next check is on the work list.";
            case SUSPECTED, BROKEN -> told(who, agreement, id, given);
        };
    }

    private String told(Actor who, WrittenAgreement agreement, MonitorId id, Given given) {
        String observer =
                agreement.monitors().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> one.watch().agency().code())
                        .findFirst()
                        .orElseThrow();
        var seen = new Breach.Seen(given.found() == Found.BROKEN, given.safe(), observer, "");
        breaches.of(
                who,
                agreement,
                new RecordBreach.Given(seen, Optional.of(record.now()), given.words()));
        return "It is recorded and told at once, and discussed today. If the child is in danger now,"
                + " ring 999.";
    }
}
