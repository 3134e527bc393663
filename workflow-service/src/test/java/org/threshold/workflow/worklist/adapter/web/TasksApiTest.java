package org.threshold.workflow.worklist.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.app.ClaimTask;
import org.threshold.workflow.worklist.app.HandOverTask;
import org.threshold.workflow.worklist.app.ReleaseTask;
import org.threshold.workflow.worklist.app.SomeTasks;

/** Systems and stories look for tasks through the API, among more than one page of them. */
@WebSlice(TasksController.class)
@Import({WorklistSlice.class, TaskAnswers.class})
class TasksApiTest {

    private static final String ALL = "/api/v1/tasks?view=all&most=200";
    private static final int MANY = 230;

    private final MockMvc mvc;
    private final SomeTasks tasks;

    @MockitoBean private ClaimTask claim;
    @MockitoBean private ReleaseTask release;
    @MockitoBean private HandOverTask handOver;

    @Autowired
    TasksApiTest(MockMvc mvc, SomeTasks tasks) {
        this.mvc = mvc;
        this.tasks = tasks;
    }

    @BeforeEach
    void more_than_a_page() {
        for (int number = 1; number <= MANY; number++) {
            tasks.waiting(
                    number, Duration.ofMinutes(number), new TaskState.Open(), Role.TEAM_MANAGER);
        }
    }

    @Test
    void a_task_behind_the_first_page_is_found_by_what_it_is_about_or_by_its_case()
            throws Exception {
        UUID subject = new UUID(5, MANY);

        assertThat(subjects(answer(ALL))).hasSize(200).doesNotContain(subject.toString());
        assertThat(subjects(answer(ALL + "&subject=" + subject)))
                .containsExactly(subject.toString());
        assertThat(subjects(answer(ALL + "&case=CP-" + MANY))).containsExactly(subject.toString());
        assertThat(subjects(answer(ALL + "&subject=" + subject + "&step=another"))).isEmpty();
    }

    @Test
    void all_of_them_are_given_page_behind_page_in_either_order() throws Exception {
        for (String order : List.of("", "&order=newest", "&order=urgent")) {
            String first = answer(ALL + order);
            String next = JsonPath.read(first, "$.next");
            String second = answer(ALL + order + "&after=" + next);
            List<String> both = new ArrayList<>(subjects(first));
            both.addAll(subjects(second));

            assertThat(both).doesNotHaveDuplicates().hasSize(MANY);
            assertThat(JsonPath.<String>read(second, "$.next")).isEmpty();
        }
    }

    @Test
    void what_there_is_not_is_refused_with_what_can_be_asked_for() throws Exception {
        for (String wrong :
                List.of("view=some", "most=0", "most=201", "subject=x", "due=never", "after=x")) {
            api("/api/v1/tasks?" + wrong)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(jsonPath("$.errors[0].remedy").isNotEmpty());
        }
    }

    private static List<String> subjects(String answer) {
        return JsonPath.read(answer, "$.tasks[*].subjectId");
    }

    private String answer(String address) throws Exception {
        return api(address)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions api(String address) throws Exception {
        return mvc.perform(get(address).with(by(TERRY_TEAM)));
    }
}
