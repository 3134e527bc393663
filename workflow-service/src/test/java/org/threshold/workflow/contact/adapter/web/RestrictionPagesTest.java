package org.threshold.workflow.contact.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.contact.adapter.web.ShownRestrictions.CASE;
import static org.threshold.workflow.contact.adapter.web.ShownRestrictions.ID;
import static org.threshold.workflow.contact.adapter.web.ShownRestrictions.sheet;
import static org.threshold.workflow.contact.domain.SaidRestrictions.CHILD;
import static org.threshold.workflow.contact.domain.SaidRestrictions.FATHER;
import static org.threshold.workflow.contact.domain.SaidRestrictions.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.contact.app.ReadRestrictions;
import org.threshold.workflow.contact.app.RecordRestriction;
import org.threshold.workflow.contact.app.RestrictionResult;
import org.threshold.workflow.contact.app.ReviseRestriction;
import org.threshold.workflow.contact.domain.Basis;
import org.threshold.workflow.contact.domain.BasisKind;
import org.threshold.workflow.contact.domain.Course;
import org.threshold.workflow.contact.domain.Origin;
import org.threshold.workflow.contact.domain.RestrictionSaid;
import org.threshold.workflow.contact.domain.Revision;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;

/** The pages and the API of restrictions of contact (F-1.3.9). */
@WebSlice({RestrictionPageController.class, RestrictionsController.class, RestrictionPages.class})
@MockitoBean(types = {ReadRestrictions.class, RecordRestriction.class, ReviseRestriction.class})
class RestrictionPagesTest {

    private static final String PAGE = "/cases/CP-2041/contact-restrictions";
    private static final String ONE = PAGE + "/" + ID;
    private static final String API = "/api/v1" + PAGE;

    private final MockMvc mvc;
    private final ReadRestrictions read;
    private final RecordRestriction record;
    private final ReviseRestriction revise;

    @Autowired
    RestrictionPagesTest(
            MockMvc mvc,
            ReadRestrictions read,
            RecordRestriction record,
            ReviseRestriction revise) {
        this.mvc = mvc;
        this.read = read;
        this.record = record;
        this.revise = revise;
    }

    @BeforeEach
    void there_is_one_without_a_basis() {
        when(read.people(any(), eq(CASE))).thenReturn(ShownRestrictions.people());
        when(read.one(any(), eq(ID))).thenReturn(Optional.of(sheet(Basis.none())));
        when(read.of(any(), eq(CASE))).thenReturn(Optional.of(List.of(sheet(Basis.none()))));
    }

    @Test
    @Requirement("F-1.3.9")
    void it_is_asked_whose_contact_how_and_on_what_basis_and_what_to_do_in_danger()
            throws Exception {
        var page = page(get(PAGE + "/new"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Immediate danger", "ring 999", "What is so already")
                .contains("Karl", "Edie", "Fay", "An order of a court", "finding 1.3.9");
    }

    @Test
    @Requirement("F-1.3.9")
    void what_is_typed_is_kept_when_the_decision_is_refused() throws Exception {
        when(record.handle(any(), eq(CASE), eq(Origin.DECISION), any()))
                .thenReturn(
                        new RestrictionResult.Refused(
                                List.of(new Refusal("basis.kind", "No legal basis.", "Get one."))));

        var page = page(post(PAGE).param("origin", "decision").param("words", "He may hit."), 422);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html()).contains("No legal basis.", "He may hit.", "href=\"#f-basis");
    }

    @Test
    void what_is_sent_is_read_and_the_case_is_shown() throws Exception {
        when(record.handle(any(), eq(CASE), eq(Origin.FACT), any()))
                .thenReturn(new RestrictionResult.Kept(sheet(Basis.none()).restriction(), true));

        mvc.perform(
                        post(PAGE)
                                .param("origin", "fact")
                                .param("adult", FATHER.value().toString())
                                .param("basis.kind", "police-condition")
                                .param("basis.until-day", "20")
                                .param("basis.until-month", "12")
                                .param("basis.until-year", "2026")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));

        var said = ArgumentCaptor.forClass(RestrictionSaid.class);
        verify(record).handle(any(), eq(CASE), eq(Origin.FACT), said.capture());
        assertThat(said.getValue().whom().adult()).contains(FATHER);
        assertThat(said.getValue().whom().children()).containsExactly(CHILD);
        assertThat(said.getValue().basis().kind()).isEqualTo(BasisKind.POLICE_CONDITION);
    }

    @Test
    void what_was_said_before_stands_above_the_form_and_in_it() throws Exception {
        var page = page(get(ONE), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("Restriction 1: the father", "He is suspected of the injury.")
                .contains("Its legal basis is gone")
                .doesNotContain("Whose contact is restricted?");
        when(revise.handle(any(), eq(ID), any()))
                .thenReturn(new RestrictionResult.Kept(sheet(order()).restriction().over(), false));
        mvc.perform(
                        post(ONE)
                                .param("course", "lifted")
                                .param("why", "He is cleared.")
                                .with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
        var given = ArgumentCaptor.forClass(Revision.class);
        verify(revise).handle(any(), eq(ID), given.capture());
        assertThat(given.getValue().course()).isEqualTo(Course.LIFTED);
        assertThat(given.getValue().said().whom().adult()).contains(FATHER);
        page(post(ONE).param("why", "x"), 422);
    }

    @Test
    void nothing_is_shown_of_what_is_not_there() throws Exception {
        page(get("/cases/nonsense/contact-restrictions/new"), 404);
        page(get(PAGE + "/" + new UUID(0, 8)), 404);
        page(get("/cases/CP-1/contact-restrictions/" + ID), 404);
        mvc.perform(get("/api/v1/cases/CP-1/contact-restrictions").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());
    }

    @Test
    @Requirement("F-1.3.9")
    void the_api_takes_a_fact_and_says_that_a_basis_is_due() throws Exception {
        when(record.handle(any(), eq(CASE), eq(Origin.FACT), any()))
                .thenReturn(new RestrictionResult.Kept(sheet(Basis.none()).restriction(), true));
        mvc.perform(sent(post(API), "{\"origin\": \"fact\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.basisDue").value(true));
        mvc.perform(sent(post(API), "{}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("origin"));
        var stranger = "{\"origin\": \"fact\", \"adult\": \"%s\"}".formatted(new UUID(0, 77));
        mvc.perform(sent(post(API), stranger))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("adult"));
    }

    @Test
    void the_api_shows_what_is_on_record_and_how_it_goes_on() throws Exception {
        mvc.perform(get(API).with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].lacksBasis").value(true))
                .andExpect(jsonPath("$[0].parentalResponsibility").value("holds"))
                .andExpect(jsonPath("$[0].told").value("to-tell"))
                .andExpect(jsonPath("$[0].history[0].said.kind").value("no-contact"));
        when(revise.handle(any(), eq(ID), any()))
                .thenReturn(
                        new RestrictionResult.Refused(
                                List.of(new Refusal("why", "Why is missing.", "Say why."))));
        mvc.perform(sent(put(API + "/" + ID), "{\"course\": \"lifted\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("why"));
        mvc.perform(sent(put(API + "/" + new UUID(0, 8)), "{\"course\": \"lifted\"}"))
                .andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder sent(
            MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body).with(by(DANA_DUTY));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
