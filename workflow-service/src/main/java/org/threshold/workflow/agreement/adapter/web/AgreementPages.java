package org.threshold.workflow.agreement.adapter.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.threshold.workflow.agreement.app.ReadAgreements.Whole;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.platform.FormField;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.NoSuchPage;
import org.threshold.workflow.platform.web.form.Forms;
import org.threshold.workflow.platform.web.form.Sent;
import org.threshold.workflow.platform.web.form.Typed;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseContext;

/**
 * Draws the pages that ask something about agreements, and reads what was typed as the API does.
 */
@Component
class AgreementPages {

    private final Forms forms;
    private final CaseContext context;

    AgreementPages(Forms forms, CaseContext context) {
        this.forms = forms;
        this.context = context;
    }

    /** An agreement in full, with what is known of children like this one. */
    ModelAndView whole(Whole whole, List<Refusal> refused) {
        var page = AgreementPage.of(AgreementSheet.of(whole), refused);
        page.addObject("context", context.of(List.of(whole.agreement().caseRef().value())));
        return page;
    }

    /** What was typed, in the shape of the API. */
    <F> Sent<F> read(List<FormField> fields, Typed typed, Class<F> form) {
        return forms.read(fields, typed, WorkingTime.ZONE, form);
    }

    /** What is on record of a draft, as if it had been typed. */
    Typed typed(WrittenAgreement draft) {
        return forms.asTyped(AgreementFields.draft(), KeptDraft.of(draft), WorkingTime.ZONE);
    }

    static CaseRef known(String ref) {
        return CaseRef.of(ref).orElseThrow(NoSuchPage::new);
    }
}
