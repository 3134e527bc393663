package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.Risk;
import org.threshold.workflow.assessment.domain.RiskId;
import org.threshold.workflow.assessment.domain.RiskParts;
import org.threshold.workflow.assessment.domain.RiskSaid;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Keeps what is said of risks, with everything that was said before. */
@Service
class RiskKeeping {

    private final Risks risks;
    private final ChildrenOfCase children;
    private final JoinedCases joined;
    private final RiskWork work;
    private final AssessmentRecord record;

    RiskKeeping(
            Risks risks,
            ChildrenOfCase children,
            JoinedCases joined,
            RiskWork work,
            AssessmentRecord record) {
        this.risks = risks;
        this.children = children;
        this.joined = joined;
        this.work = work;
        this.record = record;
    }

    /** The case that a reference stands for, its row locked; empty where there is none. */
    Optional<CaseRef> locked(CaseRef asked) {
        return Optional.of(asked)
                .filter(children::known)
                .map(joined::answering)
                .map(
                        ref -> {
                            children.lock(ref);
                            return ref;
                        });
    }

    /** The risk, the row of its case locked first and then itself. */
    Optional<Risk> lock(RiskId id) {
        return risks.find(id)
                .flatMap(
                        before -> {
                            children.lock(before.caseRef());
                            return risks.lock(id);
                        });
    }

    RiskResult.Kept recorded(Actor who, CaseRef ref, RiskSaid said) {
        int number = of(ref).size() + 1;
        var id = new RiskId(record.newId());
        return kept(
                who,
                new Risk(id, ref, number, record.now(), said, Optional.empty()),
                "risk-recorded",
                "");
    }

    RiskResult.Kept saidAnew(Actor who, Risk risk, String why) {
        var kept = kept(who, risk, "risk-revised", why);
        if (kept.missing().isEmpty()) {
            work.completed(who, risk);
        }
        return kept;
    }

    RiskResult.Kept closed(Actor who, Risk risk, String why) {
        work.closed(who, risk);
        return kept(who, risk, "risk-closed", why);
    }

    private RiskResult.Kept kept(Actor who, Risk risk, String what, String why) {
        risks.keep(risk, new Risks.Entry(who.id(), why, record.now()));
        record.keep(who, what, risk, why);
        return new RiskResult.Kept(risk, missing(risk));
    }

    /** All of the case, under each of its references. */
    List<Risk> of(CaseRef ref) {
        return risks.of(joined.all(joined.answering(ref)));
    }

    List<String> missing(Risk risk) {
        return RiskParts.missing(risk.said(), children(risk.caseRef()));
    }

    List<PersonId> children(CaseRef ref) {
        return children.of(ref).stream().map(PersonView::id).toList();
    }
}
