package org.threshold.workflow.safety.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.safety.domain.Given.MORNING;
import static org.threshold.workflow.safety.domain.Given.hours;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.people.ClosedCases;
import org.threshold.workflow.safety.NightFacts;
import org.threshold.workflow.safety.app.NotClosed;
import org.threshold.workflow.safety.app.ShowNight;
import org.threshold.workflow.safety.app.ShowNight.Night;
import org.threshold.workflow.safety.domain.ContactId;
import org.threshold.workflow.safety.domain.ContactPurpose;
import org.threshold.workflow.safety.domain.Given;
import org.threshold.workflow.safety.domain.OutOfHoursContact;
import org.threshold.workflow.safety.domain.OutOfHoursContact.Recorded;
import org.threshold.workflow.safety.domain.OutOfHoursPlan;
import org.threshold.workflow.safety.domain.Participant;
import org.threshold.workflow.safety.domain.PlanId;

/** What other features know of a child stands where the night has it in view. */
class NightFactsTest extends SafetySlice {

    private static final ContactId ID = new ContactId(new UUID(0, 0x5a));

    private final ShowNight show;
    private final NightFacts facts;
    private final ClosedCases closed;

    @Autowired
    NightFactsTest(MockMvc mvc, ShowNight show, NightFacts facts, ClosedCases closed) {
        super(mvc);
        this.show = show;
        this.facts = facts;
        this.closed = closed;
    }

    @Test
    void it_stands_at_the_plan_of_the_night_and_at_the_contact_and_is_asked_for_once()
            throws Exception {
        when(show.handle(any()))
                .thenReturn(new Night(hours(16), List.of(plan()), List.of(open()), false));
        when(facts.of(any(), any())).thenReturn(Map.of(CASE, List.of("A plan stands.")));

        var page = page(get("/out-of-hours"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence("A plan stands.", "On the ward, with the mother")
                .containsSubsequence("Contacts not closed", "A plan stands.", "href=");
        verify(facts).of(any(), eq(List.of(CASE)));
    }

    @Test
    @Requirement("R-ASC-2")
    void of_a_restricted_case_the_night_shows_that_it_is_there_and_nothing_of_it()
            throws Exception {
        when(show.handle(any()))
                .thenReturn(new Night(hours(16), List.of(plan()), List.of(open()), false));
        when(closed.closed(any(), any())).thenReturn(Set.of(CASE.value()));

        var page = page(get("/out-of-hours"), 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("href=\"/cases/CP-2041/restricted\"", "Case CP-2041 is restricted")
                .contains("Contacts not closed (0)")
                .doesNotContain("On the ward, with the mother", "href=\"/cases/CP-2041\"");
        verify(facts).of(any(), eq(List.of()));
    }

    private static NotClosed open() {
        var sian = new Participant(Agency.POLICE, Rank.SERGEANT, "Sian");
        var said = Given.said(ContactPurpose.REQUEST_FOR_ACTION, sian);
        var recorded = new Recorded(DANA_DUTY.id(), MORNING);
        return new NotClosed(
                new OutOfHoursContact(ID, CASE, said, false, recorded), Given.plan(), List.of());
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
}
