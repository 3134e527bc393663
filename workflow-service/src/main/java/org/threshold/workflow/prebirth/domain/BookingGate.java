package org.threshold.workflow.prebirth.domain;

import java.util.List;
import java.util.stream.Stream;
import org.threshold.workflow.platform.Lesson;
import org.threshold.workflow.platform.Refusal;

/**
 * When the midwife’s booking is complete: health visitor and GPs have said what they know of the
 * family, or that they know nothing (recommendation 4.2-9). Care and protection wait for none of
 * this: what was done for the mother is kept, and the booking stays open.
 */
public final class BookingGate {

    static final Lesson LESSON =
            new Lesson(
                    "What health visitor and GP know of a vulnerable family is to reach the midwife"
                            + " at booking (Baby E review, recommendation 4.2-9).");

    private static final String REMEDY =
            "Ring and record the answer, or that nothing is known, on the task of that source."
                    + " Care for the mother goes on meanwhile: keep what was done, and the booking"
                    + " stays open. If the child may be in danger, raise a concern from the case’s"
                    + " page; that waits for nothing.";

    private BookingGate() {}

    /** Why it is not complete yet. */
    public static List<Refusal> refusals(PreBirthAssessment one) {
        return LESSON.toldWith(
                Stream.of(Source.HEALTH_VISITOR, Source.MOTHERS_GP, Source.PARTNERS_GP)
                        .filter(source -> !answered(one.line(source)))
                        .map(
                                source ->
                                        new Refusal(
                                                "complete",
                                                "Not heard yet: " + source.words() + ".",
                                                REMEDY))
                        .toList());
    }

    /** A partner may be unknown or none; a mother has a GP to be asked for, or is found one. */
    private static boolean answered(SourceLine line) {
        return line.source() == Source.PARTNERS_GP ? line.accountedFor() : line.standing().heard();
    }
}
