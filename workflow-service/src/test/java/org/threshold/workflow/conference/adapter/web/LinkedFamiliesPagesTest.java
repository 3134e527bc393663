package org.threshold.workflow.conference.adapter.web;

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
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
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
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.conference.app.EndAdultLink;
import org.threshold.workflow.conference.app.EndAdultLink.Ending;
import org.threshold.workflow.conference.app.ReadAdultLinks;
import org.threshold.workflow.conference.app.ReadAdultLinks.Shown;
import org.threshold.workflow.conference.domain.AdultLink;
import org.threshold.workflow.conference.domain.AdultLink.Ended;
import org.threshold.workflow.conference.domain.AdultLinkId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.CaseFacts;

/** How two families that an adult links are shown on each, and how the link is ended. */
@WebSlice(value = {EndLinkPageController.class, LinkedFamiliesController.class})
@MockitoBean(types = {ReadAdultLinks.class, EndAdultLink.class})
class LinkedFamiliesPagesTest {

    private static final Actor WHO = Actors.in(Role.DUTY_SOCIAL_WORKER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final CaseRef PLAN = new CaseRef("CP-1807");
    private static final AdultLinkId ID = new AdultLinkId(new UUID(0, 5));
    private static final Instant SINCE = Instant.parse("2026-11-23T10:00:00Z");
    private static final String PAGE = "/cases/CP-2041/linked-families/" + ID;
    private static final AdultLink LINK =
            new AdultLink(ID, new PersonId(new UUID(0, 9)), PLAN, CASE, SINCE, Optional.empty());
    private static final AdultLink OVER =
            LINK.ended(new Ended("He has died.", new StaffId(new UUID(1, 1)), SINCE));

    private final MockMvc mvc;
    private final ReadAdultLinks read;
    private final EndAdultLink end;

    @Autowired
    LinkedFamiliesPagesTest(MockMvc mvc, ReadAdultLinks read, EndAdultLink end) {
        this.mvc = mvc;
        this.read = read;
        this.end = end;
    }

    @Test
    @Requirement("R-C&F-9c")
    void each_case_shows_the_adult_and_neither_which_the_other_is() {
        when(read.of(WHO, CASE)).thenReturn(List.of(new Shown(LINK, "Gary Pike", false)));
        when(read.of(WHO, PLAN)).thenReturn(List.of(new Shown(LINK, "Gary Pike", true)));

        CaseFacts here = shown(CASE);
        CaseFacts there = shown(PLAN);

        assertThat(here.toString())
                .contains("Gary Pike", "was the risk on a child protection plan of other children")
                .doesNotContain(PLAN.value());
        assertThat(there.toString())
                .contains("Gary Pike", "has joined another household with children")
                .doesNotContain(CASE.value());
        assertThat(here.links()).extracting(CaseFacts.Link::page).containsExactly(PAGE);
    }

    @Test
    void one_that_was_ended_says_why_and_is_not_ended_again_and_a_case_without_has_no_part() {
        when(read.of(WHO, CASE)).thenReturn(List.of(new Shown(OVER, "Gary Pike", false)));

        assertThat(shown(CASE).links()).isEmpty();
        assertThat(shown(CASE).toString()).contains("Ended on Monday 23 November", "He has died.");

        when(read.of(WHO, CASE)).thenReturn(List.of());
        assertThat(part(CASE)).isEmpty();
        assertThat(new CaseLinkedFamiliesPart(read).of(WHO, "nonsense")).isEmpty();
    }

    @Test
    @Requirement("R-C&F-9c")
    void somebody_ends_it_with_a_reason() throws Exception {
        when(read.standing(any(), eq(CASE), eq(ID)))
                .thenReturn(Optional.of(new Shown(LINK, "Gary Pike", false)));
        assertThat(page(get(PAGE), 200).faults()).isEmpty();
        when(end.handle(any(), eq(CASE), eq(ID), eq("He has died."))).thenReturn(new Ending.Done());

        mvc.perform(html(post(PAGE).param("reason", "He has died.")))
                .andExpect(redirectedUrl("/cases/CP-2041"));

        when(end.handle(any(), eq(CASE), eq(ID), eq("")))
                .thenReturn(new Ending.Refused(List.of(new Refusal("reason", "No.", "Say."))));
        assertThat(page(post(PAGE), 422).html()).contains("href=\"#f-reason\"");
        when(end.handle(any(), eq(CASE), eq(ID), eq(""))).thenReturn(new Ending.NotThere());
        when(read.standing(any(), eq(CASE), eq(ID))).thenReturn(Optional.empty());
        page(post(PAGE), 404);
        page(get(PAGE), 404);
        page(get("/cases/nonsense/linked-families/" + ID), 404);
    }

    @Test
    void programs_do_the_same() throws Exception {
        when(read.of(any(), eq(CASE))).thenReturn(List.of(new Shown(OVER, "Gary Pike", false)));
        mvc.perform(get("/api/v1/cases/CP-2041/linked-families").with(by(DANA_DUTY)))
                .andExpect(jsonPath("$[0].planHere").value(false))
                .andExpect(jsonPath("$[0].endReason").value("He has died."));
        when(end.handle(any(), eq(CASE), eq(ID), eq("He has died."))).thenReturn(new Ending.Done());
        when(end.handle(any(), eq(CASE), eq(ID), eq("")))
                .thenReturn(new Ending.Refused(List.of(new Refusal("reason", "No.", "Say."))));

        mvc.perform(sent(PAGE, "{\"reason\": \"He has died.\"}")).andExpect(status().isNoContent());
        mvc.perform(sent(PAGE, "{}")).andExpect(status().isUnprocessableContent());
        mvc.perform(sent("/cases/x/linked-families/" + ID, "{}")).andExpect(status().isNotFound());
    }

    private Optional<CaseFacts> part(CaseRef ref) {
        return new CaseLinkedFamiliesPart(read)
                .of(WHO, ref.value())
                .map(part -> (CaseFacts) part.shown());
    }

    private CaseFacts shown(CaseRef ref) {
        return part(ref).orElseThrow();
    }

    private static MockHttpServletRequestBuilder html(MockHttpServletRequestBuilder request) {
        return request.accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM));
    }

    private static MockHttpServletRequestBuilder sent(String path, String body) {
        return post("/api/v1" + path + "/end")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(by(TERRY_TEAM));
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(mvc.perform(html(request)).andExpect(status().is(status)));
    }
}
