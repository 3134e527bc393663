package org.threshold.workflow.assessment.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.assessment.app.ReadAgreedHelp;
import org.threshold.workflow.assessment.app.RecordAgreedHelp;

/** The form of "set up the help that the single assessment came to". */
@Component
class SetUpHelpStep extends AgreedHelpStep {

    SetUpHelpStep(RecordAgreedHelp use, ReadAgreedHelp read) {
        super(use, read);
    }

    @Override
    public String step() {
        return RecordAgreedHelp.SET_UP;
    }

    @Override
    public String words() {
        return "Set up the help that the single assessment came to";
    }

    @Override
    String question() {
        return "Is it set up?";
    }
}
