package org.threshold.workflow.enquiry.adapter.web;

import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.enquiry.domain.ParentAnswer;

/** What came of talking with a parent, in a sentence that names nobody. */
final class TalkWords {

    private TalkWords() {}

    /** What the parent said, or why nobody spoke to them. */
    static String of(ParentAnswer answer) {
        return switch (answer) {
            case ParentAnswer.SpokenTo(var at, var account) ->
                    "Spoken to at " + DueWords.exact(at) + ": " + account;
            case ParentAnswer.NotSpokenTo(var why) -> "Not spoken to: " + why;
            case ParentAnswer.Blank() -> "Nothing is said.";
        };
    }
}
