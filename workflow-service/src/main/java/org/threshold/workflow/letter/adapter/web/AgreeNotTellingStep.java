package org.threshold.workflow.letter.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.letter.app.DecideNotTelling;
import org.threshold.workflow.letter.app.ReadLetters;

/** The form of "agree, or not, that a parent is not told" (L-3.1.17). */
@Component
class AgreeNotTellingStep extends NotTellingStep {

    AgreeNotTellingStep(DecideNotTelling decide, ReadLetters read) {
        super(decide, read);
    }

    @Override
    public String step() {
        return DecideNotTelling.AGREE;
    }

    @Override
    public String words() {
        return "Agree or refuse that a parent is not told";
    }

    @Override
    public boolean approves() {
        return true;
    }
}
