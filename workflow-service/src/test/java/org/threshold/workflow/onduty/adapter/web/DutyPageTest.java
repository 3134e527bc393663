package org.threshold.workflow.onduty.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.People.OLA_OPERATOR;
import static org.threshold.workflow.access.People.SAM_SERGEANT;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.access.Requests.byTheHospital;
import static org.threshold.workflow.onduty.domain.GivenDuty.CONSULTANT;
import static org.threshold.workflow.onduty.domain.GivenDuty.MORNING;
import static org.threshold.workflow.onduty.domain.GivenDuty.duty;
import static org.threshold.workflow.onduty.domain.GivenDuty.nobodyUntil;
import static org.threshold.workflow.onduty.domain.GivenDuty.paediatrician;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.onduty.app.FakeDirectory;
import org.threshold.workflow.onduty.domain.Duty.Gap;
import org.threshold.workflow.onduty.domain.GivenDuty;
import org.threshold.workflow.platform.web.form.Page;

/** When the page is about, who may open it, and what it says while the directory is away. */
class DutyPageTest extends DutySlice {

    private static final Instant NOON = Instant.parse("2026-12-25T12:00:00Z");

    @Autowired
    DutyPageTest(MockMvc mvc, FakeDirectory directory, Now now) {
        super(mvc, directory, now);
    }

    @Test
    void friday_afternoon_asks_for_the_weekend() throws Exception {
        directory.says(paediatrician(CONSULTANT));

        var page = asking("2026-12-26", "02:00", 200);

        assertThat(directory.asked()).containsExactly(Instant.parse("2026-12-26T02:00:00Z"));
        assertThat(page.html())
                .contains("On Saturday 26 December 2026 at 02:00", "Show who is on duty now")
                .contains("Gaps in the 14 days from then", "value=\"2026-12-26\"");
    }

    @Test
    void a_summer_night_is_one_by_the_clock_on_the_wall() throws Exception {
        directory.says(paediatrician(CONSULTANT));

        asking("2027-07-01", "02:00", 200);

        assertThat(directory.asked()).containsExactly(Instant.parse("2027-07-01T01:00:00Z"));
    }

    @Test
    void what_is_no_time_leads_to_its_field_and_now_is_shown() throws Exception {
        directory.says(paediatrician(CONSULTANT));

        var page = asking("2026-12-26", "", 422);

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.html())
                .contains("href=\"#f-at\"", "The date or the time is missing.")
                .contains("Now, Thursday", "On-call consultant paediatrician");
    }

    @Test
    void a_time_too_far_away_leads_to_its_field_too() throws Exception {
        directory.says(paediatrician(CONSULTANT));

        var page = asking("2036-12-26", "02:00", 422);

        assertThat(page.html()).contains("This is more than a year away.", "Now, Thursday");
    }

    @Test
    void a_time_that_has_passed_leads_to_its_field_and_now_is_shown() throws Exception {
        directory.says(paediatrician(CONSULTANT));

        var page = asking("2026-12-24", "09:00", 422);

        assertThat(page.html())
                .contains("href=\"#f-at\"", "This time has passed.", "Give a time to come")
                .contains("is no record of who was on duty.", "Now, Thursday");
    }

    @Test
    void a_copy_says_of_when_it_is_and_what_may_have_changed() throws Exception {
        directory.says(
                paediatrician(CONSULTANT, new Gap(NOON, NOON.plusSeconds(60))),
                duty("police", "duty-officer", nobodyUntil(MORNING)));
        page();
        directory.goesAway();
        now.is(MORNING);

        assertThat(page().html())
                .contains("As of Thursday 24 December 2026 at 23:10. The directory cannot be")
                .contains("On-call consultant paediatrician was on duty until Friday 25 December")
                .contains("href=\"tel:01296315000\"", "That may have changed")
                .contains("Nobody was on duty until Friday 25 December 2026 at 08:00.")
                .contains("as far as the directory said when it was last reached");
    }

    @Test
    void a_gap_that_is_over_sends_nobody_up_the_ladder() throws Exception {
        directory.says(duty("police", "duty-officer", nobodyUntil(MORNING)));
        page();
        directory.goesAway();

        var then = asking("2026-12-25", "09:00", 200);
        now.is(MORNING);

        assertThat(page().html())
                .contains("Somebody may be on duty by now; their number is not known here.")
                .doesNotContain("next rung");
        assertThat(then.html()).contains("Somebody may be on duty by then").doesNotContain("rung");
    }

    @Test
    void of_nobody_at_another_time_it_does_not_say_now() throws Exception {
        directory.says(paediatrician(nobodyUntil(NOON)));

        assertThat(asking("2026-12-25", "09:00", 200).html())
                .contains("No number is known for this role at that time.", "next rung")
                .doesNotContain("for this role now");
    }

    @Test
    void of_the_time_before_it_a_copy_says_nothing() throws Exception {
        directory.says(paediatrician(CONSULTANT));
        page();
        directory.goesAway();
        now.is(GivenDuty.NIGHT.minusSeconds(300));

        assertThat(page().html()).contains("does not say who was on duty then");
    }

    @Test
    void without_a_copy_the_page_says_what_to_do() throws Exception {
        assertThat(page().html())
                .contains(">The directory cannot be reached</h2>", "ring the switchboard")
                .contains("ring 999", "Open this page again in a minute.");
    }

    @Test
    void whoever_works_here_may_look_and_is_led_there() throws Exception {
        for (StaffMember who : List.of(DANA_DUTY, SAM_SERGEANT, OLA_OPERATOR)) {
            var answer = mvc.perform(get(PAGE).accept(MediaType.TEXT_HTML).with(by(who)));

            answer.andExpect(status().isOk());
            assertThat(Page.of(answer).html()).contains("aria-current=\"page\"");
        }
    }

    @Test
    void a_system_of_an_agency_may_not() throws Exception {
        mvc.perform(get(PAGE).with(byTheHospital())).andExpect(status().isForbidden());

        assertThat(directory.asked()).isEmpty();
    }
}
