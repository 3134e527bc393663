package org.threshold.workflow.contact.adapter.web;

import org.springframework.stereotype.Component;
import org.threshold.workflow.contact.app.SettleRestriction;

/** The form of “review the restriction of contact” before its legal basis ends (F-1.3.9). */
@Component
class ReviewContactStep extends SettleStep {

    ReviewContactStep(SettleRestriction settle, SettleSheet sheet) {
        super(settle, sheet);
    }

    @Override
    public String step() {
        return SettleRestriction.REVIEW;
    }

    @Override
    public String words() {
        return "Review the restriction of contact";
    }
}
