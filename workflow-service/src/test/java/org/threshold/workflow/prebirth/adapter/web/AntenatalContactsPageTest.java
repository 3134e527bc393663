package org.threshold.workflow.prebirth.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.HOLLY_VISITOR;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.prebirth.app.ListAntenatalContacts;
import org.threshold.workflow.prebirth.app.ListAntenatalContacts.ToMake;
import org.threshold.workflow.prebirth.domain.ContactPriority;
import org.threshold.workflow.prebirth.domain.ContactToMake;
import org.threshold.workflow.referral.CaseRef;

/** The list by which health visitors see expectant mothers, as a page and as it is sent. */
@WebSlice({AntenatalContactsPageController.class, AntenatalContactsController.class})
@MockitoBean(types = ListAntenatalContacts.class)
class AntenatalContactsPageTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final CaseRef NAMED = new CaseRef("CP-1");
    private static final CaseRef SHUT = new CaseRef("CP-2");
    private static final ToMake TWO =
            new ToMake(
                    List.of(
                            new ContactToMake(
                                    NAMED,
                                    ContactPriority.URGENT,
                                    Optional.of(LocalDate.parse("2027-03-15")),
                                    NOW.minusSeconds(7200)),
                            new ContactToMake(
                                    SHUT,
                                    ContactPriority.STANDARD,
                                    Optional.empty(),
                                    NOW.plusSeconds(3600))),
                    Map.of(NAMED, "Baby Quillfeather", SHUT, ""),
                    NOW);

    private final MockMvc mvc;
    private final ListAntenatalContacts list;

    @Autowired
    AntenatalContactsPageTest(MockMvc mvc, ListAntenatalContacts list) {
        this.mvc = mvc;
        this.list = list;
    }

    @Test
    @Requirement("R-4.2-10")
    void a_health_visitor_is_shown_who_is_to_be_seen_first_and_comes_to_the_family()
            throws Exception {
        when(list.handle(any())).thenReturn(TWO);

        var page = page(HOLLY_VISITOR);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).isEqualTo("Antenatal contacts to make – Threshold");
        assertThat(page.html())
                .containsSubsequence(
                        "href=\"/families/CP-1\"",
                        "Baby Quillfeather (CP-1)",
                        "Urgent",
                        "Overdue by 2 hours",
                        "The child is expected on Monday 15 March 2027",
                        "href=\"/families/CP-2\"",
                        ">CP-2</a>",
                        "Standard")
                .doesNotContain("href=\"/cases/", "href=\"/reports\"");
    }

    @Test
    @Requirement("R-4.2-10")
    void a_manager_comes_to_the_case() throws Exception {
        when(list.handle(any())).thenReturn(TWO);

        assertThat(page(TERRY_TEAM).html())
                .contains("href=\"/cases/CP-1\"", "href=\"/reports\"")
                .doesNotContain("href=\"/families/CP-1\"");
    }

    @Test
    void where_none_is_to_be_made_the_page_says_so() throws Exception {
        when(list.handle(any())).thenReturn(new ToMake(List.of(), Map.of(), NOW));

        assertThat(page(HOLLY_VISITOR).html()).contains("No antenatal contact is still to be made");
    }

    @Test
    void the_list_is_sent_without_names() throws Exception {
        when(list.handle(any())).thenReturn(TWO);

        mvc.perform(get("/api/v1/antenatal-contacts").with(by(HOLLY_VISITOR)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.contacts[0].caseRef").value("CP-1"))
                .andExpect(jsonPath("$.contacts[0].priority").value("urgent"))
                .andExpect(jsonPath("$.contacts[0].expectedOn").value("2027-03-15"))
                .andExpect(jsonPath("$.contacts[0].dueAt").value("2026-11-24T08:00:00Z"))
                .andExpect(jsonPath("$.contacts[1].name").doesNotExist());
    }

    private Page page(StaffMember who) throws Exception {
        return Page.of(
                mvc.perform(get("/antenatal-contacts").with(by(who)).accept(MediaType.TEXT_HTML))
                        .andExpect(status().isOk()));
    }
}
