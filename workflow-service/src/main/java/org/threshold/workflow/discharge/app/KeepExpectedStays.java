package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.domain.Expectation;
import org.threshold.workflow.discharge.domain.ExpectedStay;
import org.threshold.workflow.discharge.domain.ExpectedStayId;
import org.threshold.workflow.referral.CaseRef;

/**
 * Begins and ends that a child in hospital is expected to stay, with the work that belongs to it.
 */
@Service
class KeepExpectedStays {

    private final ExpectedStays stays;
    private final ContingencyWork work;
    private final DischargeRecord record;

    KeepExpectedStays(ExpectedStays stays, ContingencyWork work, DischargeRecord record) {
        this.stays = stays;
        this.work = work;
        this.record = record;
    }

    /** Why a child is expected to stay, and in whose words. */
    record Because(Expectation why, String reason) {}

    Instant now() {
        return record.now();
    }

    /** The child, admitted at that instant (UTC), is not to leave: a plan is due today. */
    ExpectedStay begins(Actor who, CaseRef ref, Instant admittedAt, Because because) {
        var id = new ExpectedStayId(record.newId());
        var stay = new ExpectedStay(id, ref, admittedAt, because.why(), because.reason(), true);
        stays.add(stay, who, record.now());
        work.toAgree(stay, record.now());
        record.keep(who, "expected-to-stay", stay, because.why().code() + " " + because.reason());
        return stay;
    }

    /** The child has left, or may. */
    void ends(Actor who, ExpectedStay stay, String words) {
        stays.end(stay.id(), words, record.now());
        work.withdrawn(who, stay, words);
        record.keep(who, "expected-to-stay-ended", stay, words);
    }

    /** Somebody takes the child, or says so. */
    void taken(Actor who, ExpectedStay stay, Instant knownAt) {
        work.toCarryOut(stay, knownAt);
        record.keep(who, "contingency-plan-begun", stay, "");
    }

    /** The case’s stay and itself, its case locked by the caller. */
    Optional<ExpectedStay> lockOpen(CaseRef ref) {
        return stays.openOf(ref).flatMap(stay -> stays.lock(stay.id()));
    }
}
