package org.threshold.workflow.protocol.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;
import static org.threshold.workflow.deadlines.domain.Times.london;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.deadlines.LimitCode;
import org.threshold.workflow.deadlines.LimitLengths;
import org.threshold.workflow.platform.web.form.Page;
import org.threshold.workflow.procedure.Responsibility;
import org.threshold.workflow.protocol.app.ProtocolStanding;
import org.threshold.workflow.protocol.app.ReadProtocol;
import org.threshold.workflow.protocol.domain.NextReview;
import org.threshold.workflow.protocol.domain.ProcessText;
import org.threshold.workflow.protocol.domain.ProtocolReview;

@WebSlice({ProtocolPagesController.class, ResponsibilitiesFileController.class})
@MockitoBean(types = {ReadProtocol.class, ProtocolStanding.class, LimitLengths.class})
class ProtocolPagesTest {

    private static final ProcessText REFERRAL =
            new ProcessText(
                    "Referral",
                    "Referral",
                    "One concern that came in.",
                    List.of(
                            new ProcessText.Step("Decide referral", "decide-referral", ""),
                            new ProcessText.Step("Tell agencies", "", "AgencyNotification")),
                    List.of("Decision acted on"));

    private final MockMvc mvc;
    private final ReadProtocol read;
    private final ProtocolStanding standing;
    private final LimitLengths lengths;

    @Autowired
    ProtocolPagesTest(
            MockMvc mvc, ReadProtocol read, ProtocolStanding standing, LimitLengths lengths) {
        this.mvc = mvc;
        this.read = read;
        this.standing = standing;
        this.lengths = lengths;
    }

    @BeforeEach
    void there_is_a_protocol() {
        var next =
                new NextReview(
                        ProtocolReview.shipped(LocalDate.parse("2026-11-27")),
                        london("2027-11-26T17:00"));
        when(read.handle(any())).thenReturn(new ReadProtocol.Whole(List.of(REFERRAL), next));
        when(read.one(any(), any())).thenReturn(Optional.empty());
        when(read.one(any(), eq("Referral"))).thenReturn(Optional.of(REFERRAL));
        when(read.parts(any()))
                .thenReturn(
                        List.of(
                                new Responsibility(
                                        "decide-referral",
                                        List.of(Role.DUTY_SOCIAL_WORKER),
                                        Role.TEAM_MANAGER,
                                        List.of("the police"),
                                        List.of("the referrer"),
                                        List.of(LimitCode.T1_REFERRAL_DECISION))));
        when(lengths.of(any())).thenReturn("1 working day");
        when(standing.lateSince()).thenReturn(Optional.empty());
    }

    @Test
    @Requirement({"L-3.1.11", "R-C&F-5a"})
    void every_process_can_be_read_from_the_navigation_and_says_when_it_is_reviewed()
            throws Exception {
        var page = page("/protocol", 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).isEqualTo("The joint protocol – Threshold");
        assertThat(page.html())
                .contains("href=\"/protocol/processes/Referral\"", "aria-current=\"page\"")
                .contains("Friday 27 November 2026", "Friday 26 November 2027")
                .doesNotContain("should have been reviewed");
    }

    @Test
    @Requirement("L-3.1.11")
    void past_its_review_the_banner_says_so_and_the_page_is_served_all_the_same() throws Exception {
        when(standing.lateSince()).thenReturn(Optional.of(LocalDate.parse("2027-11-26")));

        var page = page("/protocol/responsibilities", 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .contains("The joint protocol should have been reviewed by Friday 26 November 2027")
                .contains("no case waits");
    }

    @Test
    @Requirement({"L-3.1.11", "R-C&F-5a"})
    void a_process_says_its_steps_who_does_them_and_their_limits() throws Exception {
        var page = page("/protocol/processes/Referral", 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence("Decide referral", "duty social worker", "1 working day")
                .contains("href=\"/protocol/processes/AgencyNotification\"", "Decision acted on");
        page("/protocol/processes/Nothing", 404);
    }

    @Test
    @Requirement("R-4.2-3a")
    void who_has_which_part_in_each_step_is_a_table_and_a_file() throws Exception {
        var page = page("/protocol/responsibilities", 200);

        assertThat(page.faults()).isEmpty();
        assertThat(page.html())
                .containsSubsequence(
                        "Decide referral",
                        "duty social worker",
                        "team manager",
                        "the police",
                        "the referrer",
                        "1 working day");
        var file =
                mvc.perform(get("/protocol/responsibilities/table.csv").with(by(TERRY_TEAM)))
                        .andReturn();
        assertThat(file.getResponse().getContentAsString(UTF_8))
                .contains("\"Step\",\"Responsible\",\"Accountable\"")
                .contains("\"Decide referral\",\"duty social worker\",\"team manager\"");
    }

    private Page page(String address, int status) throws Exception {
        return Page.of(
                mvc.perform(get(address).accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM)))
                        .andExpect(status().is(status)));
    }
}
