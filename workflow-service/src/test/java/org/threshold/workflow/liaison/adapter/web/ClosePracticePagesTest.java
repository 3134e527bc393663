package org.threshold.workflow.liaison.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.liaison.app.ClosePractice;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;

/** Where it is said that a practice has closed. */
@WebSlice({ClosePracticePageController.class, ClosedPracticesController.class})
@Import(LiaisonForms.class)
@MockitoBean(types = ClosePractice.class)
class ClosePracticePagesTest {

    private static final String PAGE = "/liaisons/practices/K81234/closing";
    private static final String API = "/api/v1/liaisons/closed-practices";
    private static final Refusal WHY = new Refusal("why", "Nothing is said.", "Say it.");

    private final MockMvc mvc;
    private final ClosePractice close;

    @Autowired
    ClosePracticePagesTest(MockMvc mvc, ClosePractice close) {
        this.mvc = mvc;
        this.close = close;
    }

    @Test
    @Requirement("R-GP-1")
    void it_is_kept_from_the_page_and_what_is_missing_is_asked() throws Exception {
        when(close.handle(any(), eq("K81234"), eq(""))).thenReturn(List.of(WHY));
        when(close.handle(any(), eq("K81234"), eq("Its GP retired."))).thenReturn(List.of());

        assertThat(page(get(PAGE), 200).faults()).isEmpty();
        assertThat(page(post(PAGE), 422).html()).contains("#f-why", "Nothing is said.");
        mvc.perform(post(PAGE).param("why", "Its GP retired.").with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/liaisons"));
        page(get("/liaisons/practices/nonsense/closing"), 404);
        mvc.perform(get(PAGE).accept(MediaType.TEXT_HTML).with(by(OLA_OPERATOR)))
                .andExpect(status().isForbidden());
    }

    @Test
    @Requirement("R-GP-1")
    void it_is_kept_by_the_api() throws Exception {
        when(close.handle(any(), eq("K81234"), eq(""))).thenReturn(List.of(WHY));
        when(close.handle(any(), eq("K81234"), eq("Its GP retired."))).thenReturn(List.of());

        mvc.perform(json("{\"practice\": \"k81234\", \"why\": \"Its GP retired.\"}"))
                .andExpect(status().isNoContent());
        mvc.perform(json("{\"practice\": \"K81234\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("why"));
    }

    private static MockHttpServletRequestBuilder json(String body) {
        return post(API).contentType(MediaType.APPLICATION_JSON).content(body).with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
