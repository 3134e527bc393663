package org.threshold.workflow.assessment.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.InvitedPractice;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.deadlines.DueStep;
import org.threshold.workflow.entry.CaseEntries;
import org.threshold.workflow.entry.ReadEntries;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows the single assessments of a case, and what is due of them. */
@Service
public class ReadSingleAssessments {

    private final Access access;
    private final ChildrenOfCase children;
    private final JoinedCases joined;
    private final Reading reading;
    private final SingleAssessmentWork work;

    ReadSingleAssessments(
            Access access,
            ChildrenOfCase children,
            JoinedCases joined,
            Reading reading,
            SingleAssessmentWork work) {
        this.access = access;
        this.children = children;
        this.joined = joined;
        this.reading = reading;
        this.work = work;
    }

    /** The rows that are read. */
    @Service
    record Reading(
            SingleAssessments rows, AssessmentInvitations invitations, ReadEntries entries) {}

    /**
     * An assessment and what is due of it, the next first.
     *
     * @param invited the GP practices that are invited to it
     * @param entries what belongs to its visits as entries
     */
    public record Shown(
            SingleAssessment assessment,
            List<DueStep> due,
            List<InvitedPractice> invited,
            CaseEntries entries) {

        public Shown {
            due = List.copyOf(due);
            invited = List.copyOf(invited);
        }
    }

    /** All of a case, the latest first; empty when there is no such case. */
    @Transactional(readOnly = true)
    public Optional<List<Shown>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return children.known(ref)
                ? Optional.of(
                        reading.rows().of(joined.answering(ref)).stream().map(this::shown).toList())
                : Optional.empty();
    }

    /** What a step of its own is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public Shown forStep(SingleAssessmentId id) {
        return shown(reading.rows().find(id).orElseThrow());
    }

    /** The same for a step about one of its children or agencies. */
    @Transactional(readOnly = true)
    public Shown forLine(UUID line) {
        return forStep(reading.rows().with(line));
    }

    /** The children of the home beside those whom it is of, for whoever plans it. */
    @Transactional(readOnly = true)
    public List<PersonView> others(SingleAssessmentId id) {
        SingleAssessment one = reading.rows().find(id).orElseThrow();
        return children.of(one.about().caseRef()).stream()
                .filter(child -> !one.isOf(child.id()))
                .toList();
    }

    private Shown shown(SingleAssessment one) {
        return new Shown(
                one,
                work.due(one).stream().map(DueStep::of).toList(),
                reading.invitations().of(one.id()),
                reading.entries().of(one.about().caseRef()));
    }
}
