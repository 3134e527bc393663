package org.threshold.workflow.prebirth.app;

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
import org.threshold.workflow.prebirth.domain.BookingGate;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.prebirth.domain.PreBirthId;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.Completion;

/**
 * The midwife’s booking of an expectant mother is complete, as midwifery’s own system or somebody
 * who asked the midwife says (R-4.2-9). What was done meanwhile is kept, and the booking stays
 * open.
 */
@Service
public class CompleteBooking {

    /** The step, as the task names it. */
    public static final String STEP = PreBirthSteps.BOOK;

    private static final Refusal NOT_SAID =
            new Refusal(
                    "note",
                    "It is not said what was done.",
                    "Say what the midwife did for mother and child, or tick that the booking is"
                            + " complete.");

    private final Access access;
    private final AntenatalCare care;
    private final PreBirthRecord record;

    CompleteBooking(Access access, AntenatalCare care, PreBirthRecord record) {
        this.access = access;
        this.care = care;
        this.record = record;
    }

    /**
     * What is said of the booking.
     *
     * @param complete whether it is complete
     * @param note what was done for mother and child; may be empty where it is complete
     */
    public record Given(boolean complete, String note) {

        @Override
        public String toString() {
            return "Given[" + complete + "]";
        }
    }

    /** Ends the step, or keeps what was done and leaves it waiting. */
    @Transactional
    public Completion handle(Actor who, PreBirthId id, Given given) {
        access.require(who, Activity.RECORD_ANTENATAL_CARE);
        return care.onTask(who, new OnTask(id, STEP, words(given)), one -> keep(who, one, given));
    }

    /** The same from midwifery’s own system, for the assessment of a case. */
    @Transactional
    public CareResult handle(Actor who, CaseRef ref, Given given) {
        access.require(who, Activity.RECORD_ANTENATAL_CARE);
        return care.bySystem(who, ref, Agency.MIDWIFERY, one -> keep(who, one, given));
    }

    private List<Refusal> keep(Actor who, PreBirthAssessment one, Given given) {
        if (!given.complete()) {
            if (given.note().isBlank()) {
                return List.of(NOT_SAID);
            }
            record.keep(who, "pre-birth-care-noted", one, given.note());
            return List.of();
        }
        List<Refusal> refusals = BookingGate.refusals(one);
        if (refusals.isEmpty()) {
            care.given(
                    who,
                    one.with(one.care().booked(record.now())),
                    STEP,
                    new Note("pre-birth-booking-completed", given.note()));
        }
        return refusals;
    }

    private static String words(Given given) {
        return given.complete()
                ? "The booking is complete."
                : "What was done is kept. The booking stays open until health visitor and GPs are"
                        + " heard.";
    }
}
