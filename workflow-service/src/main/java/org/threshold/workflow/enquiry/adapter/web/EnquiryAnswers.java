package org.threshold.workflow.enquiry.adapter.web;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Answers;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.worklist.Completion;

/** Says what became of what was asked of an enquiry. */
final class EnquiryAnswers {

    private static final Answers ANSWERS =
            new Answers(
                    new Refusal(
                            "id",
                            "There is no such enquiry.",
                            "Take the enquiry from the work list or from its case."),
                    "Look at the enquiry to see what it waits for now.");

    private EnquiryAnswers() {}

    static ResponseEntity<?> of(Optional<Completion> completion) {
        return completion
                .<ResponseEntity<?>>map(
                        one -> one.as(Answers::done, Problems::refused, ANSWERS::gone))
                .orElseGet(ANSWERS::notThere);
    }

    static ResponseEntity<?> notThere() {
        return ANSWERS.notThere();
    }
}
