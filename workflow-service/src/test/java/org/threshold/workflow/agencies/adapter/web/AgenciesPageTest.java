package org.threshold.workflow.agencies.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.threshold.workflow.access.People.TERRY_TEAM;
import static org.threshold.workflow.access.Requests.by;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.WebSlice;
import org.threshold.workflow.agencies.app.AgencyHealth;
import org.threshold.workflow.agencies.app.AgencyHealth.Counts;
import org.threshold.workflow.agencies.app.AgencyHealth.HeldBack;
import org.threshold.workflow.agencies.app.AgencyHealth.Oldest;
import org.threshold.workflow.agencies.app.ShowAgencies;
import org.threshold.workflow.platform.web.form.Page;

/** The page of how telling each agency goes. */
@WebSlice(AgenciesPageController.class)
class AgenciesPageTest {

    private static final Instant TEN = Instant.parse("2026-11-24T10:00:00Z");

    private final MockMvc mvc;
    @MockitoBean private ShowAgencies show;

    @Autowired
    AgenciesPageTest(MockMvc mvc) {
        this.mvc = mvc;
    }

    @Test
    @Requirement("R-Mid-1")
    void what_waits_and_which_system_does_not_answer_is_said_in_words() throws Exception {
        var ward = new HeldBack("ward", "first", TEN, 2, TEN.plusSeconds(300));
        var hospital =
                new AgencyHealth(
                        "hospital",
                        new Counts(3, 1),
                        new Oldest(Optional.of(TEN), Optional.of(TEN.minusSeconds(60))),
                        Optional.empty(),
                        List.of(ward),
                        Optional.empty());
        var well =
                new AgencyHealth(
                        "gp",
                        new Counts(0, 0),
                        new Oldest(Optional.empty(), Optional.empty()),
                        Optional.of(TEN),
                        List.of(),
                        Optional.of("https://maternity.example/guidelines"));
        when(show.handle(any())).thenReturn(Optional.of(List.of(hospital, well)));

        Page page = page();

        assertThat(page.faults()).isEmpty();
        assertThat(page.title()).isEqualTo("How telling each agency goes – Threshold");
        assertThat(page.html())
                .containsSubsequence(
                        "Hospital",
                        "Its system does not answer for: ward (first channel)",
                        "1 given up after a week",
                        "3, the oldest since Tuesday 24 November 2026 at 10:00",
                        "The oldest since Tuesday 24 November 2026 at 09:59",
                        "Never",
                        "General practice",
                        "href=\"https://maternity.example/guidelines\"",
                        "Guidelines: General practice",
                        "Nothing")
                .containsOnlyOnce("Guidelines: ");
    }

    @Test
    void when_the_notification_service_is_away_that_is_said() throws Exception {
        when(show.handle(any())).thenReturn(Optional.empty());

        assertThat(page().html())
                .contains("The notification service cannot be asked")
                .doesNotContain("No agency is entered", "<table");
    }

    private Page page() throws Exception {
        return Page.of(
                mvc.perform(get("/agencies").accept(MediaType.TEXT_HTML).with(by(TERRY_TEAM))));
    }
}
