package org.threshold.workflow.assessment.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.assessment.app.ReadAgreedHelp;
import org.threshold.workflow.assessment.app.RecordAgreedHelp;

/** The form of "review the help that the single assessment came to". */
@Component
class ReviewHelpStep extends AgreedHelpStep {

    ReviewHelpStep(RecordAgreedHelp use, ReadAgreedHelp read) {
        super(use, read);
    }

    @Override
    public String step() {
        return RecordAgreedHelp.REVIEW;
    }

    @Override
    public String words() {
        return "Review the help that the single assessment came to";
    }

    @Override
    String question() {
        return "Does it go on?";
    }
}
