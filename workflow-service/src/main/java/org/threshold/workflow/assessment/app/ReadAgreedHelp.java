package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.AgreedHelp;
import org.threshold.workflow.assessment.domain.AgreedHelpId;
import org.threshold.workflow.deadlines.DueStep;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;
import org.threshold.workflow.referral.JoinedCases;

/** Shows the help that single assessments of a case came to, and what is due of it. */
@Service
public class ReadAgreedHelp {

    private final Access access;
    private final Cases cases;
    private final JoinedCases joined;
    private final AgreedHelps rows;
    private final AgreedHelpWork work;

    ReadAgreedHelp(
            Access access, Cases cases, JoinedCases joined, AgreedHelps rows, AgreedHelpWork work) {
        this.access = access;
        this.cases = cases;
        this.joined = joined;
        this.rows = rows;
        this.work = work;
    }

    /** Help and what is due of it. */
    public record Shown(AgreedHelp help, List<DueStep> due) {

        public Shown {
            due = List.copyOf(due);
        }
    }

    /** All of a case, the latest first; empty when there is no such case. */
    @Transactional(readOnly = true)
    public Optional<List<Shown>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return cases.childOf(ref)
                .map(_ -> rows.of(joined.answering(ref)).stream().map(this::shown).toList());
    }

    /** What a step is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public Shown forStep(AgreedHelpId id) {
        return shown(rows.find(id).orElseThrow());
    }

    private Shown shown(AgreedHelp one) {
        return new Shown(one, work.due(one).stream().map(DueStep::of).toList());
    }
}
