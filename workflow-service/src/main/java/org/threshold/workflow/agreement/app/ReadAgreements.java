package org.threshold.workflow.agreement.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.AgreementId;
import org.threshold.workflow.agreement.domain.Breach;
import org.threshold.workflow.agreement.domain.Check;
import org.threshold.workflow.agreement.domain.MonitorId;
import org.threshold.workflow.agreement.domain.Surroundings;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Shows written agreements; whoever reads them is kept in the audit. */
@Service
public class ReadAgreements {

    private final Access access;
    private final FindAgreement find;
    private final WrittenAgreements agreements;
    private final AgreementGate gate;
    private final AgreementRecord record;

    ReadAgreements(
            Access access,
            FindAgreement find,
            WrittenAgreements agreements,
            AgreementGate gate,
            AgreementRecord record) {
        this.access = access;
        this.find = find;
        this.agreements = agreements;
        this.gate = gate;
        this.record = record;
    }

    /**
     * An agreement with all that is known of it.
     *
     * @param missing what stands in the way of its activation; empty where nothing does
     * @param controls what else keeps the child safe now, in words
     * @param goingOn what goes on about the child and keeps it safe by no means, in words
     * @param alert that who harmed the child is only assumed
     * @param overrun whether it is in force past its own end
     */
    public record Whole(
            WrittenAgreement agreement,
            List<Refusal> missing,
            List<String> controls,
            List<String> goingOn,
            Optional<String> alert,
            boolean overrun,
            List<Check> checks,
            List<Breach> breaches) {

        public Whole {
            missing = List.copyOf(missing);
            controls = List.copyOf(controls);
            goingOn = List.copyOf(goingOn);
            checks = List.copyOf(checks);
            breaches = List.copyOf(breaches);
        }
    }

    /** Those of a case, the latest drafted first; empty when there is no such case. */
    @Transactional
    public Optional<List<Whole>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        if (!find.known(ref)) {
            return Optional.empty();
        }
        record.looked(who, ref);
        return Optional.of(find.of(ref).stream().map(this::whole).toList());
    }

    /** One of them. */
    @Transactional
    public Optional<Whole> handle(Actor who, AgreementId id) {
        access.require(who, Activity.READ_CASE);
        Optional<WrittenAgreement> found = find.find(id);
        found.ifPresent(one -> record.keep(who, "written-agreement-read", one, ""));
        return found.map(this::whole);
    }

    /** The one that a monitor watches. */
    @Transactional
    public Optional<Whole> watchedBy(Actor who, MonitorId id) {
        return agreements.watchedBy(id).flatMap(one -> handle(who, one.id()));
    }

    /** The one that a report of a breach was attached to. */
    @Transactional
    public Optional<Whole> behind(Actor who, ChangeId breach) {
        return agreements.breach(breach).flatMap(one -> handle(who, one.agreement()));
    }

    private Whole whole(WrittenAgreement agreement) {
        Surroundings around = gate.around(agreement);
        return new Whole(
                agreement,
                gate.missing(agreement, around),
                around.inWords(),
                gate.goingOn(agreement),
                around.alert(),
                agreement.overrun(record.now()),
                agreements.checks(agreement.id()),
                agreements.breaches(agreement.id()));
    }
}
