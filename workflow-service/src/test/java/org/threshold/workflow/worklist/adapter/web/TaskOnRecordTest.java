package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.app.OneTask;

/** What is on record already of what the page of a task asks. */
@WebSlice(TaskDraftController.class)
@Import(TaskPageTest.Parts.class)
class TaskOnRecordTest {

    private static final String SAID = ">Said at the meeting.</textarea>";

    private final MockMvc mvc;
    private final OneTask world;

    @Autowired
    TaskOnRecordTest(MockMvc mvc, OneTask world) {
        this.mvc = mvc;
        this.world = world;
    }

    @Test
    @Requirement("R-4.2-7a")
    void it_is_filled_in_for_whoever_may_end_the_task_and_can_be_changed() throws Exception {
        assertThat(page()).contains(SAID);

        world.state = new TaskState.Claimed(new StaffId(new UUID(1, 9)), OneTask.NOW);

        assertThat(page()).doesNotContain("Said at the meeting.");
    }

    private String page() throws Exception {
        return Page.of(mvc.perform(get("/tasks/" + OneTask.ID).with(by(TERRY_TEAM)))).html();
    }
}
