package org.threshold.workflow.enquiry.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A paediatrician's report (L-3.1.13).
 *
 * @param notesSeen which notes and records the doctor saw (R-Hosp-5)
 * @param done investigations that were done, the examination among them, each with its day
 * @param outstanding investigations that are not complete, and when each is expected
 */
public record MedicalReport(
        Opinion opinion,
        Basis basis,
        FullNotes notes,
        String notesSeen,
        List<Done> done,
        List<Investigation> outstanding,
        Discharge discharge) {

    public MedicalReport {
        done = List.copyOf(done);
        outstanding = List.copyOf(outstanding);
    }

    /**
     * What the doctor holds.
     *
     * @param plainEnglish the same in a sentence for people who are not doctors
     * @param doesNotExclude what the opinion does not exclude
     */
    public record Opinion(OpinionPoint point, String plainEnglish, String doesNotExclude) {}

    /**
     * What the opinion rests on.
     *
     * @param findings what was found
     * @param explanationOffered what the family said
     * @param knownRisks all known risks, social ones too
     * @param socialSeenFirst whether social information was seen before the opinion (L-3.1.20)
     * @param socialEffect how it affected what was looked for
     */
    public record Basis(
            String findings,
            String explanationOffered,
            String knownRisks,
            boolean socialSeenFirst,
            String socialEffect) {}

    /** Something that was investigated, and on which day in London it was done. */
    public record Done(String what, LocalDate on) {}

    /** Something that is still to be investigated, and when its result is expected. */
    public record Investigation(String what, LocalDate expectedOn) {}

    /** Whether it is safe, as the doctor sees it, that the child leaves hospital, and why. */
    public record Discharge(View view, String reason) {}

    /** The doctor's view of a discharge; it decides nothing (L-3.1.7). */
    public enum View {
        SAFE("safe"),
        NOT_SAFE("not-safe"),
        NOT_IN_HOSPITAL("not-in-hospital");

        private final String code;

        View(String code) {
            this.code = code;
        }

        /** As stored and sent. */
        public String code() {
            return code;
        }
    }

    @Override
    public String toString() {
        return "MedicalReport[" + opinion.point() + "]";
    }
}
