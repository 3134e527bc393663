package org.threshold.workflow.agreement.adapter.web;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.agreement.app.AcceptMonitoring;
import org.threshold.workflow.agreement.app.ActivateAgreement;
import org.threshold.workflow.agreement.app.CompleteDraft;
import org.threshold.workflow.agreement.app.DraftAgreement;
import org.threshold.workflow.agreement.app.EndAgreement;
import org.threshold.workflow.agreement.app.ReadAgreements;
import org.threshold.workflow.agreement.app.RecordBreach;
import org.threshold.workflow.agreement.app.SeeAgreements;
import org.threshold.workflow.agreement.domain.Agreed;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.CaseContext;

/** The pages and the API of this feature over use cases of the test. */
@WebSlice({
    AgreementPageController.class,
    AgreementActsPageController.class,
    SeenBrokenPageController.class,
    EndingPageController.class,
    WordOfMouthPageController.class,
    AgreementsController.class,
    AgreementActsController.class
})
@Import(AgreementPages.class)
@MockitoBean(
        types = {
            DraftAgreement.class,
            CompleteDraft.class,
            AcceptMonitoring.class,
            ActivateAgreement.class,
            RecordBreach.class,
            EndAgreement.class,
            ReadAgreements.class,
            CaseContext.class,
            SeeAgreements.class
        })
abstract class AgreementSlice {

    static final String ALL = "/cases/CP-2041/written-agreements";
    static final String ONE = ALL + "/" + Agreed.whole().id();

    final MockMvc mvc;

    AgreementSlice(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** The page as it comes to a social worker. */
    Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
