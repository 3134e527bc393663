package org.threshold.workflow.assessment.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.assessment.app.SingleAssessmentDesk.InHand;
import org.threshold.workflow.assessment.domain.Checkpoint;
import org.threshold.workflow.assessment.domain.CheckpointRule;
import org.threshold.workflow.assessment.domain.SingleAssessment;
import org.threshold.workflow.assessment.domain.SingleAssessmentId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.worklist.Completion;

/** A manager looks at how a single assessment goes, and says when to look again. */
@Service
public class LookAtAssessment {

    /** The step, as the task names it. */
    public static final String STEP = SingleAssessmentSteps.CHECKPOINT;

    private final Access access;
    private final SingleAssessmentDesk desk;
    private final SingleAssessmentWork work;
    private final AssessmentCheckpoints checkpoints;
    private final SingleAssessmentRecord record;

    LookAtAssessment(
            Access access,
            SingleAssessmentDesk desk,
            SingleAssessmentWork work,
            AssessmentCheckpoints checkpoints,
            SingleAssessmentRecord record) {
        this.access = access;
        this.desk = desk;
        this.work = work;
        this.checkpoints = checkpoints;
        this.record = record;
    }

    /**
     * What the manager says.
     *
     * @param next the day in England on which to look again; empty for the limit’s
     */
    public record Given(String words, Optional<LocalDate> next) {

        @Override
        public String toString() {
            return "Given[" + next + "]";
        }
    }

    /** Keeps it, or says what is missing. */
    @Transactional
    public Completion handle(Actor who, SingleAssessmentId id, Given given) {
        access.require(who, Activity.MANAGE_ASSESSMENT);
        return desk.take(who, id, STEP, hand -> looked(hand, given));
    }

    private Completion looked(InHand hand, Given given) {
        List<Refusal> refusals = refusals(hand.about(), given);
        if (!refusals.isEmpty()) {
            return new Completion.Refused(refusals);
        }
        var now = hand.about().looked(new Checkpoint(record.now(), given.words()));
        desk.done(hand, now);
        work.met(now, STEP);
        given.next()
                .ifPresentOrElse(
                        on -> checkpoints.next(now, record.now(), on),
                        () -> checkpoints.next(now, record.now()));
        record.keep(hand.who(), "single-assessment-looked-at", now, given.words());
        return new Completion.Done("It is recorded, and whoever leads the assessment sees it.");
    }

    private List<Refusal> refusals(SingleAssessment one, Given given) {
        List<Refusal> refusals = new ArrayList<>();
        if (given.words().isBlank()) {
            refusals.add(
                    new Refusal(
                            "words",
                            "It is not said how the assessment goes.",
                            "Say what is known, what is still missing, and who gets it."));
        }
        given.next()
                .map(
                        on ->
                                CheckpointRule.refusals(
                                        on,
                                        record.today(),
                                        checkpoints.latestAfter(one, record.now())))
                .ifPresent(refusals::addAll);
        return List.copyOf(refusals);
    }
}
