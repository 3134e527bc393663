package org.threshold.workflow.onduty.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.onduty.domain.GivenDuty.CONSULTANT;
import static org.threshold.workflow.onduty.domain.GivenDuty.MORNING;
import static org.threshold.workflow.onduty.domain.GivenDuty.duty;
import static org.threshold.workflow.onduty.domain.GivenDuty.nobodyUntil;
import static org.threshold.workflow.onduty.domain.GivenDuty.paediatrician;
import static org.threshold.workflow.onduty.domain.GivenDuty.told;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.workflow.onduty.app.FakeDirectory;
import org.threshold.workflow.onduty.domain.Cover;
import org.threshold.workflow.onduty.domain.Duty.Quiet;
import org.threshold.workflow.onduty.domain.Duty.Telling;
import org.threshold.workflow.onduty.domain.Duty.Way;

/** What the page says of each duty role. */
class DutyRolesPageTest extends DutySlice {

    @Autowired
    DutyRolesPageTest(MockMvc mvc, FakeDirectory directory, Now now) {
        super(mvc, directory, now);
    }

    @Test
    void whoever_is_on_duty_can_be_rung_from_the_page() throws Exception {
        directory.says(paediatrician(CONSULTANT));

        var page = page();

        assertThat(page.title()).isEqualTo("Who is on duty – Threshold");
        assertThat(page.html())
                .contains("Now, Thursday 24 December 2026 at 23:10")
                .contains(">Hospital</h2>", ">Paediatrician</h3>")
                .contains("<strong>On-call consultant paediatrician</strong>")
                .contains("href=\"tel:01296315000\">01296 315000</a>")
                .contains("On duty until Friday 25 December 2026 at 08:00")
                .contains("First by its computer system");
    }

    @Test
    void a_number_that_no_telephone_dials_is_shown_as_it_was_entered() throws Exception {
        directory.says(paediatrician(new Cover.OnDuty("Ward", "bleep 4711", MORNING)));

        assertThat(page().html()).contains("bleep 4711").doesNotContain("tel:");
    }

    @Test
    void two_numbers_are_shown_and_neither_is_dialled() throws Exception {
        var both = new Cover.OnDuty("Ward", "01632 960101 - 960102", MORNING);
        directory.says(paediatrician(both));

        assertThat(page().html()).contains("01632 960101 - 960102").doesNotContain("tel:");
    }

    @Test
    void a_gap_is_a_warning_that_says_what_to_do() throws Exception {
        directory.says(paediatrician(nobodyUntil(MORNING)));

        assertThat(page().html())
                .contains("govuk-warning-text")
                .contains("Nobody is on duty until Friday 25 December 2026 at 08:00.")
                .contains("next rung of its ladder at once", "ring the switchboard");
    }

    @Test
    void a_rota_that_names_nobody_any_more_says_so() throws Exception {
        directory.says(paediatrician(new Cover.Nobody(Optional.empty())));

        assertThat(page().html())
                .contains("Nobody is on duty, and the rota names nobody after that.");
    }

    @Test
    void a_role_without_a_rota_is_told_at_all_hours() throws Exception {
        directory.says(duty("gp", "any", new Cover.NoRota()));

        assertThat(page().html())
                .contains(">Every duty role</h3>")
                .contains("No rota is entered. The role is told at all hours");
    }

    @Test
    void how_a_role_is_told_what_is_out_of_use_and_when_it_wants_quiet() throws Exception {
        var mail = new Way("mail", Optional.of(Instant.parse("2026-12-20T09:00:00Z")));
        var pigeon = new Way("pigeon", Optional.empty());
        var quiet = new Quiet(LocalTime.of(20, 0), LocalTime.of(7, 0));
        directory.says(
                told(
                        paediatrician(CONSULTANT),
                        new Telling(List.of(mail, pigeon), Optional.of(quiet))));

        assertThat(page().html())
                .contains("Out of use since Sunday 20 December 2026 at 09:00: e-mail.")
                .contains("First by e-mail", "If that fails, by other means (pigeon)")
                .contains("20:00 to 07:00, never for urgent ones");
    }

    @Test
    void a_role_that_nothing_reaches_is_a_warning_and_so_are_quiet_hours_of_a_whole_day()
            throws Exception {
        var day = new Quiet(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        directory.says(told(paediatrician(CONSULTANT), new Telling(List.of(), Optional.of(day))));

        assertThat(page().html())
                .contains("No way to tell it is entered.", "All day, never for urgent ones");
    }

    @Test
    void a_role_without_ways_of_its_own_is_told_as_all_roles_of_its_agency() throws Exception {
        directory.says(
                told(paediatrician(CONSULTANT), new Telling(List.of(), Optional.empty())),
                duty("hospital", "any", new Cover.NoRota()));

        assertThat(page().html())
                .contains("First by its computer system", ">Every other duty role</h3>")
                .doesNotContain("No way to tell it is entered.");
    }

    @Test
    void agencies_stand_in_our_order_each_with_its_roles() throws Exception {
        directory.says(
                duty("zoo", "keeper", new Cover.NoRota()),
                duty("hospital", "ward", new Cover.NoRota()),
                paediatrician(CONSULTANT),
                duty("police", "police-referral-sergeant", new Cover.NoRota()));

        assertThat(page().html())
                .containsSubsequence(
                        ">Police</h2>",
                        ">Police referral sergeant</h3>",
                        ">Hospital</h2>",
                        ">Paediatrician</h3>",
                        ">Ward nurse</h3>",
                        ">zoo</h2>",
                        ">Keeper</h3>");
    }
}
