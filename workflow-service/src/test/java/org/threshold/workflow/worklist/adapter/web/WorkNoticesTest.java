package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.DANA_DUTY;
import static org.threshold.workflow.access.Requests.by;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.Notice;
import org.threshold.workflow.worklist.TaskView;
import org.threshold.workflow.worklist.app.WorklistWorld;

/** What waits to be acknowledged does not push the tasks down, however much it is. */
@WebSlice({SergeantController.class, WorkController.class})
@Import(WorklistSlice.class)
class WorkNoticesTest {

    private final MockMvc mvc;
    private final WorklistWorld world;

    @Autowired
    WorkNoticesTest(MockMvc mvc, WorklistWorld world) {
        this.mvc = mvc;
        this.world = world;
    }

    @Test
    void thirty_notices_stand_as_three_with_the_rest_folded_away() throws Exception {
        told(30, "change");

        var page = page();

        assertThat(page.select("#notices-title").text()).isEqualTo("Notices to acknowledge (30)");
        assertThat(page.select("section[aria-labelledby=notices-title] > .app-rows > li"))
                .hasSize(3);
        assertThat(page.select("details.govuk-details .app-rows > li")).hasSize(22);
        assertThat(page.select("details.govuk-details summary").text())
                .isEqualTo("22 more to acknowledge");
        assertThat(page.select("form[action$=/acknowledgement]")).hasSize(25);
        assertThat(page.text()).contains("5 more come up when you have acknowledged these.");
    }

    @Test
    void what_ran_late_stands_before_what_somebody_was_told_of() throws Exception {
        told(4, "change");
        told(1, "escalation");

        assertThat(page().select("section[aria-labelledby=notices-title] h3").eachText())
                .containsExactly(
                        "Limits that ran late, or will (1)", "Changes that you were told of (4)");
    }

    @Test
    void however_many_changes_wait_what_ran_late_is_there_and_the_numbers_are_true()
            throws Exception {
        told(230, "change");
        told(1, "escalation");

        var page = page();

        assertThat(page.select("#notices-title").text()).isEqualTo("Notices to acknowledge (231)");
        assertThat(page.select("section[aria-labelledby=notices-title] h3").eachText())
                .containsExactly(
                        "Limits that ran late, or will (1)", "Changes that you were told of (230)");
        assertThat(page.text()).contains("205 more come up when you have acknowledged these.");
    }

    @Test
    void as_many_as_fit_are_not_folded() throws Exception {
        told(3, "change");

        assertThat(page().select("details.govuk-details")).isEmpty();
    }

    private void told(int many, String kind) {
        for (int number = 1; number <= many; number++) {
            var subject = new TaskView.Subject("referral", new UUID(1, number), List.of("CP-2041"));
            world.notices.add(
                    new Notice(
                            UUID.randomUUID(),
                            Role.DUTY_SOCIAL_WORKER,
                            new Notice.About(kind, new UUID(3, number), subject),
                            "Something happened.",
                            WorklistWorld.NOW,
                            Optional.empty()));
        }
    }

    private Document page() throws Exception {
        var page =
                Page.of(
                        mvc.perform(get("/work").accept(MediaType.TEXT_HTML).with(by(DANA_DUTY)))
                                .andExpect(status().isOk()));
        assertThat(page.faults()).isEmpty();
        return Jsoup.parse(page.html());
    }
}
