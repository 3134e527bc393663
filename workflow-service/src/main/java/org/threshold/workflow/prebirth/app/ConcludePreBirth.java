package org.threshold.workflow.prebirth.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.prebirth.app.PreBirthDesk.InHand;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthConclusion;
import org.threshold.workflow.prebirth.domain.PreBirthGate;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.worklist.Completion;

/** Somebody concludes a pre-birth assessment; where the child is to be protected, at once. */
@Service
public class ConcludePreBirth {

    /** The step, as the task names it. */
    public static final String STEP = PreBirthSteps.CONCLUDE;

    private final Access access;
    private final PreBirthDesk desk;
    private final PreBirthDiscussion discussion;
    private final PreBirthWork work;
    private final PreBirthRecord record;

    ConcludePreBirth(
            Access access,
            PreBirthDesk desk,
            PreBirthDiscussion discussion,
            PreBirthWork work,
            PreBirthRecord record) {
        this.access = access;
        this.desk = desk;
        this.discussion = discussion;
        this.work = work;
        this.record = record;
    }

    /** Keeps it, or says what is missing. */
    @Transactional
    public Completion handle(Actor who, PreBirthId id, PreBirthConclusion conclusion) {
        access.require(who, Activity.CONCLUDE_ASSESSMENT);
        return desk.take(who, id, STEP, hand -> conclude(hand, conclusion));
    }

    private Completion conclude(InHand hand, PreBirthConclusion conclusion) {
        List<Refusal> refusals = PreBirthGate.refusals(hand.about(), conclusion);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        boolean protects = conclusion.outcome().protects();
        PreBirthAssessment now = hand.about().ended(conclusion, record.now());
        desk.done(hand, now);
        work.ended(hand.who(), now, protects);
        if (protects) {
            discussion.call(hand.who(), now, conclusion);
        }
        record.keep(hand.who(), "pre-birth-assessment-ended", now, conclusion.analysis());
        return new Completion.Done(
                protects
                        ? "A strategy discussion is called. Sources that were not heard stay on the"
                                + " work list."
                        : "The pre-birth assessment is concluded.");
    }
}
