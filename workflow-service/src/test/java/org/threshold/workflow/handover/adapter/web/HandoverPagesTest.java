package org.threshold.workflow.handover.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.deadlines.domain.Times;
import org.threshold.workflow.handover.HandoverReason.Why;
import org.threshold.workflow.handover.NightContacts.NightContact;
import org.threshold.workflow.handover.app.ShowHandover;
import org.threshold.workflow.handover.app.ShowHandover.HandoverList;
import org.threshold.workflow.handover.app.ShowHandover.Line;
import org.threshold.workflow.handover.app.TakeOffList;
import org.threshold.workflow.handover.app.TakeOver;
import org.threshold.workflow.handover.app.TellNight;
import org.threshold.workflow.handover.app.TellResult;
import org.threshold.workflow.handover.domain.DayWord;
import org.threshold.workflow.handover.domain.DayWord.Said;
import org.threshold.workflow.handover.domain.EntryId;
import org.threshold.workflow.handover.domain.HandoverEntry;
import org.threshold.workflow.handover.domain.Nights;
import org.threshold.workflow.handover.domain.Standing;
import org.threshold.workflow.people.ClosedCases;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.safety.adapter.web.DrawnPart;
import org.threshold.workflow.worklist.Completion;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The pages and the API of the handover to the night (R-ASC-1). */
@WebSlice({
    HandoverPageController.class,
    TellNightController.class,
    TakeOffController.class,
    HandoversController.class
})
@Import({HandoverForms.class, HandoverRows.class})
@MockitoBean(
        types = {
            ShowHandover.class,
            TellNight.class,
            TakeOffList.class,
            TakeOver.class,
            ClosedCases.class
        })
class HandoverPagesTest {

    private static final Actor READER = Actors.in(Role.TEAM_MANAGER);
    private static final CaseRef CASE = new CaseRef("CP-2041");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");
    private static final Instant LISTED = london("2026-11-24T16:30");
    private static final EntryId ID = new EntryId(new UUID(0, 0x5a));
    private static final String REMOVAL = "/handover/entries/" + ID + "/removal";
    private static final Refusal MISSING = new Refusal("know", "Nothing is said.", "Say it.");

    private final MockMvc mvc;
    private final ShowHandover show;
    private final TellNight tell;
    private final TakeOffList takeOff;
    private final HandoverRows rows;
    private final SpringTemplateEngine templates;

    @Autowired
    HandoverPagesTest(
            MockMvc mvc,
            ShowHandover show,
            TellNight tell,
            TakeOffList takeOff,
            HandoverRows rows,
            SpringTemplateEngine templates) {
        this.mvc = mvc;
        this.rows = rows;
        this.templates = templates;
        this.show = show;
        this.tell = tell;
        this.takeOff = takeOff;
    }

