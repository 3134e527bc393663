package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.enquiry.domain.InjuredChild;
import org.threshold.workflow.enquiry.domain.InjuredChildId;
import org.threshold.workflow.enquiry.domain.InjuryNeed;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/**
 * Asks the doctors because of an injury. Where an enquiry is open they work in it already: its
 * review decides what the injury adds.
 */
@Service
class AskDoctors {

    private final Cases cases;
    private final JoinedCases joined;
    private final EnquiryRecords enquiries;
    private final Kept kept;
    private final InjuryWork work;

    AskDoctors(
            Cases cases, JoinedCases joined, EnquiryRecords enquiries, Kept kept, InjuryWork work) {
        this.cases = cases;
        this.joined = joined;
        this.enquiries = enquiries;
        this.kept = kept;
        this.work = work;
    }

    /** The rows and what names a new one. */
    @Service
    record Kept(InjuredChildren children, Ids ids) {}

    /**
     * Asks; what waits already is not asked twice.
     *
     * @param since when the injury became known, UTC
     */
    void because(Actor by, CaseRef asked, InjuryNeed need, Instant since) {
        CaseRef ref = joined.answering(asked);
        cases.lock(List.of(ref));
        if (enquiries.openOf(ref).isEmpty()) {
            kept.children()
                    .openOf(joined.all(ref))
                    .ifPresentOrElse(
                            child -> again(child, need, since), () -> first(by, ref, need, since));
        }
    }

    private void first(Actor by, CaseRef ref, InjuryNeed need, Instant since) {
        var child =
                InjuredChild.known(
                        new InjuredChildId(kept.ids().next()), ref, since, need.survey());
        kept.children().add(child);
        work.keep(by, "injured-child-for-doctors", child);
        work.open(child, InjurySteps.SEE, since);
        if (need.survey()) {
            work.open(child, InjurySteps.FIRST_SURVEY, since);
        }
    }

    /** Another injury: the child is seen again; a survey that was not needed may be now. */
    private void again(InjuredChild child, InjuryNeed need, Instant since) {
        work.open(child, InjurySteps.SEE, since);
        if (need.survey() && !child.survey()) {
            kept.children().needsSurvey(child.id());
            work.open(child, InjurySteps.FIRST_SURVEY, since);
        }
    }
}
