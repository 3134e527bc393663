package org.threshold.workflow.carer.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.carer.app.ReadCarerChecks;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CasePart;

/** The part of a case’s page with whoever took over care, and what is missing of them (R-TVP-4). */
@Component
class CaseCarersPart implements CasePart {

    private static final int ORDER = 22;

    private final ReadCarerChecks read;
    private final CaseClock clock;

    CaseCarersPart(ReadCarerChecks read, CaseClock clock) {
        this.read = read;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Actor who, String caseRef) {
        LocalDate today = WorkingTime.dayOf(clock.now());
        List<CarerCheck> all =
                CaseRef.of(caseRef).stream().flatMap(ref -> read.of(who, ref).stream()).toList();
        return CaseFacts.of(
                "carers",
                "Who has taken over care",
                all.stream().map(one -> CarerWords.inShort(one, today)).toList());
    }
}
