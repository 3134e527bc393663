package org.threshold.workflow.letter.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.letter.app.DecideNotTelling;
import org.threshold.workflow.letter.app.ReadLetters;

/** The form of "look again at whether a parent is told" (L-3.1.17). */
@Component
class ReviewNotTellingStep extends NotTellingStep {

    ReviewNotTellingStep(DecideNotTelling decide, ReadLetters read) {
        super(decide, read);
    }

    @Override
    public String step() {
        return DecideNotTelling.REVIEW;
    }

    @Override
    public String words() {
        return "Look again at whether a parent is told";
    }
}
