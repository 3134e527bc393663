package org.threshold.workflow.agreement.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.Control;
import org.threshold.workflow.agreement.SafeTonight;
import org.threshold.workflow.agreement.domain.Perpetrator;
import org.threshold.workflow.agreement.domain.Surroundings;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;
import org.threshold.workflow.safety.SafetyMeasures;
import org.threshold.workflow.strategy.DecidedForChild;
import org.threshold.workflow.strategy.StrategyDiscussions;

/** What is known around a child when an agreement is to be activated, of every feature. */
@Service
class AgreementAround {

    private final List<CaseCircumstances> sources;
    private final StrategyDiscussions discussions;
    private final SafetyMeasures measures;
    private final List<SafeTonight> features;
    private final JoinedCases joined;

    AgreementAround(
            List<CaseCircumstances> sources,
            StrategyDiscussions discussions,
            SafetyMeasures measures,
            List<SafeTonight> features,
            JoinedCases joined) {
        this.sources = List.copyOf(sources);
        this.discussions = discussions;
        this.measures = measures;
        this.features = List.copyOf(features);
        this.joined = joined;
    }

    Surroundings of(CaseRef ref) {
        List<CaseRef> all = joined.all(joined.answering(ref));
        List<DecidedForChild> decided = discussions.decidedFor(ref);
        return new Surroundings(
                holds(all).contains(Circumstance.RED_PATH),
                Perpetrator.known(decided),
                controls(all),
                Perpetrator.alert(decided));
    }

    /** What goes on about the child, in words; none of it keeps it safe by itself. */
    List<String> goingOn(CaseRef ref) {
        List<String> open = new ArrayList<>();
        if (discussions.openOf(ref).isPresent()) {
            open.add("an open strategy discussion");
        }
        if (holds(joined.all(joined.answering(ref))).contains(Circumstance.ENQUIRY_OPEN)) {
            open.add("an open section 47 enquiry");
        }
        return List.copyOf(open);
    }

    private Set<Circumstance> holds(List<CaseRef> all) {
        Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
        all.forEach(each -> sources.forEach(source -> holds.addAll(source.of(each))));
        return holds;
    }

    private Set<Control> controls(List<CaseRef> all) {
        Set<Control> controls = EnumSet.noneOf(Control.class);
        if (all.stream().anyMatch(measures::nightPlan)) {
            controls.add(Control.NIGHT_PLAN);
        }
        if (all.stream().anyMatch(measures::doesNotReturn)) {
            controls.add(Control.DOES_NOT_RETURN);
        }
        all.forEach(each -> features.forEach(one -> controls.addAll(one.controls(each))));
        return controls;
    }
}
