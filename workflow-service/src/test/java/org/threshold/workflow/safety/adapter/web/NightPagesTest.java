package org.threshold.workflow.safety.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.safety.domain.Given.MORNING;
import static org.threshold.workflow.safety.domain.Given.hours;
import static org.threshold.workflow.safety.domain.PlanReview.Outcome.CARRIES_ON;
import static org.threshold.workflow.safety.domain.RankAnswer.CONFIRMED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffDirectory;
import org.threshold.workflow.platform.Refusal;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.safety.NightPart;
import org.threshold.workflow.safety.app.NotClosed;
import org.threshold.workflow.safety.app.Plans.Reviewed;
import org.threshold.workflow.safety.app.ReadContact;
import org.threshold.workflow.safety.app.ReadContact.Whole;
import org.threshold.workflow.safety.app.ReadOutOfHours;
import org.threshold.workflow.safety.app.ReadOutOfHours.Shown;
import org.threshold.workflow.safety.app.ReadReturnHome;
import org.threshold.workflow.safety.app.ShowNight;
import org.threshold.workflow.safety.app.ShowNight.Night;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursContact.Recorded;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.Participant;
import org.threshold.workflow.safety.domain.PlanGiven;
import org.threshold.workflow.safety.domain.PlanId;
import org.threshold.workflow.worklist.CasePart;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** What the night and the manager of the morning see (R-TVP-6): the plan and what is behind it. */
class NightPagesTest extends SafetySlice {

    private static final ContactId ID = new ContactId(new UUID(0, 0x5a));
    private static final String SHEET = CONTACTS + "/" + ID;
    private static final Actor NIGHT = Actors.in(Role.EDT_WORKER);
    private static final Refusal NO_SERGEANT =
            new Refusal("participants", "No sergeant was there.", "Ring one.");

    private final ReadContact read;
    private final ShowNight show;
    private final NightPart part;
    private final SpringTemplateEngine templates;
    private final StaffDirectory staff;

    @Autowired
    NightPagesTest(
            MockMvc mvc,
            ReadContact read,
            ShowNight show,
            NightPart part,
            SpringTemplateEngine templates,
            StaffDirectory staff) {
        super(mvc);
        this.read = read;
        this.show = show;
        this.part = part;
        this.templates = templates;
        this.staff = staff;
    }

