package org.threshold.workflow.strategy.adapter.web;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.Answers;
import org.threshold.workflow.platform.web.Problems;
import org.threshold.workflow.worklist.Completion;

/** Says what became of what was asked of a strategy discussion. */
final class DiscussionAnswers {

    private static final Answers ANSWERS =
            new Answers(
                    new Refusal(
                            "id",
                            "There is no such strategy discussion.",
                            "Take the discussion from the work list or from its case."),
                    "Look at the discussion to see what it waits for now.");

    private DiscussionAnswers() {}

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
