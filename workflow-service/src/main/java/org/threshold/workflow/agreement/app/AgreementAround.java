package org.threshold.workflow.agreement.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threshold.workflow.agreement.domain.Control;
import org.threshold.workflow.agreement.domain.Perpetrator;
import org.threshold.workflow.agreement.domain.Surroundings;
import org.threshold.workflow.circumstances.CaseCircumstances;
import org.threshold.workflow.circumstances.Circumstance;
import org.threshold.workflow.circumstances.WhereCasesStand;
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
    private final WhereCasesStand standing;
    private final JoinedCases joined;

    AgreementAround(
            List<CaseCircumstances> sources,
            StrategyDiscussions discussions,
            SafetyMeasures measures,
            WhereCasesStand standing,
            JoinedCases joined) {
        this.sources = List.copyOf(sources);
        this.discussions = discussions;
        this.measures = measures;
        this.standing = standing;
        this.joined = joined;
    }

    Surroundings of(CaseRef ref) {
        List<CaseRef> all = joined.all(joined.answering(ref));
        Set<Circumstance> holds = EnumSet.noneOf(Circumstance.class);
        all.forEach(each -> sources.forEach(source -> holds.addAll(source.of(each))));
        List<DecidedForChild> decided = discussions.decidedFor(ref);
        return new Surroundings(
                holds.contains(Circumstance.RED_PATH),
                Perpetrator.known(decided),
                controls(ref, all, holds));
    }

    private Set<Control> controls(CaseRef ref, List<CaseRef> all, Set<Circumstance> holds) {
        Set<Control> controls = EnumSet.noneOf(Control.class);
        if (discussions.openOf(ref).isPresent()) {
            controls.add(Control.DISCUSSION);
        }
        if (holds.contains(Circumstance.ENQUIRY_OPEN)) {
            controls.add(Control.ENQUIRY);
        }
        if (all.stream().anyMatch(measures::nightPlan)) {
            controls.add(Control.NIGHT_PLAN);
        }
        if (all.stream().anyMatch(measures::doesNotReturn)) {
            controls.add(Control.DOES_NOT_RETURN);
        }
        if (standing.protection(joined.answering(ref)).isPresent()) {
            controls.add(Control.POLICE_PROTECTION);
        }
        return controls;
    }
}