    @Test
    @Requirement("R-ASC-1")
    void the_list_says_why_what_is_due_whom_to_ring_and_what_came_of_it() throws Exception {
        shows(byRule(), byHand(new Standing.Handed(LISTED)));

        var page = page(get("/handover"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("From Tuesday 24 November 2026 at 16:30 until Wednesday")
                .containsSubsequence("Case CP-2041", "Red.", "The referral is not decided.")
                .contains("Nobody has taken it over yet", "By day ring: Dana, 01296 1")
                .containsSubsequence("He may come.", "Due before the morning: A visit")
                .contains("Name of duty.worker, Tuesday 24 November 2026 at 16:30")
                .contains("href=\"/contact\"", "href=\"/handover?night=2026-11-23\"")
                .containsOnlyOnce("/removal")
                .doesNotContain("/taking-over");
    }

    @Test
    void who_took_a_case_over_stands_there_by_name() throws Exception {
        var dana = DANA_DUTY.id();
        shows(
                byHand(new Standing.TakenOver(LISTED, LISTED.plusSeconds(60), dana, "")),
                byHand(new Standing.TakenOver(LISTED, LISTED.plusSeconds(60), dana, "Edith")),
                byHand(new Standing.Missed(LISTED)),
                byHand(new Standing.TakenOff(LISTED, dana, "He is in custody.")));

        assertThat(page(get("/handover"), 200).html())
                .contains("Taken over by Name of duty.worker on Tuesday 24 November 2026 at 16:31.")
                .contains("Taken over by Edith on the telephone, as Name of duty.worker says,")
                .contains("Nobody took it over that night.")
                .contains("Taken off by Name of duty.worker", "He is in custody.")
                .doesNotContain("/removal");
    }

    @Test
    void another_night_is_shown_by_its_day_or_is_not_there() throws Exception {
        when(show.of(any(), eq(TUESDAY))).thenReturn(Optional.of(list(byRule())));

        assertThat(page(get("/handover?night=2026-11-24"), 200).html()).contains("Red.");
        page(get("/handover?night=2026-11-20"), 404);
    }

    @Test
    void telling_the_night_asks_keeps_what_was_typed_and_says_where_it_stands() throws Exception {
        var asked = page(get("/cases/CP-2041/handover"), 200);
        assertThat(asked.faults()).isEmpty();
        assertThat(asked.html()).contains("Tell the night team: case CP-2041");

        when(tell.handle(any(), eq(CASE), any()))
                .thenReturn(new TellResult.Refused(List.of(MISSING)));
        var again = page(post("/cases/CP-2041/handover").param("due", "A visit at 20:00"), 422);
        assertThat(again.faults()).isEmpty();
        assertThat(again.html()).contains("href=\"#f-know\"", "A visit at 20:00");

        when(tell.handle(any(), eq(CASE), any()))
                .thenReturn(new TellResult.Kept(ID, new Nights(Times.CALENDAR).of(TUESDAY)));
        mvc.perform(post("/cases/CP-2041/handover").param("know", "He.").with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/cases/CP-2041"));
        verify(tell).handle(any(), eq(CASE), eq(new Said("He.", "", "")));
    }

    @Test
    void taking_off_asks_for_a_reason() throws Exception {
        assertThat(page(get(REMOVAL), 200).faults()).isEmpty();

        var no = new Refusal("reason", "No reason.", "Give one.");
        when(takeOff.handle(any(), eq(ID), eq("")))
                .thenReturn(Optional.of(new Completion.Refused(List.of(no))));
        assertThat(page(post(REMOVAL), 422).html()).contains("href=\"#f-reason\"");

        when(takeOff.handle(any(), eq(ID), eq("Custody.")))
                .thenReturn(Optional.of(new Completion.Done("It is off.")));
        mvc.perform(post(REMOVAL).param("reason", "Custody.").with(by(DANA_DUTY)))
                .andExpect(redirectedUrl("/handover"));
        page(post("/handover/entries/" + new UUID(0, 1) + "/removal"), 404);
    }

    @Test
    void whoever_may_not_tell_the_night_is_not_asked() throws Exception {
        mvc.perform(get("/cases/CP-2041/handover").with(by(OLA_OPERATOR)))
                .andExpect(status().isForbidden());
        mvc.perform(get(REMOVAL).with(by(OLA_OPERATOR))).andExpect(status().isForbidden());
        verifyNoInteractions(tell, takeOff);
    }

    @Test
    void the_api_shows_tells_and_takes_off() throws Exception {
        shows(byRule());
        mvc.perform(get("/api/v1/handovers").with(by(DANA_DUTY)))
                .andExpect(jsonPath("$.night").value("2026-11-24"))
                .andExpect(jsonPath("$.entries[0].standing").value("handed"))
                .andExpect(jsonPath("$.entries[0].reasons[0].code").value("red"));
        mvc.perform(get("/api/v1/handovers/2026-11-20").with(by(DANA_DUTY)))
                .andExpect(status().isNotFound());

        when(tell.handle(any(), eq(CASE), any()))
                .thenReturn(new TellResult.Kept(ID, new Nights(Times.CALENDAR).of(TUESDAY)));
        mvc.perform(json("/api/v1/handovers", "{\"caseRef\": \"CP-2041\", \"know\": \"He.\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.night").value("2026-11-24"));
        mvc.perform(json("/api/v1/handovers", "{\"caseRef\": \"nonsense\"}"))
                .andExpect(status().isNotFound());

        when(takeOff.handle(any(), eq(ID), eq("")))
                .thenReturn(Optional.of(new Completion.Gone("The night has it.")));
        mvc.perform(json("/api/v1/handovers/entries/" + ID + "/removal", "{}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("The night has it.")));
    }

    @Test
    void the_page_of_a_case_shows_the_latest_and_leads_to_telling_the_night() {
        when(show.latest(any(), eq(CASE))).thenReturn(Optional.of(byRule()));
        var sheets = new HandoverSheets(show, rows);

        var drawn = DrawnPart.of(templates, sheets.of(READER, CASE), CASE.value());

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html())
                .contains("Handover to the night", "Red.", "Nobody has taken it over yet")
                .contains("href=\"/cases/CP-2041/handover\"", "href=\"/handover\"");
        when(show.latest(any(), eq(CASE))).thenReturn(Optional.empty());
        assertThat(DrawnPart.of(templates, sheets.of(READER, CASE), CASE.value()).html())
                .contains("Record or start", "Tell the night team", "/cases/CP-2041/handover");
    }

    @Test
    void whoever_takes_over_or_rings_reads_above_the_form_what_it_is_about() {
        when(show.one(any(), eq(ID))).thenReturn(Optional.of(byHand(new Standing.Handed(LISTED))));
        var part = new HandoverSheets(show, rows).of(READER, ID).orElseThrow();

        var drawn = DrawnPart.of(templates, part, CASE.value());

        assertThat(drawn.faults()).isEmpty();
        assertThat(drawn.html()).contains("He may come.", "By day ring: Dana, 01296 1");
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body).with(by(DANA_DUTY));
    }

    private void shows(Line... lines) {
        when(show.now(any())).thenReturn(list(lines));
    }

    private static HandoverList list(Line... lines) {
        var night = new Nights(Times.CALENDAR).of(TUESDAY);
        return new HandoverList(night, true, List.of(lines), List.of(TUESDAY.minusDays(1)));
    }

    private static Line byRule() {
        var red = new Why("red", "Red.", "The referral is not decided.");
        return new Line(
                entry(List.of(red), List.of(), new Standing.Handed(LISTED)),
                List.of(new NightContact("Information", LISTED, "/contact")));
    }

    private static Line byHand(Standing standing) {
        var said = new Said("He may come.", "A visit", "Dana, 01296 1");
        var word = new DayWord(said, DANA_DUTY.id(), LISTED);
        return new Line(entry(List.of(), List.of(word), standing), List.of());
    }

    private static HandoverEntry entry(List<Why> reasons, List<DayWord> words, Standing standing) {
        return new HandoverEntry(ID, CASE, TUESDAY, reasons, words, standing);
    }

    private Page page(MockHttpServletRequestBuilder request, int status) throws Exception {
        return Page.of(
                mvc.perform(request.accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                        .andExpect(status().is(status)));
    }
}
