package org.threshold.workflow.assessment.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows the single assessments of a case, and what is due of them. */
@Service
public class ReadSingleAssessments {

    private final Access access;
    private final ChildrenOfCase children;
    private final JoinedCases joined;
    private final SingleAssessments rows;
    private final SingleAssessmentWork work;

    ReadSingleAssessments(
            Access access,
            ChildrenOfCase children,
            JoinedCases joined,
            SingleAssessments rows,
            SingleAssessmentWork work) {
        this.access = access;
        this.children = children;
        this.joined = joined;
        this.rows = rows;
        this.work = work;
    }

    /** An assessment and what is due of it, the next first. */
    public record Shown(SingleAssessment assessment, List<Due> due) {

        public Shown {
            due = List.copyOf(due);
        }
    }

    /**
     * Something that is due.
     *
     * @param words what is to be done, as the limit says it
     * @param at UTC
     */
    public record Due(String step, String words, Instant at) {}

    /** All of a case, the latest first; empty when there is no such case. */
    @Transactional(readOnly = true)
    public Optional<List<Shown>> of(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        return children.known(ref)
                ? Optional.of(rows.of(joined.answering(ref)).stream().map(this::shown).toList())
                : Optional.empty();
    }

    /** What a step of its own is about, for the form of a step that exists. */
    @Transactional(readOnly = true)
    public Shown forStep(SingleAssessmentId id) {
        return shown(rows.find(id).orElseThrow());
    }

    /** The same for a step about one of its children or agencies. */
    @Transactional(readOnly = true)
    public Shown forLine(UUID line) {
        return forStep(rows.with(line));
    }

    /** The children of the home beside those whom it is of, for whoever plans it. */
    @Transactional(readOnly = true)
    public List<PersonView> others(SingleAssessmentId id) {
        SingleAssessment one = rows.find(id).orElseThrow();
        return children.of(one.about().caseRef()).stream()
                .filter(child -> !one.isOf(child.id()))
                .toList();
    }

    private Shown shown(SingleAssessment one) {
        return new Shown(
                one,
                work.due(one).stream()
                        .map(due -> new Due(due.waiting().step(), due.limit().words(), due.dueAt()))
                        .toList());
    }
}
