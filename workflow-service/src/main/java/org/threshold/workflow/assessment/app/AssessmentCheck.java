package org.threshold.workflow.assessment.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.analysis.DraftAnalyses;
import org.threshold.workflow.assessment.domain.AssessmentConclusion;
import org.threshold.workflow.assessment.domain.AssessmentGate;
import org.threshold.workflow.assessment.domain.AssessmentGate.Moment;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.enquiry.HoldsBackEnding;
import org.threshold.workflow.platform.Refusal;

/** Asks everything that may hold back the end of a single assessment: its rules, and features. */
@Service
class AssessmentCheck {

    private final List<HoldsBackEnding> endings;
    private final DraftAnalyses drafts;
    private final AssessmentDiscussion discussion;
    private final SingleAssessmentWork work;
    private final SingleAssessmentRecord record;

    AssessmentCheck(
            List<HoldsBackEnding> endings,
            DraftAnalyses drafts,
            AssessmentDiscussion discussion,
            SingleAssessmentWork work,
            SingleAssessmentRecord record) {
        this.endings = List.copyOf(endings);
        this.drafts = drafts;
        this.discussion = discussion;
        this.work = work;
        this.record = record;
    }

    /** Why it cannot be concluded so; a risk that is not thought through is one of them. */
    List<Refusal> refusals(SingleAssessment one, AssessmentConclusion conclusion) {
        var moment = new Moment(record.now(), work.limit(one).dueAt());
        List<Refusal> refusals = new ArrayList<>(AssessmentGate.refusals(one, conclusion, moment));
        if (!conclusion.outcome().protects()) {
            holdingBack(one).forEach(refusals::add);
        }
        return List.copyOf(refusals);
    }

    /** Why a manager cannot agree: what became known since it was concluded counts too. */
    List<Refusal> stillMissing(SingleAssessment one) {
        return holdingBack(one)
                .map(missing -> new Refusal("agreed", missing.problem(), missing.remedy()))
                .toList();
    }

    private Stream<Refusal> holdingBack(SingleAssessment one) {
        return Stream.concat(
                drafts.holdingBack(one.id().value()).stream(),
                endings.stream().flatMap(other -> other.of(one.about().caseRef()).stream()));
    }

    /** The child is protected first, and what would hold back any other end becomes work. */
    void wentAhead(Actor who, SingleAssessment one, AssessmentConclusion conclusion) {
        discussion.call(who, one, conclusion);
        drafts.wentAhead(one.id().value());
        endings.forEach(other -> other.wentAhead(who, one.about().caseRef()));
    }
}
