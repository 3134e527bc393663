package org.threshold.workflow.prebirth.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.deadlines.DueStep;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.JoinedCases;

/** Shows the pre-birth assessments of a case, and what is due of them. */
@Service
public class ReadPreBirths {

    private final Access access;
    private final ExpectedChildren children;
    private final JoinedCases joined;
    private final PreBirths rows;
    private final PreBirthWork work;

    ReadPreBirths(
            Access access,
            ExpectedChildren children,
            JoinedCases joined,
            PreBirths rows,
            PreBirthWork work) {
        this.access = access;
        this.children = children;
        this.joined = joined;
        this.rows = rows;
        this.work = work;
    }

    /** An assessment and what is due of it. */
    public record Shown(PreBirthAssessment assessment, List<DueStep> due) {

        public Shown {
            due = List.copyOf(due);
        }
    }

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
    public Shown forStep(PreBirthId id) {
        return shown(rows.find(id).orElseThrow());
    }

    /** The same for a step about one of its sources. */
    @Transactional(readOnly = true)
    public Shown forLine(UUID line) {
        return forStep(rows.with(line));
    }

    private Shown shown(PreBirthAssessment one) {
        return new Shown(
                one,
                Stream.of(
                                PreBirthSteps.BIRTH,
                                PreBirthSteps.CONTACT,
                                PreBirthSteps.BOOK,
                                PreBirthSteps.CONCLUDE)
                        .flatMap(step -> work.open(one, step).stream())
                        .map(DueStep::of)
                        .toList());
    }
}
