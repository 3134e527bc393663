package org.threshold.workflow.contact.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.contact.app.SettleRestriction;

/** The form of “get a legal basis for the restriction of contact, or lift it” (F-1.3.9). */
@Component
class GetContactBasisStep extends SettleStep {

    GetContactBasisStep(SettleRestriction settle, SettleSheet sheet) {
        super(settle, sheet);
    }

    @Override
    public String step() {
        return SettleRestriction.BASIS;
    }

    @Override
    public String words() {
        return "Get a legal basis for the restriction of contact, or lift it";
    }
}
