package org.threshold.workflow.onduty.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.onduty.domain.GivenDuty.CONSULTANT;
import static org.threshold.workflow.onduty.domain.GivenDuty.MORNING;
import static org.threshold.workflow.onduty.domain.GivenDuty.duty;
import static org.threshold.workflow.onduty.domain.GivenDuty.paediatrician;

import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.onduty.app.FakeDirectory;
import org.threshold.workflow.onduty.domain.Duty.Gap;

/** What the page says of gaps, and that it never promises more than it knows. */
class DutyGapsPageTest extends DutySlice {

    private static final Instant NOON = Instant.parse("2026-12-25T12:00:00Z");
    private static final Gap GAP = new Gap(MORNING, NOON);
    private static final String NONE = "None: every rota that is entered has somebody";
    private static final String MORE = "Some roles have more gaps than are listed here.";

    @Autowired
    DutyGapsPageTest(MockMvc mvc, FakeDirectory directory, Now now) {
        super(mvc, directory, now);
    }

    @Test
    @Requirement("L-3.1.15")
    void gaps_ahead_stand_in_their_order_with_the_role() throws Exception {
        directory.says(
                paediatrician(CONSULTANT, new Gap(NOON, NOON.plusSeconds(3600))),
                duty("police", "duty-officer", CONSULTANT, new Gap(MORNING, NOON)));

        assertThat(page().html())
                .contains(">Gaps in the next 14 days</h2>", "Ask the agency to fill them.")
                .containsSubsequence(
                        ">Police, duty officer</th>",
                        "Friday 25 December 2026 at 08:00</td>",
                        "Friday 25 December 2026 at 12:00</td>",
                        ">Hospital, paediatrician</th>");
    }

    @Test
    void without_a_gap_and_without_a_role_it_says_so() throws Exception {
        directory.says();

        assertThat(page().html())
                .contains("The directory has no duty role yet.")
                .contains("None: every rota that is entered has somebody");
    }

    @Test
    void a_copy_without_a_gap_does_not_say_that_there_is_none() throws Exception {
        directory.says(paediatrician(CONSULTANT));
        page();
        directory.goesAway();

        assertThat(page().html())
                .contains("The directory cannot be reached; when it last answered, it knew of no")
                .doesNotContain(NONE, MORE);
    }

    @Test
    void gaps_of_a_copy_stand_with_the_time_it_is_of() throws Exception {
        directory.says(paediatrician(CONSULTANT, GAP));
        page();
        directory.goesAway();

        assertThat(page().html())
                .contains("As of Thursday 24 December 2026 at 23:10: this is as far as")
                .contains(">Hospital, paediatrician</th>");
    }

    @Test
    void a_list_that_was_cut_says_that_there_may_be_more() throws Exception {
        directory.says(paediatrician(CONSULTANT, gaps(19)));
        assertThat(page().html()).doesNotContain(MORE);

        directory.says(paediatrician(CONSULTANT, gaps(20)));
        assertThat(page().html()).contains(MORE);
    }

    @Test
    void a_cut_list_that_is_over_does_not_become_none() throws Exception {
        directory.says(paediatrician(CONSULTANT, gaps(20)));
        page();
        directory.goesAway();
        now.is(NOON);

        assertThat(page().html()).contains(MORE).doesNotContain(NONE, "it knew of no gap");
    }

    private static Gap[] gaps(int many) {
        return Collections.nCopies(many, GAP).toArray(Gap[]::new);
    }
}
