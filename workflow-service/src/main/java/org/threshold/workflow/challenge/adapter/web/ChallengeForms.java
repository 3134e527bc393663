package org.threshold.workflow.challenge.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.challenge.app.ChallengeAddress;
import org.threshold.workflow.challenge.domain.Challenge;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.web.form.AskPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Typed;

/** Draws the forms of this feature, and reads what was typed as the API reads it. */
@Component
class ChallengeForms {

    private final Forms forms;

    ChallengeForms(Forms forms) {
        this.forms = forms;
    }

    <F> F read(List<FormField> fields, Typed typed, Class<F> form) {
        return forms.read(fields, typed, WorkingTime.ZONE, form).form();
    }

    /** The form that challenges a decision of a case. */
    static AskPage raise(String ref) {
        return AskPage.below("challenge-new", ref, "/cases/" + ref, "/challenges/new");
    }

    /** The form that says what the challenger makes of an answer. */
    static AskPage reply(Challenge challenge) {
        String ref = challenge.about().caseRef().value();
        return AskPage.below("challenge-reply", ref, ChallengeAddress.of(challenge), "/reply");
    }
}
