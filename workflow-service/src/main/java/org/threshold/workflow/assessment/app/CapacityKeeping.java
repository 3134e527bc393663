package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.Capacity;
import org.threshold.workflow.assessment.domain.CapacityGiven;
import org.threshold.workflow.assessment.domain.CapacityId;
import org.threshold.workflow.assessment.domain.SignedFor;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** Keeps checklists, and has asked for what they do not know. */
@Service
class CapacityKeeping {

    private final Capacities capacities;
    private final ChildrenOfCase children;
    private final CapacityWork work;
    private final CapacityNews news;
    private final AssessmentRecord record;

    CapacityKeeping(
            Capacities capacities,
            ChildrenOfCase children,
            CapacityWork work,
            CapacityNews news,
            AssessmentRecord record) {
        this.capacities = capacities;
        this.children = children;
        this.work = work;
        this.news = news;
        this.record = record;
    }

    /** The row of the carer, its case locked first and then itself. */
    Optional<Capacity> lock(CapacityId id) {
        return capacities
                .find(id)
                .flatMap(
                        before -> {
                            children.lock(before.caseRef());
                            return capacities.lock(id);
                        });
    }

    /** What is known of a carer of a case, begun now if nobody has. */
    Capacity of(CaseRef ref, PersonId adult) {
        return capacities.of(List.of(ref)).stream()
                .filter(one -> one.adult().equals(adult))
                .findFirst()
                .orElseGet(() -> begun(ref, adult));
    }

    private Capacity begun(CaseRef ref, PersonId adult) {
        var id = new CapacityId(record.newId());
        var one = new Capacity(id, ref, adult, List.of(), "", Optional.empty());
        capacities.add(one);
        return one;
    }

    /** Keeps a checklist; whether others were asked, since something is newly not known. */
    CapacityResult.Kept answered(Actor who, Capacity before, CapacityGiven given) {
        Instant now = record.now();
        Capacity after = before.with(given, now);
        capacities.answered(before.id(), given, who.id(), now);
        record.keep(who, "parenting-capacity-recorded", before, given.words());
        if (after.unknownSince().isEmpty()) {
            work.known(who, after);
            return new CapacityResult.Kept(after, false);
        }
        boolean newly = after.unknownSince().containsValue(now);
        if (newly) {
            news.ask(who, after, now, work.toFindOut(after, now));
            work.toSign(after, now);
        }
        return new CapacityResult.Kept(after, newly);
    }

    /** A manager has signed. */
    void signed(Actor who, Capacity about, String reason) {
        capacities.signed(about.id(), new SignedFor(reason, who.id(), record.now()));
        work.met(about, AssessmentSteps.SIGN);
        record.keep(who, "parenting-capacity-signed", about, reason);
    }
}
