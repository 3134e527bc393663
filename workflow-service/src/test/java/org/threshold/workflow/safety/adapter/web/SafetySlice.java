package org.threshold.workflow.safety.adapter.web;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.improvement.FakeWorries;
import org.threshold.workflow.people.ClosedCases;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.NightFacts;
import org.threshold.workflow.safety.NightPart;
import org.threshold.workflow.safety.app.DecideReturnHome;
import org.threshold.workflow.safety.app.ReadContact;
import org.threshold.workflow.safety.app.ReadReturnHome;
import org.threshold.workflow.safety.app.RecordContact;
import org.threshold.workflow.safety.app.ShowNight;
import org.threshold.workflow.worklist.DecisionBasis;

/** The pages of this feature over use cases of the test; one context serves all of them. */
@WebSlice({
    ContactPageController.class,
    ContactSheetController.class,
    NightPageController.class,
    ReturnHomePageController.class
})
@Import({
    ContactPages.class,
    ContactSheets.class,
    KeptContact.class,
    NotedContact.class,
    FakeWorries.class
})
@MockitoBean(
        types = {
            RecordContact.class,
            ReadContact.class,
            ShowNight.class,
            NightPart.class,
            NightFacts.class,
            ClosedCases.class,
            DecideReturnHome.class,
            ReadReturnHome.class,
            DecisionBasis.class
        })
abstract class SafetySlice {

    static final CaseRef CASE = new CaseRef("CP-2041");
    static final String CONTACTS = "/cases/CP-2041/out-of-hours-contacts";

    final MockMvc mvc;

    SafetySlice(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** The page as it comes to a social worker. */
    Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
