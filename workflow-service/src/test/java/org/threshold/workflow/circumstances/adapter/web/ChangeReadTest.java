package org.threshold.workflow.circumstances.adapter.web;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.Requests.byTheHospital;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.circumstances.app.ReadChange;

@WebSlice(ChangeReadController.class)
@MockitoBean(types = ReadChange.class)
class ChangeReadTest {

    private static final ChangeId ID = new ChangeId(new UUID(7, 1));
    private final MockMvc mvc;
    private final ReadChange read;

    @Autowired
    ChangeReadTest(MockMvc mvc, ReadChange read) {
        this.mvc = mvc;
        this.read = read;
    }

    @Test
    void what_can_no_longer_be_read_is_gone_and_the_answer_says_since_when_and_whom_to_ask()
            throws Exception {
        when(read.handle(any(), eq(ID)))
                .thenReturn(new ReadChange.Ended(Instant.parse("2026-12-22T10:30:00Z")));

        mvc.perform(get("/api/v1/changes/" + ID).with(byTheHospital()))
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.type").value("urn:threshold:problem:gone"))
                .andExpect(
                        jsonPath("$.errors[0].problem")
                                .value(containsString("Tuesday 22 December 2026 at 10:30")))
                .andExpect(
                        jsonPath("$.errors[0].remedy").value(containsString("ring the child’s")));
    }

    @Test
    void who_was_told_the_fact_only_is_asked_to_ring() throws Exception {
        when(read.handle(any(), eq(ID))).thenReturn(new ReadChange.FactOnly());

        mvc.perform(get("/api/v1/changes/" + ID).with(byTheHospital()))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.errors[0].remedy").value(containsString("Ring")));
    }

    @Test
    void what_somebody_may_not_know_of_is_not_there() throws Exception {
        when(read.handle(any(), eq(ID))).thenReturn(new ReadChange.NotThere());

        mvc.perform(get("/api/v1/changes/" + ID).with(byTheHospital()))
                .andExpect(status().isNotFound());
    }
}
