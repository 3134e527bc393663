package org.threshold.workflow.discharge.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.discharge.app.KeepExpectedStays.Because;
import org.threshold.workflow.discharge.domain.Expectation;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.referral.CaseRef;

/** Somebody says that a child in hospital must not leave it (L-3.1.9): a plan is due today. */
@Service
public class ExpectStay {

    private final Access access;
    private final CaseInHospital there;
    private final KeepExpectedStays keep;

    ExpectStay(Access access, CaseInHospital there, KeepExpectedStays keep) {
        this.access = access;
        this.there = there;
        this.keep = keep;
    }

    /** Keeps it; said again, it changes nothing. */
    @Transactional
    public StayResult handle(Actor who, CaseRef asked, String reason) {
        access.require(who, Activity.EXPECT_STAY);
        return there.lock(asked)
                .map(ref -> said(who, ref, reason))
                .orElseGet(StayResult.NothingThere::new);
    }

    private StayResult said(Actor who, CaseRef ref, String reason) {
        if (keep.lockOpen(ref).isPresent()) {
            return new StayResult.Done(
                    "It stands already that the child is expected not to leave.");
        }
        if (reason.isBlank()) {
            return new StayResult.Refused(
                    List.of(
                            new Refusal(
                                    "reason",
                                    "It is not said why the child must not leave.",
                                    "Say it in a sentence: the ward and the night will read it.")));
        }
        return there.admittedAt(ref)
                .map(at -> begun(who, ref, at, reason))
                .orElseGet(StayResult.NothingThere::new);
    }

    private StayResult begun(Actor who, CaseRef ref, Instant admittedAt, String reason) {
        keep.begins(who, ref, admittedAt, new Because(Expectation.SAID, reason));
        return new StayResult.Done(
                "It stands that the child is expected not to leave. A contingency plan is due today.");
    }
}