    @Test
    void the_page_of_a_contact_shows_the_plan_in_full_and_who_said_what() throws Exception {
        var review = new Reviewed(CARRIES_ON, "Half of it.", "A visit a day.", CONFIRMED, hours(2));
        found(new Whole(contact(true), List.of(shown(plan(), false, review)), List.of()));

        var page = page(get(SHEET), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("On the ward, with the mother", "Unexplained bruise.")
                .contains("Stay on the ward", "Ward sister", "Ring the police control room")
                .contains("Wednesday 25 November 2026 at 00:00", "confirm", "A visit a day.")
                .contains("Request for action", "Police, sergeant: Sian", "Visit tonight.")
                .contains(
                        "As recorded on ", "Name of duty.worker, Tuesday 24 November 2026 at 09:00")
                .doesNotContain("Not closed", "Its own time has run out");
    }

    @Test
    void a_contact_that_is_not_closed_says_what_is_missing_and_how_to_close_it() throws Exception {
        found(whole(false, Given.plan()));

        var page = page(get(SHEET), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence("Not closed", "No sergeant was there.", "Ring one.")
                .contains("href=\"" + SHEET + "/more\"")
                .containsSubsequence("nobody has agreed it", "On the ward, with the mother");
    }

    @Test
    void nothing_typed_of_a_plan_shows_no_empty_plan() throws Exception {
        found(whole(false, PlanGiven.nothing()));

        assertThat(page(get(SHEET), 200).html()).doesNotContain("nobody has agreed it");
    }

    @Test
    void its_form_has_what_is_on_record_filled_in() throws Exception {
        found(whole(false, Given.plan()));

        var form = page(get(SHEET + "/more"), 200);

        assertThat(form.faults()).isEmpty();
        assertThat(form.html())
                .contains("action=\"" + SHEET + "\"", "value=\"Sian\"", "Visit tonight.")
                .contains("On the ward, with the mother", "value=\"2026-11-25\"");
    }

    @Test
    void the_form_of_a_closed_contact_leads_to_its_page() throws Exception {
        found(new Whole(contact(true), List.of(shown(plan(), false)), List.of()));

        mvc.perform(get(SHEET + "/more").with(by(DANA_DUTY))).andExpect(redirectedUrl(SHEET));
    }

    @Test
    void a_contact_of_another_case_is_not_there() throws Exception {
        found(whole(false, PlanGiven.nothing()));

        page(get("/cases/CP-2042/out-of-hours-contacts/" + ID), 404);
    }

    @Test
    void the_night_has_its_plans_with_the_review_and_its_open_contacts() throws Exception {
        when(show.handle(any()))
                .thenReturn(
                        new Night(hours(16), List.of(plan()), List.of(open(Given.plan())), false));

        var page = page(get("/out-of-hours"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("href=\"/search\"", "href=\"/cases/CP-2041\"", "href=\"" + SHEET + "\"")
                .contains("On the ward, with the mother", "Its own time ran out on ")
                .contains("Review: Overdue by 15 hours", "app-due--late")
                .containsSubsequence("Contacts not closed (1)", "No sergeant was there.")
                .contains("href=\"" + SHEET + "/more\"");
    }

    @Test
    void the_navigation_leads_managers_to_the_night_and_whoever_may_read_cases_may_open_it()
            throws Exception {
        when(show.handle(any())).thenReturn(new Night(MORNING, List.of(), List.of(), false));
        String place = ">Out of hours</";

        var manager =
                mvc.perform(get("/out-of-hours").accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)));

        assertThat(Page.of(manager.andExpect(status().isOk())).html()).contains(place);
        assertThat(page(get("/out-of-hours"), 200).html().replaceAll("<h1.*</h1>", ""))
                .doesNotContain(place);
    }

    @Test
    void what_another_feature_keeps_in_view_stands_before_the_contacts() throws Exception {
        when(show.handle(any())).thenReturn(new Night(MORNING, List.of(), List.of(), false));
        when(part.of(any()))
                .thenReturn(Optional.of(new CasePart.Part("contingency-night", List.of())));

        var page = page(get("/out-of-hours"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence("Live plans (0)", "Must not leave hospital (0)", "Contacts");
    }

    @Test
    void an_empty_night_says_what_to_do() throws Exception {
        when(show.handle(any())).thenReturn(new Night(MORNING, List.of(), List.of(), false));

        var page = page(get("/out-of-hours"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("No plan of the night is in force. To agree one, find the child")
                .contains("Every contact that was recorded is closed with a plan.");
    }

    @Test
    @Requirement("R-TVP-6c")
    void the_task_of_the_review_has_the_plan_above_its_form() {
        var sheets = new ContactSheets(read, staff);
        when(read.behind(any(), any()))
                .thenReturn(
                        Optional.of(
                                new Whole(contact(true), List.of(shown(plan(), true)), List.of())));

        var drawn = drawn(sheets.ofPlan(NIGHT, plan().id()).orElseThrow());

        assertThat(drawn.html())
                .contains("Its own time has run out, and nobody has reviewed it.")
                .contains("On the ward, with the mother", "The contact behind the plan")
                .contains("href=\"" + SHEET + "\"");
    }

    @Test
    @Requirement("R-TVP-6c")
    void a_case_shows_its_live_plan_in_short_and_its_open_contact() {
        var night = mock(ReadOutOfHours.class);
        when(night.of(any(), any())).thenReturn(Optional.of(List.of(shown(plan(), false))));
        var before = contact(true, new UUID(0, 0x77));
        when(read.of(any(), any()))
                .thenReturn(
                        new ReadContact.OfCase(
                                List.of(open(PlanGiven.nothing())),
                                List.of(contact(true), before)));
        var home = mock(ReadReturnHome.class);
        var alert = Optional.of("Who harmed it is only assumed.");
        when(home.handle(any(), any()))
                .thenReturn(
                        Optional.of(
                                new ReadReturnHome.Page(
                                        true, List.of(), alert, false, List.of(), List.of())));
        var open = new ContactsOfCase(read);
        var part = new CaseSafetyPart(new NightPlansOfCase(night), open, home);

        var drawn = drawn(part.of(NIGHT, CASE.value()).orElseThrow());

        assertThat(drawn.html())
                .containsSubsequence("is not closed: no plan is agreed.", "No sergeant was there.")
                .containsSubsequence("Live out-of-hours plan", "On the ward, with the mother")
                .contains("Ring the police control room", "Wednesday 25 November 2026 at 00:00")
                .contains("href=\"" + SHEET + "\"", "that the child may be home.", alert.orElse(""))
                .containsSubsequence("Earlier contacts out of hours", before.id().toString());
        assertThat(new SafetyBrief(new NightPlansOfCase(night), open).of(NIGHT, CASE.value()))
                .hasSize(2)
                .allMatch(line -> line.page().equals(SHEET));
    }

    @Test
    void an_operator_sees_none_of_it() throws Exception {
        mvc.perform(get(SHEET + "/more").with(by(OLA_OPERATOR))).andExpect(status().isForbidden());
        verifyNoInteractions(read);
    }

    private Page drawn(CasePart.Part part) {
        var drawn = DrawnPart.of(templates, part, CASE.value());
        assertThat(drawn.faults()).isEmpty();
        return drawn;
    }

    private void found(Whole whole) {
        when(read.handle(any(), any())).thenReturn(Optional.of(whole));
    }

    private static Whole whole(boolean closed, PlanGiven soFar) {
        return new Whole(contact(closed), List.of(), List.of(open(soFar)));
    }

    private static NotClosed open(PlanGiven soFar) {
        return new NotClosed(contact(false), soFar, List.of(NO_SERGEANT));
    }

    private static OutOfHoursContact contact(boolean closed) {
        return contact(closed, ID.value());
    }

    private static OutOfHoursContact contact(boolean closed, UUID id) {
        var sian = new Participant(Agency.POLICE, Rank.SERGEANT, "Sian");
        var said = Given.said(ContactPurpose.REQUEST_FOR_ACTION, sian);
        var recorded = new Recorded(DANA_DUTY.id(), MORNING);
        return new OutOfHoursContact(new ContactId(id), CASE, said, closed, recorded);
    }

    private static OutOfHoursPlan plan() {
        return new OutOfHoursPlan(
                new PlanId(new UUID(0, 0x9b)),
                new OutOfHoursPlan.About(ID, CASE),
                Given.plan(),
                MORNING,
                hours(1),
                true);
    }

    private static Shown shown(OutOfHoursPlan plan, boolean expired, Reviewed... reviews) {
        return new Shown(plan, List.of(reviews), expired);
    }
}
