package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.prebirth.app.AntenatalCare.Note;
import org.threshold.workflow.prebirth.app.AntenatalCare.OnTask;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/**
 * The health visitor has seen the expectant mother, as health visiting’s own system or somebody who
 * asked says.
 */
@Service
public class MakeAntenatalContact {

    /** The step, as the task names it. */
    public static final String STEP = PreBirthSteps.CONTACT;

    private static final String KEPT = "The antenatal contact is recorded.";

    private final Access access;
    private final AntenatalCare care;
    private final PreBirthRecord record;

    MakeAntenatalContact(Access access, AntenatalCare care, PreBirthRecord record) {
        this.access = access;
        this.care = care;
        this.record = record;
    }

    /**
     * What is said of the contact.
     *
     * @param at when the mother was seen, UTC
     * @param note what was seen and said
     */
    public record Given(Instant at, String note) {

        @Override
        public String toString() {
            return "Given[" + at + "]";
        }
    }

    /** Ends the step. */
    @Transactional
    public Completion handle(Actor who, PreBirthId id, Given given) {
        access.require(who, Activity.RECORD_ANTENATAL_CARE);
        return care.onTask(who, new OnTask(id, STEP, KEPT), one -> keep(who, one, given));
    }

    /** The same from health visiting’s own system, for the assessment of a case. */
    @Transactional
    public CareResult handle(Actor who, CaseRef ref, Given given) {
        access.require(who, Activity.RECORD_ANTENATAL_CARE);
        return care.bySystem(who, ref, Agency.HEALTH_VISITING, one -> keep(who, one, given));
    }

    private List<Refusal> keep(Actor who, PreBirthAssessment one, Given given) {
        List<Refusal> refusals = refusals(given);
        if (refusals.isEmpty()) {
            care.given(
                    who,
                    one.with(one.care().seen(given.at())),
                    STEP,
                    new Note("pre-birth-antenatal-contact", given.note()));
        }
        return refusals;
    }

    private List<Refusal> refusals(Given given) {
        List<Refusal> refusals = new ArrayList<>();
        if (given.at().isAfter(record.now())) {
            refusals.add(
                    new Refusal(
                            "at",
                            "This is still to come.",
                            "Give when the health visitor saw the mother."));
        }
        if (given.note().isBlank()) {
            refusals.add(
                    new Refusal(
                            "note",
                            "It is not said what was seen.",
                            "Say in a sentence how mother and home are, and what worries you."));
        }
        return refusals;
    }
}
