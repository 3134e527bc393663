package org.threshold.workflow.enquiry.domain;

import java.time.Instant;

/** What became of one set of images of a skeletal survey. */
public sealed interface SurveyReport {

    /** It was done then, and shows this. */
    record Reported(Instant doneAt, String findings) implements SurveyReport {

        @Override
        public String toString() {
            return "Reported[" + doneAt + "]";
        }
    }

    /** It was not done: which consultant decided that, and why (R-Hosp-10). */
    record NotDone(String consultant, String reason) implements SurveyReport {

        @Override
        public String toString() {
            return "NotDone[]";
        }
    }
}
