package org.threshold.workflow.investigation.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.investigation.app.EnterAllegation;
import org.threshold.workflow.investigation.app.RecordAllegation.Known;
import org.threshold.workflow.investigation.app.Recorded;
import org.threshold.workflow.investigation.domain.Allegation.Claim;
import org.threshold.workflow.investigation.domain.RoleInCase;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;

@WebSlice(NewAllegationController.class)
@MockitoBean(types = EnterAllegation.class)
class NewAllegationPageTest {

    private static final String PAGE = "/cases/CP-2041/allegations/new";

    private final MockMvc mvc;
    private final EnterAllegation enter;

    @Autowired
    NewAllegationPageTest(MockMvc mvc, EnterAllegation enter) {
        this.mvc = mvc;
        this.enter = enter;
    }

    @Test
    void the_form_asks_what_was_said_by_whom_and_against_whom() throws Exception {
        var page = page(get(PAGE), 200);

        assertThat(page.title()).startsWith("Enter an allegation: case CP-2041");
        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("name=\"what\"", "name=\"against\"", "not there");
    }

    @Test
    @Requirement("R-4.2-4c")
    void what_is_entered_is_followed_up() throws Exception {
        when(enter.handle(any(), any(), any(), any()))
                .thenReturn(Optional.of(new Recorded.Kept(new UUID(1, 1))));

        mvc.perform(
                        post(PAGE)
                                .with(by(DANA_DUTY))
                                .param("what", "Dad hit me.")
                                .param("allegedBy", "child")
                                .param("against", "father"))
                .andExpect(redirectedUrl("/cases/CP-2041"));

        verify(enter)
                .handle(
                        DANA_DUTY.actor(),
                        new CaseRef("CP-2041"),
                        new Claim(RoleInCase.CHILD, RoleInCase.FATHER, false, "Dad hit me."),
                        new Known.JustNow());
    }

    @Test
    void what_is_missing_is_said_with_a_link_and_keeps_what_was_typed() throws Exception {
        var missing = new Refusal("what", "It is not said what is alleged.", "Give it.");
        when(enter.handle(any(), any(), any(), any()))
                .thenReturn(Optional.of(new Recorded.Refused(List.of(missing))));

        var page = page(post(PAGE).param("allegedBy", "child").param("against", "father"), 422);

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.html()).contains("href=\"#f-what\"", "It is not said what is alleged.");
    }

    @Test
    void there_is_no_page_of_what_is_no_case_and_none_for_whoever_runs_the_system()
            throws Exception {
        when(enter.handle(any(), any(), any(), any())).thenReturn(Optional.empty());
        mvc.perform(
                        post(PAGE)
                                .with(by(DANA_DUTY))
                                .param("what", "Dad hit me.")
                                .param("allegedBy", "child"))
                .andExpect(status().isNotFound());
        mvc.perform(get(PAGE).accept(MediaType.TEXT_HTML).with(by(OLA_OPERATOR)))
                .andExpect(status().isForbidden());
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
