package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.referral.CaseRef;

/** A child is born before its assessment is complete: somebody acts on it today, once. */
@Service
class BirthBeforeEnd {

    private final PreBirths rows;
    private final PreBirthWork work;
    private final PreBirthRecord record;

    BirthBeforeEnd(PreBirths rows, PreBirthWork work, PreBirthRecord record) {
        this.rows = rows;
        this.work = work;
        this.record = record;
    }

    /**
     * The child of a case was born.
     *
     * @param at when, UTC
     */
    void born(Actor by, CaseRef ref, Instant at) {
        rows.of(ref).stream()
                .filter(PreBirthAssessment::open)
                .filter(one -> one.care().born().isEmpty())
                .forEach(one -> born(by, one, at));
    }

    private void born(Actor by, PreBirthAssessment one, Instant at) {
        PreBirthAssessment now = one.with(one.care().born(at));
        rows.save(now);
        work.born(now, record.now());
        record.keep(by, "pre-birth-child-born", now, "");
    }
}
