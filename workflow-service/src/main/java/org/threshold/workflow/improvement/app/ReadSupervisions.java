package org.threshold.workflow.improvement.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.improvement.domain.Supervision;
import org.threshold.workflow.improvement.domain.UnevidencedWorry;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/**
 * Shows the supervisions on a case, and what worries whoever writes notes of it, to supervisors
 * alone: what worries somebody without evidence is said in confidence (L-3.1.27). Who read them is
 * kept in the audit.
 */
@Service
public class ReadSupervisions {

    private final Access access;
    private final Cases cases;
    private final SupervisionsOfCase log;
    private final ImprovementRecord record;

    ReadSupervisions(Access access, Cases cases, SupervisionsOfCase log, ImprovementRecord record) {
        this.access = access;
        this.cases = cases;
        this.log = log;
        this.record = record;
    }

    /**
     * What supervisors read of a case.
     *
     * @param held the last held first
     * @param worries what stands on notes, the latest first
     * @param nextBy the day in England by which the next one is to be held
     */
    public record OfCase(List<Supervision> held, List<UnevidencedWorry> worries, LocalDate nextBy) {

        public OfCase {
            held = List.copyOf(held);
            worries = List.copyOf(worries);
        }
    }

    /** That of a case; empty when there is no such case. */
    @Transactional
    public Optional<OfCase> handle(Actor who, CaseRef ref) {
        access.require(who, Activity.SUPERVISE_PRACTICE);
        if (cases.childOf(ref).isEmpty()) {
            return Optional.empty();
        }
        record.about(who, "supervisions-read", record.newId().value(), ref);
        return Optional.of(log.of(ref));
    }
}
