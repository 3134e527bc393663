package org.threshold.workflow.circumstances.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.HOLLY_VISITOR;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.app.ReportChange;
import org.threshold.workflow.circumstances.app.Reporting;
import org.threshold.workflow.people.ServedFamilies;
import org.threshold.workflow.people.ServedOnly;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.KeyHeader;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;

/** A health visitor records what changed in a family that they serve. */
@WebSlice(FamilyChangePageController.class)
@Import({ChangeDrafts.class, FamilyChangePages.class, KeyHeader.class})
@MockitoBean(types = ReportChange.class)
class FamilyChangePagesTest {

    private static final String HERE = "/families/CP-2041/changes";

    private final MockMvc mvc;
    private final ReportChange report;

    @Autowired
    FamilyChangePagesTest(MockMvc mvc, ReportChange report) {
        this.mvc = mvc;
        this.report = report;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OneFamily {

        @Bean
        ServedFamilies served() {
            return new ServedOnly(List.of("CP-2041"));
        }
    }

    @Test
    @Requirement("R-HV-1")
    void what_changed_is_recorded_of_this_case_and_told_with_nobody_left_out() throws Exception {
        when(report.handle(any(), any(), any()))
                .thenReturn(new Reporting.Recorded(new ChangeId(new UUID(0, 1))));
        var first = page(get(HERE + "/new"), 200);
        var form = page(get(HERE + "/new").param("kind", "adult-moved-in"), 200);

        assertThat(first.faults()).isEmpty();
        assertThat(form.faults()).isEmpty();
        mvc.perform(
                        filled(form)
                                .param("cases", "CP-9")
                                .param("leaveOut.police_police-referral-sergeant", "No need.")
                                .with(by(HOLLY_VISITOR)))
                .andExpect(redirectedUrl("/families/CP-2041"));

        var sent = ArgumentCaptor.forClass(ReportChange.Report.class);
        verify(report).handle(any(), sent.capture(), any());
        assertThat(sent.getValue().change().cases()).containsExactly(new CaseRef("CP-2041"));
        assertThat(sent.getValue().leftOut()).isEmpty();
        assertThat(sent.getValue().change().detail()).isEqualTo("He moved in.");
    }

    @Test
    void what_is_refused_is_said_on_the_page_and_nothing_typed_is_lost() throws Exception {
        when(report.handle(any(), any(), any()))
                .thenReturn(
                        new Reporting.Refused(
                                List.of(new Refusal("detail", "This is wrong.", "Mend it."))))
                .thenReturn(new Reporting.KeyUsedBefore());
        var form = page(get(HERE + "/new").param("kind", "adult-moved-in"), 200);

        assertThat(page(filled(form), 422).html()).contains("Mend it.", "He moved in.");
        assertThat(page(filled(form), 422).html()).contains("recorded from this page before");
        assertThat(page(get(HERE + "/new").param("go", "1"), 422).html())
                .contains("href=\"#f-kind\"");
    }

    @Test
    @Requirement("R-HV-1")
    void another_family_is_not_there_and_others_report_from_their_own_page() throws Exception {
        page(get("/families/CP-1/changes/new"), 404);
        page(post("/families/CP-1/changes").param("kind", "adult-moved-in"), 404);
        page(post(HERE).param("kind", "nonsense"), 404);
        Page.of(perform(get(HERE + "/new"), DANA_DUTY, 403));

        verifyNoInteractions(report);
    }

    private static MockHttpServletRequestBuilder filled(Page form) {
        return post(HERE)
                .param("kind", "adult-moved-in")
                .param("key", form.hidden("key"))
                .param("detail", "He moved in.");
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(perform(request, HOLLY_VISITOR, status));
    }

    private ResultActions perform(
            MockHttpServletRequestBuilder request, StaffMember who, int status) throws Exception {
        return mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(who)))
                .andExpect(status().is(status));
    }
}
