package org.threshold.workflow.suspicion.app;

import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.Change;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.ChangeListener;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.suspicion.domain.Ground;
import org.threshold.workflow.suspicion.domain.NotDefinite;

/**
 * Hears of doctors’ opinions, issued here or told by a hospital (EV-13), and of enquiries that come
 * to their outcome (EV-23).
 */
@Service
class HearOpinions implements ChangeListener {

    private final BabyKnown known;
    private final RaiseSuspicion raise;

    HearOpinions(BabyKnown known, RaiseSuspicion raise) {
        this.known = known;
        this.raise = raise;
    }

    @Override
    public void recorded(Change change) {
        NewChange what = change.what();
        if (NotDefinite.opinion(what)) {
            each(change, Ground.MEDICAL_OPINION, _ -> true);
        }
        if (what.kind() == ChangeKind.SECTION_47_ENDED) {
            each(
                    change,
                    Ground.ENQUIRY_OUTCOME,
                    ref -> NotDefinite.enquiry(what, known.standing(ref)));
        }
    }

    /** An opinion was corrected or withdrawn: the last one that stands counts. */
    @Override
    public void replaced(Change now) {
        if (now.what().kind() == ChangeKind.MEDICAL_REPORT_ISSUED) {
            each(now, Ground.MEDICAL_OPINION, ref -> NotDefinite.lastOpinion(known.standing(ref)));
        }
    }

    private void each(Change change, Ground ground, Predicate<CaseRef> notDefinite) {
        Actor by = change.by();
        change.what().cases().stream()
                .filter(notDefinite)
                .forEach(ref -> raise.about(by, ref, ground));
    }
}
