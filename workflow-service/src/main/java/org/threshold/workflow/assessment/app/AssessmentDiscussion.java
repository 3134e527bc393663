package org.threshold.workflow.assessment.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.AssessmentConclusion;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Path;
import org.threshold.workflow.strategy.CallForDiscussion;
import org.threshold.workflow.strategy.CallForDiscussion.About;
import org.threshold.workflow.strategy.CallForDiscussion.Source;
import org.threshold.workflow.strategy.ChildOfConcern;
import org.threshold.workflow.strategy.Fact;
import org.threshold.workflow.strategy.RaisedConcerns;

/**
 * Calls the strategy discussion that a single assessment asks for; a section 47 enquiry, and the
 * conference, are decided there.
 */
@Service
class AssessmentDiscussion {

    private final RaisedConcerns concerns;
    private final List<CaseCircumstances> sources;
    private final SingleAssessmentRecord record;

    AssessmentDiscussion(
            RaisedConcerns concerns,
            List<CaseCircumstances> sources,
            SingleAssessmentRecord record) {
        this.concerns = concerns;
        this.sources = List.copyOf(sources);
        this.record = record;
    }

    void call(Actor who, SingleAssessment one, AssessmentConclusion conclusion) {
        CaseRef ref = one.about().caseRef();
        boolean red = holds(ref).contains(Circumstance.RED_PATH);
        var child = new ChildOfConcern(ref, red ? Path.RED : Path.NOT_RED);
        concerns.raise(
                who,
                new CallForDiscussion(
                        new Source("person", record.newId(), record.now()),
                        new About(List.of(child), Set.of(), Set.of(who.agency())),
                        red ? Set.of(Fact.INJURY) : Set.of(),
                        false,
                        conclusion.outcome().words() + ". " + conclusion.analysis()));
    }

    private Set<Circumstance> holds(CaseRef ref) {
        Set<Circumstance> here = EnumSet.noneOf(Circumstance.class);
        sources.forEach(source -> here.addAll(source.of(ref)));
        return here;
    }
}
